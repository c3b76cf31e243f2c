/**
 * Who says what in an article. Quotation marks are the skeleton of direct speech; the encoder says what is said without
 * them, which cue and which source belong to it, and which quoted words nobody says.
 */
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { brokenClauses, type BrokenClause } from './broken.ts';
import { contentsOf } from './contents.ts';
import { grouped, isQuoted, type Tied } from './groups.ts';
import {
  inquitOf,
  leadingInquit,
  leadingParticiple,
  pronounBefore,
  quotedBefore,
  trailingInquit,
  type Inquit,
} from './inquit.ts';
import type { Labels, PieceRange } from '../../reading/labels.ts';
import { labelSpans, meanProbability, piecesIn, spanOf, type LabelSpan } from './label-spans.ts';
import { signature } from './signature.ts';
import { likeliest, type Tie } from './ties.ts';
import { turnsOf, type Turn } from './turns.ts';

/** Direct: quoted word for word; mixed: in part; indirect: told in other words. */
export type Mode = 'direct' | 'mixed' | 'indirect';

/** Something that somebody says: what, by which verb, and whose words it is. */
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

/** Whether a name and a colon lead to what is said, as in a transcript. */
export function isTurn({ text }: Article, { cue, mode }: Attribution): boolean {
  return mode === 'direct' && cue !== undefined && text.slice(cue.start, cue.end) === ':';
}

/** Word pieces between a cue and the quotation that it leads to. */
const MAX_LEAD_IN = 4;
/** A cue at least so likely is one. */
const SURE_CUE = 0.5;
/** How sure a reporting clause right beside what is said is its own. */
const BESIDE = 0.95;
/** Sources and cues that are looked at are at least so likely. */
const MIN_PROBABILITY = 0.3;
/** And a source right before its cue and what is said, where another further back is likelier. */
const MIN_NEARER = 0.1;

/** All attributions of an article, in the order of their contents. */
export function attributionsOf(article: Article, labels: Labels): readonly Attribution[] {
  const turns = turnsOf(article, labels);
  const broken = brokenClauses(article);
  const contents = contentsOf(article, labels, turns, broken);
  const given = givenFor(labels, turns, broken);
  const sources = labelSpans(labels, 'source', MIN_PROBABILITY);
  const cues = labelSpans(labels, 'cue', MIN_PROBABILITY);
  const tied = contents.map((content): Tied => {
    const beside = given(content) ?? besideOf(article, labels, content);
    const nearer = beside ? undefined : nearerOf(article, labels, sources, content);
    const signed = signature(article, labels, content);
    const source =
      beside?.source ?? nearer?.source ?? signed ?? tiedSource(article, labels, sources, content);
    const participle = leadingParticiple(article, spanOf(labels, content));
    const cue =
      beside?.cue ??
      nearer?.cue ??
      (participle && surely(labels, participle)) ??
      leadIn(article, labels, cues, content) ??
      likeliest(labels, content, 'cue', cues);
    return {
      content,
      hasInquit: beside !== undefined || participle !== undefined,
      isSigned: signed !== undefined,
      ...(source && { source }),
      ...(cue && { cue }),
    };
  });
  return grouped(article, labels, cues, tied).flatMap((group): Attribution[] => {
    const whose = group.find(({ hasInquit }) => hasInquit) ?? group[0];
    if (!whose) return [];
    const content = group.map((each) => spanOf(labels, each.content));
    const parts = group.map((each) => each.content);
    return [
      {
        // A transcript has what is said word for word.
        ...{ content, mode: opensTurn(turns, content) ? 'direct' : modeOf(article, content) },
        ...(whose.cue && { cue: spanOf(labels, whose.cue.span) }),
        ...(whose.source && { source: spanOf(labels, whose.source.span) }),
        contentProbability:
          parts.reduce((sum, { probability }) => sum + probability, 0) / parts.length,
        sourceProbability: whose.source?.probability ?? 0,
      },
    ];
  });
}

/**
 * The source that a content is tied to most. What is told in other words has it in its own sentence or none: of 42 that
 * were found in others, 1 was right. That of a quotation which fills its paragraph stands before it: of 37 annotated ones
 * all but those that are signed.
 */
