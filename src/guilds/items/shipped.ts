/** What is shipped under what a guild changes: an entry of the log that has no state before it began from this. */
import type { Entry } from './audit.ts';
import { putsOf } from './import.ts';
import { targetKey } from './items.ts';
import type { Guild } from './guild-store.ts';

/** The entry with what is shipped in the place of a state that the guild has none of its own for. */
export function overShipped(entry: Entry, { shipped, keys }: Guild): Entry {
  const key = targetKey(entry);
  if ((entry.before && entry.after) || !keys.has(key)) return entry;
  const body = putsOf(shipped, 0).find((put) => targetKey(put) === key)?.body;
  return { before: body, after: body, ...defined(entry) } as Entry;
}

function defined(entry: Entry): Partial<Entry> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
