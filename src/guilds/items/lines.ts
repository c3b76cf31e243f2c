/** An item as labelled lines, and what differs between two states of it. */
import { difference } from '../../packs/difference.ts';
import { kindLabel } from '../../packs/kinds.ts';
import type { Word } from '../../packs/nearest.ts';
import type { Entry } from './audit.ts';
import type { Bodies, Kind } from './items.ts';

export interface Line {
  readonly label: string;
  readonly text: string;
}

/** Gives the name of an entity id. */
export type NameOf = (id: string) => string;

type Row = readonly [label: string, text: string | undefined];

const rows: {
  readonly [K in Kind]: (body: Bodies[K], nameOf: NameOf) => readonly Row[];
} = {
  event: ({ title, start, end, place, aliases, archived }) => [
    ['Title', title],
    ['Start', start],
    ['End', end],
    ['Place', place],
    ['Also called', aliases.join('\n')],
    ['Archived', archived ? 'yes' : ''],
  ],
  source: ({ publisher, headline, byline, published, url, credits, sha256 }) => [
    ['Publisher', publisher],
    ['Headline', headline],
    ['Byline', byline],
    ['Published', published],
    ['Link', url],
    ['Credits', credits.join('\n')],
    ['Text, SHA-256', sha256],
  ],
  entity: ({ name, type, aliases, demonyms, roles }, nameOf) => [
    ['Name', name],
    ['What it is', type],
    ['Also called', aliases.join('\n')],
    ['People', demonyms.join('\n')],
    [
      'Roles',
      roles
        .map(({ title, of }) => (of === undefined ? title : `${title}, ${nameOf(of)}`))
        .join('\n'),
    ],
  ],
  fact: ({ answer, quote, occurrence, kind, speaker, subjects, source, asks, ...more }, nameOf) => [
    ['Answer', answer],
    ['Quote', quote],
    ['Place in the text', occurrence === undefined ? '' : String(occurrence)],
    ['Kind', kindLabel(kind)],
    ['Speaker', speaker === undefined ? '' : nameOf(speaker)],
    ['About', subjects.map(nameOf).join(', ')],
    ['Source', source],
    ['Asked as', asks.join('\n')],
    ['When', [more.when?.start, more.when?.end].filter(Boolean).join(' to ')],
    ['Numbers', more.quantities.map(numberText).join('\n')],
  ],
  hidden: () => [],
  merge: ({ into }, nameOf) => [['Same as', nameOf(into)]],
  settings: ({ moderators, channel, keepDays }) => [
    ['Roles that may moderate', moderators.join('\n')],
    ['Channel for reports', channel],
    ['Days kept after leaving', String(keepDays)],
  ],
};

/** "about 90 countries". */
function numberText({ bound, value, unit }: Bodies['fact']['quantities'][number]): string {
  const about = bound === 'exact' ? '' : `${bound.replace('-', ' ')} `;
  return `${about}${value.toLocaleString('en-GB')} ${unit}`;
}

/** What an item says, without what it leaves empty. */
export function linesOf<K extends Kind>(kind: K, body: Bodies[K], nameOf: NameOf): Line[] {
  return rows[kind](body, nameOf).flatMap(([label, text = '']) =>
    text === '' ? [] : [{ label, text }],
  );
}

export interface Changed {
  readonly label: string;
  readonly words: readonly Word[];
}

/** The lines that an entry of the log changed, with the words that differ. */
export function changedLines({ kind, before, after }: Entry, nameOf: NameOf): Changed[] {
  const texts = (body: Entry['after']) =>
    new Map((body ? linesOf(kind, body, nameOf) : []).map(({ label, text }) => [label, text]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((label) => {
    const [left = '', right = ''] = [old.get(label), now.get(label)];
    return left === right ? [] : [{ label, words: difference(left, right) }];
  });
}
