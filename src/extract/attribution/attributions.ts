/**
 * Who says what in an article. Quotation marks are the skeleton of direct speech; the encoder says what is said without
 * them, which cue and which source belong to it, and which quoted words nobody says.
 */
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { inquitOf, pronounBefore, trailingInquit } from './inquit.ts';
import type { Labels, PieceRange } from '../../reading/labels.ts';
import { labelSpans, meanProbability, overlaps, piecesIn, type LabelSpan } from './label-spans.ts';
import { likeliest, type Tie } from './ties.ts';

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

/** A quotation at least so likely to be said is a content, even where its words alone would not be. */
const LEAST_QUOTED = 0.4;
/** Quoted words fewer than this are part of the sentence around them: the “fiscal cliff”. */
const MIN_QUOTED_WORDS = 3;
/** Characters of a reporting clause that breaks a quotation. */
const MAX_BREAK_LETTERS = 80;
/** The least chance of what a reporting clause marks as said. */
const LEAST_CONTENT = 0.7;
/** What is told in other words has at least so many. */
const MIN_WORDS = 3;
/** Word pieces between two parts of what is said: a quotation may be broken by "she said". */
const MAX_BREAK = 30;
/** How sure a reporting clause right beside what is said is its own. */
const BESIDE = 0.95;
/** What ends in a reporting clause is said from this chance on. */
const LEAST_TRAILED = 0.2;
const SIGNED = /^\s*(?:[―—–]|--?)\s*(?=\p{Lu})/u;
/** Characters of a name that signs a quotation, with what follows it. */
const MAX_SIGNATURE = 80;
/** Sources and cues that are looked at are at least so likely. */
const LEAST_PART = 0.3;

