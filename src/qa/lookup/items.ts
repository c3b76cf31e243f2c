/** Facts and sources by what they say, for moderators. */
import type { Choice } from './choice.ts';
import type { Fact, Knowledge, Source } from '../../packs/knowledge.ts';
import type { Work } from '../../runtime/schedule.ts';
import { shorten } from '../../text/shorten.ts';
import { partsOf } from '../segments/parts.ts';
import { ofSegment } from '../segments/segments.ts';
import { find, namedItems, namedParts, suggest, type Found, type NameIndex } from './name-index.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

interface Items {
  readonly facts: NameIndex<Fact>;
  readonly sources: NameIndex<Source>;
}

const namedFacts = ofSegment((facts: readonly Fact[]) =>
  namedItems(facts, (fact) => [...[fact.answer, fact.id, factName(fact)], ...fact.sampleQuestions]),
);
const namedSources = ofSegment((sources: readonly Source[]) =>
  namedItems(sources, ({ publisher, headline, id }) => [
    ...[publisher, headline, id, `${publisher}: ${headline}`],
  ]),
);
/** Reads the names of all facts and sources ahead, a segment a step. */
export function* readingItems(knowledge: Knowledge): Work<void> {
  const { facts, sources } = partsOf(knowledge);
  for (const { segment } of facts) {
    yield;
    namedFacts(segment);
  }
  for (const { segment } of sources) {
    yield;
    namedSources(segment);
  }
}

const idOf = ({ key }: { readonly key: string }): string => key;

/** Put together at the first use of each knowledge, of segments that are indexed once. */
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
  return suggest(indexes(knowledge).facts, typed, MAX_CHOICES).map((fact) => ({
    name: factName(fact),
    value: fact.key,
  }));
}

/** Up to 25 sources, by their keys; those of one event when it is chosen. */
export function suggestSources(knowledge: Knowledge, typed: string, eventId?: string): Choice[] {
  const { sources } = indexes(knowledge);
  return suggest(sources, typed, knowledge.sources.size)
    .filter((source) => eventId === undefined || source.eventId === eventId)
    .slice(0, MAX_CHOICES)
    .map((source) => ({ name: sourceName(source), value: source.key }));
}

/** "Park Geun-hye: We need rules." */
export function factName({ answer, speaker }: Pick<Fact, 'answer' | 'speaker'>): string {
  return shorten(speaker ? `${speaker.name}: ${answer}` : answer, MAX_CHOICE_LENGTH);
}

/** "Korea Herald: Leaders discuss norms". */
export function sourceName({
  publisher,
  headline,
}: Pick<Source, 'publisher' | 'headline'>): string {
  return shorten(`${publisher}: ${headline}`, MAX_CHOICE_LENGTH);
}

function indexes(knowledge: Knowledge): Items {
  const known = cache.get(knowledge);
  if (known) return known;
  const { facts, sources } = partsOf(knowledge);
  const items: Items = {
    facts: {
      parts: namedParts(facts, namedFacts),
      ...{ idOf, all: () => knowledge.facts.values() },
    },
    sources: {
      parts: namedParts(sources, namedSources),
      ...{ idOf, all: () => knowledge.sources.values() },
    },
  };
  cache.set(knowledge, items);
  return items;
}
