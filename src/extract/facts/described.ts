/** What a proposal tells, as a draft: its quote and answer, whose it is, numbers and days that can be compared, how sure it is. */
import type { Article } from '../article/article.ts';
import { touching, wordAt } from '../article/offsets.ts';
import { withClauseHedge } from '../../text/hedged-clause.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import type { Mentions } from '../entities/entities.ts';
import { bareSpan } from './bare.ts';
import { confidenceOf, furtherSigns } from './confidence.ts';
import { contextSigns } from './context-signs.ts';
import { countedIn } from './counted.ts';
import { daysIn, type DayPhrase } from './days.ts';
import type { FactDraft } from './fact-draft.ts';
import { formSigns } from './form-signs.ts';
import { holderOf } from './holders.ts';
import type { Proposal } from './proposal.ts';
import { isFuture } from './tense.ts';

/** Kinds that tell what befell whom, when and where, at an event. */
const OF_AN_EVENT = new Set(
  'casualty attendance count cost date place cause duration result effect'.split(' '),
);
/** Kinds whose answer is an amount, which says more without a hedge that stands apart from it: "Three| may have died". */
const OF_AMOUNTS = new Set('casualty attendance count cost'.split(' '));
/** Those of them that "not" turns into their opposite. */
const OF_PEOPLE = new Set('casualty attendance'.split(' '));
/** Numbers of a long statement beyond these are left to facts of their own. */
const MAX_QUANTITIES = 3;
const MAX_QUOTE = 2000;
const YEARS = /\b(?:1[6-9]|20)\d\d\b/g;
/** The year before may still be the story's own. */
const MIN_YEARS_AGO = 2;

/** A draft for each of its speakers, or one of nobody, as where it is not clear whom "she" means; none where the sentence is too long to be a quote. */
export function described(of: LabelledArticle, proposal: Proposal): FactDraft[] {
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
  const speakers = (spoken?.speakers ?? []).filter(
    ({ found }) => !/^(?:document|unclear)$/.test(found),
  );
  const holder = kind === 'role' ? holderOf(article, mentions, proposal.span)?.name : undefined;
  const named = namesIn(article, mentions, from, to);
  // Whose role it is stands first.
  const subjects = [...new Set(holder === undefined ? named : [holder, ...named])];
  const day = dayIn(article, number, from, to);
  const cue = spoken?.attribution.cue;
  const text = quote.slice(answer.start, answer.end);
  const hedged = OF_AMOUNTS.has(proposal.kind)
    ? withClauseHedge(quote, answer, {
        withClaims: !spoken,
        withDenials: OF_PEOPLE.has(proposal.kind),
      })
    : answer;
  const place = { start: sentence.start + answer.start, end: sentence.start + answer.end };
  const signs = {
    ...proposal.signs,
    ...formSigns(article, of.labels, sentence, place),
    ...contextSigns(article, of.labels, place, spoken),
    ...furtherSigns({ kind, answer: text }, spoken),
  };
  const fact = {
    ...{ kind, quote, start: sentence.start, end: sentence.end, event, signs, sampleQuestions: [] },
    answer: quote.slice(hedged.start, hedged.end),
    confidence: confidenceOf(signs),
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
    subjects: subjects.filter((name) => name !== speaker?.name),
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
    (day) =>
      day.from >= from - 1 &&
      day.to > from &&
      day.to <= to &&
      day.start !== undefined &&
      !isOfName(article, day),
  );
}

/** "the Voting Act of 1965": the year tells which act, not when. */
function isOfName({ words }: Article, { from, to, precision }: DayPhrase): boolean {
  const isOf = words[from - 1]?.norm === 'of' || words[from]?.norm === 'of';
  const name = words[words[from]?.norm === 'of' ? from - 1 : from - 2];
  return precision === 'year' && to - from <= 2 && isOf && name?.tag === 'PROPN';
}

/** Whether a sentence names a year well before the article's: its figures are those of another event. */
function namesEarlierYear(quote: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  const now = Number(published.slice(0, 4));
  return (quote.match(YEARS) ?? []).some((year) => now - Number(year) >= MIN_YEARS_AGO);
}
