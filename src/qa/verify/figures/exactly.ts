/** A claim with what its passage tells exactly in the place of what it only bounds: the encoder takes bounds for figures. */
import { datesIn } from '../../../text/dates/dates.ts';
import { BOUNDED_ENDINGS } from '../../../text/lang/en/numbers.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { numbersIn, type NumberIn } from '../../../text/numbers/numbers.ts';
import { overlap, type Span } from '../../../text/span.ts';
import { besideBound, isBound } from './bounds.ts';
import { figuresLike } from './figures.ts';

interface Instead {
  readonly claim: Span;
  readonly words: string;
}

/**
 * "1,200 guests came in 2010" of "more than 1,000 guests came before 2012", where the passage has one such figure and one
 * such day alone; the claim itself where it bounds nothing so.
 */
export function saidExactly(claim: string, passage: string, published?: string): string {
  const days = daysInstead(claim, passage, published);
  const figures = figuresInstead(claim, passage).filter(
    (each) => !days.some((day) => overlap(day.claim, each.claim)),
  );
  return [...days, ...figures]
    .sort((a, b) => b.claim.start - a.claim.start)
    .reduce(
      (text, { claim: { start, end }, words }) => text.slice(0, start) + words + text.slice(end),
      claim,
    );
}

function figuresInstead(claim: string, passage: string): Instead[] {
  return numbersIn(claim).flatMap((figure) => {
    if (!isBound(figure) && figure.upper === undefined) return [];
    const [only, another] = figuresLike(figure, passage);
    if (!only?.isKept || another) return [];
    const { start } = figure;
    const [from, to] = [only.figure.start, endOf(only.figure)];
    const end = endOf(figure) + behind(claim.slice(endOf(figure)));
    return [{ claim: { start, end }, words: passage.slice(from, to) }];
  });
}

const BEHIND = new RegExp(`^(?:\\+|\\s+(?:${anyOf(BOUNDED_ENDINGS.keys())})\\b)`, 'iu');

/** How many letters bound a figure right behind it. */
function behind(text: string): number {
  return BEHIND.exec(text)?.[0].length ?? 0;
}

/** A percentage is put in with its sign, as the claim may have it in words: "half of them". */
function endOf({ sort, end, numeral }: NumberIn): number {
  return sort === 'percent' ? end : numeral.end;
}

function daysInstead(claim: string, passage: string, published?: string): Instead[] {
  const context = published === undefined ? {} : { published };
  const theirs = datesIn(passage, context);
  return datesIn(claim, context).flatMap((date): Instead[] => {
    const [only, another] = besideBound(claim, date, passage, theirs).filter((each) => each.isKept);
    if (!only || another) return [];
    return [{ claim: only.claim, words: passage.slice(only.date.start, only.date.end) }];
  });
}
