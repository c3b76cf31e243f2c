/** Amounts of which a quotation cuts a part away, so that it tells another one: "14 million" of "$14 million". */
import { MULTIPLES, SHORT_MULTIPLES } from '../../../text/lang/en/numbers.ts';
import { PERCENT_WORDS } from '../../../text/lang/en/units.ts';
import { anyOf } from '../../../text/lang/words.ts';
import type { Span } from '../../../text/span.ts';

const SIGN = /\p{Sc}\s?$/u;
/** What goes on a number at the end of a cut. */
const REST = new RegExp(
  `^(?:(?:[\\s-]?(?:${anyOf(MULTIPLES.keys())})|(?:${anyOf(SHORT_MULTIPLES.keys())}))\\b|\\s?%|\\s(?:${anyOf(PERCENT_WORDS)})\\b)`,
  'iu',
);
const MAX_REST = 12;

/** The span with what belongs to its first or its last number; missing where nothing is cut. */
export function amountAround(text: string, { start, end }: Span): Span | undefined {
  const own = text.slice(start, end);
  const sign = /^\d/.test(own) ? (SIGN.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  const rest = /\d$/.test(own) ? (REST.exec(text.slice(end, end + MAX_REST))?.[0].length ?? 0) : 0;
  return sign + rest > 0 ? { start: start - sign, end: end + rest } : undefined;
}
