/** Whether a claim's scores and votes are those of a passage: "15-9" beside "19-15". */
import type { Compared } from './figures.ts';

const SCORE =
  /(?<![\p{L}\p{N}.,/-])(\d{1,3})\s?(?:[-–—]|-to-)\s?(\d{1,3})(?![\p{L}\p{N}%/-]|\.\d)/gu;

/** Each score of a claim, beside the passage's; whose number comes first is not looked at. */
export function compareScores(claim: string, passage: string): Compared[] {
  const own = scoresIn(claim);
  if (own.length === 0) return [];
  const theirs = scoresIn(passage);
  return own.map(({ span, key }) => {
    const same = theirs.find((each) => each.key === key);
    if (same) return { claim: span, outcome: 'met', passage: same.span };
    const other = theirs.find((each) => own.every((one) => one.key !== each.key));
    if (!other) return { claim: span, outcome: 'unmet' };
    return { claim: span, outcome: 'other', passage: other.span };
  });
}

function scoresIn(text: string) {
  return [...text.matchAll(SCORE)].map(({ 0: all, 1: one = '', 2: other = '', index }) => ({
    span: { start: index, end: index + all.length },
    key: [Number(one), Number(other)].sort((a, b) => a - b).join('-'),
  }));
}
