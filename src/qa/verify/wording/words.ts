/** The words of claims and passages, for finding those of the one in the other. */
import { isCalledIn } from '../../../text/other-names.ts';
import { SYNONYMS } from '../../../text/lang/en/synonyms.ts';
import { stemSet, tokenise, type Token } from '../../../text/tokens.ts';

/** The words of a text, as they are, as stems, and written together with the next: "Cyber Space" is "cyberspace". */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenise(text).flatMap(({ norm, stem }, at, all) => [
      norm,
      stem,
      norm + (all[at + 1]?.norm ?? ''),
    ]),
  );
}

/** Whether a word is among others, as it is or in another form. */
export function isIn({ norm, stem }: Token, words: ReadonlySet<string>): boolean {
  return words.has(norm) || words.has(stem);
}

/** Whether what a word names is named among others, in whatever way: "Florida" as "Fla.", "Britain" as "British". */
export function isNamedIn(token: Token, words: ReadonlySet<string>): boolean {
  return isIn(token, words) || isCalledIn(token.norm, words);
}

const ALIKE = SYNONYMS.map(stemSet);

/** Whether a word or one that news has in its place is among others: "ended" where they have "lifted". */
export function isMeantIn(token: Token, words: ReadonlySet<string>): boolean {
  return (
    isNamedIn(token, words) ||
    ALIKE.some((line) => line.has(token.stem) && !line.isDisjointFrom(words))
  );
}
