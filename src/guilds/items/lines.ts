/** An item as lines by key, with their values as data: commands say what they are called and how they read. */
import type { EntityFile, FactFile } from '../../packs/schema.ts';
import type { Bodies, Kind } from './items.ts';

/** A text as it was written, or what is to be said in the reader's language. */
export type LineValue =
  | string
  | { readonly kind: FactFile['kind'] }
  | { readonly type: EntityFile['type'] }
  /** The id of a source of the fact's event. */
  | { readonly source: string }
  /** The SHA-256 of a text. */
  | { readonly sha256: string }
  /** A day, or a time in the publisher's own time, as ISO. */
  | { readonly at: string }
  | NonNullable<FactFile['when']>
  | { readonly quantities: FactFile['quantities'] }
  | { readonly yes: true };

/** What a line tells of an item. */
export type LineKey =
  | ('title' | 'start' | 'end' | 'place' | 'aliases' | 'archived')
  | ('publisher' | 'headline' | 'byline' | 'published' | 'url' | 'credits' | 'sha256')
  | ('name' | 'type' | 'demonyms' | 'roles')
  | (
      | 'answer'
      | 'quote'
      | 'occurrence'
      | 'kind'
      | 'speaker'
      | 'subjects'
      | 'source'
      | 'sampleQuestions'
    )
  | ('when' | 'quantities' | 'into');

/** One line of what an item says. */
export interface Line {
  readonly key: LineKey;
  readonly value: LineValue;
}

/** Gives the name of an entity id. */
export type NameOf = (id: string) => string;

type Row = readonly [key: LineKey, value: LineValue | undefined];

const rows: {
  readonly [K in Kind]: (body: Bodies[K], nameOf: NameOf) => readonly Row[];
} = {
  event: ({ title, start, end, place, aliases, archived }) => [
    ['title', title],
    ['start', at(start)],
    ['end', at(end)],
    ['place', place],
    ['aliases', aliases.join('\n')],
    ['archived', archived ? { yes: true } : undefined],
  ],
  source: ({ publisher, headline, byline, published, url, credits, sha256 }) => [
    ['publisher', publisher],
    ['headline', headline],
    ['byline', byline],
    ['published', at(published)],
    ['url', url],
    ['credits', credits.join('\n')],
    ['sha256', { sha256 }],
  ],
  entity: ({ name, type, aliases, demonyms, roles }, nameOf) => [
    ['name', name],
    ['type', { type }],
    ['aliases', aliases.join('\n')],
    ['demonyms', demonyms.join('\n')],
    [
      'roles',
      roles
        .map(({ title, of }) => (of === undefined ? title : `${title}, ${nameOf(of)}`))
        .join('\n'),
    ],
  ],
  fact: (
    {
      answer,
      quote,
      occurrence,
      kind,
      speaker,
      subjects,
      source,
      sampleQuestions,
      when,
      quantities,
    },
    nameOf,
  ) => [
    ['answer', answer],
    ['quote', quote],
    ['occurrence', occurrence === undefined ? undefined : String(occurrence)],
    ['kind', { kind }],
    ['speaker', speaker === undefined ? undefined : nameOf(speaker)],
    ['subjects', subjects.map(nameOf).join(', ')],
    ['source', { source }],
    ['sampleQuestions', sampleQuestions.join('\n')],
    ['when', when],
    ['quantities', quantities.length > 0 ? { quantities } : undefined],
  ],
  hidden: () => [],
  merge: ({ into }, nameOf) => [['into', nameOf(into)]],
  // What a change of the settings did is told in its own words.
  settings: () => [],
};

function at(iso: string | undefined): LineValue | undefined {
  return iso === undefined ? undefined : { at: iso };
}

/** What an item says, without what it leaves empty. */
export function linesOf<K extends Kind>(kind: K, body: Bodies[K], nameOf: NameOf): Line[] {
  return rows[kind](body, nameOf).flatMap(([key, value = '']) =>
    value === '' ? [] : [{ key, value }],
  );
}
