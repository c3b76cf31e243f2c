/** What an article tells in its own words, as it may be drafted: labelled spans, and the clauses that tell the rest. */
import type { KnownKind } from '../../packs/kinds.ts';
import type { Article, Sentence } from '../article/article.ts';
import { meanProbability, piecesIn } from '../attribution/label-spans.ts';
import { isTurn } from '../attribution/attributions.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import { LABELLED_KINDS } from '../../reading/labels.ts';
import { namesLength } from '../../text/dates/time-words.ts';
import { HURT_WORDS } from '../../text/lang/en/fact-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import { overlap, type Span } from '../../text/span.ts';
import { clauseOf, isHeadline, isStamp, statesFact, storyStart } from './clauses.ts';
import { CLAUSES, clauseKind, KINDS } from './fact-kinds.ts';
import { factSpansOf, type FactSpan, type KindProbability } from './fact-spans.ts';
import {
  holdsClause,
  isOwned,
  isPlausible,
  isReported,
  namesBody,
  namesPlace,
  namesSeveral,
  withWholeNames,
} from './plausible.ts';
import { holderOf } from './holders.ts';
import { SAME, share, type Proposal } from './proposal.ts';

/** What is so likely said is drafted with who says it, whatever its kind. */
const REPORTED = 0.7;
/** A less likely kind is taken only where a clause tells it. */
const MIN_KIND = 0.08;
/** A sentence without a labelled clause is told whole when its words are so likely kept. */
const MIN_WHOLE = 0.06;
/** A sentence of which so much is said already is not told whole as well. */
const MOSTLY_SAID = 0.5;

/** Labelled spans, and sentences of which no clause is labelled or said. */
export function narratedIn(of: LabelledArticle, said: readonly Proposal[]): Proposal[] {
  const labelled = factSpansOf(of.labels).flatMap((span) => factOf(of, span));
  const known = [...said, ...labelled.filter(({ kind }) => CLAUSES.has(kind))];
  const whole = of.article.sentences.flatMap((sentence, number) =>
    wholeOf(
      of,
      sentence,
      number,
      known.filter((each) => each.sentence === number),
    ),
  );
  return [...labelled, ...whole];
}

function factOf(of: LabelledArticle, fact: FactSpan): Proposal[] {
  const { article, labels } = of;
  const { sentence: number, probability, kinds, otherEvent, importance } = fact;
  const sentence = article.sentences[number];
  const labelled = { start: labels.starts[fact.from] ?? 0, end: labels.ends[fact.to - 1] ?? 0 };
  const span = withWholeNames(article, labelled);
  if (!sentence || isHeadline(article, number) || isStamp(article, number)) return [];
  // The place of a dateline is the reporter's.
  if (span.start < storyStart(article.text, sentence)) return [];
  // What somebody says is drafted with its speaker; a statement of nobody is none.
  if (kinds[0]?.kind === 'statement') return [];
  const found = kinds.find((each) => fits(of, each, span));
  if (!found) return [];
  const labelledKind = KINDS[found.kind];
  const isClause = CLAUSES.has(labelledKind);
  if (isClause && (!statesFact(article, sentence) || isSpoken(of, sentence))) return [];
  const by = reporterOf(of, sentence, span, labelledKind);
  const part = holdsClause(article, span) ? span : undefined;
  const whole = isClause
    ? (partSaid(by, sentence, span) ?? clauseOf(article, sentence) ?? part)
    : span;
  // A part of a long sentence without a clause of its own says little.
  if (!whole) return [];
  const text = article.text.slice(whole.start, whole.end);
  const kind = isClause ? clauseKind(labelledKind, text, kinds) : countedKind(labelledKind, text);
  // What somebody says happened, and is nothing more, is drafted as a statement.
  if (by && isClause && MERELY_SAID.has(kind)) return [];
  const caller = by ?? (SAID.has(kind) ? callerOf(of, sentence, span) : undefined);
  const signs = {
    ...{ said: 0 as const, kept: probability, kind: found.probability },
    ...{ main: 1 - otherEvent, importance },
    content: by?.attribution.contentProbability ?? 1,
    source: by ? by.attribution.sourceProbability : 1,
    ...(kind !== labelledKind && { unworded: 1 }),
  };
  return [{ span: whole, sentence: number, kind, ...(caller && { spoken: caller }), signs }];
}

