/**
 * The bot under everything at once: `npm run soak [-- --minutes 10] [--json]`. Members of 50 servers ask, complete, press
 * buttons and have facts corrected, at half of the fresh questions that the machine can answer as measured at the start,
 * with the shipped limits. In rounds of two minutes, the process is killed and started anew on the same database (in the
 * first half, so that the memory of one process can be watched), all is calm, one member floods it, the connection to
 * the gateway is cut and Discord asks for a new one, and the disk is full (see lib/full-disk.ts).
 *
 * It ends with exit code 1 unless everybody who kept to the limits got a reply, nobody else waited more than twice as
 * long because of a flood (99th percentile), memory stayed flat, and nothing is lost that was acknowledged. What a killed process
 * had not answered is counted apart, and while none runs nobody asks: Discord itself tells those members.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startLoopback } from '../tests/discord/loopback/index.ts';
import { copyPacks, databaseIn, memoryOf, startBot } from './lib/bot-process.ts';
import { createEdits } from './lib/edits.ts';
import { createLoad } from './lib/load.ts';
import { freshQuestions, memberId } from './lib/members.ts';
import { commandLine, table, times, type Figures } from './lib/report.ts';
import { createTraffic, GUILDS } from './lib/traffic.ts';

const MINUTE = 60_000;
const ROUND = 2 * MINUTE;
/** Milliseconds of asking as fast as members can, before it counts and while it does. */
const WARM_UP = 6000;
const MEASURED = 12_000;
/** A flood's interactions a second. */
const FLOOD = 40;
/** Milliseconds that the loopback's clock moves at a time, and at most when this process was held up itself. */
const TICK = 50;
const MAX_TICK = 100;
/** What comes later than this many milliseconds after the end never comes. */
const PATIENCE = 30_000;
/** How often others may wait as long as without the flood, and memory be what it was. */
const MAX_WAIT_RATIO = 2;
const MAX_MEMORY_RATIO = 1.2;

const { json, number } = commandLine(['minutes']);
const minutes = number('minutes', 10);
const rounds = Math.max(1, Math.round((minutes * MINUTE) / ROUND));
const round = (minutes * MINUTE) / rounds;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
copyPacks(folder);
const discord = await startLoopback({ guilds: GUILDS });
const clock = runClock();
const start = () => startBot({ api: discord.api, folder, preload: 'bench/lib/full-disk.ts' });
let bot = await start();
const load = createLoad();
const edits = createEdits(load, discord);
const traffic = createTraffic({ discord, load, edits, questions: freshQuestions() });
/** Megabytes of the last process after each phase, from the first that was calm. */
const memory: number[] = [];
const errors: string[] = [];
let flooders = 0;

/** What goes on in a round, in this order, each for its share of the time. */
const PHASES: readonly { name: string; share: number; go: (time: number) => Promise<unknown> }[] = [
  { name: 'killed', share: 0.2, go: kill },
  { name: 'calm', share: 0.28, go: pause },
  { name: 'flood', share: 0.28, go: flood },
  { name: 'reconnects', share: 0.12, go: reconnect },
  { name: 'full disk', share: 0.12, go: fillDisk },
];

try {
  await traffic.most(WARM_UP);
  const most = await traffic.most(MEASURED);
  traffic.start(most / 2);
  for (let number = 0; number < rounds; number += 1) await goRound(number);
  await load.stop(PATIENCE);
  errors.push(...bot.errors);
  await bot.end();
  report(most);
} finally {
  bot.child.kill('SIGKILL');
  clearInterval(clock);
  await discord.stop();
  rmSync(folder, { recursive: true });
}

async function goRound(number: number): Promise<void> {
  const kills = number === 0 || number < rounds / 2;
  const phases = PHASES.filter(({ name }) => kills || name !== 'killed');
  const shares = phases.reduce((sum, { share }) => sum + share, 0);
  for (const { name, share, go } of phases) {
    load.enter(name);
    console.error(`round ${number + 1} of ${rounds}: ${name}`);
    await go(Math.round((share / shares) * round));
    if (name !== 'killed') memory.push(memoryOf(bot.child.pid));
  }
}

async function kill(time: number): Promise<void> {
  const until = performance.now() + time;
  await pause(time / 4);
  await load.whileDown(async () => {
    errors.push(...bot.errors);
    await bot.end('SIGKILL');
    bot = await start();
  });
  // What came before was another process's.
  memory.length = 0;
  await pause(Math.max(0, until - performance.now()));
}

async function flood(time: number): Promise<void> {
  flooders += 1;
  await traffic.flood(FLOOD, memberId(900_000 + flooders), AbortSignal.timeout(time));
}

async function reconnect(time: number): Promise<void> {
  await pause(time / 3);
  discord.gateway.drop();
  await pause(time / 3);
  discord.gateway.reconnect();
  await pause(time / 3);
}

