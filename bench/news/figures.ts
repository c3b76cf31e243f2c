/** What is measured of news questions beside what is first: lists, yes or no, short answers, others' words and pairs. */
import { shareOf } from '../lib/asked.ts';
import { isSameSentence, tokenF1, wholeAnswers } from '../lib/matching.ts';
import type { Figures } from '../lib/report.ts';
import { speakerAsked } from '../lib/said.ts';
import type { AskedNews } from './asking.ts';
import type { Pair } from './data.ts';

/** Types of question that ask for what somebody said in so many words. */
const SAID_TYPES: ReadonlySet<string> = new Set(['plain', 'list']);

/** Each row has the questions that it is about, and its share of them. */
export function detailFigures(asked: readonly AskedNews[]): Record<string, Figures> {
  const answerable = asked.filter((each) => each.answerable);
  const lists = asked.filter(({ question }) => question.type === 'list');
  const yesNo = asked.filter(({ question, answered }) => question.polarity && answered);
  const said = asked.filter(
    ({ question }) =>
      SAID_TYPES.has(question.type) && speakerAsked(question.question) !== undefined,
  );
  const spans = asked.flatMap((each) => spanF1(each) ?? []);
  return {
    'labelled passage read': row(answerable, ({ wasRead }) => (wasRead ? 1 : 0)),
    'list: labelled sentences given': row(lists, shareGiven),
    '… of the lists answered': row(
      lists.filter(({ answered }) => answered),
      shareGiven,
    ),
    '… sentences given that are labelled': row(
      lists.filter(({ answered }) => answered),
      ({ given }) => given.right / given.passages,
    ),
    'yes or no: right word when answered': row(yesNo, ({ verdict, question }) =>
      verdict.polarity === question.polarity ? 1 : 0,
    ),
    'short answer: token F1': row(spans, (f1) => f1),
    'what X said: first passage not labelled': row(said, ({ answered, right }) =>
      answered && !right ? 1 : 0,
    ),
    '… any passage not labelled': row(said, ({ given }) => (given.right < given.passages ? 1 : 0)),
  };
}

function row<T>(items: readonly T[], valueOf: (item: T) => number): Figures {
  const sum = items.reduce((total, item) => total + valueOf(item), 0);
  return { questions: items.length, share: sum / items.length };
}

/** Of the sentences that answer, those that the answer gives. */
function shareGiven({ given, question }: AskedNews): number {
  return given.labelled / question.labelled.length;
}

/** How well the short answer fits, where the likeliest passage is a sentence with a given one. */
function spanF1({ best, right, question }: AskedNews): number | undefined {
  if (!best || !right) return undefined;
  const text = best.source.text.slice(best.span.start, best.span.end);
  const gold = question.spans.filter(({ sentence }) => isSameSentence(best.quote, sentence));
  const wanted = wholeAnswers(
    best.quote,
    gold.map((each) => each.text),
  );
  return gold.length === 0 ? undefined : Math.max(...wanted.map((each) => tokenF1(text, each)));
}

export interface AskedPair {
  readonly pair: Pair;
  readonly question: AskedNews;
  readonly near: AskedNews;
}

/** Pairs of which the question alone is answered, and rightly; and those of which it is the surer one. */
export function pairFigures(pairs: readonly AskedPair[]): Record<string, Figures> {
  const rows = [...Map.groupBy(pairs, ({ pair }) => pair.change)];
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    [['all pairs', pairs] as const, ...rows].map(([name, own]) => [
      name,
      {
        pairs: own.length,
        'right and near copy not answered': shareOf(own, isRightPair),
        'surer of the question': own.map(surer).reduce((sum, each) => sum + each, 0) / own.length,
        'question first right': shareOf(own, ({ question }) => question.right),
        'near copy answered': shareOf(own, ({ near }) => near.answered),
      },
    ]),
  );
}

function isRightPair({ question, near }: AskedPair): boolean {
  return question.answered && question.right && !near.answered;
}

/** 1 when the question has the higher confidence, a half when both have the same. */
function surer({ question, near }: AskedPair): number {
  if (question.confidence === near.confidence) return 0.5;
  return question.confidence > near.confidence ? 1 : 0;
}