/** A sentence that tells something and of which no clause is told yet. */
function wholeOf(
  of: LabelledArticle,
  sentence: Sentence,
  number: number,
  told: readonly Proposal[],
): Proposal[] {
  const { article, labels } = of;
  const span = clauseOf(article, sentence);
  if (!span || isHeadline(article, number) || isStamp(article, number)) return [];
  if (!statesFact(article, sentence) || isSpoken(of, sentence)) return [];
  const words = article.words.slice(sentence.from, sentence.to);
  if (!words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return [];
  const text = article.text.slice(sentence.start, sentence.end);
  if (/\?["'”’)]*$/u.test(text) || isQuoted(article, sentence)) return [];
  const covered = told.reduce((sum, each) => sum + each.span.end - each.span.start, 0);
  if (covered > MOSTLY_SAID * (span.end - span.start)) return [];
  const range = piecesIn(labels, span);
  const kept = meanProbability(labels, range, 'fact');
  if (kept < MIN_WHOLE) return [];
  const probabilities = labels.kinds(range);
  const kinds = LABELLED_KINDS.map((kind, i): KindProbability => ({
    kind,
    probability: probabilities[i] ?? 0,
  })).sort((a, b) => b.probability - a.probability);
  const found = kinds.find(
    ({ kind }) => CLAUSES.has(KINDS[kind]) && !LABELLED_ONLY.has(KINDS[kind]),
  );
  if (!found) return [];
  const kind = clauseKind(KINDS[found.kind], text, kinds);
  const signs = {
    ...{ said: 0 as const, kept, kind: found.probability, main: 1 - labels.otherEvent(range) },
    ...{ importance: labels.importance(range), source: 1, unlabelled: 1 },
    content: 1 - meanProbability(labels, range, 'content'),
  };
  return [{ span, sentence: number, kind, signs }];
}

/** More of a sentence in quotation marks is somebody's to say. */
const MOSTLY_QUOTED = 0.4;

function isQuoted({ quotationOf, quotations }: Article, { from, to, end }: Sentence): boolean {
  // A quotation that goes on in the next sentence would be cut.
  if ((quotations[quotationOf[to - 1] ?? -1]?.end ?? 0) > end) return true;
  const quoted = quotationOf.subarray(from, to).filter((quotation) => quotation >= 0).length;
  return quoted > MOSTLY_QUOTED * (to - from);
}

/** Whether a sentence is of a transcript, and so whose turn it is says it. */
function isSpoken({ article, spoken }: LabelledArticle, sentence: Sentence): boolean {
  return spoken.some(
    ({ attribution }) =>
      isTurn(article, attribution) && attribution.content.some((part) => overlap(part, sentence)),
  );
}

/** Kinds of clause that a sentence is of only where they were labelled. */
const LABELLED_ONLY: ReadonlySet<string> = new Set(['call', 'pledge'] satisfies KnownKind[]);

/** Who reports a fact, where it is drafted as theirs: in whole clauses, and figures that somebody gives. */
function reporterOf(
  of: LabelledArticle,
  sentence: Sentence,
  span: Span,
  kind: string,
): Spoken | undefined {
  if (UNSAID.has(kind)) return undefined;
  const saying = of.spoken.find(
    ({ attribution }) =>
      attribution.contentProbability >= REPORTED &&
      attribution.content.some((content) => share(content, span) >= SAME),
  );
  // "voters chose |the bigger pier|" is nobody's figure.
  if (!CLAUSES.has(kind))
    return saying && isReported(of.article, saying, kind, span) ? saying : undefined;
  // "He hopes to win": what nobody says in so many words is told by its sentence.
  const part = partSaid(saying, sentence, span);
  const stands = part && holdsClause(of.article, part);
  return saying && stands && isReported(of.article, saying, kind, span) ? saying : undefined;
}

const HURT = new RegExp(`\\b(?:${anyOf(HURT_WORDS)})\\b`, 'i');

/** "nearly two hours and forty minutes" has no more words. */
const LENGTH_WORDS = 7;

/** A count of the dead or hurt is of casualties; one of days or hours is how long something takes. */
function countedKind(kind: string, text: string): string {
  if (kind === 'count' && HURT.test(text)) return 'casualty';
  const alone = text.split(/\s+/).length <= LENGTH_WORDS;
  return kind === 'count' && alone && namesLength(text) ? 'duration' : kind;
}

/** Kinds that are somebody's. */
const SAID: ReadonlySet<string> = new Set(['call', 'pledge', 'reaction'] satisfies KnownKind[]);
/** A source that is less likely is not named. */
const MIN_SOURCE = 0.5;

/** Who calls for, pledges or reacts in a sentence that tells it: "Ada Orn called for a new pier". */
function callerOf(
  { article, spoken }: LabelledArticle,
  sentence: Span,
  span: Span,
): Spoken | undefined {
  return spoken.find(
    ({ attribution: { content, cue, source, sourceProbability }, speakers }) =>
      speakers[0]?.found === 'named' &&
      !isOwned(article, cue) &&
      sourceProbability >= MIN_SOURCE &&
      source !== undefined &&
      source.start >= sentence.start &&
      source.end <= sentence.end &&
      content.some((each) => share(each, span) >= SAME),
  );
}

/** Whose office it is, when and where: nobody's claim, whoever tells it. */
const UNSAID: ReadonlySet<string> = new Set([
  'role',
  'organisation',
  'date',
  'place',
  'duration',
] satisfies KnownKind[]);
/** Kinds of clause that are nothing more than a statement where somebody says them. */
const MERELY_SAID: ReadonlySet<string> = new Set([
  'background',
  'what',
  'plan',
  'reaction',
  'purpose',
] satisfies KnownKind[]);

/** Whether a span can be a fact of a kind: the likeliest kind whose type it has is taken. */
function fits(
  { article, mentions }: LabelledArticle,
  { kind, probability }: KindProbability,
  span: Span,
): boolean {
  const own = KINDS[kind];
  if (kind === 'statement' || !isPlausible(article, own, span)) return false;
  if (!CLAUSES.has(own) && probability < MIN_KIND) return false;
  if (own === 'role')
    return (
      !namesSeveral(article, mentions, span) && holderOf(article, mentions, span) !== undefined
    );
  if (own === 'organisation') return namesBody(article, mentions, span);
  return own !== 'place' || namesPlace(article, mentions, span);
}

/** What is said of a sentence where a span stands in it. */
function partSaid(spoken: Spoken | undefined, sentence: Span, span: Span): Span | undefined {
  const said = spoken?.attribution.content.find((content) => share(content, span) >= SAME);
  return (
    said && { start: Math.max(said.start, sentence.start), end: Math.min(said.end, sentence.end) }
  );
}
