/** Whether a claim says the opposite of a passage in a word: "fell" beside "rose". */
import { OPPOSITES } from '../../text/lang/en/opposites.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { stemSet, tokenise } from '../../text/tokens.ts';

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
