/** What is suggested while typing, read before somebody types. */
import type { Knowledge } from '../../packs/knowledge.ts';
import type { Work } from '../../runtime/schedule.ts';
import { readingItems } from './items.ts';
import { readingNamed } from './names.ts';

/** With fewer facts the first who types waits some milliseconds; and most never type any. */
const MANY = 1000;

/** Reads all names ahead where there are many: some 50 ms for 1,000 facts, in steps of a few. */
export function* readingLookups(knowledge: Knowledge): Work<void> {
  if (knowledge.facts.size < MANY) return;
  yield* readingItems(knowledge);
  yield* readingNamed(knowledge);
}
