/** The rows of a guild by which packs of its events are put together. */
import type { FactFile } from '../../packs/schema.ts';
import type { GuildRows, Items } from './guild-rows.ts';
import { splitKey } from './items.ts';
import type { Row } from './rows-by-event.ts';

type Rows<T> = ReadonlyMap<string, Row<T>>;

/** Kinds whose ids begin with their event's. */
const OF_EVENTS = ['event', 'source', 'fact', 'hidden'] as const;

/** Rows by which packs are put together. */
export interface EventRows {
  readonly event: Items['event'];
  readonly source: Items['source'];
  readonly fact: Rows<FactFile>;
  readonly hidden: Items['hidden'];
}

/** The rows of these events alone. */
export function rowsOf(items: Items, isOf: (eventId: string) => boolean): EventRows {
  const own = <T>(rows: Rows<T>): Rows<T> =>
    new Map([...rows].filter(([id]) => isOf(splitKey(id)[0])));
  const stale = [...items.fact.groups().keys()].filter(isOf);
  return {
    event: own(items.event),
    source: own(items.source),
    fact: new Map(stale.flatMap((event) => [...items.fact.rowsOf(event)])),
    hidden: own(items.hidden),
  };
}

/** Events that these rows say something of, or to which the guild's own names belong. */
export function touchedBy(own: EventRows, { items }: GuildRows): Set<string> {
  const ids = OF_EVENTS.flatMap((kind) => [...own[kind].keys()]);
  return new Set([
    ...ids.map((key) => splitKey(key)[0]),
    ...[...items.entity.values()].map(({ body }) => body.event),
  ]);
}
