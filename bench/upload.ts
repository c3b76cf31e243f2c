/**
 * How long members wait for answers while a moderator uploads a long article and approves its drafts:
 * `npm run bench:upload [-- FILE] [--rate 2] [--json]`. Without FILE, the article is a megabyte of copies of the packs'
 * sources under other names. The bot is a process of its own, with its real client on a loopback Discord in this one.
 * Members ask at a steady rate, in the moderator's server and in another, and wait from the question to the answer.
 * "Work" is how long the bot's main thread ran in between (Linux alone tells): what the wait would be on a machine where
 * nothing else runs, so it is the figure to compare where other programs do.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GUILD, MODERATOR, startLoopback, type Message } from '../tests/discord/loopback/index.ts';
import { startAsking, type Wait } from './lib/asking.ts';
import { copyPacks, startBot, workOf } from './lib/bot-process.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { renamer } from './lib/renamed.ts';
import { commandLine, readOne, table, times } from './lib/report.ts';
import { randomFrom } from './lib/sampling.ts';

const MEGABYTE = 1_000_000;
const OTHER_GUILD = '200000000000000002';
/** Milliseconds of asking until the model and both servers' knowledge are there. */
const FIRST = 10_000;
/** Milliseconds of asking before the upload, and after. */
const IDLE = 15_000;
const UPLOAD: ReadonlySet<string> = new Set(['adding', 'drafting', 'approving']);
/** What a form asks for and the article does not tell. */
const GIVEN: Readonly<Record<string, string>> = {
  Publisher: 'Long Times',
  Headline: 'A long story',
  Published: '2031-03-03',
};

const { json, files, number } = commandLine(['rate']);
const rate = number('rate', 2);
const usage = 'npm run bench:upload [-- FILE] [--rate N] [--json]';
const given = files.length > 0 ? readOne(files, usage, readArticle) : [];
const moderator = { member: '400000000000000010', permissions: MODERATOR };
const knowledge = benchKnowledge();
const questions = readQuestions('held', knowledge).map(({ question }) => question);

const [article = { name: 'long.txt', content: longArticle() }] = given;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-upload-'));
const discord = await startLoopback({ guilds: [GUILD, OTHER_GUILD] });
copyPacks(folder);
const bot = await startBot({ api: discord.api, folder });
try {
  await measure();
} finally {
  await bot.end();
  await discord.stop();
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const asking = startAsking(
    rate,
    (number) =>
      discord.command({
        ...{ name: 'ask', guild: number % 2 === 0 ? GUILD : OTHER_GUILD },
        options: { question: questions[Math.floor(number / 2) % questions.length] ?? '' },
      }),
    workOf(bot.child.pid),
  );
  await asking.during('first', () => pause(FIRST));
  await asking.during('idle', () => pause(IDLE));
  const first = await asking.during('adding', () => add(article));
  const panel = await asking.during('drafting', () => replaced(first));
  const all = panel.buttons.find(({ label }) => label.startsWith('Approve all confident'));
  if (!all) throw new Error(`Nothing confident was drafted:\n${panel.text}`);
  const listed = await asking.during('listing', () =>
    discord.press(panel, all.customId, moderator),
  );
  const take = listed.buttons[0]?.customId ?? '';
  const approved = await asking.during('approving', () => discord.press(listed, take, moderator));
  await asking.during('after', () => pause(IDLE));
  await asking.stop();
  report(asking.waits, {
    bytes: Buffer.byteLength(article.content),
    drafts: Number(/of (\d+) reviewed/.exec(panel.text)?.[1]),
    approved: Number(/(\d+) drafts are approved/.exec(approved.text)?.[1]),
  });
}

function readArticle(file: string): readonly { name: string; content: string }[] {
  return [{ name: basename(file), content: readFileSync(file, 'utf8') }];
}

async function add(file: { name: string; content: string }): Promise<Message> {
  const event = knowledge.events[0]?.title ?? '';
  const asked = { name: 'source add', options: { event, file }, ...moderator };
  const shown = await discord.openForm(asked);
  const filled = shown.inputs.map(({ label, value }) => [label, value || (GIVEN[label] ?? '')]);
  return discord.submit(shown, Object.fromEntries(filled) as Record<string, string>);
}

/** The message once what goes on after it has taken its place. */
async function replaced({ id, text }: Message): Promise<Message> {
  for (;;) {
    const now = discord.messages().find((message) => message.id === id);
    if (now && now.text !== text) return now;
    await pause(20);
  }
}

/** A megabyte of news: the packs' sources again and again, each time about others. */
function longArticle(): string {
  const random = randomFrom(7);
  const sources = knowledge.events.flatMap((event) => event.sources);
  let text = 'A long story\n\nBy Ann Smith\n\n3 March 2031\n\n';
  for (let copy = 0; text.length < MEGABYTE; copy += 1) {
    text += `${renamer(random)(sources[copy % sources.length]?.text ?? '').trim()}\n\n`;
  }
  return Buffer.from(text).subarray(0, MEGABYTE).toString();
}

function report(waits: readonly Wait[], about: Readonly<Record<string, number>>): void {
  const rows = Object.fromEntries(
    [...new Set(waits.map(({ phase }) => phase)), 'all of the upload'].map((phase) => {
      const inside = waits.filter(
        (wait) => wait.phase === phase || (phase === 'all of the upload' && UPLOAD.has(wait.phase)),
      );
      const figures = [0, 1].map((place) =>
        times(
          inside
            .filter(({ number }) => number % 2 === place)
            .map(({ milliseconds }) => milliseconds),
        ),
      );
      const [here, elsewhere] = figures;
      const work = times(inside.map(({ worked }) => worked));
      return [
        phase,
        {
          questions: inside.length,
          ...{ 'here p50': here?.median ?? NaN, 'here p99': here?.p99 ?? NaN },
          ...{ 'elsewhere p50': elsewhere?.median ?? NaN, 'elsewhere p99': elsewhere?.p99 ?? NaN },
          ...{ 'work p50': work.median, 'work p99': work.p99 },
        },
      ];
    }),
  );
  console.log(
    json
      ? JSON.stringify({ ...about, rate, rows })
      : `${table('milliseconds', rows)}\n\n${table('the article', { '': about })}`,
  );
}
