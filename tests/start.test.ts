import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MODERATOR, startLoopback, TOKEN } from './discord/loopback/index.ts';
import { guildBot } from '../src/cli/guild-bot.ts';
import { start as bot } from '../src/cli/start.ts';
import { loadPacks, packDirectories } from '../src/packs/load.ts';
import { chat } from '../src/platforms/terminal/chat.ts';
import { createLog } from '../src/runtime/log.ts';
import type { Program } from '../src/runtime/cli-errors.ts';
import { guildLeft } from '../src/guilds/members/retention.ts';
import { lazyStore } from '../src/guilds/db/lazy.ts';
import {
  type Ended,
  finish,
  ownDatabase,
  runHere,
  smallPack,
  start,
  story,
  temporaryFolder,
} from './programs.ts';
import { reader } from './reader.ts';

const pack = smallPack();

/** Resolves when it answers and Discord knows its commands, or it ended; gives its log, as it grows. */
async function ready(child: ReturnType<typeof start>): Promise<readonly string[]> {
  const log: string[] = [];
  const told = new Promise<void>((resolve) => {
    createInterface(child.stderr).on('line', (line) => {
      log.push(line);
      const said = log.join('');
      if (said.includes('"ready"') && said.includes('"commands registered"')) resolve();
    });
  });
  await Promise.race([told, once(child, 'exit')]);
  return log;
}

/** Puts a guild that was left long ago into a database; counts those that are still there. */
async function leftLongAgo(url: string): Promise<() => Promise<number>> {
  const store = lazyStore(url);
  onTestFinished(store.close);
  await guildLeft(store, '200000000000000042', new Date('2020-01-01'));
  const left = async () => {
    const rows = await store.read((db) => db.selectFrom('guild').selectAll().execute());
    return rows.filter(({ left_at }) => left_at !== null).length;
  };
  expect(await left()).toBe(1);
  return left;
}

