/** Whether a claim has no words of its own. */
import { ORDINAL_ENDINGS } from '../../../text/lang/en/numbers.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { tokenise } from '../../../text/tokens.ts';
import { reportedIn } from '../wording/reported-speaker.ts';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import { writtenOut } from '../../../text/other-names.ts';
import { hasFigure } from '../figures/figures.ts';
import { isIn, isMeantIn, wordsOf } from '../wording/words.ts';
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

/** The same, but with figures by their values, other forms of names, and words that news has in the place of others. */
export function saysAlike(claim: string, passage: string): boolean {
  const told = reportedIn(claim)?.told ?? claim;
  if (negationsIn(told).length !== negationsIn(passage).length) return false;
  const theirs = wordsOf(writtenOut(passage));
  const figures = numbersIn(told).filter((figure) => hasFigure(told, figure, passage));
  const words = tokenise(told).filter(
    ({ norm, start, end }) =>
      !isStopword(norm) && !figures.some((figure) => figure.start <= start && end <= figure.end),
  );
  return (
    words.length + figures.length >= MIN_WORDS &&
    words.every((token) => isMeantIn(token, theirs)) &&
    !isRankedLower(told, passage)
  );
}

/** Whether the passage has a rank before a word of the claim, which has none: "the biggest" beside "the second-biggest". */
function isRankedLower(told: string, passage: string): boolean {
  const own = wordsOf(told);
  return tokenise(passage).some(({ norm }, at, all) => {
    const next = all[at + 1];
    return RANK.test(norm) && !own.has(norm) && next !== undefined && isIn(next, own);
  });
}

const RANK = new RegExp(String.raw`^\d+(?:${ORDINAL_ENDINGS})$`);