async function fillDisk(time: number): Promise<void> {
  traffic.editsAre('long');
  bot.child.kill('SIGUSR2');
  await pause(time * 0.8);
  bot.child.kill('SIGUSR2');
  traffic.editsAre('short');
  await pause(time * 0.2);
}

/** Moves the loopback's clock on with the time; what holds up this process does not count against the bot. */
function runClock(): NodeJS.Timeout {
  let last = performance.now();
  return setInterval(() => {
    const now = performance.now();
    discord.clock.advance(Math.round(Math.min(MAX_TICK, now - last)));
    last = now;
  }, TICK);
}

interface Check {
  readonly found: number;
  readonly holds: boolean;
}

function report(most: number): void {
  const others = load.done.filter(({ kind }) => kind !== 'flood');
  // While the most is measured, nothing is compared.
  const compared = others.filter(({ phase }) => phase !== '');
  const kinds = ['all', ...new Set(compared.map(({ kind }) => kind))];
  const waits = Object.fromEntries(kinds.map((kind) => [kind, waitsOf(kind)]));
  const counts = countsOf();
  const memories = memoryRow();
  const checks = checksOf(waits.all ?? {}, memories);
  const failed = Object.values(checks).some(({ holds }) => !holds);
  if (failed) process.exitCode = 1;
  for (const said of new Set([...load.odd, ...errors.map(faultIn)])) console.error(said);
  if (json) {
    console.log(JSON.stringify({ minutes, most, waits, counts, memory: memories, checks }));
    return;
  }
  const rows = Object.entries(checks).map(([name, { found, holds }]): [string, Figures] => [
    `${holds ? 'ok    ' : 'FAILED'} ${name}`,
    { found },
  ]);
  console.log(
    [
      table('milliseconds', waits),
      table('interactions', counts),
      table('megabytes', { 'the last process': memories }),
      table('', Object.fromEntries(rows)),
      `Fresh questions: ${(most / 2).toFixed(1)} a second, half of what was measured.`,
    ].join('\n\n'),
  );
}

function waitsOf(kind: string): Figures {
  const of = (phase: string) =>
    times(
      load.done
        .filter((each) => each.kind !== 'flood' && (kind === 'all' || each.kind === kind))
        .filter((each) => each.phase === phase && each.outcome !== 'cut')
        .map(({ milliseconds }) => milliseconds),
    );
  const [calm, flooded] = [of('calm'), of('flood')];
  return {
    ...{ 'calm p50': calm.median, 'flood p50': flooded.median },
    ...{ 'calm p99': calm.p99, 'flood p99': flooded.p99 },
  };
}

function countsOf(): Readonly<Record<string, Figures>> {
  const count = (phase: string, flooding: boolean): Figures => {
    const those = load.done.filter(
      (each) => each.phase === phase && (each.kind === 'flood') === flooding,
    );
    const outcomes = ['replied', 'busy', 'cut', 'silent', 'odd'] as const;
    return Object.fromEntries(
      outcomes.map((outcome) => [outcome, those.filter((each) => each.outcome === outcome).length]),
    );
  };
  const phases = PHASES.map(({ name }): [string, Figures] => [name, count(name, false)]);
  return { ...Object.fromEntries(phases), 'who floods': count('flood', true) };
}

function memoryRow(): { start: number; middle: number; end: number } {
  const at = (share: number) => memory[Math.round((memory.length - 1) * share)] ?? NaN;
  return { start: at(0), middle: at(0.5), end: at(1) };
}

function checksOf(waits: Figures, { start, end }: Figures): Record<string, Check> {
  const others = load.done.filter(({ kind }) => kind !== 'flood');
  const of = (outcome: string) => others.filter((each) => each.outcome === outcome).length;
  const none = (found: number): Check => ({ found, holds: found === 0 });
  const atMost = (found: number, most: number): Check => ({ found, holds: !(found > most) });
  const some = (found: number): Check => ({ found, holds: found > 0 });
  return {
    'within the limits, without a reply': none(of('silent')),
    'replies of another sort than asked for': none(of('odd')),
    'others’ p99 in a flood, times that without': atMost(
      (waits['flood p99'] ?? NaN) / (waits['calm p99'] ?? NaN),
      MAX_WAIT_RATIO,
    ),
    'memory at the end, times that at the start': atMost(
      (end ?? NaN) / (start ?? NaN),
      MAX_MEMORY_RATIO,
    ),
    'acknowledged edits lost': none(edits.lost(databaseIn(folder))),
    'acknowledged edits': some(edits.acknowledged()),
    'edits refused, as the disk was full': some(edits.refused()),
    'connections resumed': some(discord.gateway.count.resumed),
  };
}

/** What a line of the log tells of a fault. */
function faultIn(line: string): string {
  const { msg, err } = JSON.parse(line) as { msg: string; err?: { message: string } };
  return `logged: ${msg}${err ? `: ${err.message}` : ''}`;
}
