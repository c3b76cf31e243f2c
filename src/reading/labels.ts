/**
 * What the encoder says of each word piece of an article: who says what, what an editor would keep, who is named.
 * The same labels as training/tags.py; a change here is a change there.
 */
import type { Pieces } from '../model/tokenizer.ts';
import { labelWindowOf, windowRanges, type SentenceRange } from './windows.ts';

/** A label of a word piece; those that end in “Begins” open a span of the same name. */
export type Tag =
  | 'contentBegins'
  | 'content'
  | 'cueBegins'
  | 'cue'
  | 'sourceBegins'
  | 'source'
  | 'factBegins'
  | 'fact'
  | 'factEnds'
  | 'nameBegins'
  | 'person'
  | 'organisation'
  | 'place';

const TAGS: Readonly<Record<Tag, number>> = {
  contentBegins: 0,
  content: 1,
  cueBegins: 2,
  cue: 3,
  sourceBegins: 4,
  source: 5,
  factBegins: 6,
  fact: 7,
  factEnds: 8,
  nameBegins: 9,
  person: 10,
  organisation: 11,
  place: 12,
};

/** Kinds of fact as they are labelled, in their order. */
export const LABELLED_KINDS = [
  'statement',
  'person',
  'background',
  'what',
  'date',
  'result',
  'cause',
  'count',
  'plan',
  'money',
  'organisation',
  'place',
  'change',
  'effect',
  'decision',
  'demand',
  'reaction',
  'purpose',
  'theme',
  'duration',
  'promise',
  'attendance',
  'casualty',
] as const;
/** A kind of fact that the encoder has a label for. */
export type LabelledKind = (typeof LABELLED_KINDS)[number];

const FIRST_KIND = 13;
const OTHER_EVENT = FIRST_KIND + LABELLED_KINDS.length;
const IMPORTANCE = OTHER_EVENT + 1;
const APPROVED = IMPORTANCE + 1;
const FIRST_LINK = APPROVED + 1;
/** Features of what ties a content to its source, or to its cue. */
const LINK_SIZE = 32;
/** Numbers for each word piece. */
export const LABEL_COUNT = FIRST_LINK + 4 * LINK_SIZE;

/** Word pieces of a window's sentences; some 55 ms on one core. */
const WINDOW_PIECES = 220;

/** Word pieces `from` to `to`, the last excluded. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

/** Labels of an article's word pieces, numbered through its sentences. */
export interface Labels {
  readonly count: number;
  /** The sentence of each word piece. */
  readonly sentence: Int32Array;
  /** Offsets into the text of the word of each piece. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Probability, 0 to 1. */
  readonly probability: (piece: number, tag: Tag) => number;
  /** Of each kind of `LABELLED_KINDS`, the probability that a fact on these pieces is of it; they add up to 1. */
  readonly kinds: (range: PieceRange) => readonly number[];
  /** Probability that a fact on these pieces belongs to another event than the article's own. */
  readonly otherEvent: (range: PieceRange) => number;
  /** From 0 for the last to 1 for the first that an editor keeps. */
  readonly importance: (range: PieceRange) => number;
  /** Probability that a reader finds a draft on these pieces right; not calibrated. */
  readonly approved: (range: PieceRange) => number;
  /**
   * Logits that a content beginning at a piece belongs to the source or the cue that begins at each of the others; only
   * those in one window with it can be told, the rest get nothing.
   */
  readonly link: (
    content: number,
    to: 'source' | 'cue',
    begins: readonly number[],
  ) => readonly (number | undefined)[];
}

/** Gives the labels of a window of word pieces. */
export type LabelWindow = (ids: Int32Array) => Promise<Float32Array>;

interface LabelledWindow {
  /** Its word pieces, in the article's numbering. */
  readonly pieces: PieceRange;
  /** Where each of them stands among the window's ids. */
  readonly at: Int32Array;
  readonly labels: Float32Array;
}

/**
 * Labels an article, one window after the other. `pieces` are those of each sentence, `offsets` where each sentence
 * starts in the text.
 */
export async function labelArticle(
  label: LabelWindow,
  pieces: readonly Pieces[],
  offsets: readonly number[],
): Promise<Labels> {
  const firsts = firstPieces(pieces);
  const windows: LabelledWindow[] = [];
  for (const range of windowRanges(pieces, WINDOW_PIECES)) {
    windows.push(await labelledWindow(label, pieces, firsts, range));
  }
  return labelsOf(windows, pieces, offsets, firsts);
}

