/** The passage of a text that comes nearest to a quotation, with the words that differ. */
import { align, type Pair } from './align.ts';
import { fold, unfold, type Folded } from './fold.ts';
import type { Span } from '../text/span.ts';

/** A word, number or mark of a quotation, of its source, or of both. */
export interface Word {
  /** As the source has it; as the quotation has it where it is extra. */
  readonly text: string;
  /** White space stands before it. */
  readonly space: boolean;
  /** In both; missing from the quotation; or extra, not in the source. */
  readonly state: 'same' | 'missing' | 'extra';
}

/** A stretch of a text that a quotation is most like. */
export interface Passage extends Span {
  /** The words of quotation and passage in one order; of a difference, the extra ones come first. */
  readonly words: readonly Word[];
  /** Share of the quotation's words that the passage has, 0 to 1; rare words count for more. */
  readonly likeness: number;
}

/** A piece of a folded text: a word, a number or a mark. */
type Piece = Span & { readonly text: string };
interface Text {
  readonly original: string;
  readonly folded: Folded;
}
/** A text that is ready to be searched again and again. */
export interface Prepared extends Text {
  readonly pieces: readonly Piece[];
  readonly weigh: Weigher;
}
type Weigher = (piece: Piece) => number;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const PIECE = new RegExp(
  `${LETTER}+(?:(?<=\\p{N})[.,:](?=\\p{N})${LETTER}+|(?<=\\p{L})'(?=\\p{L})${LETTER}+)*|\\.{3}|\\S`,
  'gu',
);
const IS_WORD = new RegExp(`^${LETTER}`, 'u');

/** What a mark counts, where the rarest word counts 1. */
const MARK_WEIGHT = 0.1;
/** What two different words at one place take from the score of an alignment. */
const SWAP = -0.15;
/** Words that may be swapped at an end of the passage; more of them are not what was quoted. */
const SWAPPED_AT_END = 2;
/** Windows of the text that are aligned in full. */
const WINDOWS = 4;

/** Folds a text and splits it into words, which takes half a second for 1 MB. */
export function prepare(original: string, folded = fold(original)): Prepared {
  const pieces = piecesOf(folded);
  return { original, folded, pieces, weigh: weigher(pieces) };
}

/**
 * The passage of `text` nearest to `quote`: the windows of the text that share most of its words,
 * rare ones counting for more, are aligned with it word by word. Words are the same when they are
 * after `fold`. None when no word is shared.
 */
export function nearestPassage(quote: string, text: string | Prepared): Passage | undefined {
  const from = { original: quote, folded: fold(quote) };
  const to = typeof text === 'string' ? prepare(text) : text;
  const wanted = piecesOf(from.folded);
  const { pieces, weigh } = to;
  const [best] = likelyWindows(wanted, pieces, weigh)
    .map((window) => align(wanted, window, (a, b) => gain(a, b, weigh)))
    .sort((a, b) => b.score - a.score);
  const pairs = withoutStrayEnds(best?.pairs ?? []);
  const kept = pairs.flatMap(({ right }) => right ?? []);
  const [first, last] = [kept[0], kept.at(-1)];
  const span = first && last && unfold(to.folded, to.original, first.start, last.end);
  const same = pairs.flatMap((pair) => (isSame(pair) ? (pair.right ?? []) : []));
  if (!span || !same.some(({ text }) => IS_WORD.test(text))) return undefined;

  const words = inRuns(pairs).flatMap(({ left, right }) => [
    ...(left && !right ? [wordOf(left, from, 'extra')] : []),
    ...(right ? [wordOf(right, to, left ? 'same' : 'missing')] : []),
  ]);
  return { ...span, words, likeness: total(same, weigh) / total(wanted, weigh) };
}

/** What stands around the words of each state. */
export type Brackets = Readonly<Record<Word['state'], readonly [open: string, close: string]>>;

const PLAIN: Brackets = { same: ['', ''], extra: ['[-', '-]'], missing: ['{+', '+}'] };

/** Plain text with `[-what the quotation has-]{+what the source has+}` where they differ. */
export function markDifference(words: readonly Word[], brackets = PLAIN): string {
  const parts = words.map(({ text, space, state }, i) => {
    const before = words[i - 1]?.state;
    const opens = before !== state;
    const closes = words[i + 1]?.state !== state;
    const apart = space && before !== undefined && !(before === 'extra' && state === 'missing');
    const [open, close] = brackets[state];
    return `${apart ? ' ' : ''}${opens ? open : ''}${text}${closes ? close : ''}`;
  });
  return parts.join('');
}