describe('without a token', () => {
  test('chats over a pipe', async () => {
    const lines = ['How many people watched?', '1', '/who Lind', '/qoutes', '/quit', 'not this'];
    const ended = await finish(start('start', [], { KNOWLEDGE_DIR: pack }), lines.join('\n'));
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatchInlineSnapshot(`
      "Verbatim: answers in the source's own words
      Ask about:
      • Fire at Marlo harbour (12 Sept 2024, Marlo)

      Type a question, /help for the commands, or /quit to leave.
      To connect to Discord, set DISCORD_TOKEN in .env (see .env.example).

      > How many people watched?
      About 400 people
        │ About 400 people watched from the quay.
        Harbour Times · "Fire at the harbour" · 13 Sept 2024 · By Ana Lind

      [1] Show in context   [2] More about this event   [3] Report

      > 1
        │ By Ana Lind
        │
        │ A fire destroyed three boats in the harbour of Marlo on Thursday. «About 400
        │ people watched from the quay.»
        │
        │ “Nobody was hurt,” said harbour master Vera Lind. She promised a new fire
        │ boat before winter.
        Harbour Times · "Fire at the harbour" · 13 Sept 2024 · By Ana Lind

      > /who Lind
      Vera Lind
      Role  harbour master

      Nobody was hurt.
      Vera Lind (harbour master) · Statement
        │ “Nobody was hurt,” said harbour master Vera Lind.
        Harbour Times · "Fire at the harbour" · 13 Sept 2024 · By Ana Lind

      > /qoutes
      There is no command /qoutes. Did you mean /quotes? Type /help to see them all.

      "
    `);
  });

  test('bad input gets a short answer, and nothing breaks', async () => {
    const lines = [
      ...['   ', '?!', '🙂🙂', '\u200B\u202E', '**bold** @everyone https://example.org <@123>'],
      ...['very long '.repeat(600), '/who Nobody Atall', '/event Atlantis', '99', '\u001B[2J'],
    ];
    const logged: string[] = [];
    const log = createLog({ level: 'warn', write: (line) => logged.push(line) });
    const shipped = loadPacks(packDirectories(pack));
    const chatting = guildBot({ shipped, store: lazyStore(ownDatabase()), log, reader });
    onTestFinished(chatting.close);
    const [input, output] = [new PassThrough(), new PassThrough()];
    const printed = text(output);
    input.end(lines.join('\n'));
    await chat(chatting, input, output);
    output.end();
    const shown = await printed;
    expect(logged).toEqual([]);
    const answers = shown.split('\n> ').slice(1);
    expect(answers).toHaveLength(lines.length - 1);
    for (const answer of answers) {
      expect(answer).toMatch(/\n\S/);
      expect(answer).not.toContain('went wrong');
    }
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

describe('with a token', () => {
  test('answers on Discord until it is interrupted', async () => {
    const DATABASE_URL = ownDatabase();
    const left = await leftLongAgo(DATABASE_URL);
    const discord = await startLoopback();
    const child = start('start', [], {
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, DATABASE_URL, SHARD_COUNT: '2' },
      ...{ KNOWLEDGE_DIR: pack, STATE_DIR: temporaryFolder(), PURGE: 'on' },
    });
    const log = await ready(child);
    const question = 'How many people watched?';
    const message = await discord.command({ name: 'ask', options: { question } });
    expect(JSON.stringify(message)).toContain('**About 400 people** watched from the quay.');

    // What is under way is finished first.
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(discord.refusals()).toEqual([]);
    await discord.stop();
    expect(log.join('\n')).not.toContain(TOKEN);
    expect(log.join('\n')).not.toContain(question);
    // What was kept long enough goes when the bot starts.
    expect(await left()).toBe(0);
  });
});

describe('it ends', () => {
  /** A bot that answers, and its Discord. */
  async function running(settings: Readonly<Record<string, string>> = {}) {
    const discord = await startLoopback();
    const child = start('start', [], {
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api },
      ...{ KNOWLEDGE_DIR: pack, STATE_DIR: temporaryFolder(), ...settings },
    });
    const log = await ready(child);
    return { discord, child, log, ended: once(child, 'exit') };
  }

  test('at once, with one line, when Discord closes the connection for good', async () => {
    const { discord, log, ended } = await running();
    discord.gateway.end(4014);
    expect(await ended).toEqual([1, null]);
    const fatal = log.filter((line) => line.includes('"level":60'));
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toMatch(/Guilds.*Privileged Gateway Intents/);
    await discord.stop();
  });

  test('also while a change waits for a lock, whose member gets a reply', async () => {
    const DATABASE_URL = ownDatabase();
    const left = await leftLongAgo(DATABASE_URL);
    const { discord, child, ended, log } = await running({ DATABASE_URL, PURGE: 'off' });
    const moderator = { member: '400000000000000010', permissions: MODERATOR };
    const fact = { name: 'fact edit', options: { fact: 'marlo-fire/crowd' }, ...moderator };
    const form = await discord.openForm(fact);
    const other = new DatabaseSync(DATABASE_URL.replace('file:', ''));
    other.exec('begin immediate');
    const saved = discord.submit(form, { answer: 'Some 300 people' }, moderator);
    await discord.request(({ path, body }) => {
      return path.endsWith('/callback') && (body as { type: number }).type === 5;
    });
    const since = Date.now();
    child.kill('SIGTERM');
    expect((await saved).text).toMatch(/^Another process holds the database/);
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - since).toBeLessThan(10_000);
    other.close();
    // What was kept long enough stays where that is switched off.
    expect(await left()).toBe(1);
    expect(log.filter((line) => line.includes('"level":60'))).toEqual([]);
    await discord.stop();
  });

  test('after an exception that nobody caught, but not after a promise that failed alone', async () => {
    const faults = [
      "process.on('SIGUSR2', () => { throw new Error('thrown on purpose'); })",
      "process.on('SIGWINCH', () => { void Promise.reject(new Error('failed on purpose')); })",
    ];
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(faults.join(';'))}`;
    const { discord, child, log, ended } = await running({ NODE_OPTIONS });
    const question = { name: 'ask', options: { question: 'How many people watched?' } };
    child.kill('SIGWINCH');
    await expect.poll(() => log.join()).toContain('failed on purpose');
    expect((await discord.command(question)).text).toContain('About 400 people');
    child.kill('SIGUSR2');
    expect(await ended).toEqual([1, null]);
    const fatal = log.filter((line) => line.includes('"level":60'));
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toContain('thrown on purpose');
    await discord.stop();
  });

  /** Has the process send itself a signal as it begins to load each of these files, and print at its end which those were. */
  const signalsAt = (files: readonly string[]): string => {
    const lines = [
      "import { registerHooks } from 'node:module';",
      "import { isMainThread } from 'node:worker_threads';",
      `const [sent, files] = [[], ${JSON.stringify(files)}];`,
      'const send = (file) => { sent.push(file); process.kill(process.pid, "SIGTERM"); };',
      'const hook = (url) => files.filter((file) => url.endsWith(file)).forEach(send);',
      'const load = (url, context, next) => { hook(url); return next(url, context); };',
      'if (isMainThread) registerHooks({ load });',
      'if (isMainThread) process.on("exit", () => console.log(JSON.stringify(sent)));',
    ];
    return `--import=data:text/javascript,${encodeURIComponent(lines.join('\n'))}`;
  };

  // Who hears them does so once all is loaded. Where nobody listened when one came, the system has ended the process.
  test('with exit code 0 also on signals that came while it was loading', async () => {
    const files = [
      ...['src/cli/arguments.ts', 'src/cli/run-bot.ts', 'src/runtime/metrics.ts'],
      ...['src/guilds/members/limits.ts', 'src/cli/serve.ts', 'discord.js/src/index.js'],
    ];
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    const child = start('start', [], {
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, HEALTH_PORT: '0' },
      ...{ KNOWLEDGE_DIR: pack, STATE_DIR: temporaryFolder(), NODE_OPTIONS: signalsAt(files) },
    });
    const ended = once(child, 'exit');
    const { stdout, stderr } = await finish(child);
    expect(await ended).toEqual([0, null]);
    expect(JSON.parse(stdout)).toEqual(files);
    expect(stderr).not.toMatch(/"level":[456]0|Error/);
  });

  test('before it has connected', async () => {
    // It takes the connection, and never says a word.
    const silent = createServer().on('upgrade', () => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const discord = await startLoopback();
    const body = {
      ...{ url: `ws://127.0.0.1:${port}`, shards: 1 },
      session_start_limit: { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 },
    };
    discord.fail({ path: /gateway/, times: 9, answer: { status: 200, body } });
    const child = start('start', [], {
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api },
      ...{ KNOWLEDGE_DIR: pack, STATE_DIR: temporaryFolder() },
    });
    const ended = once(child, 'exit');
    await once(silent, 'upgrade');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    silent.closeAllConnections();
    silent.close();
    await discord.stop();
  });
});