function tiedSource(
  article: Article,
  labels: Labels,
  sources: readonly LabelSpan[],
  content: LabelSpan,
): Tie | undefined {
  const before = sources.filter(({ to }) => to <= content.from);
  const found = likeliest(
    labels,
    content,
    'source',
    fillsParagraph(article, labels, content) ? before : sources,
  );
  const isNear =
    found &&
    (isQuoted(article, spanOf(labels, content)) ||
      isBetween(labels.sentence, found.span.from, content));
  return isNear ? found : undefined;
}

/**
 * The reporting clause right before what is told in other words, where the labels have it of nobody or of somebody further back:
 * "Ann Smith opposed the plan, but Bo Berg said |it would go on|".
 */
function nearerOf(
  article: Article,
  labels: Labels,
  sources: readonly LabelSpan[],
  content: LabelSpan,
): Beside | undefined {
  const found = leadingInquit(article, spanOf(labels, content));
  if (!found) return undefined;
  const tied = tiedSource(article, labels, sources, content);
  const own = piecesIn(labels, found.source);
  const isNearer =
    !tied || (tied.span.to <= own.from && meanProbability(labels, own, 'source') >= MIN_NEARER);
  return isNearer
    ? { source: surely(labels, found.source), cue: surely(labels, found.cue) }
    : undefined;
}

/** Whether a quotation stands alone in its paragraph. */
function fillsParagraph(article: Article, labels: Labels, content: LabelSpan): boolean {
  const { start, end } = spanOf(labels, content);
  const paragraph = article.paragraphs.find((each) => each.start <= start && end <= each.end);
  if (!paragraph || !isQuoted(article, { start, end })) return false;
  const { text } = article;
  const around = text.slice(paragraph.start, start) + text.slice(end, paragraph.end);
  return !/[\p{L}\p{N}]/u.test(around);
}

/** Whether a word piece stands in a sentence of a content. */
function isBetween(sentence: Int32Array, piece: number, { from, to }: PieceRange): boolean {
  const own = sentence[piece] ?? -1;
  return own >= (sentence[from] ?? 0) && own <= (sentence[to - 1] ?? 0);
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

/** Source and cue of a reporting clause. */
interface Beside {
  readonly source: Tie;
  readonly cue: Tie;
}

/** The source and cue of the reporting clause beside a quotation, at the end of a sentence that is said, or "it says" before. */
function besideOf(article: Article, labels: Labels, content: LabelSpan): Beside | undefined {
  const span = spanOf(labels, content);
  const quoted = modeOf(article, [span]) === 'direct';
  const sentence = article.sentences[labels.sentence[content.to - 1] ?? -1];
  const trailing = sentence && trailingInquit(article, sentence);
  const ends = trailing && Math.abs(trailing.content.end - span.end) <= 2;
  const found = quoted
    ? inquitOf(article, span)
    : ends
      ? trailing
      : (quotedBefore(article, span) ?? pronounBefore(article, span));
  if (!found) return undefined;
  return { source: surely(labels, found.source), cue: surely(labels, found.cue) };
}

/** Gives the reporting clause of a turn of a dialogue, and of the two parts of a clause that one breaks. */
function givenFor(
  labels: Labels,
  turns: readonly Turn[],
  broken: readonly BrokenClause[],
): (content: LabelSpan) => Beside | undefined {
  const given: { readonly from: number; readonly beside: Beside }[] = [];
  const give = ({ source, cue }: Inquit, parts: readonly Span[]): void => {
    const beside = { source: surely(labels, source), cue: surely(labels, cue) };
    given.push(...parts.map((part) => ({ from: piecesIn(labels, part).from, beside })));
  };
  for (const turn of turns) give(turn, [turn.content]);
  for (const clause of broken) give(clause, [clause.subject, clause.predicate]);
  return ({ from }) => given.find((each) => each.from === from)?.beside;
}

function opensTurn(turns: readonly Turn[], [first]: readonly Span[]): boolean {
  return turns.some(({ content }) => content.start === first?.start);
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
