/** A draft as a knowledge pack, for moderators to go through. */
import { findQuote } from '../packs/proof.ts';
import type { Pack } from '../packs/pack.ts';
import { factsSchema, eventSchema } from '../packs/schema.ts';
import type { ExtractedArticle } from './draft.ts';

/** What a pack needs and an article may not tell. */
export interface PackDetails {
  readonly id: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly published?: string;
  readonly place?: string;
  readonly url?: string;
}

const SOURCE = 'article';
export const SOURCE_FILE = `sources/${SOURCE}.txt`;

/** The details that neither the article nor the caller gives, by the names of their flags. */
export function missingDetails(draft: ExtractedArticle, details: PackDetails): string[] {
  const { source } = draft;
  return [
    ...(source.headline === undefined ? ['a headline as the first line of the text'] : []),
    ...((details.publisher ?? source.publisher) === undefined ? ['--publisher NAME'] : []),
    ...((details.published ?? source.published) === undefined ? ['--published YYYY-MM-DD'] : []),
    ...((details.place ?? placeOf(draft)) === undefined ? ['--place NAME'] : []),
  ];
}

/** The pack; an article's day and place stand for its event's until a moderator says otherwise. */
export function packOf(draft: ExtractedArticle, details: PackDetails): Pack {
  const { source, text, entities, facts } = draft;
  const published = details.published ?? source.published;
  const ids = new Map(entities.map(({ name, id }) => [name, id]));
  const counts = new Map<string, number>();
  const nextId = (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${count}`;
  };
  return {
    event: eventSchema.parse({
      id: details.id,
      title: source.headline,
      start: published,
      end: published,
      place: details.place ?? placeOf(draft),
      sources: [
        {
          id: SOURCE,
          publisher: details.publisher ?? source.publisher,
          headline: source.headline,
          byline: source.byline,
          published,
          url: details.url,
          file: SOURCE_FILE,
          sha256: source.sha256,
        },
      ],
      entities: entities.map(({ id, type, name, aliases, roles, demonyms }) => ({
        ...{ id, type, name, aliases, demonyms },
        roles: roles.map(({ title, of }) => ({
          title,
          of: of === undefined ? undefined : ids.get(of),
        })),
      })),
    }),
    facts: factsSchema.parse(
      facts.map(
        ({ kind, answer, quote, start, speaker, subjects, sampleQuestions, quantities, when }) => ({
          ...{ id: nextId(kind), kind, answer, quote, sampleQuestions, quantities, when },
          source: SOURCE,
          occurrence: occurrenceOf(quote, start, text),
          speaker: speaker === undefined ? undefined : ids.get(speaker),
          subjects: subjects.flatMap((name) => ids.get(name) ?? []),
        }),
      ),
    ),
    texts: new Map([[SOURCE, text]]),
  };
}

/** Where the story plays: its dateline, or the first place that a fact of it names. */
function placeOf({ source, entities, facts }: ExtractedArticle): string | undefined {
  if (source.dateline !== undefined) return source.dateline.replace(/\s*\(.*$/, '').trim();
  const places = new Map(entities.map(({ name, type }) => [name, type]));
  return facts
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ subjects }) => subjects)
    .find((name) => places.get(name) === 'place');
}

/** Which occurrence of the quote begins at `start`, counted from 1; missing when it is the only one. */
function occurrenceOf(quote: string, start: number, text: string): number | undefined {
  const places = findQuote(quote, text);
  const occurrence = places.findIndex((place) => place.start === start) + 1;
  return places.length > 1 && occurrence > 0 ? occurrence : undefined;
}
