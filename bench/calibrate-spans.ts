/**
 * How far a short answer goes: `npm run calibrate:spans -- ARTICLES QUESTIONS [TEXTS]... [--write]`. Reads the questions with
 * a labelled short answer about the articles that training kept aside, and those of `bench/news` about TEXTS, and fits what
 * each sign of another start or end is worth (a softmax over all pairs of them, whose targets are their token F1). Reports
 * what fits on four fifths of the articles are worth on the others; with `--write`, a fit on all goes into the card.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER } from '../src/model/model.ts';
import { answerSpan, choicesOf, type Asked } from '../src/qa/candidates/answer-span.ts';
import { readToAnswer, understand } from '../src/qa/answer.ts';
import type { Signs } from '../src/reading/card.ts';
import type { Reading } from '../src/reading/read.ts';
import { fitChoice } from './lib/choice.ts';
import { isSameSentence, tokenF1, wholeAnswers } from './lib/matching.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine } from './lib/report.ts';
import { isKeptAside, knowledgeOf, readArticles, readNewsQuestions } from './news/data.ts';

/** A sentence that answers, with what was read in it and what should be. */
interface Row {
  readonly article: string;
  readonly sentence: string;
  readonly reading: Reading;
  readonly asked: Asked;
  /** What the short answer should be; from the first to the last of several. */
  readonly wanted: readonly string[];
  readonly isSeveral: boolean;
}

const FOLDS = 5;
const OWN = ['questions', 'settled', 'typed'].map((name) =>
  join(import.meta.dirname, 'news', `${name}.jsonl`),
);

const { files, json, flag } = commandLine([], ['write']);
const [articlesFile = '', questionsFile = '', ...texts] = files;
const rows = await readRows();
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeld = ({ article }: Row): boolean =>
    (createHash('sha256').update(`spans:${article}`).digest()[0] ?? 0) % FOLDS === fold;
  return { own: rows.filter(isHeld), weights: fit(rows.filter((row) => !isHeld(row))) };
});
const unseen = {
  questions: rows.length,
  several: rows.filter(({ isSeveral }) => isSeveral).length,
  'the likeliest span, F1': meanOf(rows.map((row) => f1(row, {}))),
  '… of several': meanOf(rows.filter(({ isSeveral }) => isSeveral).map((row) => f1(row, {}))),
  'as fitted, F1': meanOf(folds.flatMap(({ own, weights }) => own.map((row) => f1(row, weights)))),
  '… of several, as fitted': meanOf(
    folds.flatMap(({ own, weights }) =>
      own.filter(({ isSeveral }) => isSeveral).map((row) => f1(row, weights)),
    ),
  ),
};
const spans = fit(rows);
console.log(json ? JSON.stringify({ unseen, spans }) : { unseen, spans });
if (flag('write')) {
  const path = join(READER, 'card.json');
  const card: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const written = {
    ...(typeof card === 'object' ? card : {}),
    ...{ spans, 'short answers, by fits on other articles': unseen },
  };
  writeFileSync(path, `${JSON.stringify(written, undefined, 2)}\n`);
}

async function readRows(): Promise<Row[]> {
  const given = readArticles(articlesFile);
  const byId = new Map(given.map((article) => [article.id, article]));
  const more = new Map(texts.flatMap(readArticles).map((article) => [article.id, article]));
  const questions = [
    ...readNewsQuestions(questionsFile, byId).filter(({ article }) => isKeptAside(article.id)),
    ...OWN.flatMap((file) => readAbout(file, more)),
  ].filter(({ spans: short }) => short.length > 0);
  const reader = shippedReader();
  const found: Row[] = [];
  for (const [article, own] of Map.groupBy(questions, (each) => each.article)) {
    const index = await readyIndex(knowledgeOf([article]), reader);
    for (const question of own) {
      const { type, text, ...query } = understand(index, question.question);
      const [first] = await readToAnswer(index, { ...query, type, text });
      if (!first || type === 'yes-no') continue;
      const sentence = first.passage.text;
      const short = question.spans
        .filter((each) => isSameSentence(sentence, each.sentence))
        .map((each) => each.text);
      if (short.length === 0) continue;
      const asked = { text, isList: type === 'list' };
      const wanted = wholeAnswers(sentence, short);
      const isSeveral = short.length > 1;
      found.push({
        ...{ article: article.id, sentence, reading: first.reading, asked, wanted, isSeveral },
      });
    }
  }
  return found;
}

/** The questions of a file whose articles are there. */
function readAbout(
  file: string,
  articles: ReadonlyMap<string, ReturnType<typeof readArticles>[number]>,
) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const known = lines.filter((line) => {
    const id = /"article": ?"([^"]+)"/.exec(line)?.[1];
    return id !== undefined && articles.has(id);
  });
  return known.length === 0 ? [] : readNewsQuestions(file, articles);
}

function fit(given: readonly Row[]): Record<string, number> {
  return fitChoice(
    given.map(({ sentence, reading, asked, wanted }) =>
      choicesOf(sentence, reading, asked).map(({ start, end, signs }) => ({
        signs,
        worth: bestF1(sentence.slice(start, end), wanted),
      })),
    ),
  );
}

function f1({ sentence, reading, asked, wanted }: Row, weights: Signs): number {
  const { start, end } = answerSpan(sentence, reading, asked, weights);
  return bestF1(sentence.slice(start, end), wanted);
}

function bestF1(text: string, wanted: readonly string[]): number {
  return Math.max(...wanted.map((each) => tokenF1(text, each)));
}

function meanOf(values: readonly number[]): number {
  return Number((values.reduce((sum, each) => sum + each, 0) / values.length).toFixed(3));
}
