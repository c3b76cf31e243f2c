/** Misspelt words of a question, mended against what the passages hold and then against common English. */
import {
  find,
  namedItems,
  type Found,
  type NamedItems,
  type NameIndex,
} from '../lookup/name-index.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { editDistance } from '../../text/edits.ts';
import { stemOf, tokenise } from '../../text/tokens.ts';
import { commonWordFor } from './common-words.ts';
import type { KnownWords } from './known-words.ts';
import { isDerived } from './word-forms.ts';
import type { WordPieces } from '../../model/tokenizer.ts';

export interface Mending {
  readonly text: string;
  /** What was typed, and the word that it was taken for. */
  readonly mended: readonly { readonly typed: string; readonly meant: string }[];
}

export interface Spelling {
  /** Words of the passages in lower case. */
  readonly known: KnownWords;
  readonly index: NameIndex<string>;
}

/** Shorter words are as likely to be another word as a misspelling. */
const MIN_LETTERS = 4;
const MAX_EDITS = 3;

/** Words that a misspelt one may be taken for, by their letters. */
export function namedWords(words: Iterable<string>): NamedItems<string> {
  const long = [...words].filter((word) => word.length >= MIN_LETTERS && /^\p{L}+$/u.test(word));
  return namedItems(long, (word) => [word]);
}

/** The spelling of these words alone. */
export function spellingOf(words: Iterable<string>): Spelling {
  const known = new Set(words);
  return {
    known,
    index: { parts: [{ names: namedWords(known) }], idOf: (word) => word, all: () => known },
  };
}

/**
 * The question with each word that neither the passages nor common English know put into the one word that it clearly
 * misspells. A name that is known nowhere stays as typed: it may be somebody else.
 */
export function mend(question: string, spelling: Spelling, pieces: WordPieces): Mending {
  const mended: { typed: string; meant: string }[] = [];
  let text = '';
  let done = 0;
  const isShouted = !/\p{Ll}/u.test(question);
  for (const [i, { text: typed, norm, start, end, number, capital }] of tokenise(
    question,
  ).entries()) {
    if (number || typed.length < MIN_LETTERS || !/^\p{L}+$/u.test(typed)) continue;
    if (isStopword(norm) || spelling.known.has(norm) || pieces.isWhole(norm)) continue;
    const meant = meantBy(norm, spelling, pieces);
    if (meant === undefined) continue;
    // A sentence's first word has its capital anyway, but a name may begin it.
    const mayBeName = capital && !isShouted && !(i === 0 && isStopword(meant));
    if (mayBeName && !spelling.known.has(meant)) continue;
    mended.push({ typed, meant });
    text += question.slice(done, start) + meant;
    done = end;
  }
  return { text: text + question.slice(done), mended };
}

function meantBy(word: string, { index }: Spelling, pieces: WordPieces): string | undefined {
  const isMade = isDerived(word, (each) => pieces.isWhole(each));
  const own = nearestOf(find(index, word), word)[0];
  // Another form of the same word does no harm; another word in the place of a good one does.
  if (own !== undefined && (!isMade || stemOf(own) === stemOf(word))) return own;
  return isMade ? undefined : commonWordFor(word, pieces);
}

/** Of the words found those that the fewest edits make of this one: "government", not "governments". */
function nearestOf(found: Found<string>, word: string): string[] {
  if (found.outcome === 'none') return [];
  const items = found.outcome === 'one' ? [found.item] : found.items;
  const near = items
    .filter((each) => sameStart(each, word))
    .map((item) => ({ item, edits: editDistance(word, item, MAX_EDITS) }));
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest).map(({ item }) => item);
}

/** People seldom miss the first letter, and other words often differ in it. */
function sameStart(a: string, b: string): boolean {
  return a.startsWith(b.charAt(0)) && Math.abs(a.length - b.length) <= 2;
}
