/**
 * Who says what in an article. Quotation marks are the skeleton of direct speech; the encoder says what is said without
 * them, which cue and which source belong to it, and which quoted words nobody says.
 */
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { contentsOf } from './contents.ts';
import { inquitOf, leadingParticiple, pronounBefore, trailingInquit } from './inquit.ts';
import type { Labels, PieceRange } from '../../reading/labels.ts';
import { labelSpans, piecesIn, spanOf, type LabelSpan } from './label-spans.ts';
import { signature } from './signature.ts';
import { likeliest, type Tie } from './ties.ts';
import { turnsOf, type Turn } from './turns.ts';

/** Direct: quoted word for word; mixed: in part; indirect: told in other words. */
export type Mode = 'direct' | 'mixed' | 'indirect';

export interface Attribution {
  readonly mode: Mode;
  /** What is said, as parts of the text in their order: a quotation may be broken by "she said". */
  readonly content: readonly Span[];
  readonly cue?: Span;
  /** The words that name who says it; missing when none do. */
  readonly source?: Span;
  /** Probability that the content is what somebody says. */
  readonly contentProbability: number;
  /** Probability that the source is whose words they are; 0 without one. */
  readonly sourceProbability: number;
}

/** Word pieces between two parts of what is said: a quotation may be broken by "she said". */
const MAX_BREAK = 30;
/** A quotation goes on with one of so many before it: what its reporting clause tells comes between. */
const NEAR_GROUPS = 6;
/** Word pieces between a cue and the quotation that it leads to. */
const MAX_LEAD_IN = 4;
/** A cue at least so likely is one. */
const SURE_CUE = 0.5;
/** How sure a reporting clause right beside what is said is its own. */
const BESIDE = 0.95;
/** Sources and cues that are looked at are at least so likely. */
const LEAST_PART = 0.3;

/** All attributions of an article, in the order of their contents. */
export function attributionsOf(article: Article, labels: Labels): readonly Attribution[] {
  const turns = turnsOf(article);
  const contents = contentsOf(article, labels, turns);
  const sources = labelSpans(labels, 'source', LEAST_PART);
  const cues = labelSpans(labels, 'cue', LEAST_PART);
  const tied = contents.map((content): Tied => {
    const beside = turnOf(labels, turns, content) ?? besideOf(article, labels, content);
    const source =
      beside?.source ??
      signature(article, labels, content) ??
      likeliest(labels, content, 'source', sources);
    const participle = leadingParticiple(article, spanOf(labels, content));
    const cue =
      beside?.cue ??
      (participle && surely(labels, participle)) ??
      leadIn(article, labels, cues, content) ??
      likeliest(labels, content, 'cue', cues);
    return {
      content,
      hasInquit: beside !== undefined || participle !== undefined,
      ...(source && { source }),
      ...(cue && { cue }),
    };
  });
  const groups: Tied[][] = [];
  for (const each of tied) {
    const begun = groups
      .slice(-NEAR_GROUPS)
      .findLast((group) => isResumed(article, labels, cues, group, each));
    const last = groups.at(-1)?.at(-1);
    if (begun) begun.push(each);
    else if (last && isWithin(last, each)) continue;
    else if (last && goesOn(article, labels, cues, last, each)) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group): Attribution[] => {
    const whose = group.find(({ hasInquit }) => hasInquit) ?? group[0];
    if (!whose) return [];
    const content = group.map((each) => spanOf(labels, each.content));
    const parts = group.map((each) => each.content);
    return [
      {
        ...{ content, mode: modeOf(article, content) },
        ...(whose.cue && { cue: spanOf(labels, whose.cue.span) }),
        ...(whose.source && { source: spanOf(labels, whose.source.span) }),
        contentProbability:
          parts.reduce((sum, { probability }) => sum + probability, 0) / parts.length,
        sourceProbability: whose.source?.probability ?? 0,
      },
    ];
  });
}

