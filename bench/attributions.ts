/**
 * Who said what, against annotated articles: `npm run bench:attributions -- FILE [--limit N] [--json]`.
 *
 * For each class of speech (direct, mixed, indirect) how many annotated contents are found, by three measures of how well
 * they must agree, and of those found how often the words that name the speaker are the annotated ones. FILE has one
 * article a line, as PolNeAR annotates them; those that training read flatter the figures.
 */
import { performance } from 'node:perf_hooks';
import { readText } from '../src/extract/article/article.ts';
import { phrasesOf } from '../src/extract/attribution/speakers.ts';
import { labelled } from '../src/extract/attribution/spoken.ts';
import { openModel, READER, type Model } from '../src/model/model.ts';
import { readAnnotated, type AnnotatedArticle } from './attributions/annotated.ts';
import { measures, pair, type Measure } from './attributions/measure.ts';
import { scores, table, type Judged } from './attributions/report.ts';
import { commandLine, readOne } from './lib/report.ts';

const { files, json, number, option } = commandLine(['limit', 'model']);
const usage = 'npm run bench:attributions -- FILE [--limit N] [--json]';
const articles = readOne(files, usage, readAnnotated).slice(0, number('limit', Infinity));
const model = openModel(option('model') ?? READER, 1);
const times: number[] = [];
const judged: Judged[] = [];
for (const article of articles) judged.push(await judge(article, model));
await model.close();

const all = scores(judged);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const for800 = (800 * times.reduce((a, b) => a + b, 0)) / Math.max(1, words);
if (json) console.log(JSON.stringify({ articles: articles.length, scores: all, for800 }));
else {
  console.log(`${articles.length} articles, ${words} words\n\n${table(all)}\n`);
  console.log(`Milliseconds for 800 words on one core: ${for800.toFixed(0)}`);
}

async function judge(annotated: AnnotatedArticle, model: Model): Promise<Judged> {
  const begun = performance.now();
  const article = readText(annotated.text);
  const { spoken, mentions } = await labelled(article, model);
  times.push(performance.now() - begun);
  const drafts = spoken.map(({ attribution }) => ({
    attribution,
    speaker: phrasesOf(article, attribution, mentions)[0],
  }));
  const by = (measure: Measure) => pair(measure, annotated, article, drafts);
  return { covered: by('covered'), matched: by('matched'), exact: by('exact') } satisfies Record<
    keyof typeof measures,
    unknown
  >;
}
