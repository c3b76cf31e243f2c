/** A knowledge pack in memory: its parsed files and the texts of its sources. */
import type { EventFile, FactFile } from './schema.ts';

/** A pack as its files have it, checked. */
export interface Pack {
  readonly event: EventFile;
  readonly facts: readonly FactFile[];
  /** The sources' texts as published, by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where it was read from; packs made elsewhere have none. */
  readonly directory?: string;
  /** It is kept, but not answered from. */
  readonly archived?: boolean;
  /** Ids of its facts, as they are shipped, that whoever made it does not want. */
  readonly hidden?: readonly string[];
  /** Entities, by their ids, that are another name of one that it names. */
  readonly merged?: ReadonlyMap<string, string>;
}

export const EVENT_FILE = 'event.json';
export const FACTS_FILE = 'facts.json';

/** The path of one of the pack's files, as users know it. */
export function fileOf({ directory, event }: Pack, file: string): string {
  return `${directory ?? event.id}/${file}`;
}
