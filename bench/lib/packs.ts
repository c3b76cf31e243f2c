/** What is known as packs again, so that a guild can take it in. */
import type { Entity, Event, Fact, Source } from '../../src/packs/knowledge.ts';
import type { Pack } from '../../src/packs/pack.ts';
import type { EntityFile, FactFile, SourceFile } from '../../src/packs/schema.ts';

/** An event as the files of a pack, with its first `most` facts. */
export function packOf(event: Event, most = Infinity): Pack {
  const { id, title, aliases, start = DAY, end = DAY, place = 'Somewhere' } = event;
  const facts = event.facts.slice(0, most);
  return {
    event: {
      ...{ id: id.slice(0, MAX_ID_LENGTH), title, aliases: [...aliases], start, end, place },
      sources: event.sources.map(sourceFile),
      entities: event.entities.map(entityFile),
    },
    facts: facts.map(factFile),
    texts: new Map(event.sources.map((source) => [source.id, source.text])),
  };
}

const DAY = '2026-03-01';
const MAX_ID_LENGTH = 40;

function sourceFile({ id, publisher, headline, byline, published, sha256 }: Source): SourceFile {
  return {
    ...{ id, publisher, headline, published: published ?? DAY, credits: [], sha256 },
    file: `sources/${id}.txt`,
    ...(byline !== undefined && { byline }),
  };
}

function entityFile({ id, type, name, aliases, roles, demonyms }: Entity): EntityFile {
  return {
    ...{ id, type, name, aliases: [...aliases], demonyms: [...demonyms] },
    roles: roles.map(({ title, of }) => (of ? { title, of: of.id } : { title })),
  };
}

function factFile(fact: Fact): FactFile {
  const { id, kind, answer, quote, source, speaker, subjects, when, quantities } = fact;
  return {
    ...{ id, kind, answer, quote, source: source.id, quantities },
    subjects: subjects.map((each) => each.id),
    sampleQuestions: [...fact.sampleQuestions],
    ...(speaker && { speaker: speaker.id }),
    ...(when && { when }),
  };
}
