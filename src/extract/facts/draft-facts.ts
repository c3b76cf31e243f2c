/** The facts of an article as drafts: what is said, and what an editor would keep of the rest. */
import type { Article } from '../article/article.ts';
import { daysIn, type DayPhrase } from './days.ts';
import type { Mentions } from '../entities/entities.ts';
import { countedIn } from './counted.ts';
import { touching, wordAt } from '../article/offsets.ts';
import type { Span } from '../../text/span.ts';
import type { LabelledKind } from '../../reading/labels.ts';
import { meanProbability, piecesIn } from '../attribution/label-spans.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { speechKind } from '../attribution/speech-kind.ts';
import { bareSpan } from './bare.ts';
import { confidenceOf, furtherSigns, LEAST_SURE } from './confidence.ts';
import type { FactDraft } from './fact-draft.ts';
import { factSpansOf, type FactSpan, type KindProbability } from './fact-spans.ts';
import { formSigns } from './form-signs.ts';
import {
  isPlausible,
  isReported,
  names,
  namesPlace,
  namesSeveral,
  withWholeNames,
} from './plausible.ts';
import { withQuestions } from './questions.ts';
import { speechSigns } from './speech-signs.ts';
import { isFuture } from './tense.ts';

/** The product's kind for each that is labelled; what is said gets its own by cue and words. */
const KINDS: Readonly<Record<LabelledKind, string>> = {
  statement: 'statement',
  person: 'role',
  background: 'background',
  what: 'what',
  date: 'date',
  result: 'result',
  cause: 'cause',
  count: 'count',
  plan: 'plan',
  money: 'cost',
  organisation: 'organisation',
  place: 'place',
  change: 'change',
  effect: 'effect',
  decision: 'decision',
  demand: 'call',
  reaction: 'reaction',
  purpose: 'purpose',
  theme: 'theme',
  duration: 'duration',
  promise: 'pledge',
  attendance: 'attendance',
  casualty: 'casualty',
};

/** Kinds that take a clause to tell: a part of one says little on its own. */
const CLAUSES = new Set(
  'background what result plan change effect decision cause reaction purpose pledge call'.split(
    ' ',
  ),
);
/** Longer sentences are told by the part that was labelled. */
const MAX_CLAUSE_WORDS = 45;
/** Words that only tie a sentence to the one before. */
const TIES = /^(?:but|and|so|yet|however|meanwhile|also|still|then),?\s+/i;
/** Kinds that tell what befell whom, when and where, at an event. */
const OF_AN_EVENT = new Set(
  'casualty attendance count cost date place cause duration result effect'.split(' '),
);
/** Less than this many letters tell nothing. */
const MIN_LETTERS = 8;
/** What is said and less likely to be kept is left out. */
const LEAST_KEPT = 0.15;
/** What is so likely said is drafted with who says it, whatever its kind. */
const REPORTED = 0.7;
/** A less likely kind is taken only where a clause tells it. */
const LEAST_KIND = 0.08;
/** Of two spans that share so much of the shorter one, one is enough. */
const SAME = 0.6;
/** A kind that is so likely is taken for what somebody reports, too. */
const SURE_KIND = 0.5;
/** Numbers of a long statement beyond these are left to facts of their own. */
const MAX_QUANTITIES = 3;
const MAX_QUOTE = 2000;
const MIN_SENTENCE_WORDS = 3;
const YEARS = /\b(?:1[6-9]|20)\d\d\b/g;
/** The year before may still be the story's own. */
const MIN_YEARS_AGO = 2;
/** What one would review of a text of so many words, and at least. */
const WORDS_A_DRAFT = 20;
const MIN_DRAFTS = 14;

/** A span of a sentence that may become a fact, before it is described. */
interface Proposal {
  readonly span: Span;
  readonly sentence: number;
  readonly kind: string;
  readonly spoken?: Spoken;
  readonly signs: Probabilities;
}

/** Probabilities by the encoder's labels: see `Signs`. */
interface Probabilities {
  readonly said: 0 | 1;
  readonly kept: number;
  readonly kind: number;
  readonly main: number;
  readonly importance: number;
  readonly content: number;
  readonly source: number;
}

/** At most what a person would review, the most important first; none that is less sure than `least`. */
export function draftFacts(of: LabelledArticle, least = LEAST_SURE): readonly FactDraft[] {
  const said = of.spoken.flatMap((spoken) => statementsOf(of, spoken));
  const told = factSpansOf(of.labels).flatMap((span) => factOf(of, span));
  const proposals = withoutDoubles([...said, ...told]);
  const most = Math.max(MIN_DRAFTS, Math.round(of.article.words.length / WORDS_A_DRAFT));
  const kept = proposals.toSorted((a, b) => rank(b) - rank(a)).slice(0, most);
  const facts = kept.flatMap((each) => described(of, each));
  return withQuestions(withoutRepeats(facts.filter(({ confidence }) => confidence >= least)));
}

