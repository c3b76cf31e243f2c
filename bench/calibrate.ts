/**
 * What the reader's scores are worth: `npm run calibrate -- ARTICLES QUESTIONS [--write]`. Asks all questions of the
 * articles that training kept aside, through the answer layer, and fits the probability that the first passage answers
 * (logistic regression) and the thresholds of the three cautions. Reports what a fit on
 * one half of the articles is worth on the other; with `--write`, a fit on all of them goes into the reader's card.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER } from '../src/model/model.ts';
import { readToAnswer, understand } from '../src/qa/answer.ts';
import { minConfidence } from '../src/qa/decision/decision.ts';
import { withDoubts } from '../src/qa/doubts/doubts.ts';
import { withWhoSays } from '../src/qa/candidates/who-said.ts';
import { LIST_TYPES } from '../src/qa/query/question-type.ts';
import { pointsOf } from './lib/risk-coverage.ts';
import { isSameSentence } from './lib/matching.ts';
import { boundOf, within, type Bound } from '../src/qa/decision/unknown-name.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine } from './lib/report.ts';
import { isKeptAside, knowledgeOf, readArticles, readNewsQuestions } from './news/data.ts';

/** What is known of a question's first passage. */
interface Row {
  readonly article: string;
  readonly score: number;
  /** When read once more, behind the passage before it alone. */
  readonly again: number;
  /** Over the next passage. */
  readonly lead: number;
  /** Several sentences may answer, so that a small lead says nothing. */
  readonly list: boolean;
  /** What bounds the probability that any passage answers. */
  readonly bound: Bound;
  /** The probability from which it may be an answer. */
  readonly least: number;
  readonly answerable: boolean;
  readonly right: boolean;
  /** For a question of yes or no whose first passage is right: whether the word is right. */
  readonly word?: boolean;
  /** All scores of a list's sentences, with whether each is labelled. */
  readonly sentences: readonly { readonly score: number; readonly labelled: boolean }[];
}

interface Calibration {
  readonly bias: number;
  readonly score: number;
  readonly lead: number;
  readonly list: number;
  readonly again: number;
}

/** Every first passage is read again, whatever the card says now. */
const ALWAYS_AGAIN = { calibration: { bias: 0, score: 0, lead: 0, list: 0, again: 1 } };
const MAX_LEAD = 3;
/**
 * At most this share of the questions without an answer gets one, and this share of the others a wrong one: on articles
 * that nothing was fitted on, some half as many again are wrong.
 */
const RISKS = {
  strict: { falseAnswers: 0.02, wrong: 0.015 },
  normal: { falseAnswers: 0.05, wrong: 0.03 },
  generous: { falseAnswers: 0.1, wrong: 0.08 },
} as const;
/** Share of the questions without an answer for which a passage may be shown as near. */
const NEAR = 0.25;

const { files, json, flag } = commandLine([], ['write']);
const [articlesFile = '', questionsFile = ''] = files;
const rows = await readRows();
const half = (article: string): boolean =>
  (createHash('sha256').update(`calibrate:${article}`).digest()[0] ?? 0) < 128;
const own = rows.filter(({ article }) => half(article));
const others = rows.filter(({ article }) => !half(article));
const unseen = figures(others, settingsOf(own));
const settings = settingsOf(rows);
console.log(json ? JSON.stringify({ unseen, settings }) : { unseen, settings });
if (flag('write')) {
  const path = join(READER, 'card.json');
  const card: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const written = {
    ...(typeof card === 'object' ? card : {}),
    ...settings,
    'fit on one half of the kept-aside articles, through the bot, on the other': unseen,
  };
  writeFileSync(path, `${JSON.stringify(written, undefined, 2)}\n`);
}

async function readRows(): Promise<Row[]> {
  const articles = readArticles(articlesFile);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const questions = readNewsQuestions(questionsFile, byId);
  const reader = shippedReader();
  const found: Row[] = [];
  for (const article of articles.filter(({ id }) => isKeptAside(id))) {
    const index = await readyIndex(knowledgeOf([article]), reader);
    for (const question of questions.filter((each) => each.article === article)) {
      const query = understand(index, question.question);
      const likeliest = await readToAnswer(index, query, undefined, ALWAYS_AGAIN);
      const told = await withWhoSays(likeliest, query, index.speechOf);
      const read = await withDoubts(told, query, index.speechOf);
      const [first, second] = read;
      if (!first) continue;
      const labelled = (quote: string): boolean =>
        question.labelled.some((sentence) => isSameSentence(quote, sentence));
      const right = labelled(first.passage.text);
      found.push({
        article: article.id,
        score: first.reading.score,
        again: first.again ?? first.reading.score,
        lead: Math.min(MAX_LEAD, first.reading.score - (second?.reading.score ?? -9)),
        list: LIST_TYPES.has(query.type),
        bound: boundOf(query, (word) => index.words.has(word)),
        least: minConfidence(first, query),
        answerable: question.labelled.length > 0,
        right,
        ...(right &&
          question.polarity && {
            word: first.reading.yes >= 0 === (question.polarity === 'yes'),
          }),
        sentences:
          question.type === 'list'
            ? read.map(({ passage, reading }) => ({
                score: reading.score,
                labelled: labelled(passage.text),
              }))
            : [],
      });
    }
  }
  return found;
}

