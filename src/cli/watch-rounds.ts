/** Looks at the feeds and pages that guilds follow, as they are due. */
import { Cron } from 'croner';
import { look } from '../../commands/watch/look.ts';
import { noticeReply, type Look } from '../../commands/watch/notice.ts';
import type { Bot } from '../bot/bot.ts';
import { unasked } from '../bot/dispatch.ts';
import type { Reply } from '../bot/reply.ts';
import {
  afterFailure,
  letGo,
  noteLook,
  settingsOf,
  StoreFault,
  takeDue,
  type Watch,
} from '../guilds/guild.ts';
import type { LazyStore } from '../guilds/db/lazy.ts';
import type { Connection } from '../platforms/discord/client.ts';
import { askedBy } from '../runtime/asker.ts';
import { within } from '../runtime/within.ts';

export interface WatchSettings {
  readonly bot: Bot;
  readonly store: LazyStore;
  /** Which guilds are this process's, and the way to their channels. */
  readonly connection: Pick<Connection, 'serves' | 'locale' | 'post'>;
  readonly now?: () => Date;
}

export interface WatchRounds {
  /** Looks at all that is due now, some at once. Never rejects: what goes wrong is logged. */
  readonly run: () => Promise<void>;
  /** Begins no more looks, waits a moment for those under way, and lets others have what is not done. */
  readonly stop: () => Promise<void>;
}

/** Looks that are under way at once. */
const AT_ONCE = 3;
/** Milliseconds for looks that are under way when the bot stops; they are made anew after the next start. */
const GRACE = 1500;

/** Looks that are due are begun by `run` alone; `everyMinute` has it called. */
export function watchRounds({
  bot,
  store,
  connection,
  now = () => new Date(),
}: WatchSettings): WatchRounds {
  const { log } = bot;
  const under = new Set<Watch>();
  let stopping = false;
  let round: Promise<void> | undefined;

  async function one(watch: Watch): Promise<void> {
    under.add(watch);
    try {
      await lookAt(watch, { bot, store, connection, now });
    } catch (error) {
      // What a look could not write of a guild that the bot was removed from is no fault.
      if (stopping || !connection.serves(watch.guild)) return;
      log.error({ err: error, watch: watch.id }, 'a look at what is followed failed');
      await afterFault(watch, error, { store, now }).catch((again: unknown) => {
        log.error({ err: again }, 'and it could not be put off');
      });
    } finally {
      under.delete(watch);
    }
  }

  async function inARow(): Promise<void> {
    while (!stopping) {
      const watch = await takeDue(store, now(), connection.serves);
      if (!watch) return;
      await one(watch);
    }
  }

  async function all(): Promise<void> {
    // Without a store nobody follows anything.
    if (store.isNew()) return;
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, inARow));
    } catch (error) {
      log.error({ err: error }, 'what is followed can’t be looked at');
    }
  }

  return {
    run() {
      round ??= all().finally(() => (round = undefined));
      return round;
    },
    async stop() {
      stopping = true;
      await within(GRACE, round ?? Promise.resolve());
      const left = [...under]
        .filter(({ guild }) => connection.serves(guild))
        .map((watch) => letGo(store, watch).catch(() => undefined));
      await Promise.all(left);
    },
  };
}

/** Has the rounds made every minute; `stop` ends them. */
export function everyMinute(rounds: WatchRounds): Pick<WatchRounds, 'stop'> {
  const job = new Cron('* * * * *', { unref: true }, rounds.run);
  return {
    stop() {
      job.stop();
      return rounds.stop();
    },
  };
}

/** A fault of the program would be met at once again; one of the store passes. */
async function afterFault(
  watch: Watch,
  error: unknown,
  { store, now }: Required<Pick<WatchSettings, 'store' | 'now'>>,
): Promise<void> {
  if (error instanceof StoreFault) return letGo(store, watch);
  const failures = watch.failures + 1;
  const nextAt = afterFailure(watch, failures, now());
  await noteLook(store, watch, { nextAt, failures, body: watch.body }, now());
}

async function lookAt(
  watch: Watch,
  { bot, store, connection, now }: Required<WatchSettings>,
): Promise<void> {
  const { guild } = watch;
  let came: Look | undefined;
  let channel: string | undefined;
  const reply = await askedBy({ guild, member: '' }, () =>
    unasked(
      bot,
      { guild, locale: connection.locale(guild) },
      async ({ view, newest, web }): Promise<Reply | undefined> => {
        if (!web || !view.guild) return undefined;
        came = await look(watch, now(), { guild: view.guild, view, newest, web });
        ({ channel } = settingsOf(view.guild.rows));
        return came.notice && noticeReply(came.notice, 'public');
      },
    ),
  );
  // The bot may have been removed during the look: nothing is written of that guild then.
  if (!connection.serves(guild)) return;
  if (!came) return letGo(store, watch);
  await noteLook(store, watch, came.looked, now());
  if (!reply || channel === undefined) return;
  await connection.post(guild, { channel, reply }).catch((error: unknown) => {
    bot.log.warn({ err: error, channel }, 'news could not be brought to the channel');
  });
}
