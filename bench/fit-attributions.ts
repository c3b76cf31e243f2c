/**
 * Fits the models of attribution and writes their weights: `npm run fit:attributions -- FILE`.
 * Figures are printed for articles that the models which drafted them had not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../src/ingest/article.ts';
import type { Weights } from '../src/ingest/linear.ts';
import { readAnnotated, type AnnotatedArticle } from './attributions/annotated.ts';
import { fitModels, folds } from './attributions/fit.ts';
import { writeFittedOn } from './attributions/fitted-on.ts';
import { lessonOf, type Lesson } from './attributions/lessons.ts';
import { judge, scores, sureLine, sureOnes, table, type Judged } from './attributions/report.ts';
import { commandLine, readOne } from './lib/report.ts';

const MODELS = join(import.meta.dirname, '..', 'src', 'ingest', 'models');
/** Weights nearer to zero than this are left out of the files. */
const LEAST_WEIGHT = 0.02;

const { files } = commandLine();
fit(readOne(files, 'npm run fit:attributions -- FILE', readAnnotated));

function fit(articles: readonly AnnotatedArticle[]): void {
  const lessons = articles.map((each) => lessonOf(readText(each.text), each));
  const judged = crossValidate(lessons);
  const unseen = scores(judged);
  console.log(`${lessons.length} articles, each unseen by the models that drafted it\n`);
  console.log(table(unseen));
  console.log(`\n${sureLine(sureOnes(judged))}\n`);
  for (const [name, weights] of Object.entries(fitModels(lessons))) write(name, weights as Weights);
  const annotated = lessons.map((each) => each.annotated);
  writeFittedOn(
    annotated.map(({ text }) => text),
    annotated.reduce((sum, { quotes }) => sum + quotes.length, 0),
    unseen,
  );
}

/** Each article's drafts, judged, by models that were fitted on the others. */
function crossValidate(lessons: readonly Lesson[]): Judged[] {
  return folds(lessons).flatMap(({ seen, unseen }) => {
    const models = fitModels(seen);
    return unseen.map(({ annotated }) => judge(annotated, models).judged);
  });
}

function write(name: string, weights: Weights): void {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([feature, weight]): [string, number] => [feature, Number(weight.toFixed(2))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const file = join(MODELS, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  console.log(`${kept.length} weights in ${file}`);
}
