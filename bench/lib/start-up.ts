/** The bot in the terminal as a process of its own: how long it takes to start, and what it keeps in memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Figures } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** No line is waited for longer. */
const PATIENCE = 60_000;
/** Milliseconds after which whatever follows an answer is over. */
const IDLE = 2000;

/** Starts the bot as `npm start` does, asks one question, and reads its memory when it is idle after that. */
export async function startUp(question: string): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-speed-'));
  const begin = performance.now();
  const bot = spawn(
    process.execPath,
    ['--import', './src/cli/compile-cache.js', 'src/cli/start.ts'],
    {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NO_COLOR: '1',
        DISCORD_TOKEN: '',
        DATABASE_URL: `file:${join(folder, 'verbatim.db')}`,
      },
    },
  );
  const ended = once(bot, 'exit');
  let printed = '';
  bot.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  const until = async (text: string): Promise<number> => {
    while (!printed.includes(text)) {
      if (performance.now() - begin > PATIENCE || bot.exitCode !== null) {
        throw new Error(`The bot did not print “${text}”:\n${printed}`);
      }
      await pause(2);
    }
    return performance.now();
  };
  try {
    const ready = await until('/quit to leave');
    bot.stdin.write(`${question}\n`);
    // The question itself is echoed first; its reply ends with buttons.
    const replied = await until('[1] ');
    await pause(IDLE);
    return {
      'start to ready ms': ready - begin,
      'first reply ms': replied - ready,
      'memory MB': memoryOf(bot.pid),
    };
  } finally {
    bot.stdin.end();
    await ended;
    rmSync(folder, { recursive: true });
  }
}

/** Megabytes in memory; NaN where only Linux tells. */
function memoryOf(pid = 0): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return NaN;
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1]) / 1024;
}
