/** The numbers of a text, and the spans of time that are told without one: "for a decade" is some ten years. */
import { LONG_PERIODS } from '../../../text/lang/en/units.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { numbersIn, type NumberIn } from '../../../text/numbers/numbers.ts';
import { boundBefore } from '../../../text/numbers/bounds.ts';
import { Tokens } from '../../../text/numbers/number-tokens.ts';
import { overlap } from '../../../text/span.ts';
import { tokenise } from '../../../text/tokens.ts';

/** "A decade ago" tells when, not how long. */
const PERIOD = new RegExp(
  `\\ban?\\s+(?<unit>${anyOf(LONG_PERIODS)})\\b(?!\\s+(?:ago|later|earlier|before|after|from)\\b)`,
  'giu',
);

/** All of them in their order. */
export function quantitiesIn(text: string): NumberIn[] {
  const numbers = numbersIn(text);
  const periods = periodsIn(text).filter((each) => !numbers.some((other) => overlap(each, other)));
  return periods.length === 0
    ? numbers
    : [...numbers, ...periods].sort((a, b) => a.start - b.start);
}

/** Whether it is told without a number. */
export function isPeriod({ sort, numeral: { start } }: NumberIn, text: string): boolean {
  return sort === 'duration' && /^an?\s/iu.test(text.slice(start));
}

function periodsIn(text: string): NumberIn[] {
  const found = [...text.matchAll(PERIOD)];
  if (found.length === 0) return [];
  const tokens = new Tokens(text, tokenise(text));
  return found.flatMap(({ index, 0: whole, groups }) => {
    const at = tokens.all.findIndex(({ start }) => start === index);
    if (at < 0) return [];
    const { token, bound = 'about' } = boundBefore(tokens, at);
    const place = { start: tokens.all[token]?.start ?? index, end: index + whole.length };
    const numeral = { start: index, end: place.end };
    return [
      { ...place, numeral, value: 1, bound, sort: 'duration' as const, unit: groups?.unit ?? '' },
    ];
  });
}