/** The number of each sentence's first word piece, and of all at the end. */
function firstPieces(sentences: readonly Pieces[]): number[] {
  const firsts = [0];
  for (const { ids } of sentences) firsts.push((firsts.at(-1) ?? 0) + ids.length);
  return firsts;
}

async function labelledWindow(
  label: LabelWindow,
  pieces: readonly Pieces[],
  firsts: readonly number[],
  { from, to }: SentenceRange,
): Promise<LabelledWindow> {
  const { ids, marks } = labelWindowOf(pieces.slice(from, to), from > 0 ? pieces[0] : undefined);
  const first = firsts[from] ?? 0;
  const at = new Int32Array((firsts[to] ?? first) - first).fill(-1);
  marks.forEach((mark, i) => {
    const start = (firsts[from + i] ?? 0) - first;
    const read = (marks[i + 1] ?? ids.length - 1) - mark - 1;
    for (let piece = 0; piece < read; piece++) at[start + piece] = mark + 1 + piece;
  });
  return { pieces: { from: first, to: first + at.length }, at, labels: await label(ids) };
}

function labelsOf(
  windows: readonly LabelledWindow[],
  pieces: readonly Pieces[],
  offsets: readonly number[],
  firsts: readonly number[],
): Labels {
  const count = firsts.at(-1) ?? 0;
  const sentence = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  pieces.forEach((own, number) => {
    const first = firsts[number] ?? 0;
    const offset = offsets[number] ?? 0;
    for (let i = 0; i < own.ids.length; i++) {
      sentence[first + i] = number;
      starts[first + i] = offset + (own.starts[i] ?? 0);
      ends[first + i] = offset + (own.ends[i] ?? 0);
    }
  });
  // Sentences that two windows share have the mean of both.
  const means = new Float64Array(count * FIRST_LINK);
  const seen = new Float64Array(count);
  for (const window of windows) {
    window.at.forEach((at, i) => {
      if (at < 0) return;
      const piece = window.pieces.from + i;
      seen[piece] = (seen[piece] ?? 0) + 1;
      for (let n = 0; n < FIRST_LINK; n++) {
        const place = piece * FIRST_LINK + n;
        means[place] = (means[place] ?? 0) + (window.labels[at * LABEL_COUNT + n] ?? 0);
      }
    });
  }
  const logit = (piece: number, n: number): number => {
    const times = seen[piece] ?? 0;
    // What was cut off a sentence that is too long has no label.
    return times === 0 ? -20 : (means[piece * FIRST_LINK + n] ?? 0) / times;
  };
  const mean = ({ from, to }: PieceRange, n: number): number => {
    let sum = 0;
    for (let piece = from; piece < to; piece++) sum += logit(piece, n);
    return sum / Math.max(1, to - from);
  };
  return {
    ...{ count, sentence, starts, ends },
    probability: (piece, tag) => sigmoid(logit(piece, TAGS[tag])),
    kinds: (range) => softmax(LABELLED_KINDS.map((_, n) => mean(range, FIRST_KIND + n))),
    otherEvent: (range) => sigmoid(mean(range, OTHER_EVENT)),
    importance: (range) => sigmoid(mean(range, IMPORTANCE)),
    approved: (range) => sigmoid(mean(range, APPROVED)),
    link: (content, to, begins) => linksIn(windows, content, to, begins),
  };
}

function linksIn(
  windows: readonly LabelledWindow[],
  content: number,
  to: 'source' | 'cue',
  begins: readonly number[],
): (number | undefined)[] {
  const window = surrounding(windows, content);
  if (!window) return begins.map(() => undefined);
  const first = FIRST_LINK + (to === 'source' ? 0 : 2 * LINK_SIZE);
  const own = window.at[content - window.pieces.from] ?? -1;
  return begins.map((begin) => {
    const other = window.at[begin - window.pieces.from] ?? -1;
    if (own < 0 || other < 0) return undefined;
    let sum = 0;
    for (let n = 0; n < LINK_SIZE; n++) {
      const asked = window.labels[own * LABEL_COUNT + first + n] ?? 0;
      sum += asked * (window.labels[other * LABEL_COUNT + first + LINK_SIZE + n] ?? 0);
    }
    return sum;
  });
}

/** The window in which a piece has most around it. */
function surrounding(
  windows: readonly LabelledWindow[],
  piece: number,
): LabelledWindow | undefined {
  const room = ({ pieces: { from, to } }: LabelledWindow): number =>
    Math.min(piece - from, to - 1 - piece);
  const holding = windows.filter((each) => room(each) >= 0);
  return holding.toSorted((a, b) => room(b) - room(a))[0];
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const shares = logits.map((each) => Math.exp(each - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((each) => each / sum);
}
