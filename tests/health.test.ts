/** What a running bot tells of itself over HTTP. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { startLoopback, TOKEN } from './discord/loopback/index.ts';
import { finish, ownDatabase, smallPack, start, temporaryFolder } from './programs.ts';

const QUESTION = 'How many people watched?';
/** The event loop stands still for three seconds at a SIGUSR2. */
const STALL =
  "process.on('SIGUSR2', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000))";

/** The log of a program, line by line; `next` gives the first line with this message. */
function logOf(child: ReturnType<typeof start>) {
  const lines: Record<string, unknown>[] = [];
  createInterface(child.stderr).on('line', (line) => {
    lines.push(JSON.parse(line) as Record<string, unknown>);
  });
  const find = (msg: string) => lines.find((line) => line.msg === msg);
  return {
    async next(msg: string): Promise<Record<string, unknown>> {
      await expect.poll(() => find(msg)).toBeDefined();
      return find(msg) ?? {};
    },
  };
}

test('it lives, is ready as long as all holds, and shows its figures without a word of a member', async () => {
  const discord = await startLoopback();
  const DATABASE_URL = ownDatabase();
  const backups = temporaryFolder();
  const child = start('start', [], {
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, DATABASE_URL, HEALTH_PORT: '0' },
    ...{ KNOWLEDGE_DIR: smallPack(), STATE_DIR: temporaryFolder(), BACKUP_DIR: backups },
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(STALL)}`,
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const log = logOf(child);
  const { port } = await log.next('health is told');
  const ask = (path: string) => fetch(`http://127.0.0.1:${Number(port)}${path}`);
  const readiness = async () => {
    const response = await ask('/readyz');
    return { status: response.status, ...((await response.json()) as object) };
  };
  await log.next('ready');
  await log.next('commands registered');
  expect((await ask('/livez')).status).toBe(200);
  expect((await ask('/')).status).toBe(404);
  const all = { serving: true, gateway: true, store: true, eventLoop: true };
  await expect.poll(readiness).toEqual({ status: 200, ready: true, ...all });

  await discord.command({ name: 'ask', options: { question: QUESTION } });
  await discord.command({ name: 'ask', options: { question: 'Who won the race in Atlantis?' } });
  const shown = async () => (await ask('/metrics')).text();
  // A reply is counted once Discord has said that it has it.
  await expect.poll(shown).toMatch(/^verbatim_reply_seconds_count\{what="\/ask"\} 2$/m);
  const figures = await shown();
  expect(figures).toMatch(/^verbatim_replies_total\{command="ask",outcome="answered"\} 1$/m);
  expect(figures).toMatch(/^verbatim_replies_total\{command="ask",outcome="(silent|near)"\} 1$/m);
  expect(figures).toMatch(/^verbatim_guilds 1$/m);
  expect(figures).toMatch(/^verbatim_waiting 0$/m);
  expect(figures).toMatch(/^verbatim_model_seconds_count\{work="read"\} [1-9]/m);
  expect(figures).toMatch(/^process_resident_memory_bytes \d/m);
  expect(figures).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  // None was made yet.
  expect(figures).not.toMatch(/^verbatim_last_backup_timestamp_seconds/m);
  expect(figures).not.toMatch(/(?<![.\d])\d{17}|watched|Atlantis/);

  const other = new DatabaseSync(DATABASE_URL.replace('file:', ''));
  other.exec('begin immediate');
  await expect.poll(readiness).toEqual({ status: 503, ready: false, ...all, store: false });
  other.exec('rollback');
  other.close();
  await expect.poll(readiness).toEqual({ status: 200, ready: true, ...all });

  child.kill('SIGUSR2');
  await expect.poll(readiness).toMatchObject({ ready: false, eventLoop: false, store: true });
  await expect.poll(readiness).toEqual({ status: 200, ready: true, ...all });

  await discord.stop();
  await expect.poll(readiness).toEqual({ status: 503, ready: false, ...all, gateway: false });

  // It ends also while Discord is away, however often it is told.
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await log.next('stopping');
  child.kill('SIGTERM');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test('a port that can’t be had is told in one line', async () => {
  const settings = { DISCORD_TOKEN: TOKEN, HEALTH_PORT: '9090', HEALTH_HOST: '192.0.2.1' };
  const ended = await finish(start('start', [], { ...settings, KNOWLEDGE_DIR: smallPack() }));
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/^HEALTH_PORT can’t be opened at HEALTH_HOST: .*\n$/);
});
