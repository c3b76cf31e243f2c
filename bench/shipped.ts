/**
 * Questions about the shipped event as members type them, written before the bot was run on them: `npm run bench:shipped
 * [-- --half seen|aside] [--errors] [--json]`. Whoever improves the bot looks at the half `seen`; the half `aside` only
 * tells what came of it. A question with `after` is typed behind that one.
 *
 * right: answered, and the first passage answers (of a list any); wrong: answered otherwise; near: the nearest passage was
 * shown as such. false: answered where nothing answers. short: of the right ones, those whose short answer has half of the
 * wanted words.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { loadKnowledge, packDirectories } from '../src/packs/load.ts';
import { createLog } from '../src/runtime/log.ts';
import { createMemory } from '../src/qa/dialogue/memory.ts';
import { buildIndex, makeVectors } from '../src/qa/index/answer-index.ts';
import { shippedBot } from '../src/cli/shipped-bot.ts';
import type { Reply } from '../src/bot/reply.ts';
import { isSameSentence } from './lib/matching.ts';
import { readLines } from './lib/passages.ts';
import { shippedReader } from './lib/ready.ts';
import { shareOf } from './lib/asked.ts';
import { stemsOf } from './lib/questions.ts';
import { commandLine, table, type Figures } from './lib/report.ts';
import { quotesOf, textOf, tierOf, typing, type Tier } from './unseen/typing.ts';

const schema = z.object({
  half: z.enum(['seen', 'aside']),
  type: z.string(),
  /** What was typed before. */
  after: z.string().optional(),
  question: z.string(),
  /** Words of the short answer, where there is one. */
  short: z.string().optional(),
  /** The sentences that answer, any of them; none where nothing does. */
  answers: z.array(z.string()),
});

interface Asked extends z.infer<typeof schema> {
  readonly tier: Tier;
  readonly isRight: boolean;
  readonly isShort: boolean;
  readonly reply: string;
}

const { json, flag, option } = commandLine(['half'], ['errors']);
const half = option('half', ['seen', 'aside']);
const index = buildIndex(
  loadKnowledge(packDirectories(join(import.meta.dirname, '../knowledge'))),
  shippedReader(),
);
const bot = { ...shippedBot(index, createLog({ level: 'warn' })), memory: createMemory() };
await makeVectors(index);
const asked: Asked[] = [];
const file = join(import.meta.dirname, 'unseen/shipped.jsonl');
for (const [i, each] of readLines(file, schema).entries()) {
  if (half !== undefined && each.half !== half) continue;
  const type = typing(bot, `member ${i}`);
  if (each.after !== undefined) await type(each.after);
  asked.push(graded(each, await type(each.question)));
}
const groups = Map.groupBy(asked, ({ type }) => type);
const rows = Object.fromEntries(
  [['all', asked] as const, ...groups].map(([name, own]) => [name, figuresOf(own)]),
);
if (json) console.log(JSON.stringify({ rows, asked }));
else {
  if (flag('errors')) for (const each of asked) print(each);
  console.log(table(half ?? 'both halves', rows));
}

function graded(each: z.infer<typeof schema>, reply: Reply): Asked {
  const quotes = quotesOf(reply).slice(0, each.type === 'list' ? Infinity : 1);
  const answers = (quote: string): boolean =>
    each.answers.some((sentence) => isSameSentence(quote, sentence));
  const told = reply.blocks.flatMap((block) => (block.type === 'answer' ? [block.text] : []));
  const [wanted, given] = [stemsOf(each.short ?? ''), stemsOf(told.join(' '))];
  return {
    ...each,
    tier: tierOf(reply),
    isRight: quotes.some(answers),
    isShort: wanted.intersection(given).size >= wanted.size / 2,
    reply: textOf(reply),
  };
}

function figuresOf(own: readonly Asked[]): Figures {
  const answerable = own.filter(({ answers }) => answers.length > 0);
  const others = own.filter(({ answers }) => answers.length === 0);
  const right = answerable.filter((each) => each.tier === 'answered' && each.isRight);
  return {
    questions: own.length,
    'right first': shareOf(answerable, ({ isRight }) => isRight),
    right: right.length / answerable.length,
    near: shareOf(answerable, ({ tier }) => tier === 'near'),
    silent: shareOf(answerable, ({ tier }) => tier === 'silent'),
    wrong: shareOf(answerable, (each) => each.tier === 'answered' && !each.isRight),
    short: shareOf(right, ({ isShort }) => isShort),
    false: shareOf(others, ({ tier }) => tier === 'answered'),
  };
}

function print({ tier, isRight, isShort, after, question, answers, reply }: Asked): void {
  if (answers.length > 0 ? tier === 'answered' && isRight && isShort : tier !== 'answered') return;
  const what = isRight ? (isShort ? 'found' : 'short answer') : 'not found';
  console.log(`${tier}, ${what}: ${after === undefined ? '' : `${after} → `}${question}`);
  console.log(`  ${reply.split('\n').join('\n  ')}\n`);
}
