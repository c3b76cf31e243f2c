/**
 * Fits how sure a drafted fact is: `npm run fit:drafts [-- ARTICLES] [--reviews DIR]`. It learns from the drafts of
 * the made-up packs of the tests (right when a hand-made fact tells the same, or when a reader said so), from those
 * of the annotated articles in ARTICLES that a reader went through (`drafts/labels.ts`), and from what moderators
 * decided, which `npm run reviews -- --save DIR` keeps. The shipped pack is left out, so that its figures are of a
 * story unseen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../src/mistake.ts';
import { fitFacts, lessonsOf } from './drafts/fit.ts';
import { readReviews } from './drafts/reviews.ts';
import { commandLine } from './lib/report.ts';

const MODEL = join(import.meta.dirname, '../src/ingest/models/facts.json');
/** Weights nearer to zero than this are left out of the file. */
const LEAST_WEIGHT = 0.02;

await runProgram(() => {
  fit();
  return Promise.resolve();
});

function fit(): void {
  const { files, option } = commandLine(['reviews']);
  const [articles = join(import.meta.dirname, '../../shared/data/attributions_dev.jsonl')] = files;
  const folder = option('reviews');
  const reviewed = folder === undefined ? undefined : readReviews(folder);
  const lessons = [...lessonsOf(articles), ...(reviewed?.lessons ?? [])];
  const kept = [...fitFacts(lessons)]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([feature, weight]): [string, number] => [feature, Number(weight.toFixed(2))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(MODEL, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  const { lessons: from = [], lost = 0 } = reviewed ?? {};
  if (reviewed) console.log(`${from.length} reviewed drafts; ${lost} more come out otherwise now`);
  console.log(`${lessons.length} drafts, ${kept.length} weights in ${MODEL}`);
}
