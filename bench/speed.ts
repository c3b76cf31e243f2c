/**
 * What questions cost: `npm run bench:speed [-- ARTICLES QUESTIONS] [--facts 10000] [--limit N] [--json]`. The model runs
 * on one core.
 *
 * - Where files as of `bench:news` are given: an answer over five real articles that training kept aside.
 * - An answer over five stories whose speakers are found, as the bot does in the background, to questions that are no
 *   sample questions, and to the last of them again; so many as `--limit` says, or 200.
 * - Over the packs of the benchmarks, copied under new names until there are enough facts: retrieval alone with the
 *   question's vector, a sample question, and an answer, for which the speakers are found before. The passages' vectors
 *   are made up, as only their number matters. MiniSearch searches the same facts in the same run.
 * - The parts of a start, and the bot in the terminal as a process of its own: until it is ready, its first reply, and
 *   its memory when it is idle with the model loaded.
 */
import { VECTOR_SIZE } from '../src/model/model.ts';
import { answer } from '../src/qa/answer.ts';
import {
  buildIndex,
  findSpeakers,
  makeVectors,
  type AnswerIndex,
} from '../src/qa/index/answer-index.ts';
import { retrieve } from '../src/qa/retrieval/retrieve.ts';
import { ofBytes, type SourceVectors } from '../src/qa/retrieval/signed-bytes.ts';
import type { Vectors } from '../src/qa/retrieval/vectors.ts';
import { factAsked } from '../src/qa/index/sample-questions.ts';
import { grown, knowledgeOf } from './lib/grown.ts';
import { miniSearch } from './lib/baselines.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { readerOnOneCore, readyIndex } from './lib/ready.ts';
import { commandLine, table, times, type Figures } from './lib/report.ts';
import { randomFrom, spread } from './lib/sampling.ts';
import { startUp } from './lib/start-up.ts';
import { chunks } from './news/asking.ts';
import {
  isKeptAside,
  knowledgeOf as newsOf,
  readArticles,
  readNewsQuestions,
  type NewsQuestion,
} from './news/data.ts';

const STORIES = 5;
/** Questions asked again right after; fewer than are remembered. */
const RECENT = 100;
/** A question that no sample question matches, so that it is read. */
const FIRST_QUESTION = 'Who wants nations to stay open and dynamic online?';

const { files, json, number } = commandLine(['facts', 'limit']);
const [articlesFile, questionsFile] = files;
const facts = number('facts', 10_000);
const limit = number('limit', 200);

const bot = await startUp(FIRST_QUESTION);
const seed = await timed(benchKnowledge);
const held = readQuestions('held', seed.value);
const opening = await timed(readerOnOneCore);
const reader = opening.value;
const loading = await timed(() => reader.vectors.ofQuestion(FIRST_QUESTION));

const few = knowledgeOf(seed.value.events.slice(0, STORIES), seed.value.entities);
const fewIndex = await timed(() => readyIndex(few, reader));
await findSpeakers(fewIndex.value);
const many = grown(seed.value, facts, randomFrom(5));
const manyIndex = await timed(() => buildIndex(many, { ...reader, vectors: madeUp() }));
await makeVectors(manyIndex.value);

