/** Many rows in parts, with room between them for questions to be answered. */
import { setImmediate as breathe } from 'node:timers/promises';

const AT_ONCE = 100;

/** Does what `each` makes of every part of the rows, one after the other; `start` is the place of its first row among all. */
export async function inParts<T>(
  rows: readonly T[],
  each: (part: readonly T[], start: number) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    if (start > 0) await breathe();
    await each(rows.slice(start, start + AT_ONCE), start);
  }
}
