/** Whether a claim has no words of its own. */
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { tokenise } from '../../../text/tokens.ts';
import { reportedIn } from '../wording/reported-speaker.ts';
import { isIn, wordsOf } from '../wording/words.ts';
import { negationsIn } from '../wording/runs.ts';

/** Fewer words may stand anywhere. */
const MIN_WORDS = 4;

/** Whether a passage has all words that a claim tells, whoever says them, and denies as often; their order is not looked at. */
export function saysAgain(claim: string, passage: string): boolean {
  const told = reportedIn(claim)?.told ?? claim;
  if (negationsIn(told).length !== negationsIn(passage).length) return false;
  const theirs = wordsOf(passage);
  const words = tokenise(told).filter(({ norm }) => !isStopword(norm));
  return words.length >= MIN_WORDS && words.every((token) => isIn(token, theirs));
}
