/** How far a sentence leans on the one before it, and what that one covers. */
import type { Entry } from '../entries.ts';
import { COVERED, type Meeting } from './meeting.ts';
import { most, share, sum } from './numbers.ts';

export const SURROUNDINGS = [
  'coveredCarried',
  'missingCarried',
  'namesMissingCarried',
  'coveredBefore',
  'leansFirst',
  'leans',
] as const;

/** What a word of the sentence before counts for, by how the sentence points back. */
const CARRIED = { first: 0.95, inside: 0.95, no: 0.6 };

export function surroundings(
  meetings: readonly Meeting[],
  { position, leans }: Entry,
): Record<(typeof SURROUNDINGS)[number], number> {
  const factor = position < 0 ? 0 : CARRIED[leans];
  const carried = (each: Meeting): number => Math.max(each.own, each.before * factor);
  const total = sum(meetings, ({ term }) => term.weight) || 1;
  return {
    coveredCarried: sum(meetings, (each) => each.term.weight * carried(each)) / total,
    missingCarried: most(meetings, (each) => each.term.weight * (1 - carried(each))),
    namesMissingCarried: share(
      meetings.filter(({ term }) => term.name),
      (each) => carried(each) < COVERED,
      ({ term }) => term.weight,
    ),
    coveredBefore: sum(meetings, ({ term, before }) => term.weight * before) / total,
    leansFirst: leans === 'first' ? 1 : 0,
    leans: leans === 'no' ? 0 : 1,
  };
}
