/** Whether a claim's places in an order are those of a passage: "ranked 164th" beside "ranked 264th". */
import { spanOf } from '../../../text/span.ts';
import { AFTER_RANK, ORDINAL_ENDINGS } from '../../../text/lang/en/numbers.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Compared } from './figures.ts';

const ORDINAL = new RegExp(String.raw`^\d+(?:${ORDINAL_ENDINGS})$`);

/** Each ordinal of a claim, beside the passage's; another one stands in its place where the same word follows both. */
export function compareOrdinals(claim: string, passage: string): Compared[] {
  const own = ordinalsIn(claim);
  if (own.length === 0) return [];
  const theirs = ordinalsIn(passage);
  const claimed = new Set(own.map(({ value }) => value));
  return own.flatMap(({ token, value, of }): Compared | Compared[] => {
    const span = { start: token.start, end: token.end };
    const same = theirs.find((each) => each.value === value);
    if (same) return { claim: span, outcome: 'met', passage: spanOf(same.token) };
    const other = theirs.find((each) => each.of === of && !claimed.has(each.value));
    if (other) return { claim: span, outcome: 'other', passage: spanOf(other.token) };
    // "Not the first time" may be said of any several.
    return value === 1 ? [] : { claim: span, outcome: 'unmet' };
  });
}

function ordinalsIn(text: string) {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at) => {
    if (!ORDINAL.test(token.norm)) return [];
    const next = tokens[at + 1];
    const isNoun =
      next !== undefined &&
      !isStopword(next.norm) &&
      !AFTER_RANK.has(next.norm) &&
      /^[\s-]+$/.test(text.slice(token.end, next.start));
    const of = isNoun ? next.stem : '';
    return [{ token, value: parseInt(token.norm, 10), of }];
  });
}
