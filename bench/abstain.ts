/**
 * Answering and declining: `npm run bench:abstain -- FILE [--json] [--svg PICTURE]`, on the format
 * of `squad2_dev.jsonl`. An answer is right when the chosen sentence holds a gold answer; precision,
 * recall and F1 at the bar where F1 is best, and coverage while 5 % and 10 % of the unanswerable get
 * an answer. The picture has the whole curve.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { curveOf, pointsOf, type Outcome } from './lib/curve.ts';
import { drawCurves } from './lib/picture.ts';
import { readSquad } from './lib/passages.ts';
import { order, rankers } from './lib/rankers.ts';
import { commandLine, readOne, table, times, type Figures } from './lib/report.ts';
import { randomFrom } from './lib/trees.ts';

const { files, json, option } = commandLine(['svg']);
const usage = 'npm run bench:abstain -- FILE [--json] [--svg PICTURE]';
const passages = readOne(files, usage, readSquad);
const picture = option('svg') ?? 'data/abstain.svg';

const results: Record<string, Figures> = {};
const curves: Record<string, ReturnType<typeof pointsOf>> = {};
for (const [name, ranker] of Object.entries(rankers)) {
  const random = randomFrom(1);
  const milliseconds: number[] = [];
  const outcomes = passages.map((passage): Outcome => {
    const begin = performance.now();
    const scores = ranker(passage);
    milliseconds.push(performance.now() - begin);
    const first = order(scores, random)[0] ?? 0;
    return {
      confidence: scores[first] ?? 0,
      right: passage.labels[first] === true,
      answerable: passage.labels.includes(true),
    };
  });
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