/** "Monday" once, where it is told first. */
function withoutRepeats(facts: readonly FactDraft[]): FactDraft[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, answer, speaker = '' }) => {
    const key = [kind, speaker, answer.toLowerCase()].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/** By how likely an editor keeps it, and how early. */
function rank({ signs: { kept, importance } }: Proposal): number {
  return kept * (1 + importance);
}

/** What is said, sentence by sentence. */
function statementsOf(of: LabelledArticle, spoken: Spoken): Proposal[] {
  const { article, labels } = of;
  const { attribution } = spoken;
  return article.sentences.flatMap((sentence, number): Proposal[] => {
    // A quotation that a reporting clause breaks is told with it, in one piece.
    const parts = attribution.content.filter(
      ({ start, end }) => start < sentence.end && sentence.start < end,
    );
    if (parts.length === 0) return [];
    const span = {
      start: Math.max(sentence.start, Math.min(...parts.map(({ start }) => start))),
      end: Math.min(sentence.end, Math.max(...parts.map(({ end }) => end))),
    };
    const text = article.text.slice(span.start, span.end);
    const range = piecesIn(labels, span);
    const kept = meanProbability(labels, range, 'fact');
    // A headline tells in short what the story tells in full, and a question states nothing.
    if (isHeadline(article, number) || /\?["'”’)]*$/u.test(text)) return [];
    if (text.replace(/[^\p{L}]/gu, '').length < MIN_LETTERS || kept < LEAST_KEPT) return [];
    const signs = {
      ...speechSigns(of, spoken, sentence, range),
      ...{ said: 1 as const, kept, kind: 1, main: 1 - labels.otherEvent(range) },
      importance: labels.importance(range),
      content: attribution.contentProbability,
      source: spoken.speakers.length > 0 ? attribution.sourceProbability : 0,
    };
    const kind = speechKind(article, attribution, text);
    if (!isReported(article, spoken, kind, span)) return [];
    return [{ span, sentence: number, kind, spoken, signs }];
  });
}

function isHeadline({ headline, sentences }: Article, number: number): boolean {
  return headline !== undefined && sentences[number]?.paragraph === 0;
}

/** "13:40", "Updated Monday": what stands alone in so few words states nothing. */
function isStamp({ sentences, text }: Article, number: number): boolean {
  const sentence = sentences[number];
  const words = text.slice(sentence?.start, sentence?.end).match(/\p{L}{2,}/gu) ?? [];
  return words.length < MIN_SENTENCE_WORDS;
}

function factOf(of: LabelledArticle, fact: FactSpan): Proposal[] {
  const { article, labels, spoken } = of;
  const { sentence, probability, kinds, otherEvent, importance } = fact;
  const labelled = { start: labels.starts[fact.from] ?? 0, end: labels.ends[fact.to - 1] ?? 0 };
  const span = withWholeNames(article, labelled);
  if (isHeadline(article, sentence) || isStamp(article, sentence)) return [];
  const saying = spoken.find(
    ({ attribution }) =>
      attribution.contentProbability >= REPORTED &&
      attribution.content.some((content) => share(content, span) >= SAME),
  );
  // What somebody says is drafted with its speaker; a statement of nobody is none.
  if (kinds[0]?.kind === 'statement') return [];
  const found = kinds.find((each) => fits(of, each, span));
  if (!found) return [];
  const kind = KINDS[found.kind];
  const isClause = CLAUSES.has(kind);
  // "He hopes to win": what nobody says in so many words is told by its sentence.
  const by = isClause && saying && !isReported(article, saying, kind, span) ? undefined : saying;
  const whole = isClause ? clauseOf(article, sentence, span, by) : span;
  const signs = {
    ...{
      said: 0 as const,
      kept: probability,
      kind: found.probability,
      main: 1 - otherEvent,
      importance,
    },
    content: by?.attribution.contentProbability ?? 1,
    source: by ? by.attribution.sourceProbability : 1,
  };
  return [{ span: whole, sentence, kind, ...(by && { spoken: by }), signs }];
}

/** Whether a span can be a fact of a kind: the likeliest kind whose type it has is taken. */
function fits(
  { article, mentions }: LabelledArticle,
  { kind, probability }: KindProbability,
  span: Span,
): boolean {
  const own = KINDS[kind];
  if (kind === 'statement' || !isPlausible(article, own, span)) return false;
  if (!CLAUSES.has(own) && probability < LEAST_KIND) return false;
  if (own === 'role' && namesSeveral(article, mentions, span)) return false;
  const whose = NAMES[own];
  if (whose) return names(article, mentions, whose, span);
  return own !== 'place' || namesPlace(article, mentions, span);
}

/** What must be named in or beside a description. */
const NAMES: Readonly<Record<string, 'person' | 'organisation' | undefined>> = {
  role: 'person',
  organisation: 'organisation',
};

/** What is said there, or else the sentence, unless it is long. */
function clauseOf(article: Article, number: number, span: Span, spoken: Spoken | undefined): Span {
  const sentence = article.sentences[number];
  if (!sentence) return span;
  const said = spoken?.attribution.content.find((content) => share(content, span) >= SAME);
  if (said) {
    return { start: Math.max(said.start, sentence.start), end: Math.min(said.end, sentence.end) };
  }
  const words = sentence.to - sentence.from;
  if (words > MAX_CLAUSE_WORDS) return span;
  const text = article.text.slice(sentence.start, sentence.end);
  return { start: sentence.start + (TIES.exec(text)?.[0].length ?? 0), end: sentence.end };
}

/** Of two that share most of their words: a fact of a sure kind before what is said in other words, else what is said. */
function withoutDoubles(proposals: readonly Proposal[]): Proposal[] {
  const order = (each: Proposal): number => {
    const said = each.signs.said === 1;
    const direct = each.spoken?.attribution.mode === 'direct';
    return said ? (direct ? 2 : 1) : each.signs.kind >= SURE_KIND ? 1.5 : 0.5;
  };
  const kept: Proposal[] = [];
  for (const each of proposals.toSorted(
    (a, b) => order(b) - order(a) || b.signs.kept - a.signs.kept,
  )) {
    const same = kept.some(
      (other) => other.sentence === each.sentence && share(other.span, each.span) >= SAME,
    );
    if (!same) kept.push(each);
  }
  return kept;
}

/** What two spans share, as a share of the shorter one. */
function share(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

/** Whether a sentence names a year well before the article's: its figures are those of another event. */
function namesEarlierYear(quote: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  const now = Number(published.slice(0, 4));
  return (quote.match(YEARS) ?? []).some((year) => now - Number(year) >= MIN_YEARS_AGO);
}

function described(of: LabelledArticle, proposal: Proposal): FactDraft[] {
  const { article, mentions } = of;
  const { spoken, sentence: number } = proposal;
  const sentence = article.sentences[number];
  if (!sentence || sentence.end - sentence.start > MAX_QUOTE) return [];
  const quote = article.text.slice(sentence.start, sentence.end);
  const longAgo = OF_AN_EVENT.has(proposal.kind) && namesEarlierYear(quote, article.published);
  const event = proposal.signs.main >= 0.5 && !longAgo ? ('main' as const) : ('other' as const);
  // What befell others is never the story's.
  const kind = event === 'other' && OF_AN_EVENT.has(proposal.kind) ? 'background' : proposal.kind;
  const answer = bareSpan(quote, {
    start: proposal.span.start - sentence.start,
    end: proposal.span.end - sentence.start,
  });
  const from = wordAt(article, sentence.start + answer.start);
  const to = wordAt(article, sentence.start + answer.end);
  const speakers = spoken?.speakers ?? [];
  const named = namesIn(article, mentions, from, to);
  const day = dayIn(article, number, from, to);
  const cue = spoken?.attribution.cue;
  const text = quote.slice(answer.start, answer.end);
  const signs = {
    ...proposal.signs,
    ...formSigns(article, of.labels, sentence, {
      start: sentence.start + answer.start,
      end: sentence.start + answer.end,
    }),
    ...furtherSigns({ kind, answer: text }, spoken),
  };
  const fact = {
    ...{ kind, quote, start: sentence.start, end: sentence.end, event, signs, sampleQuestions: [] },
    ...{ answer: text, confidence: confidenceOf(signs) },
    ...(cue && { cue: article.text.slice(cue.start, cue.end) }),
    quantities: countedIn(article, from, to)
      .filter(({ unit }) => unit !== '')
      .slice(0, MAX_QUANTITIES)
      .map(({ value, unit, bound }) => ({ value, unit, bound })),
    ...(day?.start !== undefined && {
      when: { start: day.start, ...(day.end !== undefined && { end: day.end }) },
    }),
  };
  const by = speakers.length > 0 ? speakers : [undefined];
  return by.map((speaker) => ({
    ...fact,
    ...(speaker && { speaker: speaker.name }),
    subjects: named.filter((name) => name !== speaker?.name),
  }));
}

/** The entities that words name, without those who only lend their office. */
function namesIn(article: Article, { of }: Mentions, from: number, to: number): string[] {
  const names = touching(article.phrases, article.phraseOf, from, to).flatMap((phrase) =>
    phrase.head >= from && phrase.head < to ? (of.get(phrase)?.name ?? []) : [],
  );
  return [...new Set(names)];
}

/** The first day that is named among the words. */
function dayIn(
  article: Article,
  sentence: number,
  from: number,
  to: number,
): DayPhrase | undefined {
  return daysIn(article, sentence, (word) => isFuture(article, word)).find(
    // An answer may begin after the "on" of its day.
    (day) => day.from >= from - 1 && day.to > from && day.to <= to && day.start !== undefined,
  );
}