function piecesOf({ text }: Folded): Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Rare words of the text weigh up to 1; what is not in it weighs most. */
function weigher(pieces: readonly Piece[]): Weigher {
  const counts = new Map<string, number>();
  for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.log(2 + pieces.length);
  return ({ text }) =>
    IS_WORD.test(text) ? Math.log(2 + pieces.length / (counts.get(text) ?? 1)) / most : MARK_WEIGHT;
}

/** Stretches of the text that share most of the wanted words, best first, without much overlap. */
function likelyWindows(
  wanted: readonly Piece[],
  pieces: readonly Piece[],
  weigh: Weigher,
): (readonly Piece[])[] {
  const width = Math.ceil(wanted.length * 1.5) + 10;
  const half = width >> 1;
  const scores = sharedWeights(wanted, pieces, width, weigh);
  const windows: (readonly Piece[])[] = [];
  while (windows.length < WINDOWS) {
    const score = scores.reduce((a, b) => Math.max(a, b), 0);
    if (score === 0) break;
    const start = scores.indexOf(score);
    windows.push(pieces.slice(Math.max(0, start - half), start + width + half));
    scores.fill(0, Math.max(0, start - half), start + half);
  }
  return windows;
}

/** For each start of a window, the weight of the wanted words in it, each counted as often as wanted. */
function sharedWeights(
  wanted: readonly Piece[],
  pieces: readonly Piece[],
  width: number,
  weigh: Weigher,
): Float64Array {
  const open = new Map<string, number>();
  for (const { text } of wanted) if (IS_WORD.test(text)) open.set(text, (open.get(text) ?? 0) + 1);
  const scores = new Float64Array(pieces.length);
  let shared = 0;
  const shift = (piece: Piece | undefined, by: 1 | -1): void => {
    const left = piece && open.get(piece.text);
    if (!piece || left === undefined) return;
    open.set(piece.text, left - by);
    // Entering, it counts while some are still wanted; leaving, when it was one of those counted.
    if (by === 1 ? left > 0 : left >= 0) shared += by * weigh(piece);
  };
  for (let end = 0; end < pieces.length + width; end++) {
    shift(pieces[end], 1);
    shift(pieces[end - width], -1);
    const start = end - width + 1;
    if (start >= 0 && start < pieces.length) scores[start] = shared;
  }
  return scores;
}

function gain(a: Piece, b: Piece, weigh: Weigher): number {
  if (a.text === b.text) return weigh(b);
  if (a.text.toLowerCase() === b.text.toLowerCase()) return weigh(b) / 2;
  return IS_WORD.test(a.text) === IS_WORD.test(b.text) ? SWAP : -Infinity;
}

function isSame({ left, right }: Pair<Piece>): boolean {
  return left !== undefined && left.text === right?.text;
}

/** Leaves out what was swapped at the ends, when it is more than a changed word or two. */
function withoutStrayEnds(pairs: readonly Pair<Piece>[]): Pair<Piece>[] {
  const tidy = (end: readonly Pair<Piece>[]): readonly Pair<Piece>[] => {
    const swapped = end.filter(({ right }) => right && IS_WORD.test(right.text));
    if (swapped.length <= SWAPPED_AT_END) return end;
    return end.flatMap(({ left }) => (left ? [{ left }] : []));
  };
  const first = pairs.findIndex(isSame);
  const after = pairs.findLastIndex(isSame) + 1;
  if (first < 0) return [];
  return [
    ...tidy(pairs.slice(0, first)),
    ...pairs.slice(first, after),
    ...tidy(pairs.slice(after)),
  ];
}

/** Of each run of differences, first what is extra and then what is missing. */
function inRuns(pairs: readonly Pair<Piece>[]): Pair<Piece>[] {
  const ordered: Pair<Piece>[] = [];
  let missing: Pair<Piece>[] = [];
  for (const pair of pairs) {
    if (isSame(pair)) {
      ordered.push(...missing, pair);
      missing = [];
      continue;
    }
    if (pair.left) ordered.push({ left: pair.left });
    if (pair.right) missing.push({ right: pair.right });
  }
  return [...ordered, ...missing];
}

function wordOf(piece: Piece, { original, folded }: Text, state: Word['state']): Word {
  const { start, end } = unfold(folded, original, piece.start, piece.end) ?? piece;
  return {
    text: original.slice(start, end),
    space: /\s/.test(original[start - 1] ?? ''),
    state,
  };
}

function total(pieces: readonly Piece[], weigh: Weigher): number {
  return pieces.reduce((sum, piece) => sum + weigh(piece), 0);
}
