/** Several processes that write at once, some of them killed amid it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { beforeAll, expect, inject, it } from 'vitest';
import { run } from '../../src/bot/dispatch.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { createLog } from '../../src/runtime/log.ts';
import { readAudit } from '../../src/guilds/items/audit.ts';
import { readGuild, type GuildRows } from '../../src/guilds/items/guild-rows.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import { openStore, type Store } from '../../src/guilds/db/store.ts';
import { askFor } from '../on-demand.ts';
import { onBothEngines } from './engines.ts';
import { at, guild, withEvent } from './fixtures.ts';
import { reader } from '../reader.ts';

let writer: string;
beforeAll(async () => {
  writer = await askFor(inject('writer'));
});

onBothEngines('writers', ({ name, address }) => {
  it('lose nothing when eight moderators on two processes edit the same and different facts', async () => {
    const url = await address();
    const store = await openStore(url);
    await withEvent(store);
    const runs = ['a,b,c,d', 'e,f,g,h'].map((names) => start(url, names, 20));
    const acknowledged = (await Promise.all(runs.map((run) => run.finished))).flat();
    expect(acknowledged).toHaveLength(160);
    await expectKept(store, acknowledged);
    const shared = (await readGuild(store, guild)).items.fact.get('harbour-fire/shared');
    expect(shared?.body.answer).toMatch(/^80:/);
    await store.close();
  });

  const rounds = name === 'sqlite' ? 12 : 4;
  it(`lose nothing that was acknowledged when killed, ${rounds} rounds`, async () => {
    const url = await address();
    const store = await openStore(url);
    await withEvent(store);
    const acknowledged: Line[] = [];
    let rows: GuildRows | undefined;
    let round = 0;
    const chain = async () => {
      while (round < rounds) {
        round += 1;
        const run = start(url, `w${round}`, 1000);
        acknowledged.push(...(await killAfter(run, 1 + ((round * 7) % 20))));
        rows = await readGuild(store, guild, rows);
      }
    };
    // Three at a time, so that some are killed while others write.
    await Promise.all([chain(), chain(), chain()]);
    expect(acknowledged.length).toBeGreaterThan(rounds);
    await expectKept(store, acknowledged);
    await expectAnswered(url, rows);
    // What was read change by change is what stands.
    expect(plain(await readGuild(store, guild, rows))).toEqual(
      plain(await readGuild(store, guild)),
    );
    await store.close();
  }, 300_000);
});

interface Line {
  readonly revision: number;
  readonly id: string;
  readonly answer: string;
}

interface Run {
  readonly child: ChildProcess;
  readonly lines: Line[];
  /** Resolves with all its lines once it ended without a fault. */
  readonly finished: Promise<readonly Line[]>;
}

function start(url: string, names: string, count: number): Run {
  const child = spawn(process.execPath, [writer, url, guild, names, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Beside the file, to go with it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(writer), 'compiled') },
  });
  const lines: Line[] = [];
  const errors = textOf(child.stderr);
  const reading = createInterface({ input: child.stdout }).on('line', (line) => {
    const [revision, id = '', answer = ''] = line.split(' ');
    lines.push({ revision: Number(revision), id, answer });
  });
  const finished = Promise.all([once(child, 'close'), once(reading, 'close')]).then(async () => {
    if (child.exitCode !== 0 && child.signalCode !== 'SIGKILL') throw new Error(await errors);
    return lines;
  });
  return { child, lines, finished };
}

async function killAfter({ child, lines, finished }: Run, count: number): Promise<readonly Line[]> {
  child.stdout?.on('data', () => {
    if (lines.length >= count) child.kill('SIGKILL');
  });
  await finished;
  expect(child.signalCode).toBe('SIGKILL');
  return lines;
}

/** A member is answered from the newest state, by a process that has just started. */
async function expectAnswered(url: string, rows: GuildRows | undefined): Promise<void> {
  const shared = rows?.items.fact.get('harbour-fire/shared')?.body;
  const bot = guildBot({
    ...{ shipped: [], store: lazyStore(url), reader },
    log: createLog({ level: 'silent' }),
  });
  const reply = await run(bot, 'ask', {
    ...{
      options: { question: shared?.sampleQuestions[0] ?? '' },
      member: 'm',
      channel: 'c',
      guild,
    },
    ...{ permissions: NO_PERMISSIONS, now: at },
  });
  await bot.close();
  expect(reply.blocks).toContainEqual({ type: 'answer', text: shared?.answer });
}

/** Every acknowledged change is in the log as it was acknowledged, and the log has no gap. */
async function expectKept(store: Store, acknowledged: readonly Line[]): Promise<void> {
  const log = await readAudit(store, guild, { limit: 1e6 });
  const { revision } = await readGuild(store, guild);
  expect(log.map((entry) => entry.revision)).toEqual(
    Array.from({ length: revision }, (_, i) => revision - i),
  );
  const byRevision = new Map(log.map((entry) => [entry.revision, entry]));
  const missing = acknowledged.filter(({ revision, id, answer }) => {
    const entry = byRevision.get(revision);
    return (
      entry?.kind !== 'fact' || entry.id !== `harbour-fire/${id}` || entry.after?.answer !== answer
    );
  });
  expect(missing).toEqual([]);
}

/** With plain maps, of which the order does not matter. */
function plain({ items, ...others }: GuildRows) {
  return { ...others, items: { ...items, fact: new Map(items.fact) } };
}
