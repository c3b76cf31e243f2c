/** What each kind of item refers to. */
import { splitKey, type Bodies, type Kind, type Target } from './items.ts';

const table: {
  readonly [K in Kind]: (id: string, body: Bodies[K]) => readonly Target[];
} = {
  event: () => [],
  source: (id) => [event(splitKey(id)[0])],
  entity: (_id, body) => [
    event(body.event),
    ...body.roles.flatMap(({ of }) => (of === undefined ? [] : [entity(of)])),
  ],
  fact: (id, body) => {
    const [eventId] = splitKey(id);
    const people = body.speaker === undefined ? body.subjects : [body.speaker, ...body.subjects];
    return [event(eventId), source(eventId, body.source), ...people.map(entity)];
  },
  hidden: () => [],
  merge: (id, body) => [entity(id), entity(body.into)],
  settings: () => [],
};

/** The items that `body` needs in order to make sense. */
export function references<K extends Kind>(
  kind: K,
  id: string,
  body: Bodies[K],
): readonly Target[] {
  return table[kind](id, body);
}

/** Kinds that others may refer to. */
export const referred: ReadonlySet<Kind> = new Set<Kind>(['event', 'source', 'entity']);

function event(id: string): Target {
  return { kind: 'event', id };
}

function source(eventId: string, id: string): Target {
  return { kind: 'source', id: `${eventId}/${id}` };
}

function entity(id: string): Target {
  return { kind: 'entity', id };
}
