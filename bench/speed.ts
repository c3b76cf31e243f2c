/**
 * Time a question takes: `npm run bench:speed [-- --facts 10000] [--json]`. The packs of the
 * benchmarks are copied under new names until there are enough facts: each copy has names and rare
 * words of its own, so that the vocabulary grows as it would with other stories. MiniSearch searches
 * the same texts in the same run. Also: time to read the lexicon, to build the index, and that of
 * the first question.
 */
import MiniSearch from 'minisearch';
import { readLexicon } from '../src/answer/lexicon/lexicon.ts';
import { answer, buildIndex } from '../src/answer/index.ts';
import type { Event, Fact, Knowledge, Source } from '../src/knowledge/knowledge.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { renamer } from './lib/renamed.ts';
import { commandLine, table, times } from './lib/report.ts';
import { randomFrom } from './lib/trees.ts';

const { json, number } = commandLine(['facts']);
const wanted = number('facts', 10_000);
const random = randomFrom(5);

const lexiconTime = timed(() => readLexicon());
const knowledge = grown(benchKnowledge(), wanted);
const building = timed(() => buildIndex(knowledge));
const index = building.value;
const questions = readQuestions('held', knowledge).map(({ question }) => question);
const first = timed(() => answer(index, questions[0] ?? ''));

const documents = [...knowledge.facts.values()].map((fact, id) => ({
  id,
  text: [fact.answer, ...fact.asks, fact.quote].join('\n'),
}));
const mini = new MiniSearch<{ id: number; text: string }>({
  fields: ['text'],
  searchOptions: { fuzzy: 0.2, prefix: true },
});
mini.addAll(documents);

const rows = {
  Verbatim: timesOf((question) => answer(index, question)),
  'MiniSearch fuzzy + prefix': timesOf((question) => mini.search(question)),
};
const once = {
  facts: knowledge.facts.size,
  'lexicon ms': lexiconTime.milliseconds,
  'index ms': building.milliseconds,
  'first question ms': first.milliseconds,
};
console.log(
  json
    ? JSON.stringify({ ...once, rows })
    : `${table(`${knowledge.facts.size} facts`, rows)}\n\n${table('once', { Verbatim: once })}`,
);

function timesOf(ask: (question: string) => unknown): { 'median ms': number; 'p99 ms': number } {
  const { median, p99 } = times(
    questions.map((question) => timed(() => ask(question)).milliseconds),
  );
  return { 'median ms': median, 'p99 ms': p99 };
}

function timed<T>(run: () => T): { value: T; milliseconds: number } {
  const begin = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - begin };
}

/** Copies of the events until there are `least` facts. */
function grown(seed: Knowledge, least: number): Knowledge {
  const events = [...seed.events];
  const count = (): number => events.reduce((sum, { facts }) => sum + facts.length, 0);
  for (let copy = 1; count() < least; copy++) {
    const event = seed.events[copy % seed.events.length];
    if (event) events.push(copied(event, copy));
  }
  const all = events.flatMap(({ facts, sources }) => ({ facts, sources }));
  return {
    events,
    facts: new Map(all.flatMap(({ facts }) => facts.map((fact) => [fact.key, fact]))),
    sources: new Map(all.flatMap(({ sources }) => sources.map((source) => [source.key, source]))),
    entities: seed.entities,
  };
}

function copied(event: Event, copy: number): Event {
  const id = `${event.id}-${copy}`;
  const renamed = renamer(random);
  const sources = new Map<Source, Source>(
    event.sources.map((source) => [
      source,
      { ...source, key: `${id}/${source.id}`, eventId: id, text: renamed(source.text) },
    ]),
  );
  const facts = event.facts.flatMap((fact): Fact[] => {
    const source = sources.get(fact.source);
    const { start, end } = fact;
    if (!source) return [];
    return [
      {
        ...fact,
        ...{ key: `${id}/${fact.id}`, eventId: id, source, quote: source.text.slice(start, end) },
        answer: renamed(fact.answer),
        asks: fact.asks.map(renamed),
      },
    ];
  });
  return { ...event, id, title: renamed(event.title), sources: [...sources.values()], facts };
}
