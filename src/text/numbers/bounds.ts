/** How a number is meant, by the words beside it: "about 90", "no fewer than 41", "200 or more". */
import {
  ADDED,
  BEFORE_PAST,
  BOUNDED_ENDINGS,
  BOUNDS,
  PHRASAL_VERBS,
  VERBS_OF_RISING,
} from '../lang/en/numbers.ts';
import { stemSet } from '../tokens.ts';
import type { Tokens } from './number-tokens.ts';

/** How a number is meant. */
export type Bound = keyof typeof BOUNDS | 'exact';

const WORDED_BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...ADDED.map((each): [string, Bound] => [each, 'exact']),
  ...Object.entries(BOUNDS).flatMap(([bound, phrases]) =>
    phrases.map((each): [string, Bound] => [each, bound as keyof typeof BOUNDS]),
  ),
]);
const MAX_BOUND_WORDS = 3;
const PHRASAL = stemSet(PHRASAL_VERBS);
const RISING = stemSet(VERBS_OF_RISING);

/** The words before a number that bound it: where they begin, or the number itself. */
export function boundBefore(
  tokens: Tokens,
  at: number,
): { readonly token: number; readonly bound: Bound | undefined } {
  for (let length = MAX_BOUND_WORDS; length > 0; length--) {
    const from = at - length;
    if (from < 0) continue;
    const all = Array.from({ length }, (_, i) => from + i);
    if (!all.slice(1).every((i) => tokens.beside(i)) || !/^\s+\p{Sc}?$/u.test(tokens.gap(at)))
      continue;
    const phrase = all.map((i) => tokens.word(i)).join(' ');
    const bound = WORDED_BOUNDS.get(phrase);
    const verb = tokens.all[from - 1]?.stem ?? '';
    // "hand over 14 depots": the word belongs to the verb. "goes up to $48,500": where it rises to.
    if (/^(?:over|up|about)$/.test(phrase) && PHRASAL.has(verb)) continue;
    if (phrase === 'up to' && RISING.has(verb)) continue;
    // "The past 10 years" are no more than 10.
    if (phrase === 'past' && !RISING.has(verb) && !BEFORE_PAST.has(tokens.word(from - 1))) continue;
    if (bound) return { token: from, bound };
  }
  return { token: at, bound: undefined };
}

/** How a number is meant by what stands right behind a token, the number's last one or that of what it counts. */
export function boundBehind(tokens: Tokens, to: number): Bound | undefined {
  if (/^\+(?:\s|$)/.test(tokens.text.slice(tokens.all[to - 1]?.end))) return 'at-least';
  for (let length = MAX_BOUND_WORDS; length > 0; length--) {
    const all = Array.from({ length }, (_, i) => to + i);
    if (!all.every((i) => tokens.beside(i))) continue;
    const bound = BOUNDED_ENDINGS.get(all.map((i) => tokens.word(i)).join(' '));
    // "Twenty died, at least 40 were hurt": the words belong to what follows.
    if (bound) return tokens.all[to + length]?.number ? undefined : bound;
  }
  return undefined;
}
