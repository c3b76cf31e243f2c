/** A small invented event, and short ways to change it. */
import { change, sha256Of, type Outcome } from '../../src/guilds/items/change.ts';
import type { Edit, Put } from '../../src/guilds/items/edits.ts';
import type { Entry } from '../../src/guilds/items/audit.ts';
import type { Gone, Taken } from '../../src/guilds/drafts/decide.ts';
import type { Bodies } from '../../src/guilds/items/items.ts';
import type { Store } from '../../src/guilds/db/store.ts';

export const guild = '1000000000000000001';
export const member = '2000000000000000002';
export const at = new Date('2026-03-01T12:00:00.000Z');
export const shipped: ReadonlySet<string> = new Set(['event:shipped', 'source:shipped/wire']);

export const text =
  'Fire closes the old harbour\n\nThe fire at the old harbour was out by noon, the chief of the fire brigade, Ida Moor, said.\n\n“We lost three sheds,” she said. About 200 people watched.\n';

export function event(id = 'harbour-fire'): Put {
  return {
    do: 'put',
    kind: 'event',
    id,
    seen: 0,
    body: {
      ...{ id, title: 'Harbour fire', aliases: [], archived: false },
      ...{ start: '2026-02-27', end: '2026-02-27', place: 'Old harbour' },
    },
  };
}

export function source(eventId = 'harbour-fire', published = text, seen = 0): Put {
  return {
    do: 'put',
    kind: 'source',
    id: `${eventId}/post`,
    seen,
    text: published,
    body: {
      ...{ id: 'post', publisher: 'The Post', headline: 'Fire closes the old harbour' },
      ...{ published: '2026-02-27', credits: [] },
      ...{ file: 'sources/post.txt', sha256: sha256Of(published) },
    },
  };
}

export function entity(id = 'ida-moor', name = 'Ida Moor', seen = 0): Put {
  return {
    ...{ do: 'put', kind: 'entity', id, seen },
    body: {
      ...{ id, type: 'person', name, aliases: [], roles: [], demonyms: [] },
      event: 'harbour-fire',
    },
  };
}

export function fact(id: string, more: Partial<Bodies['fact']> = {}, seen = 0): Put {
  return {
    ...{ do: 'put', kind: 'fact', id: `harbour-fire/${id}`, seen },
    body: {
      ...{ id, kind: 'count', answer: 'Three sheds', quote: '“We lost three sheds,” she said.' },
      ...{ source: 'post', subjects: [], sampleQuestions: [], quantities: [] },
      ...more,
    },
  };
}

export function remove(put: Put, seen: number): Edit {
  return { do: 'remove', kind: put.kind, id: put.id, seen };
}

export function tell(store: Store, edits: readonly Edit[], inGuild = guild): Promise<Outcome> {
  return change(store, { guild: inGuild, member, at, edits }, shipped);
}

/** The change is done; gives its revision and entries. */
export function done(outcome: Outcome | Taken | Gone | undefined): {
  readonly revision: number;
  readonly entries: readonly Entry[];
} {
  if (outcome?.done !== true) throw new Error(`Not done: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The change was refused; gives the reasons. */
export function refused(outcome: Outcome | undefined) {
  if (outcome?.done !== false) throw new Error(`Not refused: ${JSON.stringify(outcome)}`);
  return outcome.refusals;
}

/** Event, source and entity in the guild: revision 3. */
export async function withEvent(store: Store, inGuild = guild): Promise<void> {
  done(await tell(store, [event(), source(), entity()], inGuild));
}