const asked = {
  few: fresh(fewIndex.value, new Set(few.events.map(({ id }) => id))),
  many: fresh(manyIndex.value, new Set(seed.value.events.map(({ id }) => id))),
  samples: spread(sampleQuestions(manyIndex.value), limit),
};
const count = many.facts.size;
// What one index was asked, another over the same sources is not, but who speaks there is known to both.
const before = buildIndex(many, { ...reader, vectors: manyIndex.value.vectors });
for (const each of asked.many) await answer(before, each);
const search = miniSearch(
  [...many.facts.values()].map((fact) =>
    [fact.answer, ...fact.sampleQuestions, fact.quote].join('\n'),
  ),
);
const rows = {
  ...(articlesFile !== undefined &&
    questionsFile !== undefined && {
      [`answer, ${STORIES} real articles`]: figuresOf(
        await timesOfNews(spread(newsQuestions(articlesFile, questionsFile), limit)),
      ),
    }),
  [`answer, ${STORIES} stories`]: await timesOf(asked.few, (each) => answer(fewIndex.value, each)),
  'repeated question': await timesOf(asked.few.slice(-RECENT), (each) =>
    answer(fewIndex.value, each),
  ),
  [`answer, ${count} facts`]: await timesOf(asked.many, (each) => answer(manyIndex.value, each)),
  [`retrieval, ${count} facts`]: await timesOf(asked.many, (each) =>
    retrieve(manyIndex.value.passages, manyIndex.value.vectors, each),
  ),
  [`sample question, ${count} facts`]: await timesOf(asked.samples, (each) =>
    answer(manyIndex.value, each),
  ),
  [`MiniSearch fuzzy + prefix, ${count} facts`]: await timesOf(asked.many, search),
};
const once: Figures = {
  facts: count,
  passages: manyIndex.value.passages.count,
  'packs ms': seed.milliseconds,
  'vocabulary ms': opening.milliseconds,
  'model ms': loading.milliseconds,
  'index of stories ms': fewIndex.milliseconds,
  'index of facts ms': manyIndex.milliseconds,
  ...bot,
};
console.log(
  json
    ? JSON.stringify({ ...once, rows })
    : `${table('milliseconds', rows)}\n\n${table('once', { Verbatim: once })}`,
);

/** Held questions of these events that no fact has as a sample question. */
function fresh({ passages }: AnswerIndex, events: ReadonlySet<string>): readonly string[] {
  const own = held.filter(
    ({ event, question }) => events.has(event) && factAsked(question, passages.facts) === undefined,
  );
  return spread(
    own.map(({ question }) => question),
    limit,
  );
}

/** Sample questions that lead to one fact. */
function sampleQuestions({ passages, knowledge }: AnswerIndex): string[] {
  return [...knowledge.facts.values()].flatMap(({ sampleQuestions }) =>
    sampleQuestions.slice(0, 1).filter((ask) => factAsked(ask, passages.facts) !== undefined),
  );
}

/** The reader's vectors of questions, and random ones of passages. */
function madeUp(): Vectors {
  const random = randomFrom(9);
  const made = new Map<string, SourceVectors>();
  return {
    ...reader.vectors,
    of({ sha256 }) {
      return made.get(sha256);
    },
    make({ sha256 }, { passages }) {
      const size = passages.length * VECTOR_SIZE;
      made.set(sha256, ofBytes(Int8Array.from({ length: size }, () => (random() - 0.5) * 250)));
      return Promise.resolve();
    },
  };
}

function newsQuestions(articles: string, questions: string): readonly NewsQuestion[] {
  const all = readArticles(articles);
  const byId = new Map(all.map((article) => [article.id, article]));
  return readNewsQuestions(questions, byId).filter(({ article }) => isKeptAside(article.id));
}

/** Milliseconds of each question, its article known beside four others. */
async function timesOfNews(questions: readonly NewsQuestion[]): Promise<readonly number[]> {
  const milliseconds: number[] = [];
  for (const articles of chunks(questions, STORIES)) {
    const index = await readyIndex(newsOf(articles), reader);
    await findSpeakers(index);
    const own = questions.filter(({ article }) => articles.includes(article));
    milliseconds.push(...(await allTimed(own, ({ question }) => answer(index, question))));
  }
  return milliseconds;
}

async function timesOf(
  questions: readonly string[],
  ask: (question: string) => unknown,
): Promise<Figures> {
  return figuresOf(await allTimed(questions, ask));
}

async function allTimed<T>(asked: readonly T[], ask: (each: T) => unknown): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const each of asked) milliseconds.push((await timed(() => ask(each))).milliseconds);
  return milliseconds;
}

function figuresOf(milliseconds: readonly number[]): Figures {
  const { median, p99 } = times(milliseconds);
  return { questions: milliseconds.length, 'median ms': median, 'p99 ms': p99 };
}

async function timed<T>(
  run: () => T,
): Promise<{ readonly value: Awaited<T>; readonly milliseconds: number }> {
  const begin = performance.now();
  const value = await run();
  return { value, milliseconds: performance.now() - begin };
}
