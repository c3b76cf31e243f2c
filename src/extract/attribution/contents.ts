/** What is said in an article: quotations, what is labelled, and what ends in a reporting clause. */
import type { Span } from '../../text/span.ts';
import type { Labels, PieceRange } from '../../reading/labels.ts';
import type { Article } from '../article/article.ts';
import { touching, wordAt } from '../article/offsets.ts';
import {
  withOpening,
  withoutListener,
  withoutLooseEnd,
  withoutQuotedSpeaker,
} from './content-boundaries.ts';
import { contentSpans } from './content-spans.ts';
import { inquitAfter, trailingInquit } from './inquit.ts';
import { meanProbability, overlaps, piecesIn, spanOf, type LabelSpan } from './label-spans.ts';
import type { BrokenClause } from './broken.ts';
import type { Turn } from './turns.ts';
import { signature } from './signature.ts';

/** Of annotated articles' quotations that are less likely, three in ten are said. */
const MIN_SAID = 0.6;
/** A quotation at least so likely to be said is a content, even where its words alone would not be. */
const MIN_QUOTED = 0.4;
/** Quoted words fewer than this are part of the sentence around them: the “fiscal cliff”. */
const MIN_QUOTED_WORDS = 3;
/** Characters of a reporting clause that breaks a quotation. */
const MAX_BREAK_LETTERS = 80;
/** The least probability of what a reporting clause marks as said. */
const MIN_CONTENT = 0.7;
/** What is told in other words has at least so many. */
const MIN_WORDS = 3;
/** What ends in a reporting clause is said from this probability on. */
const MIN_TRAILED = 0.2;

/** How sure a turn of a dialogue is said. */
const TURN = 0.95;

