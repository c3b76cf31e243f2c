/** How much of what a claim tells stands in a text, in whatever order. */
import { BETWEEN_CLAUSES } from '../../../text/lang/en/function-words.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import { writtenOut } from '../../../text/other-names.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import { hasFigure } from '../figures/figures.ts';
import { isNamedIn, wordsOf } from '../wording/words.ts';

/** The share, 0 to 1, of a claim's words with content that a text has, figures by their values. */
export function covered(claim: string, text: string): number {
  const theirs = wordsOf(writtenOut(text));
  const figures = numbersIn(claim).filter((figure) => hasFigure(claim, figure, text));
  const own = contentOf(claim);
  const met = own.filter(
    (token) =>
      isNamedIn(token, theirs) ||
      figures.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return own.length === 0 ? 1 : met.length / own.length;
}

const CLAUSE_END = new RegExp(`[,;:–—“”"()]|\\s-\\s|\\b(?:${anyOf(BETWEEN_CLAUSES)})\\b`, 'i');
/** Where a claim has no name or figure beside other words of the passage. */
const UNTOLD = 0.5;

/**
 * Of the words that stand beside a name or figure in a claim and somewhere in its passage, the share, 0 to 1, that stands in one
 * clause with it there: "Joey is the best drama" has its words from two clauses, "Hearts is the best drama, and Joey the
 * best comedy".
 */
export function together(claim: string, passage: string): number {
  const theirs = clausesOf(passage).map(wordsOf);
  const all = wordsOf(passage);
  const shares = clausesOf(claim).flatMap((clause) => {
    const met = contentOf(clause).filter((token) => isNamedIn(token, all));
    const [named, others] = [met.filter(isMark), met.filter((token) => !isMark(token))];
    if (others.length === 0) return [];
    return named.map((name) => {
      const own = theirs.filter((words) => isNamedIn(name, words));
      const beside = others.filter((token) => own.some((words) => isNamedIn(token, words)));
      return beside.length / others.length;
    });
  });
  if (shares.length === 0) return UNTOLD;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Whether a word is of a name or a figure. */
function isMark({ capital, number }: Token): boolean {
  return capital || number;
}

function clausesOf(text: string): string[] {
  return text.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
}

function contentOf(text: string): Token[] {
  return tokenise(text).filter(({ norm }) => !isStopword(norm));
}
