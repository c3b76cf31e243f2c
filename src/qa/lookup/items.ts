/** Facts and sources by what they say, for moderators. */
import type { Choice } from './choice.ts';
import type { Fact, Knowledge, Source } from '../../packs/knowledge.ts';
import { shorten } from '../../text/shorten.ts';
import { find, nameIndex, suggest, type Found, type NameIndex } from './name-index.ts';

const MOST_CHOICES = 25;
const MOST_OF_CHOICE = 100;

interface Items {
  readonly facts: NameIndex<Fact>;
  readonly sources: NameIndex<Source>;
}

/** Built at the first use of each knowledge. */
const cache = new WeakMap<Knowledge, Items>();

/** The fact with this key, or that a typed answer means. */
export function findFact(knowledge: Knowledge, typed: string): Found<Fact> {
  const item = knowledge.facts.get(typed);
  return item ? { outcome: 'one', item } : find(indexes(knowledge).facts, typed);
}

/** The source with this key, or that a typed publisher or headline means. */
export function findSource(knowledge: Knowledge, typed: string): Found<Source> {
  const item = knowledge.sources.get(typed);
  return item ? { outcome: 'one', item } : find(indexes(knowledge).sources, typed);
}

/** Up to 25 facts, by their keys. */
export function suggestFacts(knowledge: Knowledge, typed: string): Choice[] {
  return suggest(indexes(knowledge).facts, typed, MOST_CHOICES).map((fact) => ({
    name: factName(fact),
    value: fact.key,
  }));
}

/** Up to 25 sources, by their keys; those of one event when it is chosen. */
export function suggestSources(knowledge: Knowledge, typed: string, eventId?: string): Choice[] {
  const { sources } = indexes(knowledge);
  return suggest(sources, typed, sources.items.length)
    .filter((source) => eventId === undefined || source.eventId === eventId)
    .slice(0, MOST_CHOICES)
    .map((source) => ({ name: sourceName(source), value: source.key }));
}

/** "Park Geun-hye: We need rules." */
export function factName({ answer, speaker }: Pick<Fact, 'answer' | 'speaker'>): string {
  return shorten(speaker ? `${speaker.name}: ${answer}` : answer, MOST_OF_CHOICE);
}

/** "Korea Herald: Leaders discuss norms". */
export function sourceName({
  publisher,
  headline,
}: Pick<Source, 'publisher' | 'headline'>): string {
  return shorten(`${publisher}: ${headline}`, MOST_OF_CHOICE);
}

function indexes(knowledge: Knowledge): Items {
  const known = cache.get(knowledge);
  if (known) return known;
  const items = {
    facts: nameIndex([...knowledge.facts.values()], (fact) => [
      ...[fact.answer, fact.id, factName(fact)],
      ...fact.sampleQuestions,
    ]),
    sources: nameIndex([...knowledge.sources.values()], ({ publisher, headline, id }) => [
      ...[publisher, headline, id, `${publisher}: ${headline}`],
    ]),
  };
  cache.set(knowledge, items);
  return items;
}
