/** Many rows in parts, with room between them for questions to be answered. */
import { setImmediate as breathe } from 'node:timers/promises';

const AT_ONCE = 100;

/** Runs what `insert` makes of each part of the rows; `start` is the place of its first among all. */
export async function inParts<T>(
  rows: readonly T[],
  insert: (part: readonly T[], start: number) => { readonly execute: () => Promise<unknown> },
): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    if (start > 0) await breathe();
    await insert(rows.slice(start, start + AT_ONCE), start).execute();
  }
}
