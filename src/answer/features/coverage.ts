/** What of the question an entry covers, and what it misses. */
import type { Entry } from '../entries.ts';
import { FIELD } from '../entries.ts';
import { COVERED, isExact, isSure, type Meeting } from './meeting.ts';
import { most, share, sum } from './numbers.ts';

export const COVERAGE = [
  'covered',
  'coveredExactly',
  'coveredAround',
  'coveredByText',
  'rareCovered',
  'missing',
  'missingAround',
  'missingByText',
  'missingCount',
  'missingExactly',
  'missingExactlyAround',
  'missingExactlyCount',
  'namesMissing',
  'namesMissingAround',
  'numbersMissing',
  'unknown',
  'unknownExactly',
  'extremeMissing',
  'antonym',
  'plainCovered',
  'plainMissing',
  'plainMissingExactly',
  'elsewhereMissing',
  'oneToOne',
  'novelty',
  'answerCovered',
  'lastCovered',
  'firstCovered',
  'terms',
] as const;

/** Words that single one out of many. */
const EXTREME =
  /^(?:most|least|only|first|last|best|worst|main|major|minor|\w{3,}est|1th|primary|largest|never|always)$/;

export function coverage(
  meetings: readonly Meeting[],
  entry: Entry,
  has: (norm: string) => boolean,
): Record<(typeof COVERAGE)[number], number> {
  const total = sum(meetings, ({ term }) => term.weight) || 1;
  const names = meetings.filter(({ term }) => term.name);
  const numbers = meetings.filter(({ term }) => term.number);
  const plain = meetings.filter(({ term }) => !term.name && !term.number);
  const weightOf = ({ term }: Meeting): number => term.weight;
  const heaviest = (list: readonly Meeting[], holds: (each: Meeting) => boolean): number =>
    most(list.filter(holds), weightOf);
  return {
    covered: sum(meetings, ({ term, own }) => term.weight * own) / total,
    coveredExactly: sum(meetings, (each) => (isExact(each) ? each.term.weight : 0)) / total,
    coveredAround: sum(meetings, (each) => each.term.weight * each.around) / total,
    coveredByText: sum(meetings, ({ term, text }) => term.weight * text) / total,
    rareCovered: most(meetings, ({ term, own }) => term.weight * own),
    missing: most(meetings, ({ term, own }) => term.weight * (1 - own)),
    missingAround: most(meetings, (each) => each.term.weight * (1 - each.around)),
    missingByText: most(meetings, ({ term, text }) => term.weight * (1 - text)),
    missingCount: meetings.filter((each) => each.around < COVERED).length,
    missingExactly: heaviest(meetings, (each) => !isExact(each)),
    missingExactlyAround: heaviest(meetings, (each) => !isExact(each) && !each.exactAround),
    missingExactlyCount: meetings.filter((each) => !isExact(each) && !each.exactAround).length / 4,
    namesMissing: share(names, ({ own }) => own < COVERED, weightOf),
    namesMissingAround: share(names, (each) => each.around < COVERED, weightOf),
    numbersMissing: share(numbers, (each) => each.around < COVERED, weightOf),
    unknown: heaviest(meetings, ({ term }) => term.senses.length === 0),
    unknownExactly: heaviest(meetings, ({ term }) => !term.senses.some(isSure)),
    extremeMissing: meetings.some((each) => EXTREME.test(each.term.norm) && !isExact(each)) ? 1 : 0,
    antonym: meetings.some((each) => !isExact(each) && hasAntonym(each, entry)) ? 1 : 0,
    plainCovered: meanOf(plain, ({ own }) => own, weightOf),
    plainMissing: most(plain, ({ term, own }) => term.weight * (1 - own)),
    plainMissingExactly: heaviest(plain, (each) => !isExact(each)),
    elsewhereMissing: heaviest(
      meetings,
      (each) => each.own < 0.9 && !each.exactAround && has(each.term.norm),
    ),
    oneToOne: oneToOne(meetings) / total,
    novelty: novelty(meetings, entry),
    answerCovered: share(
      meetings,
      ({ word }) => word !== undefined && ((entry.fields.get(word) ?? 0) & FIELD.answer) !== 0,
      weightOf,
    ),
    lastCovered: meetings.at(-1)?.around ?? 0,
    firstCovered: meetings[0]?.around ?? 0,
    terms: Math.min(1, meetings.length / 8),
  };
}

function meanOf(
  list: readonly Meeting[],
  value: (each: Meeting) => number,
  weight: (each: Meeting) => number,
): number {
  const total = sum(list, weight);
  return total === 0 ? 1 : sum(list, (each) => weight(each) * value(each)) / total;
}

/** Weight covered when each word of the entry may serve one term only. */
function oneToOne(meetings: readonly Meeting[]): number {
  const best = new Map<number, number>();
  for (const { word, term, own } of meetings) {
    if (word !== undefined) best.set(word, Math.max(best.get(word) ?? 0, term.weight * own));
  }
  return sum([...best.values()], (each) => each);
}

function hasAntonym({ term }: Meeting, { fields }: Entry): boolean {
  return term.senses.some(
    ({ match, word }) => match === 'antonym' && ((fields.get(word) ?? 0) & FIELD.quote) !== 0,
  );
}

/** Share of the quote's words that carry content and are not in the question. */
function novelty(meetings: readonly Meeting[], { content }: Entry): number {
  if (content.length === 0) return 0;
  const met = content.filter((each) => meetings.some(({ word }) => word === each)).length;
  return 1 - met / content.length;
}
