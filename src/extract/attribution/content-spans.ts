/**
 * What is said, by the labels of all words together: the likeliest way to cut the text into what is said and what is
 * not (Viterbi over two states, as for a hidden Markov model). Word by word, a content would end at each word that the
 * encoder doubts, amid a phrase, and so be too short twice over: as an annotated one missed, and as a wrong one found.
 */
import type { Labels } from '../../reading/labels.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { inquitAfter, isSaying } from './inquit.ts';
import { meanProbability, wordStarts, type LabelSpan } from './label-spans.ts';

/*
 * Natural logarithms, fitted on 66 annotated articles that were not trained on. Annotated contents hardly ever begin
 * where another goes on in its sentence (27 of 112,000 words), and end at a mark seven times as often as amid a clause.
 */
/**
 * What the label of one word counts, as neighbours mostly share theirs; and how much likelier it is that it is said.
 */
const [LABEL, SAID] = [0.3, 0.15];
const BEGINS_INSIDE_SENTENCE = 1;
const BEGINS_AFTER_ANOTHER = 1;
const GOES_ON_OVER_SENTENCE = 1;
const GOES_ON_INTO_QUOTATION = 3;
const ENDS_AT_MARK = 1;
const ENDS_AMID_CLAUSE = 3;
/** Mean probability of the words of a content. */
const MIN_PROBABILITY = 0.45;

/** A verb of saying is a cue from this probability on, unless it is so likely said itself. */
const [SURE_CUE, UNSAID] = [0.3, 0.2];

const MARK = /^(?:[,;:.!?—–―()”"]|--|'')$/;

/**
 * How a word that is said is reached: after one that is not, as part of the same content, or as the first of another
 * (0, 1, 2).
 */
const [GOES_ON, BEGINS_ANEW] = [1, 2];

/** The stretches of whole words that are said, in their order; one may go on over several sentences. */
export function contentSpans(article: Article, labels: Labels): LabelSpan[] {
  const words = wordStarts(labels);
  // For each word: how it is best reached if it is said, and if it is not, whether the one before it is.
  const reached = new Uint8Array(words.length);
  const endsBefore = new Uint8Array(words.length + 1);
  const isBarred = barrier(article, labels);
  let [outside, inside] = [0, -Infinity];
  words.forEach((piece, i) => {
    const ended = inside - endCost(article, labels, piece);
    endsBefore[i] = ended > outside ? 1 : 0;
    const before = Math.max(outside, ended);
    const [begins, goesOn] = logarithms(labels.probability(piece, 'contentBegins'));
    const [said, unsaid] = logarithms(labels.probability(piece, 'content'));
    // In the order of the ways.
    const ways = [
      outside + begins - beginCost(labels, piece),
      inside + goesOn - crossCost(article, labels, piece),
      ended + begins - BEGINS_AFTER_ANOTHER,
    ];
    const best = Math.max(...ways);
    reached[i] = ways.indexOf(best);
    inside = isBarred(piece) ? -Infinity : best + LABEL * said + SAID;
    outside = before + goesOn + LABEL * unsaid;
  });
  endsBefore[words.length] = inside > outside ? 1 : 0;
  return traced(labels, words, reached, endsBefore).filter(
    ({ probability }) => probability >= MIN_PROBABILITY,
  );
}

/** Follows the best way back from the end of the text. */
function traced(
  labels: Labels,
  words: readonly number[],
  reached: Uint8Array,
  endsBefore: Uint8Array,
): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let isSaid = endsBefore[words.length] === 1;
  let to = labels.count;
  for (let i = words.length - 1; i >= 0; i--) {
    const from = words[i] ?? 0;
    if (!isSaid) isSaid = endsBefore[i] === 1;
    else if (reached[i] === GOES_ON) continue;
    else {
      spans.push({ from, to, probability: meanProbability(labels, { from, to }, 'content') });
      isSaid = reached[i] === BEGINS_ANEW;
    }
    to = from;
  }
  return spans.reverse();
}

/** Of a probability and of its opposite. */
function logarithms(probability: number): [number, number] {
  const known = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return [Math.log(known), Math.log(1 - known)];
}

function isSentenceStart({ sentence }: Labels, piece: number): boolean {
  return piece === 0 || sentence[piece] !== sentence[piece - 1];
}

function beginCost(labels: Labels, piece: number): number {
  return isSentenceStart(labels, piece) ? 0 : BEGINS_INSIDE_SENTENCE;
}

/** What it costs to end before a word: nothing at the end of a sentence, little at a mark. */
function endCost(article: Article, labels: Labels, piece: number): number {
  if (isSentenceStart(labels, piece)) return 0;
  const { words } = article;
  const at = wordAt({ words }, labels.starts[piece] ?? 0);
  const isAtEnd = words[at]?.text === '.' && isSentenceStart(labels, piece + 1);
  if (isAtEnd) return 0;
  const isAtMark = [words[at - 1], words[at]].some((word) => MARK.test(word?.text ?? ''));
  return isAtMark ? ENDS_AT_MARK : ENDS_AMID_CLAUSE;
}

/** What it costs to go on with a word: nothing within a sentence or a quotation. */
function crossCost({ words, quotationOf }: Article, labels: Labels, piece: number): number {
  if (!isSentenceStart(labels, piece)) return 0;
  const at = wordAt({ words }, labels.starts[piece] ?? 0);
  const quotation = quotationOf[at] ?? -1;
  if (quotation < 0) return GOES_ON_OVER_SENTENCE;
  return quotation === quotationOf[at - 1] ? 0 : GOES_ON_INTO_QUOTATION;
}

/**
 * Tells words that are no part of what is said, whatever their label: the verb of a reporting clause right after a
 * quotation, and the colon before one: "She thanked him, adding: “…”"
 */
function barrier(article: Article, labels: Labels): (piece: number) => boolean {
  const { words, quotationOf } = article;
  const cues = new Set(
    article.quotations.map((quotation) => inquitAfter(article, quotation)?.cue.start),
  );
  return (piece) => {
    const start = labels.starts[piece] ?? 0;
    const at = wordAt(article, start);
    const leadsIn =
      words[at]?.text === ':' && (quotationOf[at] ?? -1) < 0 && (quotationOf[at + 1] ?? -1) >= 0;
    return leadsIn || cues.has(start) || isTold(article, labels, piece, at);
  };
}

/**
 * Whether a word is the verb of another reporting clause: "She opposes the plan but Ann Smith |said| it would go on".
 */
function isTold({ words }: Article, labels: Labels, piece: number, at: number): boolean {
  const isCue =
    labels.probability(piece, 'cue') >= SURE_CUE && labels.probability(piece, 'content') < UNSAID;
  const word = words[at];
  return isCue && word?.tag === 'VERB' && isSaying(word.lemma);
}