/** Logistic regression by Newton's method, with a little ridge. */
function fit(given: readonly Row[]): Calibration {
  let weights = [0, 0, 0, 0, 0];
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight) => 1e-3 * weight);
    const hessian = weights.map((_, i) => weights.map((__, j): number => (i === j ? 1e-3 : 0)));
    for (const row of given) {
      const x = featuresOf(row);
      const p = 1 / (1 + Math.exp(-dot(x, weights)));
      const target = row.answerable && row.right ? 1 : 0;
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + value * (p - target);
        const line = hessian[i] ?? [];
        x.forEach((other, j) => (line[j] = (line[j] ?? 0) + value * other * p * (1 - p)));
      });
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  const [bias = 0, score = 0, lead = 0, list = 0, again = 0] = weights.map((weight) =>
    Number(weight.toFixed(4)),
  );
  return { bias, score, lead, list, again };
}

function featuresOf({ score, lead, list, again }: Row): number[] {
  return [1, score, list ? 0 : lead, list ? 1 : 0, again];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solves a small system by Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, target[i] ?? 0]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i] ?? [];
    for (const [k, row] of rows.entries()) {
      if (k === i) continue;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

function probabilityBy(calibration: Calibration): (row: Row) => number {
  const { bias, score, lead, list, again } = calibration;
  const weights = [bias, score, lead, list, again];
  return (row) => within(row.bound, 1 / (1 + Math.exp(-dot(featuresOf(row), weights))));
}

/** The probability of what may be an answer, else 0. */
function answering({ least }: Row, probability: number): number {
  return probability < least ? 0 : probability;
}

function settingsOf(given: readonly Row[]) {
  const calibration = fit(given.filter(({ bound }) => bound.most === 1));
  const probability = probabilityBy(calibration);
  const points = pointsOf(given.map((row) => ({ ...row, confidence: probability(row) })));
  const answered = pointsOf(
    given.map((row) => ({ ...row, confidence: answering(row, probability(row)) })),
  );
  const within = (
    most: { readonly falseAnswers: number; readonly wrong: number },
    of = answered,
  ): number => {
    const fitting = of.filter(
      ({ falseAnswers, wrong }) => falseAnswers <= most.falseAnswers && wrong <= most.wrong,
    );
    return Number((fitting.at(-1)?.confidence ?? 1).toFixed(4));
  };
  return {
    calibration,
    thresholds: {
      strict: within(RISKS.strict),
      normal: within(RISKS.normal),
      generous: within(RISKS.generous),
    },
    near: within({ falseAnswers: NEAR, wrong: 1 }, points),
    list: bestListBar(given, calibration),
  };
}

/** The probability of a further sentence at which F1 over the sentences of lists is best. */
function bestListBar(given: readonly Row[], { bias, score, list, again }: Calibration): number {
  // Only the first is read again; the others are taken to lose as much by it.
  const alone = (sentence: { readonly score: number; readonly change: number }): number =>
    1 / (1 + Math.exp(-(bias + list + (score + again) * sentence.score + again * sentence.change)));
  const sentences = given.flatMap((row) =>
    row.sentences.map((each) => ({ ...each, change: row.again - row.score })),
  );
  const wanted = sentences.filter(({ labelled }) => labelled).length;
  const bars = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05).map((bar) => {
    const chosen = sentences.filter((each) => alone(each) >= bar);
    const right = chosen.filter(({ labelled }) => labelled).length;
    return { bar, f1: (2 * right) / (chosen.length + wanted) };
  });
  const best = bars.reduce((top, each) => (each.f1 > top.f1 ? each : top));
  return Number(best.bar.toFixed(2));
}

function figures(
  given: readonly Row[],
  { calibration, thresholds }: ReturnType<typeof settingsOf>,
) {
  const probability = probabilityBy(calibration);
  const points = pointsOf(given.map((row) => ({ ...row, confidence: probability(row) })));
  const answerable = given.filter((row) => row.answerable);
  const sure = given.filter((row) => answering(row, probability(row)) >= thresholds.normal);
  const share = (part: readonly unknown[], of: readonly unknown[]): number =>
    Number((part.length / Math.max(1, of.length)).toFixed(3));
  const words = sure.flatMap(({ word }) => (word === undefined ? [] : [word]));
  const at = (limit: number): number =>
    Number(
      (points.filter(({ falseAnswers }) => falseAnswers <= limit).at(-1)?.coverage ?? 0).toFixed(3),
    );
  return {
    articles: new Set(given.map(({ article }) => article)).size,
    'right first': share(
      answerable.filter(({ right }) => right),
      answerable,
    ),
    'right at 5 % false': at(0.05),
    'right at 10 % false': at(0.1),
    right: share(
      sure.filter((row) => row.answerable && row.right),
      answerable,
    ),
    wrong: share(
      sure.filter((row) => row.answerable && !row.right),
      answerable,
    ),
    false: share(
      sure.filter((row) => !row.answerable),
      given.filter((row) => !row.answerable),
    ),
    'yes or no, right word': share(words.filter(Boolean), words),
  };
}