/** A content with what it belongs to. */
interface Tied {
  readonly content: LabelSpan;
  /** A reporting clause stands right beside it. */
  readonly hasInquit: boolean;
  readonly source?: Tie;
  readonly cue?: Tie;
}

/**
 * Whether a quotation that begins a sentence goes on with one before it in its paragraph, as it has no reporting clause
 * of its own: “Every time you pay,” said Ann Smith, who keeps a shop. “And so do I.” Of 1,286 annotated ones 1,259 do.
 * So does what fills the paragraph after, and what is opened again where no mark closed the paragraph before.
 */
function isResumed(
  article: Article,
  labels: Labels,
  cues: readonly LabelSpan[],
  group: readonly Tied[],
  { content, hasInquit }: Tied,
): boolean {
  const last = group.at(-1);
  if (!last) return false;
  const begins = labels.sentence[content.from - 1] !== labels.sentence[content.from];
  const [before, after] = [spanOf(labels, last.content), spanOf(labels, content)];
  if (!begins || !opensQuotation(article, after)) return false;
  const paragraphOf = (piece: number): number =>
    article.sentences[labels.sentence[piece] ?? -1]?.paragraph ?? -1;
  const passed = paragraphOf(content.from) - paragraphOf(last.content.to - 1);
  if (passed === 1 && quotationAt(article, before.end)?.open === true)
    return !hasInquit || !group.some((each) => each.hasInquit);
  if (hasInquit || hasCueAfter(labels, cues, content)) return false;
  const isTrailed =
    last.hasInquit && last.cue !== undefined && last.cue.span.from >= last.content.to;
  if (passed === 0) return isQuoted(article, before) || isTrailed;
  const paragraph = article.paragraphs[paragraphOf(content.from)];
  const rest = article.text.slice(after.end, paragraph?.end);
  return passed === 1 && isQuoted(article, before) && isTrailed && !/[\p{L}\p{N}]/u.test(rest);
}

/**
 * Whether a content goes on with the one before it: both have one cue, or a quotation was broken by the cue of its first
 * part and has none of its own: “Every time,” Ann Smith said, “you pay.”
 */
function goesOn(
  article: Article,
  labels: Labels,
  cues: readonly LabelSpan[],
  { content: last, cue }: Tied,
  { content, cue: own, hasInquit }: Tied,
): boolean {
  if (!cue || content.from - last.to > MAX_BREAK) return false;
  const [before, after] = [spanOf(labels, last), spanOf(labels, content)];
  const isSameCue = own?.span === cue.span;
  if (isSameCue && (isQuoted(article, after) || isOneSentence(labels, last, cue.span, content)))
    return true;
  const paragraph = article.paragraphs.find(
    ({ start, end }) => start <= before.start && after.end <= end,
  );
  const between = cue.span.from >= last.to && cue.span.to <= content.from;
  const isShared =
    own !== undefined && spanOf(labels, own.span).start === spanOf(labels, cue.span).start;
  // "Ann Smith said, adding later, “…”"
  const isLedIn = own !== undefined && own.span.from >= cue.span.to && own.span.to <= content.from;
  const hasOwn = (hasInquit && !isShared) || isLedIn || hasCueAfter(labels, cues, content);
  return (
    paragraph !== undefined &&
    between &&
    !hasOwn &&
    isQuoted(article, before) &&
    isQuoted(article, after)
  );
}

/** Whether a cue and the two parts of what it tells stand in one sentence: those that do not are told by others. */
function isOneSentence(
  labels: Labels,
  first: PieceRange,
  cue: PieceRange,
  second: PieceRange,
): boolean {
  const sentence = labels.sentence[cue.from];
  return labels.sentence[first.to - 1] === sentence && labels.sentence[second.from] === sentence;
}

