/**
 * How fast the bot answers on Discord, beside a bot that only says "ok": `npm run bench:bot [-- --fresh 80] [--count 400]
 * [--json]`. Both are processes of their own, with the real client on a loopback Discord each, and are asked the same in
 * turns, so that whatever else the machine does meets both. Latency is measured one at a time, from the interaction to
 * the reply; throughput with many at once, from all of 16 servers, each from a member of their own, whom no limit holds
 * back. What compares between machines is the ratio to the other bot.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopback, type Command } from '../tests/discord/loopback/index.ts';
import { copyPacks, startBot } from './lib/bot-process.ts';
import { isBusy } from './lib/load.ts';
import { freshQuestions, guildIds, memberId } from './lib/members.ts';
import { commandLine, table, timed, times, type Figures } from './lib/report.ts';

const ROUNDS = 4;
const AT_ONCE = 16;
const GUILDS = guildIds(AT_ONCE);
const REPEATED = 'What is the theme of the conference?';

const { json, number } = commandLine(['fresh', 'count']);
const fresh = number('fresh', 80);
const count = number('count', 400);
const questions = freshQuestions();
/** Members who asked so far. */
let members = 0;

const KINDS: readonly { name: string; all: number; make: () => Command }[] = [
  { name: 'a question asked before', all: count, make: () => ask(REPEATED) },
  { name: 'a fresh question', all: fresh, make: () => ask(questions.next().value) },
  { name: '/help', all: count, make: () => ({ name: 'help' }) },
];

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
copyPacks(folder);
const bot = await onDiscord({});
const echo = await onDiscord({ program: 'bench/lib/echo-bot.ts' });
try {
  const rows: Record<string, Figures> = {};
  // What a first reply alone has to do, and what the bot reads once after its start.
  for (const { make } of KINDS) {
    for (const system of [bot, echo]) await atOnce(system, commandsOf(make, AT_ONCE));
  }
  for (const { name, all, make } of KINDS) rows[name] = await compared(all, make);
  console.log(
    json
      ? JSON.stringify({ atOnce: AT_ONCE, rows })
      : `${table('', rows)}\n\nMilliseconds one at a time; replies a second with ${AT_ONCE} at once.`,
  );
} finally {
  for (const system of [bot, echo]) await system.stop();
  rmSync(folder, { recursive: true });
}

type System = Awaited<ReturnType<typeof onDiscord>>;

async function onDiscord(settings: { readonly program?: string }) {
  const discord = await startLoopback({ guilds: GUILDS });
  const { end } = await startBot({ api: discord.api, folder, ...settings });
  return {
    discord,
    stop: async (): Promise<void> => {
      await end();
      await discord.stop();
    },
  };
}

async function compared(all: number, make: () => Command): Promise<Figures> {
  const each = [bot, echo].map((system) => ({ system, waits: [] as number[], seconds: 0, got: 0 }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const size = Math.ceil(all / ROUNDS);
    for (const figures of each) {
      for (const command of commandsOf(make, size)) {
        figures.waits.push(await timed(() => figures.system.discord.command(command)));
      }
      const { took, got } = await atOnce(figures.system, commandsOf(make, size));
      figures.seconds += took / 1000;
      figures.got += got;
    }
  }
  const [own, other] = each.map(({ waits, seconds, got }) => ({
    ...times(waits),
    rate: got / seconds,
  }));
  if (!own || !other) throw new Error('nothing was measured');
  return {
    ...{ 'p50 ms': own.median, 'echo p50': other.median, 'p50 ratio': own.median / other.median },
    ...{ 'p99 ms': own.p99, 'echo p99': other.p99, 'p99 ratio': own.p99 / other.p99 },
    ...{ 'per second': own.rate, 'echo /s': other.rate, '/s ratio': own.rate / other.rate },
  };
}

/**
 * Milliseconds until all have a reply, when as many as may are under way at any time, and how many of these are more than
 * that there is too much to do.
 */
async function atOnce({ discord }: System, commands: readonly Command[]) {
  const left = commands.values();
  let got = 0;
  const took = await timed(() =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const command of left) if (!isBusy(await discord.command(command))) got += 1;
      }),
    ),
  );
  return { took, got };
}

/** As many, each of a member who never asked before. */
function commandsOf(make: () => Command, size: number): Command[] {
  return Array.from({ length: size }, () => ({ ...make(), ...someone() }));
}

function someone(): Pick<Command, 'guild' | 'member'> {
  members += 1;
  return { guild: GUILDS[members % GUILDS.length] ?? GUILDS[0], member: memberId(members) };
}

function ask(question: string): Command {
  return { name: 'ask', options: { question } };
}
