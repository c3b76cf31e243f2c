/** Whether a drafted fact tells what a hand-made one does. */
import { isStopword } from '../../src/text/lang/en/stopwords.ts';
import type { FactDraft } from '../../src/extract/facts/fact-draft.ts';
import { kinds } from '../../src/packs/kinds.ts';
import type { Entity, Fact } from '../../src/packs/knowledge.ts';
import { dayText } from '../../src/bot/messages/days.ts';
import { editDistance } from '../../src/text/edits.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Least share of the content words of the hand-made answer that the draft has; numbers all of them. */
const COVERED = 0.66;
/** A draft may have so many times the content words of the hand-made answer, and so many more. */
const LONGER = 2;
const MORE = 6;

/**
 * A draft stands for a hand-made fact when their passages overlap, it has the content words of the
 * hand-made answer without many others, all of its numbers, and the same speaker. Its speaker,
 * subjects, units and resolved days count as its words, and a sample question of it that yes
 * answers: they are part of the fact.
 */
export function tellsSame(draft: FactDraft, fact: Fact): boolean {
  if (draft.start >= fact.end || draft.end <= fact.start) return false;
  if (!sameSpeaker(draft, fact)) return false;
  const wanted = contentOf(fact.answer);
  const own = contentOf(draft.answer);
  if (own.length > LONGER * wanted.length + MORE) return false;
  const words = new Set([...own, ...contentOf(around(draft))]);
  // What the hand-made answer takes from the headline of its fact, such as who it is about.
  const named = new Set(
    [fact.speaker, ...fact.subjects].flatMap((each) => (each ? contentOf(names(each)) : [])),
  );
  const numbers = wanted.filter((word) => /^\d/.test(word));
  if (!numbers.every((number) => words.has(number))) return false;
  const met = wanted.filter((word) => has(words, word));
  const needed = wanted.filter((word) => !named.has(word) || words.has(word));
  return met.length >= COVERED * Math.max(needed.length, 1) && met.length > 0;
}

function sameSpeaker({ speaker }: FactDraft, fact: Fact): boolean {
  const said = kinds.get(fact.kind)?.said ?? false;
  if (speaker === undefined) return !(fact.speaker && said);
  if (!fact.speaker) return !said || fact.subjects.some((each) => isCalled(each, speaker));
  return isCalled(fact.speaker, speaker);
}

/** Whether an entity goes by a name, or by its last word. */
function isCalled({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, called: string): boolean {
  const last = (text: string): string =>
    text.toLowerCase().replace(/^the /, '').split(/\s+/).at(-1) ?? '';
  return [name, ...aliases].some(
    (each) => each.toLowerCase() === called.toLowerCase() || last(each) === last(called),
  );
}

function around({ speaker = '', subjects, when, quantities, sampleQuestions }: FactDraft): string {
  const days = when
    ? [when.start, when.end ?? when.start].map((day) => `${dayText(day)} ${longDay(day)}`)
    : [];
  return [
    speaker,
    ...subjects,
    ...days,
    ...quantities.map(({ unit }) => unit),
    ...sampleQuestions.filter((ask) => /^(?:Is|Are|Was|Were) /.test(ask)),
  ].join(' . ');
}

function longDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(iso));
}

function names({ name, aliases, demonyms }: Entity): string {
  return [name, ...aliases, ...demonyms].join(' . ');
}

/** Stems of the words that carry content, or of all where none does: “You get to do that once.” */
function contentOf(text: string): string[] {
  const tokens = tokenise(text);
  const content = tokens.filter(({ norm, number }) => number || !isStopword(norm));
  return [...new Set((content.length > 0 ? content : tokens).map(({ stem }) => stem))];
}

/** The word itself, or one of another spelling: "behaviour", "behavior". */
function has(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 6 || /^\d/.test(word)) return false;
  return [...words].some((each) => each.length > 5 && editDistance(each, word, 1) <= 1);
}
