/**
 * Texts as the windows that the encoder reads: `[CLS] question [SEP] [S] sentence [S] sentence … [SEP]`.
 * The same as training/windows.py; a change here is a change there.
 */
import type { Pieces } from '../model/tokenizer.ts';

/** Half-open range of sentences. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

const CLS = 101;
const SEP = 102;
/** The mark before a sentence: an unused word piece whose row was trained. */
const SENTENCE = 1;
const MAX_SENTENCE_PIECES = 110;
const MAX_QUESTION_PIECES = 48;
/** Sentences that a window repeats of the one before. */
const OVERLAP = 2;
/** Word pieces of a window's sentences; with the question some 200, about 45 ms on one core. */
export const WINDOW_PIECES = 180;

/** What the encoder reads at once: the ids of word pieces, at most 512 of them. */
export interface Window {
  readonly ids: Int32Array;
  /** Where each sentence's mark stands among the ids; its word pieces follow. */
  readonly marks: readonly number[];
}

/** The window of a question and consecutive sentences. */
export function windowOf(question: Pieces, sentences: readonly Pieces[]): Window {
  const ids = [CLS, ...question.ids.subarray(0, MAX_QUESTION_PIECES), SEP];
  return withSentences(ids, sentences);
}

/** The window that opens with these word pieces, its sentences behind them, each after its mark. */
function withSentences(opening: readonly number[], sentences: readonly Pieces[]): Window {
  const ids = [...opening];
  const marks: number[] = [];
  for (const sentence of sentences) {
    marks.push(ids.length);
    ids.push(SENTENCE, ...sentence.ids.subarray(0, MAX_SENTENCE_PIECES));
  }
  ids.push(SEP);
  return { ids: Int32Array.from(ids), marks };
}

/** Ranges that cover all sentences, each of at most `budget` word pieces unless one sentence is longer. */
export function windowRanges(
  sentences: readonly Pieces[],
  budget = WINDOW_PIECES,
): SentenceRange[] {
  const cost = (at: number): number =>
    1 + Math.min(sentences[at]?.ids.length ?? 0, MAX_SENTENCE_PIECES);
  const ranges: SentenceRange[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    let used = 0;
    while (to < sentences.length && (to === from || used + cost(to) <= budget)) used += cost(to++);
    ranges.push({ from, to });
    if (to >= sentences.length) break;
    from = Math.max(to - OVERLAP, from + 1);
  }
  return ranges;
}

/** The word piece in the place of a question: the article is to be labelled. */
const TAG = 2;
/** Word pieces of the article's first sentence over a window of its middle. */
const MAX_LEAD_PIECES = 40;

/** The window of consecutive sentences without a question; `lead` is the article's first sentence, where it is not one of them. */
export function labelWindowOf(sentences: readonly Pieces[], lead?: Pieces): Window {
  const ids = [CLS, TAG, SEP];
  if (lead) ids.push(SENTENCE, ...lead.ids.subarray(0, MAX_LEAD_PIECES));
  return withSentences(ids, sentences);
}

/** The ids of a text to be encoded as a vector; e5 wants to be told what it is. */
export function vectorIds(pieces: Pieces): Int32Array {
  return Int32Array.from([CLS, ...pieces.ids.subarray(0, MAX_SENTENCE_PIECES), SEP]);
}