/** The verb that leads to a content from a few word pieces before it: "asking her, “…”", "adding later, “…”". */
function leadIn(
  article: Article,
  labels: Labels,
  cues: readonly LabelSpan[],
  content: LabelSpan,
): Tie | undefined {
  const span = cues.findLast(({ to }) => to <= content.from);
  const isOwn =
    span &&
    content.from - span.to <= MAX_LEAD_IN &&
    labels.sentence[span.from] === labels.sentence[content.from] &&
    span.probability >= SURE_CUE;
  if (!isOwn) return undefined;
  const { start, end } = spanOf(labels, span);
  const words = article.words.slice(wordAt(article, start), wordAt(article, end));
  // Not "Wednesday" of "said Ann Smith on Wednesday, “…”".
  return words.some(({ tag }) => tag === 'VERB')
    ? { span, probability: span.probability }
    : undefined;
}

/** Whether a content is part of the one before it, by the same cue. */
function isWithin(last: Tied, { content, cue }: Tied): boolean {
  return content.to <= last.content.to && cue !== undefined && cue.span === last.cue?.span;
}

/** Whether a cue follows what is said in its last sentence. */
function hasCueAfter(labels: Labels, cues: readonly LabelSpan[], content: LabelSpan): boolean {
  const sentence = labels.sentence[content.to - 1];
  return cues.some(({ from }) => from >= content.to && labels.sentence[from] === sentence);
}

function isQuoted(article: Article, { start, end }: Span): boolean {
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  return article.quotationOf.slice(from, to).some((number) => number >= 0);
}

/** Whether a quotation opens where a span begins. */
function opensQuotation(article: Article, { start }: Span): boolean {
  const own = article.quotations[article.quotationOf[wordAt(article, start)] ?? -1];
  return own !== undefined && own.start <= start && start < own.start + 3;
}

/** The quotation of the last word before an offset. */
function quotationAt(article: Article, offset: number): Article['quotations'][number] | undefined {
  return article.quotations[article.quotationOf[wordAt(article, offset) - 1] ?? -1];
}

/** The source and cue of the reporting clause beside a quotation, at the end of a sentence that is said, or "it says" before. */
function besideOf(
  article: Article,
  labels: Labels,
  content: LabelSpan,
): { readonly source: Tie; readonly cue: Tie } | undefined {
  const span = spanOf(labels, content);
  const quoted = modeOf(article, [span]) === 'direct';
  const sentence = article.sentences[labels.sentence[content.to - 1] ?? -1];
  const trailing = sentence && trailingInquit(article, sentence);
  const ends = trailing && Math.abs(trailing.content.end - span.end) <= 2;
  const found = quoted ? inquitOf(article, span) : ends ? trailing : pronounBefore(article, span);
  if (!found) return undefined;
  return { source: surely(labels, found.source), cue: surely(labels, found.cue) };
}

/** The name and colon before a turn of a dialogue. */
function turnOf(
  labels: Labels,
  turns: readonly Turn[],
  content: LabelSpan,
): { readonly source: Tie; readonly cue: Tie } | undefined {
  const turn = turns.find((each) => piecesIn(labels, each.content).from === content.from);
  return turn && { source: surely(labels, turn.source), cue: surely(labels, turn.cue) };
}

function surely(labels: Labels, part: Span): Tie {
  return { span: { ...piecesIn(labels, part), probability: BESIDE }, probability: BESIDE };
}

/** Whether words between quotation marks are all of what is said, some of it, or none. */
function modeOf(article: Article, content: readonly Span[]): Mode {
  const words = content.flatMap(({ start, end }) => {
    const from = wordAt(article, start);
    return article.words.slice(from, wordAt(article, end)).map((word, i) => ({
      letters: word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
      isQuoted: (article.quotationOf[from + i] ?? -1) >= 0,
    }));
  });
  const lettersOf = (some: typeof words): number =>
    some.reduce((sum, { letters }) => sum + letters, 0);
  const quoted = lettersOf(words.filter((each) => each.isQuoted));
  return quoted === 0 ? 'indirect' : quoted === lettersOf(words) ? 'direct' : 'mixed';
}
