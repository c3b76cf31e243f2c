/** Text with its typography made plain, and the way back to the places in the original. */
import type { Span } from '../text/span.ts';

/** A text in plain typography, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** The original's offset of each folded character, and of the end. */
  readonly offsets: readonly number[];
}

const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const LEAD = new RegExp(`^[\\s${INVISIBLE}]+`, 'u');
// Begun where a run begins, each run is gone through once.
const TRAIL = new RegExp(`(?<![\\s${INVISIBLE}])[\\s${INVISIBLE}]+$`, 'u');

/** Forms of one mark, and the plain one that stands for all of them. */
const FORMS: readonly (readonly [pattern: string, plain: string])[] = [
  [`[${INVISIBLE}]+`, ''],
  // White space around a dash is a matter of house style.
  ['\\s*[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]+\\s*', '-'],
  ['[^\\S ]\\s*|\\s{2,}', ' '],
  ['["\'“”„‟«»″‘’‚‛‹›`´ʼ′]+', "'"],
  ['…|\\.\\s?\\.\\s?\\.', '...'],
];
/** A letter with its accents as marks of their own. */
const DECOMPOSED = '\\P{M}\\p{M}+';
const UNEVEN = new RegExp([...FORMS.map(([form]) => `(${form})`), DECOMPOSED].join('|'), 'gu');

/**
 * Folds what does not count as a difference between a quotation and its source: runs of white
 * space, the forms of quotation marks and apostrophes, dashes, ellipses, invisible characters and
 * the encoding of accents. Words, their case, digits and all other marks stay.
 */
export function fold(text: string): Folded {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let done = 0;
  const takeUntil = (end: number): void => {
    pieces.push(text.slice(done, end));
    while (done < end) offsets.push(done++);
  };
  for (const match of text.matchAll(UNEVEN)) {
    takeUntil(match.index);
    const form = FORMS.find((_, i) => match[i + 1] !== undefined);
    const plain = form ? form[1] : match[0].normalize('NFC');
    pieces.push(plain);
    offsets.push(...Array<number>(plain.length).fill(done));
    done += match[0].length;
  }
  takeUntil(text.length);
  offsets.push(text.length);
  return { text: pieces.join(''), offsets };
}

/** The original's span of the folded characters from `start` to `end`; none where it would split a mark such as "…". */
export function unfold(
  { offsets }: Folded,
  original: string,
  start: number,
  end: number,
): Span | undefined {
  const from = offsets[start] ?? 0;
  const to = offsets[end] ?? original.length;
  if (from === offsets[start - 1] || to === offsets[end - 1]) return undefined;
  const piece = original.slice(from, to);
  const lead = piece.length - piece.replace(LEAD, '').length;
  const trail = piece.length - piece.replace(TRAIL, '').length;
  return { start: from + lead, end: to - trail };
}
