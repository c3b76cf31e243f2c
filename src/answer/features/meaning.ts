/** How near an entry's words are in meaning to those of the question that it does not have. */
import type { Entry } from '../entries.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { COVERED, type Meeting } from './meeting.ts';
import { most, sum } from './numbers.ts';

export const MEANING = ['nearCovered', 'nearMissing', 'nearMean'] as const;

export function meaning(
  meetings: readonly Meeting[],
  entry: Entry,
  { cosine }: Vocabulary,
): Record<(typeof MEANING)[number], number> {
  const near = meetings.map((each) => ({
    weight: each.term.weight,
    own: each.own,
    near:
      each.term.name || each.term.number || each.own > 0.9
        ? each.own
        : Math.max(
            each.own,
            most(entry.content, (word) => cosine(each.term.norm, word)),
          ),
  }));
  const total = sum(near, ({ weight }) => weight) || 1;
  const rest = near.filter(({ own }) => own < COVERED);
  const restTotal = sum(rest, ({ weight }) => weight) || 1;
  return {
    nearCovered: sum(near, (each) => each.weight * each.near) / total,
    nearMissing: most(near, (each) => each.weight * (1 - each.near)),
    nearMean: rest.length === 0 ? 1 : sum(rest, (each) => each.weight * each.near) / restTotal,
  };
}
