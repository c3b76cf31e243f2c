/**
 * Answering and declining: `npm run bench:abstain -- FILE [--limit N] [--json] [--svg PICTURE]`, on
 * the format of `squad2_dev.jsonl`. An answer is right when the chosen sentence holds a gold answer; precision,
 * recall and F1 at the bar where F1 is best, and coverage while 5 % and 10 % of the unanswerable get
 * an answer. The picture has the whole curve.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { curveOf, pointsOf, type Outcome } from './lib/risk-coverage.ts';
import { drawCurves } from './lib/picture.ts';
import { readSquad } from './lib/passages.ts';
import { rankers } from './lib/rankers.ts';
import { shippedReader } from './lib/ready.ts';
import { commandLine, readOne, table, times, type Figures } from './lib/report.ts';
import { order, randomFrom, spread } from './lib/sampling.ts';

const { files, json, number, option } = commandLine(['limit', 'svg']);
const usage = 'npm run bench:abstain -- FILE [--limit N] [--json] [--svg PICTURE]';
const limit = number('limit', Infinity);
const passages = spread(readOne(files, usage, readSquad), limit);
const picture = option('svg') ?? 'data/abstain.svg';

const results: Record<string, Figures> = {};
const curves: Record<string, ReturnType<typeof pointsOf>> = {};
for (const [name, ranker] of Object.entries(rankers(shippedReader()))) {
  const random = randomFrom(1);
  const milliseconds: number[] = [];
  const outcomes: Outcome[] = [];
  for (const passage of passages) {
    const begin = performance.now();
    const scores = await ranker(passage);
    milliseconds.push(performance.now() - begin);
    const first = order(scores, random)[0] ?? 0;
    outcomes.push({
      confidence: scores[first] ?? 0,
      right: passage.labels[first] === true,
      answerable: passage.labels.includes(true),
    });
  }
  const { hitAt1, precision, recall, f1, coverageAt5, coverageAt10 } = curveOf(outcomes, 0.05);
  const { median, p99 } = times(milliseconds);
  results[name] = {
    'hit@1': hitAt1,
    precision,
    recall,
    F1: f1,
    'coverage at 5%': coverageAt5,
    'at 10%': coverageAt10,
    'median ms': median,
    'p99 ms': p99,
  };
  curves[name] = pointsOf(outcomes);
}
const bestPeer = Math.max(
  ...Object.entries(results).flatMap(([name, figures]) =>
    name === 'Verbatim' || name === 'soft word match' ? [] : [figures.F1 ?? 0],
  ),
);
const ratio = (results.Verbatim?.F1 ?? 0) / bestPeer;
mkdirSync(dirname(picture), { recursive: true });
writeFileSync(picture, drawCurves(curves));
console.log(
  json
    ? JSON.stringify({ file: files[0], questions: passages.length, ratio, picture, results })
    : `${table(`${passages.length} questions`, results)}\nF1 over the best library: ${ratio.toFixed(2)}; curve in ${picture}`,
);
