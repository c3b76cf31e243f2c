/** What the encoder says of each sentence of a window: how well it answers, where, and whether yes or no. */
import { HEAD_COUNT, HEADS, type Model } from '../model/model.ts';
import type { Pieces } from '../model/tokenizer.ts';
import { windowOf } from './windows.ts';

export interface Reading {
  /** Logit that the sentence answers the question. */
  readonly score: number;
  /** Logit of yes against no, for a question that asks for one of them. */
  readonly yes: number;
  /** Logits that the sentence contradicts a claim in the place of the question, and that it agrees, each against silence. */
  readonly contradicts: number;
  readonly agrees: number;
  /** The likeliest short answer, as UTF-16 offsets into the sentence; whole words. */
  readonly start: number;
  readonly end: number;
  /** Where it might start before `start` and end after `end`, the likeliest first: a list has several such places. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Word pieces of a short answer; longer ones are whole clauses that the sentence shows anyway. */
const MAX_SPAN_PIECES = 48;
/** Logits that another start or end may have less: of 2 to 8 what found most items of lists and cut least else. */
const MAX_BEHIND = 6;

/** One pass over a window: a reading for each of its sentences, in order. `title` is read before them. */
export async function readWindow(
  model: Model,
  question: Pieces,
  sentences: readonly Pieces[],
  title?: Pieces,
): Promise<Reading[]> {
  const { ids, marks: all } = windowOf(question, title ? [title, ...sentences] : sentences);
  const marks = title ? all.slice(1) : all;
  const logits = await model.read(ids);
  const at = (piece: number, head: number): number => logits[piece * HEAD_COUNT + head] ?? 0;
  /** Log of the mean of the exponentials: near the strongest word's where one stands out. */
  const evidence = (head: number, from: number, to: number): number => {
    let sum = 0;
    for (let piece = from; piece < to; piece++) sum += Math.exp(at(piece, head));
    return Math.log(sum / (to - from));
  };
  const meanYes = (from: number, to: number): number => {
    let sum = 0;
    for (let piece = from; piece < to; piece++) sum += at(piece, HEADS.yes) - at(piece, HEADS.no);
    return sum / (to - from);
  };
  return sentences.map((sentence, i) => {
    const mark = marks[i] ?? 0;
    const last = (marks[i + 1] ?? ids.length - 1) - mark - 1;
    const inside = (piece: number, head: number): number => at(mark + 1 + piece, head);
    const { from, to } = bestSpan(last, inside);
    const told = (byMark: number, byWords: number): number =>
      at(mark, byMark) + evidence(byWords, mark, mark + 1 + last);
    return {
      score: told(HEADS.answers, HEADS.evidence),
      contradicts: told(HEADS.contradicts, HEADS.evidenceAgainst),
      agrees: told(HEADS.agrees, HEADS.evidenceFor),
      yes: meanYes(mark, mark + 1 + last),
      start: sentence.starts[from] ?? 0,
      end: sentence.ends[to] ?? 0,
      starts: likely(0, from, inside(from, HEADS.starts), (piece) =>
        inside(piece, HEADS.starts),
      ).map((piece) => sentence.starts[piece] ?? 0),
      ends: likely(to + 1, last, inside(to, HEADS.ends), (piece) => inside(piece, HEADS.ends)).map(
        (piece) => sentence.ends[piece] ?? 0,
      ),
    };
  });
}

/** The pair of word pieces with the highest sum of start and end logits, in O(pieces × MAX_SPAN_PIECES). */
function bestSpan(
  pieces: number,
  logit: (piece: number, head: number) => number,
): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  let most = -Infinity;
  for (let from = 0; from < pieces; from++) {
    const start = logit(from, HEADS.starts);
    for (let to = from; to < Math.min(pieces, from + MAX_SPAN_PIECES); to++) {
      const sum = start + logit(to, HEADS.ends);
      if (sum <= most) continue;
      most = sum;
      best = { from, to };
    }
  }
  return best;
}

/** Word pieces of a range whose logit comes near `best`, the likeliest first. */
function likely(
  from: number,
  to: number,
  best: number,
  logitOf: (piece: number) => number,
): number[] {
  const near: (readonly [piece: number, logit: number])[] = [];
  for (let piece = from; piece < to; piece++) {
    const logit = logitOf(piece);
    if (logit >= best - MAX_BEHIND) near.push([piece, logit]);
  }
  return near.sort(([, one], [, other]) => other - one).map(([piece]) => piece);
}
