/** Misspelt words of a question, mended against what the passages hold and then against common English. */
import { find, nameIndex, type NameIndex } from '../../search/name-index.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { tokenise } from '../../text/tokens.ts';
import type { WordPieces } from '../../model/tokenizer.ts';

export interface Mending {
  readonly text: string;
  /** What was typed, and the word that it was taken for. */
  readonly mended: readonly { readonly typed: string; readonly meant: string }[];
}

export interface Spelling {
  /** Words of the passages in lower case. */
  readonly known: ReadonlySet<string>;
  readonly index: NameIndex<string>;
}

/** Shorter words are as likely to be another word as a misspelling. */
const MIN_LETTERS = 4;
const MIN_ENGLISH = 5;

export function spellingOf(words: Iterable<string>): Spelling {
  const known = new Set(words);
  const long = [...known].filter((word) => word.length >= MIN_LETTERS && /^\p{L}+$/u.test(word));
  return { known, index: nameIndex(long, (word) => [word]) };
}

let english: NameIndex<string> | undefined;

/**
 * The question with each word that neither the passages nor common English know put into the one word that it clearly
 * misspells. A name that is known nowhere stays as typed: it may be somebody else.
 */
export function mend(question: string, spelling: Spelling, pieces: WordPieces): Mending {
  const mended: { typed: string; meant: string }[] = [];
  let text = '';
  let done = 0;
  for (const { text: typed, norm, start, end, number } of tokenise(question)) {
    if (number || typed.length < MIN_LETTERS || !/^\p{L}+$/u.test(typed)) continue;
    if (isStopword(norm) || spelling.known.has(norm) || pieces.isWhole(norm)) continue;
    const meant = meantBy(norm, spelling, pieces);
    if (meant === undefined) continue;
    mended.push({ typed, meant });
    text += question.slice(done, start) + meant;
    done = end;
  }
  return { text: text + question.slice(done), mended };
}

function meantBy(word: string, { index }: Spelling, pieces: WordPieces): string | undefined {
  const own = find(index, word);
  if (own.outcome === 'one' && sameStart(own.item, word)) return own.item;
  if (own.outcome === 'several') return own.items.find((each) => sameStart(each, word));
  if (word.length < MIN_ENGLISH) return undefined;
  english ??= nameIndex(
    pieces.wholeWords().filter((each) => each.length >= MIN_LETTERS),
    (each) => [each],
  );
  const common = find(english, word);
  return common.outcome === 'one' && sameStart(common.item, word) ? common.item : undefined;
}

/** People seldom miss the first letter, and other words often differ in it. */
function sameStart(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && Math.abs(a.length - b.length) <= 2;
}
