/** Knowledge of any size: copies of events, each with names and rare words of its own. */
import { createHash } from 'node:crypto';
import type { Event, Fact, Knowledge, Source } from '../../src/packs/knowledge.ts';
import { renamer } from './renamed.ts';

/** Copies of the events until there are `least` facts, so that the vocabulary grows as it would with other stories. */
export function grown(seed: Knowledge, least: number, random: () => number): Knowledge {
  const events = [...seed.events];
  let count = seed.facts.size;
  for (let copy = 1; count < least; copy++) {
    const event = seed.events[copy % seed.events.length];
    if (!event) break;
    events.push(copied(event, copy, renamer(random)));
    count += event.facts.length;
  }
  return knowledgeOf(events, seed.entities);
}

/** The knowledge of some events. */
export function knowledgeOf(events: readonly Event[], entities: Knowledge['entities']): Knowledge {
  const facts = events.flatMap((event) => event.facts);
  const sources = events.flatMap((event) => event.sources);
  return {
    events,
    facts: new Map(facts.map((fact) => [fact.key, fact])),
    sources: new Map(sources.map((source) => [source.key, source])),
    entities,
  };
}

function copied(event: Event, copy: number, renamed: (text: string) => string): Event {
  const id = `${event.id}-${copy}`;
  const sources = new Map(
    event.sources.map((source) => [source, copyOfSource(source, id, renamed)] as const),
  );
  const facts = event.facts.flatMap((fact): Fact[] => {
    const source = sources.get(fact.source);
    if (!source) return [];
    return [
      {
        ...fact,
        key: `${id}/${fact.id}`,
        eventId: id,
        source,
        quote: source.text.slice(fact.start, fact.end),
        answer: renamed(fact.answer),
        sampleQuestions: fact.sampleQuestions.map(renamed),
      },
    ];
  });
  return { ...event, id, title: renamed(event.title), sources: [...sources.values()], facts };
}

function copyOfSource(source: Source, eventId: string, renamed: (text: string) => string): Source {
  const text = renamed(source.text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...source, key: `${eventId}/${source.id}`, eventId, text, sha256 };
}