test('other arguments are refused, and how it is started is told', async () => {
  const { code, stdout, stderr } = await finish(start('start', ['--token', 'x']));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /^Unknown option '--token'\.\n\nUsage: npm start [^]*settings stand in \.env/,
  );
  expect(await runHere(bot, ['article.txt'])).toMatchObject({ code: 2, stdout: '' });
  const help = await runHere(bot, ['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('--article FILE');
});

describe('over an article', () => {
  function fileOf(content: string): string {
    const path = join(temporaryFolder(), 'fire.txt');
    writeFileSync(path, content);
    return path;
  }

  test('chats about it alone, with a token too, and keeps nothing', async () => {
    const settings = { DATABASE_URL: ownDatabase(), KNOWLEDGE_DIR: pack, DISCORD_TOKEN: TOKEN };
    const input = ['How many people watched?', '1', '/gaps', '/quit'].join('\n');
    const over = (its: Program) => bot(its, reader);
    const ended = await runHere(over, ['--article', fileOf(story)], { input, settings });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('• Fire at the harbour');
    expect(ended.stdout).toContain('> How many people watched?\nAbout 400\n');
    expect(ended.stdout).toMatch(/> 1\n[^]*«About 400\n.*people watched from the quay\.»/);
    expect(ended.stdout).not.toContain('went wrong');
    expect(existsSync(settings.DATABASE_URL.slice('file:'.length))).toBe(false);
  });

  test('a question goes on from the last one', async () => {
    const input = ['How many people watched?', 'from where?'].join('\n');
    const over = (its: Program) => bot(its, reader);
    const { stdout } = await runHere(over, ['--article', fileOf(story)], { input });
    expect(stdout).toMatch(/> from where\?\nGoing on from: “How many people watched\?”\n/);
  });

  test('that can’t be read is told before', async () => {
    const ended = await runHere(bot, ['--article', fileOf(' ')]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('the file is empty');
  });
});

describe('mistakes are told in plain lines, exit 1', () => {
  const mistake = async (settings: Record<string, string>): Promise<string> =>
    told(await runHere(bot, [], { settings }));

  function told({ code, stdout, stderr }: Ended): string {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
    return stderr;
  }

  test('of settings', async () => {
    const settings = { DISCORD_GUILD_ID: 'x', DISCORD_TOKEN: 'Bot x.y' };
    expect(told(await finish(start('start', [], settings)))).toMatchInlineSnapshot(`
      "DISCORD_TOKEN is wrong: expected the bot's token alone, without spaces and without the word Bot. Example: DISCORD_TOKEN=MTIzNDU2Nzg5.AbCdEf.the-rest-of-it
      DISCORD_GUILD_ID is wrong: expected a server's id of 17 to 20 digits, found "x". Example: DISCORD_GUILD_ID=197038439483310086
      "
    `);
  });

  test('of the database, which is not shown', async () => {
    const folder = temporaryFolder();
    for (const DATABASE_URL of [`file:${folder}`, 'postgres://bot:secret@127.0.0.1:1/verbatim']) {
      const said = await mistake({ KNOWLEDGE_DIR: pack, DATABASE_URL });
      expect(said).toMatch(/^The database cannot be opened\. .*DATABASE_URL.*\n$/);
      expect(said).not.toContain('secret');
    }
  });

  test('of packs', async () => {
    expect(await mistake({ KNOWLEDGE_DIR: '/no/such/folder' })).toContain('/no/such/folder');
    const broken = smallPack();
    writeFileSync(join(broken, 'sources/harbour-times.txt'), 'another text');
    expect(await mistake({ KNOWLEDGE_DIR: broken })).toContain('fact "crowd"');
  });

  test('of the token, which is not shown', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: '401: Unauthorized', code: 0 }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const settings = {
      ...{ DISCORD_TOKEN: 'not.the.token', DISCORD_API: `http://127.0.0.1:${port}/api` },
      ...{ KNOWLEDGE_DIR: pack, STATE_DIR: temporaryFolder() },
    };
    const said = told(await finish(start('start', [], settings)));
    server.close();
    expect(said.trimEnd().split('\n')).toHaveLength(1);
    expect(said).toContain('Discord refused the token in DISCORD_TOKEN');
    expect(said).not.toContain('not.the.token');
  });
});
