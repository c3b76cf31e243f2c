/**
 * What guilds cost: `npm run bench:guilds [-- --guilds 200] [--facts 200] [--large 20000] [--limit N] [--json]`.
 *
 * - Memory of a guild with one hidden fact, with so many facts on the shipped story, and with so many on stories of its
 *   own, over so many guilds at once; each asked a sample question, searched and completed.
 * - One large guild: what an edit of one fact takes until questions are answered from it, and what a search takes.
 * - A guild of each size: a sample question and a completion.
 *
 * Real store (SQLite), real door; the passages' vectors are made up, as only their number matters.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { guildBot } from '../src/cli/guild-bot.ts';
import { lazyStore } from '../src/guilds/db/lazy.ts';
import { guildBytes } from '../src/guilds/items/guild-bytes.ts';
import { applyChanges, importEdits, type Edit, type GuildView } from '../src/guilds/guild.ts';
import { VECTOR_SIZE } from '../src/model/model.ts';
import { loadPacks, packDirectories } from '../src/packs/load.ts';
import type { Pack } from '../src/packs/pack.ts';
import type { FactFile } from '../src/packs/schema.ts';
import { answer } from '../src/qa/answer.ts';
import { suggestQuestions } from '../src/qa/lookup/suggested-questions.ts';
import { suggestFacts } from '../src/qa/lookup/items.ts';
import { retrieve } from '../src/qa/retrieval/retrieve.ts';
import { ofBytes, type SourceVectors } from '../src/qa/retrieval/signed-bytes.ts';
import type { Vectors } from '../src/qa/retrieval/vectors.ts';
import { factAsked } from '../src/qa/index/sample-questions.ts';
import { createLog } from '../src/runtime/log.ts';
import { sentences } from '../src/text/sentences.ts';
import { grown } from './lib/grown.ts';
import { packOf } from './lib/packs.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { readerOnOneCore } from './lib/ready.ts';
import { commandLine, table, timed, times, type Figures } from './lib/report.ts';
import { randomFrom, spread } from './lib/sampling.ts';

/** Edits of one change when a large guild is filled. */
const AT_ONCE = 2000;
const MEMBER = '2000000000000000002';
const LARGE = '4000000000000000001';
const MB = 1024 * 1024;

const { json, number } = commandLine(['guilds', 'facts', 'large', 'limit']);
const guilds = number('guilds', 200);
const facts = number('facts', 200);
const large = number('large', 20_000);
const limit = number('limit', 100);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const root = join(import.meta.dirname, '..');
const shipped = loadPacks(packDirectories(join(root, 'knowledge')));
const seed = benchKnowledge();
const shippedIds = new Set(shipped.map(({ event }) => event.id));
const others = seed.events.filter(({ id }) => !shippedIds.has(id));
const held = readQuestions('held', seed);
const reader = readerOnOneCore();
await reader.vectors.ofQuestion('Is it loaded?');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-guilds-'));
const store = lazyStore(`file:${join(folder, 'verbatim.db')}`);
await store.ready();
const log = createLog({ level: 'error', secrets: [] });
const bot = guildBot({
  ...{ shipped, store, log },
  reader: { ...reader, vectors: madeUp() },
  indexBytes: 4096 * MB,
});

// What all guilds share, and what the engine compiles, is made by the first.
const first = Array.from({ length: 50 }, () => [hiding()]);
for (const [number, edits] of [
  ...first,
  factsOnShipped(9999),
  await ownStories(facts, 99),
].entries()) {
  const id = `9${String(number).padStart(18, '0')}`;
  await tell(id, edits);
  await use(await bot.view(id));
}
const memory = {
  'one hidden fact': await memoryOf('1', () => Promise.resolve([hiding()])),
  [`${facts} facts on the shipped story`]: await memoryOf('2', (i) =>
    Promise.resolve(factsOnShipped(i)),
  ),
  [`${facts} facts on its own stories`]: await memoryOf('3', (i) => ownStories(facts, 100 + i)),
};
const filled = await timed(async () => {
  const edits = await ownStories(large, 5);
  const own = edits.filter(({ kind }) => kind === 'fact');
  await tell(
    LARGE,
    edits.filter(({ kind }) => kind !== 'fact'),
  );
  for (let from = 0; from < own.length; from += AT_ONCE) {
    await tell(LARGE, own.slice(from, from + AT_ONCE));
  }
});
const costs = {
  'small guild': await costsOf('3000000000000000000'),
  'large guild': await costsOf(LARGE),
};
await bot.close();
await reader.model.close();
rmSync(folder, { recursive: true });

const once = { 'filling the large guild s': filled / 1000 };
console.log(
  json
    ? JSON.stringify({ guilds, memory, costs, once })
    : [
        table(`memory of ${guilds} guilds`, memory),
        table('milliseconds', costs),
        table('once', { 'large guild': once }),
      ].join('\n\n'),
);

/** What so many guilds keep in memory once each has changed something and was asked. */
async function memoryOf(
  first: string,
  editsOf: (i: number) => Promise<readonly Edit[]>,
): Promise<Figures> {
  const before = used();
  let estimated = 0;
  for (let i = 0; i < guilds; i++) {
    const id = `${first}${String(i).padStart(18, '0')}`;
    await tell(id, await editsOf(i));
    const view = await bot.view(id);
    await use(view);
    if (view.guild) estimated += guildBytes(view.guild.rows);
  }
  const grownBy = used() - before;
  return {
    'all MB': grownBy / MB,
    'each kB': grownBy / guilds / 1024,
    'estimated kB': estimated / guilds / 1024,
  };
}

