/** Bots as processes of their own on a loopback Discord, apart from the settings of whoever runs the benchmark. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { packDirectories } from '../../src/packs/load.ts';
import { configSchema } from '../../src/runtime/config.ts';
import { TOKEN } from '../../tests/discord/loopback/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const UNSET = Object.fromEntries(Object.keys(configSchema.shape).map((name) => [name, '']));
/** Levels of the log from which on a line tells of a fault. */
const ERROR = 50;

export interface BotProcess {
  readonly child: ChildProcessByStdio<null, null, Readable>;
  /** What it logged as errors so far, one line each. */
  readonly errors: readonly string[];
  /** Ends it with this signal, SIGTERM unless told. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
}

export interface BotSettings {
  /** The loopback's base. */
  readonly api: string;
  /** For its packs, its database and what else it keeps. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** The program; the product unless told. */
  readonly program?: string;
  /** Loaded before the program. */
  readonly preload?: string;
}

/** Puts the shipped packs and those of the tests into a folder. */
export function copyPacks(folder: string): void {
  for (const directory of [join(ROOT, 'knowledge'), join(ROOT, 'tests/knowledge')]) {
    for (const pack of packDirectories(directory)) {
      cpSync(pack, join(folder, basename(pack)), { recursive: true });
    }
  }
}

export function databaseIn(folder: string): string {
  return join(folder, 'verbatim.db');
}

/** Starts a bot, and resolves once it answers. Rejects when it ends before. */
export async function startBot({
  api,
  folder,
  settings = {},
  program = 'src/cli/start.ts',
  preload,
}: BotSettings): Promise<BotProcess> {
  const loaded = preload === undefined ? [] : ['--import', pathToFileURL(join(ROOT, preload)).href];
  const child = spawn(process.execPath, [...loaded, join(ROOT, program)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...{ ...process.env, ...UNSET, DISCORD_TOKEN: TOKEN, DISCORD_API: api },
      ...{ KNOWLEDGE_DIR: folder, STATE_DIR: folder, LOG_LEVEL: 'info' },
      ...{ DATABASE_URL: `file:${databaseIn(folder)}`, ...settings },
    },
  });
  const ended = once(child, 'exit');
  const errors: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const said: string[] = [];
    // Members use commands only once Discord knows them.
    const awaited = new Set(['ready', 'commands']);
    createInterface(child.stderr).on('line', (line) => {
      if (said.length < 10) said.push(line);
      awaited.delete(/"msg":"(ready|commands)\b/.exec(line)?.[1] ?? '');
      if (awaited.size === 0) resolve();
      if (Number(/"level":(\d+)/.exec(line)?.[1]) >= ERROR) errors.push(line);
    });
    void ended.then(() => {
      reject(new Error(`The bot ended before it was ready:\n${said.join('\n')}`));
    });
  });
  return {
    child,
    errors,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

/** Milliseconds for which a process's main thread has run so far; NaN where the system does not tell. */
export function workOf(pid = 0): () => number {
  const file = `/proc/${pid}/schedstat`;
  if (!existsSync(file)) return () => NaN;
  return () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
}

/** Megabytes of memory that a process has now; NaN where the system does not tell. */
export function memoryOf(pid = 0): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return NaN;
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1]) / 1024;
}
