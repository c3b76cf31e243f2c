/** What the encoder says of each sentence of a window: how well it answers, where, and whether yes or no. */
import { HEAD_COUNT, HEADS, type Model } from '../model/model.ts';
import type { Pieces } from '../model/tokenizer.ts';
import { windowOf } from './windows.ts';

/** What the encoder says of one sentence behind a question, in logits unless said otherwise. */
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
  readonly starts: readonly Edge[];
  readonly ends: readonly Edge[];
}

/** Where a short answer might start or end as well. */
export interface Edge {
  /** UTF-16 offset into the sentence. */
  readonly at: number;
  /** Logits less than the likeliest place has. */
  readonly behind: number;
}

/** Word pieces of a short answer; longer ones are whole clauses that the sentence shows anyway. */
const MAX_SPAN_PIECES = 48;
/** Logits that another start or end may have less, and how many of them are told: the oracle of these is all but right. */
const MAX_BEHIND = 6;
const MAX_EDGES = 8;

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
      starts: edges(sentence.starts, 0, from, from, (piece) => inside(piece, HEADS.starts)),
      ends: edges(sentence.ends, to + 1, last, to, (piece) => inside(piece, HEADS.ends)),
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

/** Places of the word pieces from `from` to before `to` whose logit comes near that of `best`. */
function edges(
  places: ArrayLike<number>,
  from: number,
  to: number,
  best: number,
  logitOf: (piece: number) => number,
): Edge[] {
  const most = logitOf(best);
  const near: Edge[] = [];
  for (let piece = from; piece < to; piece++) {
    const behind = most - logitOf(piece);
    if (behind <= MAX_BEHIND) near.push({ at: places[piece] ?? 0, behind });
  }
  return near.sort((one, other) => one.behind - other.behind).slice(0, MAX_EDGES);
}
