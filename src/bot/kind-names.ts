/** Kinds of fact by what moderators type: a label in any language or a slug, of the known kinds and of those that packs have. */
import { LRUCache } from 'lru-cache';
import { canonicalKind, kinds, knownKinds } from '../packs/kinds.ts';
import type { Knowledge } from '../packs/knowledge.ts';
import type { Choice } from '../qa/lookup/choice.ts';
import { nameIndex, suggest, type NameIndex } from '../qa/lookup/name-index.ts';
import { wordsOf } from '../qa/lookup/words.ts';
import { shorten } from '../text/shorten.ts';
import {
  kindAndDescription,
  kindDescriptions,
  kindLabel,
  kindLabels,
} from './messages/kind-text.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;
const MAX_NEAREST = 3;

/** Indexes of kinds that are remembered: most guilds have the same ones. */
const MAX_REMEMBERED = 20;
/** By their kinds, as each letter that is typed asks for them. */
const cache = new LRUCache<string, NameIndex<string>>({ max: MAX_REMEMBERED });

/** The slug of the kind that has this label or slug, typed with or without capitals and hyphens; nothing for another. */
export function kindNamed(knowledge: Knowledge, typed: string): string | undefined {
  const wanted = wordsOf(typed).join(' ');
  return kindsOf(knowledge).find((kind) =>
    namesOf(kind).some((name) => wordsOf(name).join(' ') === wanted),
  );
}

/** Labels of up to three kinds that may be meant, best first. */
export function nearestKinds(knowledge: Knowledge, typed: string): string[] {
  if (wordsOf(typed).length === 0) return [];
  return fitting(knowledge, typed).slice(0, MAX_NEAREST).map(kindLabel);
}

/** Up to 25 kinds, best first; the value is the name that begins as typed, where one does. */
export function suggestKinds(knowledge: Knowledge, typed: string): Choice[] {
  const begun = typed.trim().toLowerCase();
  return fitting(knowledge, typed)
    .slice(0, MAX_CHOICES)
    .map((kind) => ({
      name: shorten(kindAndDescription(kind), MAX_CHOICE_LENGTH),
      value: namesOf(kind).find((name) => name.toLowerCase().startsWith(begun)) ?? kindLabel(kind),
    }));
}

/** Kinds with a name in which each typed word begins a word, those whose description has such words, the misspelt. */
function fitting(knowledge: Knowledge, typed: string): string[] {
  const index = indexOf(knowledge);
  const starts = wordsOf(typed);
  const kinds = kindsOf(knowledge);
  const named = suggest(index, typed, kinds.length);
  const begun = named.filter((kind) => namesOf(kind).some((name) => hasAll(name, starts)));
  const told = kinds.filter((kind) => kindDescriptions(kind).some((text) => hasAll(text, starts)));
  return [...new Set([...begun, ...told, ...named])];
}

function hasAll(text: string, starts: readonly string[]): boolean {
  const words = wordsOf(text);
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

/** The label in the language of the reply, those of other languages, slug and aliases. */
function namesOf(kind: string): string[] {
  return [kindLabel(kind), ...kindLabels(kind), kind, ...(kinds.get(kind)?.aliases ?? [])];
}

function indexOf(knowledge: Knowledge): NameIndex<string> {
  const kinds = kindsOf(knowledge);
  const key = kinds.join();
  const known = cache.get(key);
  if (known) return known;
  const index = nameIndex(kinds, namesOf, (kind) => kind);
  cache.set(key, index);
  return index;
}

/** The known kinds, and those that packs have besides. */
function kindsOf(knowledge: Knowledge): readonly string[] {
  const own = [...knowledge.facts.values()].map(({ kind }) => canonicalKind(kind));
  return [...new Set([...knownKinds, ...own])];
}