function used(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** As members use a guild: a question, a search, a completion. */
async function use({ knowledge, index }: GuildView): Promise<void> {
  const [ask = 'Who spoke?'] = [...knowledge.facts.values()].at(-1)?.sampleQuestions ?? [];
  await answer(index, ask);
  await retrieve(index.passages, index.vectors, ask);
  suggestQuestions(knowledge, ask.slice(0, 10));
}

async function tell(id: string, edits: readonly Edit[]): Promise<void> {
  const { guild } = await bot.view(id);
  if (!guild) throw new Error('no guild');
  const seen = edits.map((edit) => ({ ...edit, seen: guild.rows.revision }));
  const outcome = await applyChanges(guild, { member: MEMBER, now: new Date() }, seen);
  if (!outcome.done) throw new Error(JSON.stringify(outcome).slice(0, 500));
}

function hiding(): Edit {
  const [pack] = shipped;
  const id = `${pack?.event.id ?? ''}/${pack?.facts[3]?.id ?? ''}`;
  return { do: 'put', kind: 'hidden', id, body: {}, seen: 0 };
}

/** Facts that moderators might add: a sentence each, worded and asked for in words of the guild's own. */
function factsOnShipped(guild: number): Edit[] {
  const quotes = shipped.flatMap(({ event, texts }) =>
    [...texts].flatMap(([source, text]) =>
      sentences(text).map(({ start, end }) => ({
        event: event.id,
        source,
        quote: text.slice(start, end),
      })),
    ),
  );
  return Array.from({ length: facts }, (_, i): Edit => {
    const { event, source, quote } = quotes[i % quotes.length] ?? {
      event: '',
      source: '',
      quote: '',
    };
    const body: FactFile = {
      ...{ id: `own-${i}`, kind: 'statement', source, quote: quote.slice(0, 2000) },
      answer: `In guild ${guild} moderators say of sentence ${i} that it is so.`,
      ...{ subjects: [], quantities: [] },
      sampleQuestions: [
        `What do moderators of guild ${guild} say of sentence ${i}?`,
        `Is sentence ${i} so in guild ${guild}?`,
        `Who told guild ${guild} about the matter of number ${i}?`,
      ],
    };
    return { do: 'put', kind: 'fact', id: `${event}/own-${i}`, body, seen: 0 };
  });
}

/** So many facts on stories that no other guild has. */
function ownStories(count: number, start: number): Promise<readonly Edit[]> {
  const known = { ...seed, events: others, facts: new Map() };
  const events = grown(known, count, randomFrom(start)).events.slice(others.length);
  const packs: Pack[] = [];
  let left = count;
  for (const event of events) {
    if (left <= 0) break;
    const pack = packOf(event, left);
    left -= pack.facts.length;
    packs.push(pack);
  }
  return Promise.resolve(importEdits(packs, shipped, 0));
}

/** What a guild's edits, searches and questions take. */
async function costsOf(id: string): Promise<Figures> {
  const { knowledge } = await bot.view(id);
  const own = [...knowledge.facts.values()].filter(({ eventId }) => !shippedIds.has(eventId));
  const edits: number[] = [];
  for (const [i, fact] of spread(own, limit).entries()) {
    const { guild } = await bot.view(id);
    const row = guild?.rows.items.fact.get(fact.key);
    if (!row) throw new Error(`no row of ${fact.key}`);
    const body = { ...row.body, answer: `${row.body.answer} (${i})`.slice(-300) };
    edits.push(
      await timed(() => tell(id, [{ do: 'put', kind: 'fact', id: fact.key, body, seen: 0 }])),
    );
  }
  const { index, knowledge: now } = await bot.view(id);
  const questions = spread(
    held.map(({ question }) => question),
    limit,
  );
  const searches: number[] = [];
  for (const each of questions) {
    searches.push(await timed(() => retrieve(index.passages, index.vectors, each)));
  }
  // What several facts have as a sample question is read instead.
  const asked = spread(own, limit).flatMap(({ sampleQuestions: [ask = ''] }) =>
    factAsked(ask, index.passages.facts) ? [ask] : [],
  );
  const samples: number[] = [];
  for (const ask of asked) samples.push(await timed(() => answer(index, ask)));
  const completions: number[] = [];
  for (const ask of asked) {
    completions.push(await timed(() => Promise.resolve(suggestQuestions(now, ask.slice(0, 12)))));
    completions.push(await timed(() => Promise.resolve(suggestFacts(now, ask.slice(0, 12)))));
  }
  return {
    facts: now.facts.size,
    passages: index.passages.sources.reduce((sum, { own }) => sum + own.passages.length, 0),
    ...named('edit', edits),
    ...named('retrieval', searches),
    ...named('sample question', samples),
    ...named('completion', completions),
  };
}

function named(name: string, all: readonly number[]): Figures {
  const { median, p99 } = times(all);
  return { [`${name} median`]: median, [`${name} p99`]: p99 };
}

/** The reader's vectors of questions, and random ones of passages; one array serves all, as memory is measured. */
function madeUp(): Vectors {
  const random = randomFrom(9);
  const made = new Map<number, SourceVectors>();
  const sizes = new Map<string, number>();
  return {
    ...reader.vectors,
    // Those of sample questions take some 10 MB of all guilds together, and 3 ms each in the background.
    ofSampleQuestions: () => undefined,
    makeSampleQuestions: () => Promise.resolve(),
    of: ({ sha256 }) => made.get(sizes.get(sha256) ?? 0),
    make({ sha256 }, { passages }) {
      sizes.set(sha256, passages.length);
      if (!made.has(passages.length)) {
        const length = passages.length * VECTOR_SIZE;
        made.set(
          passages.length,
          ofBytes(Int8Array.from({ length }, () => (random() - 0.5) * 250)),
        );
      }
      return Promise.resolve();
    },
  };
}