const CLOSES_CLAUSE = /[,!?][”"’']+$/u;

type Quoted = Article['quotations'][number];

/** Spans of what is said, in their order; a quotation that is mostly said is said whole. */
export function contentsOf(
  article: Article,
  labels: Labels,
  turns: readonly Turn[],
  broken: readonly BrokenClause[],
): LabelSpan[] {
  const { text, quotations } = article;
  const headings = quotations.filter((quotation) => isHeading(article, quotation));
  const inHeading = headings.map((each) => piecesIn(labels, each));
  const labelled = contentSpans(article, labels)
    .flatMap((span) => betweenQuotations(article, labels, span))
    .filter((span) => !overlapsAny(span, inHeading));
  const quoted = quotations
    .filter((quotation) => !headings.includes(quotation))
    .flatMap((quotation) => saidWhole(article, labels, quotation));
  const trailed = article.sentences.flatMap((sentence) => trailedIn(article, labels, sentence));
  const spans = withQuotations(
    [...labelled.filter((span) => !overlapsAny(span, trailed)), ...trailed],
    quoted,
    labels,
  );
  const spoken = turns.map((turn): LabelSpan => ({
    ...piecesIn(labels, turn.content),
    probability: TURN,
  }));
  const parts = broken.flatMap((clause) => partsOf(clause, labels, spans));
  return spans
    .filter((span) => !overlapsAny(span, parts))
    .filter((span) => !overlapsAny(span, spoken))
    .filter((span) =>
      overlapsAny(span, quoted) ? span.probability >= MIN_SAID : isLong(text, labels, span),
    )
    .map((span) => withoutListener(article, labels, withoutQuotedSpeaker(article, labels, span)))
    .map((span) => withOpening(article, labels, withoutLooseEnd(article, labels, span)))
    .concat(spoken, parts)
    .sort((a, b) => a.from - b.from);
}

function overlapsAny(span: LabelSpan, others: readonly PieceRange[]): boolean {
  return others.some((each) => overlaps(each, span));
}

/** A quotation as a span where it is mostly said, or signed; a short one only where it is a part or stands apart. */
function saidWhole(article: Article, labels: Labels, quotation: Quoted): LabelSpan[] {
  const { text, quotations } = article;
  const range = piecesIn(labels, quotation);
  const words = text.slice(quotation.start, quotation.end).trim().split(/\s+/).length;
  const probability = meanProbability(labels, range, 'content');
  const said = probability >= MIN_QUOTED || signature(article, labels, range) !== undefined;
  const isPart = quotations.some(
    (other) => other !== quotation && isBroken(article, quotation, other),
  );
  const isShort = words < MIN_QUOTED_WORDS && !isPart && !isSpokenWhole(article, quotation);
  return !isShort && said ? [{ ...range, probability }] : [];
}

/** What a reporting clause at the end of a sentence without quotations says. */
function trailedIn(
  article: Article,
  labels: Labels,
  sentence: Article['sentences'][number],
): LabelSpan[] {
  const found = trailingInquit(article, sentence);
  const isQuoted = article.quotations.some(
    (each) => each.start < sentence.end && sentence.start < each.end,
  );
  if (!found || isQuoted) return [];
  const range = piecesIn(labels, found.content);
  const probability = meanProbability(labels, range, 'content');
  return probability >= MIN_TRAILED
    ? [{ ...range, probability: Math.max(probability, MIN_CONTENT) }]
    : [];
}

/** The spans with each quotation as one, whatever of it was labelled. */
function withQuotations(
  labelled: readonly LabelSpan[],
  quoted: readonly LabelSpan[],
  labels: Labels,
): LabelSpan[] {
  let spans = [...labelled];
  for (const quotation of quoted) {
    const touching = spans.filter((span) => overlaps(span, quotation));
    const from = Math.min(quotation.from, ...touching.map((span) => span.from));
    const to = Math.max(quotation.to, ...touching.map((span) => span.to));
    const whole = { from, to, probability: meanProbability(labels, { from, to }, 'content') };
    spans = [...spans.filter((span) => !touching.includes(span)), whole];
  }
  return spans;
}

/** Both parts of a clause, as far as its predicate is labelled, or to its end where it is not. */
function partsOf(
  { subject, predicate }: BrokenClause,
  labels: Labels,
  spans: readonly LabelSpan[],
): LabelSpan[] {
  const [first, rest] = [piecesIn(labels, subject), piecesIn(labels, predicate)];
  const told = spans.find(({ from }) => Math.abs(from - rest.from) <= 1);
  const likely = told?.probability ?? meanProbability(labels, rest, 'content');
  if (likely < MIN_TRAILED) return [];
  const probability = Math.max(likely, MIN_CONTENT);
  return [
    { ...first, probability },
    { ...rest, ...told, from: rest.from, probability },
  ];
}

/** A span cut where a paragraph ends with one quotation and the next begins with another: they may be two people's. */
function betweenQuotations(article: Article, labels: Labels, span: LabelSpan): LabelSpan[] {
  const { paragraphs, quotations, quotationOf } = article;
  const { start, end } = spanOf(labels, span);
  const [first, after] = [wordAt(article, start), wordAt(article, end)];
  const cuts = touching(quotations, quotationOf, first, after).flatMap((next, i, all) => {
    const last = all[i - 1];
    const isCut =
      last?.open === false &&
      last.paragraph + 1 === next.paragraph &&
      paragraphs[next.paragraph]?.start === next.start &&
      paragraphs[last.paragraph]?.end === last.end;
    return isCut ? [piecesIn(labels, next).from] : [];
  });
  return [span.from, ...cuts].map((from, i) => {
    const to = cuts[i] ?? span.to;
    return { from, to, probability: meanProbability(labels, { from, to }, 'content') };
  });
}

/** Whether two quotations are one that a reporting clause breaks: “The worst,” said Ann Smith, “is over.” */
function isBroken({ text }: Article, first: Span, second: Span): boolean {
  const [a, b] = first.start < second.start ? [first, second] : [second, first];
  const between = text.slice(a.end, b.start);
  return between.length <= MAX_BREAK_LETTERS && /^[^.!?\n]+\p{L}\s+\p{L}[^.!?\n]*$/u.test(between);
}

/** A word or two that are a sentence with their reporting clause: “Never,” said Ann Smith. */
function isSpokenWhole(article: Article, quotation: Quoted): boolean {
  const { text, sentences, sentenceOf } = article;
  return (
    sentences[sentenceOf[quotation.from] ?? -1]?.from === quotation.from &&
    CLOSES_CLAUSE.test(text.slice(0, quotation.end)) &&
    inquitAfter(article, quotation) !== undefined
  );
}

/** A heading between paragraphs, in capitals. */
function isHeading({ text, paragraphs }: Article, { start, end, paragraph }: Quoted): boolean {
  const own = paragraphs[paragraph];
  return own?.start === start && own.end === end && !/\p{Ll}/u.test(text.slice(start, end));
}

/** A word or two without marks around them tell nothing. */
function isLong(text: string, labels: Labels, range: PieceRange): boolean {
  const { start, end } = spanOf(labels, range);
  return (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS;
}
