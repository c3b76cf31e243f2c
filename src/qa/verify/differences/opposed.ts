/** Whether a claim says the opposite of a passage in a word: "fell" beside "rose". */
import { OPPOSITES } from '../../../text/lang/en/opposites.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { spanOf } from '../../../text/span.ts';
import { stemSet, tokenise, type Token } from '../../../text/tokens.ts';
import type { Compared } from '../figures/figures.ts';

type Side = ReadonlySet<string>;

const PAIRS: readonly (readonly [Side, Side])[] = OPPOSITES.flatMap(([one, other]) => {
  const [a, b] = [stemSet(one), stemSet(other)];
  return [
    [a, b],
    [b, a],
  ] as const;
});

const LISTED: ReadonlySet<string> = new Set(OPPOSITES.flat(2));

/** Whether the claim has a word of one side of a pair and none of the other, and the passage the other way round. */
export function isOpposed(claim: string, passage: string): boolean {
  // "On" has the stem of "one", and says nothing of how many.
  const [own, theirs] = [claim, passage].map(
    (text) =>
      new Set(
        tokenise(text).flatMap(({ norm, stem }) =>
          isStopword(norm) && !LISTED.has(norm) ? [] : [stem],
        ),
      ),
  );
  if (!own || !theirs) return false;
  const has = (words: Side, side: Side): boolean => !words.isDisjointFrom(side);
  return PAIRS.some(
    ([one, other]) => has(own, one) && !has(own, other) && has(theirs, other) && !has(theirs, one),
  );
}

/** Opposites right before the same word: "a strong dollar" beside "a weak dollar". */
export function oppositesBeside(claim: string, passage: string): Compared[] {
  const [own, theirs] = [tokenise(claim), tokenise(passage)];
  for (const [one, other] of PAIRS) {
    const [mine, denied, told, same] = [
      beforeWords(own, one),
      beforeWords(own, other),
      beforeWords(theirs, other),
      beforeWords(theirs, one),
    ];
    for (const [of, at] of mine) {
      const instead = told.get(of);
      if (instead && !denied.has(of) && !same.has(of))
        return [{ claim: spanOf(at), outcome: 'other', passage: spanOf(instead) }];
    }
  }
  return [];
}

/** The words of a side that stand right before one with content, by the stem of that. */
function beforeWords(tokens: readonly Token[], side: Side): Map<string, Token> {
  return new Map(
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      const isOne = side.has(token.stem) && (!isStopword(token.norm) || LISTED.has(token.norm));
      return isOne && next && !isStopword(next.norm) ? [[next.stem, token] as const] : [];
    }),
  );
}
