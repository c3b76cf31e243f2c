/** Which contents are parts of one: a quotation that "she said" breaks, or that goes on in the next paragraph. */
import type { Span } from '../../text/span.ts';
import type { Labels, PieceRange } from '../../reading/labels.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { spanOf, type LabelSpan } from './label-spans.ts';
import type { Tie } from './ties.ts';

/** Word pieces between two parts of what is said: a quotation may be broken by "she said". */
const MAX_BREAK = 30;
/** A quotation goes on with one of so many before it: what its reporting clause tells comes between. */
const NEAR_GROUPS = 6;
/** A content with what it belongs to. */
export interface Tied {
  readonly content: LabelSpan;
  /** A reporting clause stands right beside it. */
  readonly hasInquit: boolean;
  /** A name after a dash signs it. */
  readonly isSigned: boolean;
  readonly source?: Tie;
  readonly cue?: Tie;
}

/** Contents in their order as groups of parts; what is part of another by the same cue is left out. */
export function grouped(
  article: Article,
  labels: Labels,
  cues: readonly LabelSpan[],
  tied: readonly Tied[],
): readonly (readonly Tied[])[] {
  const groups: Tied[][] = [];
  for (const each of tied) {
    const last = groups.at(-1)?.at(-1);
    // What is signed ends there.
    if (last?.isSigned) {
      groups.push([each]);
      continue;
    }
    const begun = groups
      .slice(-NEAR_GROUPS)
      .findLast((group) => isResumed(article, labels, cues, group, each));
    if (begun) begun.push(each);
    else if (last && isWithin(last, each)) continue;
    else if (last && goesOn(article, labels, cues, last, each)) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups;
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

/** Whether a content is part of the one before it, by the same cue. */
function isWithin(last: Tied, { content, cue }: Tied): boolean {
  return content.to <= last.content.to && cue !== undefined && cue.span === last.cue?.span;
}

/** Whether a cue follows what is said in its last sentence. */
function hasCueAfter(labels: Labels, cues: readonly LabelSpan[], content: LabelSpan): boolean {
  const sentence = labels.sentence[content.to - 1];
  return cues.some(({ from }) => from >= content.to && labels.sentence[from] === sentence);
}

/** Whether some of a span stands between quotation marks. */
export function isQuoted(article: Article, { start, end }: Span): boolean {
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
