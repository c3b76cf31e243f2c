/**
 * Which sentence answers: `npm run bench:sentences -- FILE [--limit N] [--json]`, on the format of
 * `answer_sentences_dev.jsonl`. MAP, MRR and hit@1 over the answerable questions, ties broken at
 * random with a fixed seed; for the unanswerable, coverage while at most 5 % of them get an answer.
 */
import { curveOf, type Outcome } from './lib/risk-coverage.ts';
import { readAnswerSentences } from './lib/passages.ts';
import { rankers } from './lib/rankers.ts';
import { shippedReader } from './lib/ready.ts';
import { commandLine, readOne, table, times, type Figures } from './lib/report.ts';
import { order, randomFrom, spread } from './lib/sampling.ts';

const { files, json, number } = commandLine(['limit']);
const limit = number('limit', Infinity);
const usage = 'npm run bench:sentences -- FILE [--limit N] [--json]';
const passages = spread(readOne(files, usage, readAnswerSentences), limit);

const results: Record<string, Figures> = {};
for (const [name, ranker] of Object.entries(rankers(shippedReader()))) {
  const random = randomFrom(1);
  const outcomes: Outcome[] = [];
  const milliseconds: number[] = [];
  let averagePrecision = 0;
  let reciprocalRank = 0;
  for (const passage of passages) {
    const begin = performance.now();
    const scores = await ranker(passage);
    milliseconds.push(performance.now() - begin);
    const places = order(scores, random);
    const right = places.map((place) => passage.labels[place] === true);
    const ranks = right.flatMap((yes, i) => (yes ? [i + 1] : []));
    averagePrecision +=
      ranks.reduce((sum, rank, i) => sum + (i + 1) / rank, 0) / (ranks.length || 1);
    reciprocalRank += ranks[0] === undefined ? 0 : 1 / ranks[0];
    outcomes.push({
      confidence: scores[places[0] ?? 0] ?? 0,
      right: right[0] ?? false,
      answerable: ranks.length > 0,
    });
  }
  const { answerable, hitAt1, coverageAt5 } = curveOf(outcomes, 0.05);
  const { median, p99 } = times(milliseconds);
  results[name] = {
    MAP: averagePrecision / answerable,
    MRR: reciprocalRank / answerable,
    'hit@1': hitAt1,
    ...(answerable < passages.length ? { 'coverage at 5%': coverageAt5 } : {}),
    'median ms': median,
    'p99 ms': p99,
  };
}
console.log(
  json
    ? JSON.stringify({ file: files[0], questions: passages.length, results })
    : table(`${passages.length} questions`, results),
);
