/** When each interaction and message is answered: one member's many never hold up another's one. */
import { LRUCache } from 'lru-cache';
import { inLocale, say } from '../../bot/messages/say.ts';
import type { Locale } from '../../runtime/locale.ts';
import { notice, type Reply } from '../../bot/reply.ts';
import type { Request } from '../../bot/request.ts';
import { withTyped } from '../../bot/typed-input.ts';
import { askedBy, type Asker } from '../../runtime/asker.ts';
import { goFirst } from '../../runtime/schedule.ts';
import { createFairQueue, type FairQueue } from '../../runtime/fair-queue.ts';
import { realClock, type QueueClock } from '../../runtime/queue-clock.ts';

/** Milliseconds until a member is told that there is too much to do. */
const MAX_WAIT = 10_000;
const SETTINGS = {
  shares: { member: 1, guild: 4, all: 16 },
  brief: 1000,
  // Most of these wait to be read: see qa/index/reading-turns.ts.
  longShares: { member: 3, guild: 48, all: 192 },
  maxLine: 100,
  maxWait: MAX_WAIT,
};
/** Milliseconds for which a member is not told again under their messages. */
const QUIET = 60_000;
const MAX_TOLD = 10_000;

/** Lets members take turns, so that one who asks a lot holds up nobody else. */
export interface Turns extends Pick<FairQueue, 'waiting' | 'close'> {
  /** The reply that `make` gives in its turn; a short private one when there is too much to do. */
  readonly reply: (request: Request, locale: Locale, make: () => Promise<Reply>) => Promise<Reply>;
  /** The same for a message, where all can read the reply: a member is told once a minute, and then nothing. */
  readonly replyToMessage: (
    request: Request,
    locale: Locale,
    make: () => Promise<Reply | undefined>,
  ) => Promise<Reply | undefined>;
  /** The same for what nobody asked for: where there is too much to do, nothing is said. */
  readonly unasked: (
    request: Request,
    make: () => Promise<Reply | undefined>,
  ) => Promise<Reply | undefined>;
  /** Suggestions while something is typed; none when their turn does not come within `patience` milliseconds. */
  readonly suggest: <T>(
    request: Request,
    patience: number,
    make: () => Promise<readonly T[]>,
  ) => Promise<readonly T[]>;
}

interface TurnsSettings {
  /** Called for each reply that is not made, as there is too much to do; what `make` says of that itself is not told. */
  readonly onBusy?: (() => void) | undefined;
  readonly clock?: QueueClock;
}

/** Turns of one process, in which nobody waits yet. */
export function createTurns({ onBusy, clock = realClock }: TurnsSettings = {}): Turns {
  const queue = createFairQueue({ ...SETTINGS, clock });
  const told = new LRUCache<string, true>({ max: MAX_TOLD, ttl: QUIET });

  function inTurn<T>(asker: Asker, make: () => Promise<T>, late: () => T, maxWait = MAX_WAIT) {
    return queue.run({ asker, late, maxWait, work: () => begin(asker, make) });
  }

  function late(request: Request, locale: Locale): Reply {
    onBusy?.();
    return busy(request, locale);
  }

  return {
    waiting: queue.waiting,
    close: queue.close,
    reply: (request, locale, make) => inTurn(askerOf(request), make, () => late(request, locale)),
    async replyToMessage(request, locale, make) {
      const reply = await inTurn<Reply | undefined>(askerOf(request), make, () =>
        late(request, locale),
      );
      if (reply?.outcome !== 'busy') return reply;
      if (told.has(request.member)) return undefined;
      told.set(request.member, true);
      return reply;
    },
    unasked: (request, make) => inTurn<Reply | undefined>(askerOf(request), make, () => undefined),
    suggest(request, patience, make) {
      const { guild, member } = askerOf(request);
      // A line of its own: nobody types on while a command of theirs takes long.
      return inTurn({ guild, member: `${member} types` }, make, () => [], patience);
    },
  };
}

/** Long work of the bot's own gives way to it from now on. */
function begin<T>(asker: Asker, make: () => Promise<T>): Promise<T> {
  const work = askedBy(asker, make);
  goFirst(work);
  return work;
}

/** Outside guilds each member is one of their own. */
function askerOf({ guild, member }: Request): Asker {
  return { guild: guild ?? member, member };
}

function busy(request: Request, locale: Locale): Reply {
  return inLocale(locale, () => ({
    ...withTyped(notice(say('discord.busy')), request),
    ...{ locale, outcome: 'busy' },
  }));
}
