/** What members do at a steady rate, and what became of each: replied to, or not, and after how long. */
import { setTimeout as pause } from 'node:timers/promises';
import { discord as said } from '../../src/bot/messages/en/discord.ts';
import { errorMessage } from '../../src/runtime/error-message.ts';

/**
 * - `busy`: a reply that there is too much to do.
 * - `silent`: no reply in the time that Discord gives.
 * - `cut`: no reply, as the process was killed meanwhile.
 * - `odd`: a reply of another sort than is asked for.
 */
export type Outcome = 'replied' | 'busy' | 'silent' | 'cut' | 'odd';

export interface Done {
  readonly kind: string;
  /** What went on when it was asked. */
  readonly phase: string;
  readonly milliseconds: number;
  readonly outcome: Outcome;
}

export interface Load {
  readonly done: readonly Done[];
  /** What the odd ones said. */
  readonly odd: readonly string[];
  /** Does one thing as a member; gives the reply, or nothing when none came. Never rejects. */
  readonly one: <T>(kind: string, act: () => Promise<T>) => Promise<T | undefined>;
  /** Starts to act so often a second, whether what came before is done or not. */
  readonly every: (perSecond: number, act: () => Promise<unknown>) => void;
  /** What is asked from now on counts under this name. */
  readonly enter: (phase: string) => void;
  /** Nobody asks until the work is done, and what is open is cut. */
  readonly whileDown: (work: () => Promise<void>) => Promise<void>;
  /** Asks no more; what has no reply within so many milliseconds never gets one. */
  readonly stop: (patience: number) => Promise<void>;
}

/** What the loopback says when Discord's time for a first reply is over. */
const SILENT = 'The application did not respond';

interface Open {
  readonly kind: string;
  readonly phase: string;
  readonly begin: number;
  cut: boolean;
}

export function createLoad(): Load {
  const done: Done[] = [];
  const odd: string[] = [];
  const open = new Set<Open>();
  let phase = '';
  let [going, down, over] = [true, false, false];

  function end(asked: Open, outcome: Outcome): void {
    if (!open.delete(asked)) return;
    const { kind, begin } = asked;
    done.push({ kind, phase: asked.phase, milliseconds: performance.now() - begin, outcome });
  }

  async function one<T>(kind: string, act: () => Promise<T>): Promise<T | undefined> {
    // Whoever pressed a button would send its form to a bot that is being ended.
    if (over) return undefined;
    const asked: Open = { kind, phase, begin: performance.now(), cut: false };
    open.add(asked);
    try {
      const reply = await act();
      end(asked, isBusy(reply) ? 'busy' : 'replied');
      return reply;
    } catch (error) {
      const why = errorMessage(error);
      if (why !== SILENT) odd.push(`${kind}: ${why}`);
      end(asked, why !== SILENT ? 'odd' : asked.cut ? 'cut' : 'silent');
      return undefined;
    }
  }

  return {
    done,
    odd,
    one,
    every(perSecond, act) {
      void atRate(perSecond, () => {
        if (going && !down) void act();
        return going;
      });
    },
    enter(name) {
      phase = name;
    },
    async whileDown(work) {
      down = true;
      for (const asked of open) asked.cut = true;
      await work();
      down = false;
    },
    async stop(patience) {
      going = false;
      const deadline = performance.now() + patience;
      while (open.size > 0 && performance.now() < deadline) await pause(50);
      over = true;
      for (const asked of open) end(asked, asked.cut ? 'cut' : 'silent');
    },
  };
}

/** Does it so many times a second, as long as it gives true. */
async function atRate(perSecond: number, act: () => boolean): Promise<void> {
  const begin = performance.now();
  for (let number = 0; act(); number += 1) {
    const wait = begin + ((number + 1) * 1000) / perSecond - performance.now();
    if (wait > 0) await pause(wait);
  }
}

/** Whether the bot said that there is too much to do. */
export function isBusy(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'text' in reply && reply.text === said.busy;
}
