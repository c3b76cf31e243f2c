/** What multiplies a number: "and a half", "hundred", "million". */
import { MULTIPLES } from '../lang/en/numbers.ts';
import type { Numeral, Tokens } from './number-tokens.ts';

/** A value with "and a half", "hundred" and multiples after it: "2.5 lakh crore". */
export function scaled(tokens: Tokens, value: number, at: number): Numeral {
  const half = halfAfter(tokens, at);
  let to = half ? at + 3 : at;
  let scale = 1;
  for (let by = multipleAt(tokens, to); by !== undefined; by = multipleAt(tokens, to)) {
    scale *= by;
    to++;
  }
  return { value: (value + (half ? 0.5 : 0)) * scale, to, ...(scale > 1 && { scale }) };
}

/** Whether "and a half" begins at a token. */
export function halfAfter(tokens: Tokens, at: number): boolean {
  return [0, 1, 2].every((i) => tokens.follows(at + i) && tokens.word(at + i) === HALF_MORE[i]);
}

const HALF_MORE = ['and', 'a', 'half'];

/** The multiple at a token that follows the one before. */
export function multipleAt(tokens: Tokens, at: number): number | undefined {
  return tokens.follows(at) || tokens.gap(at) === '' ? MULTIPLES.get(tokens.word(at)) : undefined;
}
