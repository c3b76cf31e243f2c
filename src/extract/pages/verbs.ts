/** Whether a text on a page says something, as a sentence does and a label does not. */
import { baseOf, DONE_BY_PAPERS } from '../../text/lang/en/verbs.ts';
import { AUXILIARIES } from '../../text/lang/en/function-words.ts';
import { NARRATES, REPORTS } from '../../text/lang/en/narration.ts';
import { wordsOf } from './letters.ts';

const FINITE = new Set([...AUXILIARIES, ...DONE_BY_PAPERS]);

/** Whether a verb stands in a text behind its first word, as far as its form tells: "is" and "passed", not "made by". */
export function holdsVerb(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word, i) => {
    if (i === 0) return false;
    return FINITE.has(word) || (words[i + 1] !== 'by' && baseOf(word) !== undefined);
  });
}

/** Whether a text says whose words something is: "Follow us, the old sign read." What is quoted is left out before. */
export function reports(text: string): boolean {
  return REPORTS.test(text);
}

/** Whether a text tells what others said or did, or the one who writes. What is quoted is left out before. */
export function narrates(text: string): boolean {
  return reports(text) || NARRATES.test(text);
}