/** All attributions of an article, in the order of their contents. */
export function attributionsOf(article: Article, labels: Labels): readonly Attribution[] {
  const contents = contentsOf(article, labels);
  const sources = labelSpans(labels, 'source', undefined, LEAST_PART);
  const cues = labelSpans(labels, 'cue', undefined, LEAST_PART);
  const tied = contents.map((content): Tied => {
    const beside = besideOf(article, labels, content);
    const source =
      beside?.source ??
      signature(article, labels, content) ??
      likeliest(labels, content, 'source', sources);
    const cue = beside?.cue ?? likeliest(labels, content, 'cue', cues);
    return {
      content,
      hasInquit: beside !== undefined,
      ...(source && { source }),
      ...(cue && { cue }),
    };
  });
  const groups: Tied[][] = [];
  for (const each of tied) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(article, labels, cues, last, each)) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group): Attribution[] => {
    const [first] = group;
    if (!first) return [];
    const content = group.map((each) => spanOf(labels, each.content));
    const parts = group.map((each) => each.content);
    return [
      {
        ...{ content, mode: modeOf(article, content) },
        ...(first.cue && { cue: spanOf(labels, first.cue.span) }),
        ...(first.source && { source: spanOf(labels, first.source.span) }),
        contentProbability:
          parts.reduce((sum, { probability }) => sum + probability, 0) / parts.length,
        sourceProbability: first.source?.probability ?? 0,
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
 * Whether a content goes on with the one before it: both have one cue, or a quotation was broken by the cue of its first
 * part and has none of its own: “Every time,” Ann Smith said, “you pay.” “And so do I.”
 */
function goesOn(
  article: Article,
  labels: Labels,
  cues: readonly LabelSpan[],
  { content: last, cue }: Tied,
  { content, cue: own, hasInquit }: Tied,
): boolean {
  if (!cue || content.from - last.to > MAX_BREAK) return false;
  if (own?.span === cue.span) return true;
  const [before, after] = [spanOf(labels, last), spanOf(labels, content)];
  const paragraph = article.paragraphs.find(
    ({ start, end }) => start <= before.start && after.end <= end,
  );
  const isQuoted = ({ start, end }: Span): boolean =>
    article.quotations.some((each) => each.start < end && start < each.end);
  const between = cue.span.from >= last.to && cue.span.to <= content.from;
  const sentence = labels.sentence[content.to - 1];
  const isShared =
    own !== undefined && spanOf(labels, own.span).start === spanOf(labels, cue.span).start;
  const hasOwn =
    (hasInquit && !isShared) ||
    cues.some(({ from }) => from >= content.to && labels.sentence[from] === sentence);
  return paragraph !== undefined && between && !hasOwn && isQuoted(before) && isQuoted(after);
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
  const tie = (part: Span): Tie => ({
    span: { ...piecesIn(labels, part), probability: BESIDE },
    probability: BESIDE,
  });
  return { source: tie(found.source), cue: tie(found.cue) };
}

/** A name after a dash that ends the paragraph of a quotation signs it: “…” ― Ann Smith */
function signature(
  { text, paragraphs }: Article,
  labels: Labels,
  content: PieceRange,
): Tie | undefined {
  const { end } = spanOf(labels, content);
  const paragraph = paragraphs.find((each) => each.start <= end && end <= each.end);
  const rest = text.slice(end, paragraph?.end ?? end);
  const dash = SIGNED.exec(rest)?.[0].length;
  if (dash === undefined || rest.length > MAX_SIGNATURE) return undefined;
  const span = {
    ...piecesIn(labels, { start: end + dash, end: end + rest.length }),
    probability: 1,
  };
  return { span, probability: 1 };
}

/** Spans of what is said; a quotation that is mostly said is said whole. */
function contentsOf(article: Article, labels: Labels): LabelSpan[] {
  const { text, quotations } = article;
  const labelled = labelSpans(labels, 'content', 'contentBegins');
  const quoted = quotations.flatMap((quotation) => {
    const range = piecesIn(labels, quotation);
    const words = text.slice(quotation.start, quotation.end).trim().split(/\s+/).length;
    const probability = meanProbability(labels, range, 'content');
    const said = probability >= LEAST_QUOTED || signature(article, labels, range) !== undefined;
    const isPart = quotations.some(
      (other) => other !== quotation && isBroken(article, quotation, other),
    );
    return (words >= MIN_QUOTED_WORDS || isPart) && said ? [{ ...range, probability }] : [];
  });
  const trailed = article.sentences.flatMap((sentence) => {
    const found = trailingInquit(article, sentence);
    if (!found || quotations.some((each) => each.start < sentence.end && sentence.start < each.end))
      return [];
    const range = piecesIn(labels, found.content);
    const probability = meanProbability(labels, range, 'content');
    return probability >= LEAST_TRAILED
      ? [{ ...range, probability: Math.max(probability, LEAST_CONTENT) }]
      : [];
  });
  let spans: LabelSpan[] = [
    ...labelled.filter((span) => !trailed.some((each) => overlaps(each, span))),
    ...trailed,
  ];
  for (const quotation of quoted) {
    const touching = spans.filter((span) => overlaps(span, quotation));
    const from = Math.min(quotation.from, ...touching.map((span) => span.from));
    const to = Math.max(quotation.to, ...touching.map((span) => span.to));
    const whole = { from, to, probability: meanProbability(labels, { from, to }, 'content') };
    spans = [...spans.filter((span) => !touching.includes(span)), whole];
  }
  return spans
    .filter((span) => quoted.some((each) => overlaps(each, span)) || isLong(text, labels, span))
    .sort((a, b) => a.from - b.from);
}

/** Whether two quotations are one that a reporting clause breaks: “The worst,” said Ann Smith, “is over.” */
function isBroken({ text }: Article, first: Span, second: Span): boolean {
  const [a, b] = first.start < second.start ? [first, second] : [second, first];
  const between = text.slice(a.end, b.start);
  return between.length <= MAX_BREAK_LETTERS && /^[^.!?\n]+,?\s*$/.test(between);
}

/** A word or two without marks around them tell nothing. */
function isLong(text: string, labels: Labels, range: PieceRange): boolean {
  const { start, end } = spanOf(labels, range);
  return (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS;
}

function spanOf({ starts, ends }: Labels, { from, to }: PieceRange): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** Whether words between quotation marks are all of what is said, some of it, or none. */
function modeOf({ text, quotations }: Article, content: readonly Span[]): Mode {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
      all++;
      if (quotations.some((each) => each.start <= i && i < each.end)) quoted++;
    }
  }
  return quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed';
}
