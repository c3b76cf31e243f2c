/** The week's gaps of each guild, brought to its moderators' channel at a set time. */
import { createHash } from 'node:crypto';
import { gapDigest } from '../../commands/shared/gap-digest.ts';
import type { Bot } from '../bot/bot.ts';
import { localeOf } from '../bot/reply-locale.ts';
import { inLocale } from '../bot/messages/say.ts';
import type { Store } from '../guilds/db/store.ts';
import { wantingDigests, type WantsDigest } from '../guilds/members/digests.ts';
import type { Connection } from '../platforms/discord/client.ts';
import { askedBy } from '../runtime/asker.ts';
import { within } from '../runtime/within.ts';
import { startCron } from './cron-job.ts';

export interface DigestSettings {
  readonly bot: Pick<Bot, 'view' | 'log' | 'language'>;
  readonly store: Store;
  readonly connection: Pick<Connection, 'serves' | 'locale' | 'post'>;
  /** When, as a cron expression in the time zone of the machine. */
  readonly at: string;
  readonly now?: () => Date;
}

export interface Digests {
  /** Brings them now. Never rejects: what goes wrong in one guild is logged, and keeps no other from its own. */
  readonly run: () => Promise<void>;
  /** Brings no more, and waits a moment for the one that is under way. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds that an end waits for a digest: many questions are read for one. */
const MAX_WAIT = 500;

/** @throws ConfigError for times that can't be read */
export function scheduleDigests(settings: DigestSettings): Digests {
  let stopped = false;
  let last: Promise<void> = Promise.resolve();
  const run = (): Promise<void> => {
    last = last.then(() => bringAll(settings, () => stopped));
    return last;
  };
  const job = startCron({ name: 'DIGEST_AT', example: '0 9 * * 1' }, settings.at, run);
  return {
    run,
    stop() {
      stopped = true;
      job.stop();
      return within(MAX_WAIT, last);
    },
  };
}

async function bringAll(settings: DigestSettings, stopped: () => boolean): Promise<void> {
  const { bot, store, connection } = settings;
  try {
    for (const wants of await wantingDigests(store)) {
      if (stopped()) return;
      if (connection.serves(wants.guild)) await bring(wants, settings);
    }
  } catch (error) {
    bot.log.error({ err: error }, 'the weekly digests could not be made');
  }
}

/** Read in the guild's own turn, so that it holds up no question of another. */
async function bring(
  { guild: id, channel }: WantsDigest,
  { bot, connection, now = () => new Date() }: DigestSettings,
): Promise<void> {
  try {
    const view = await bot.view(id);
    const { guild } = view;
    if (!guild) return;
    const locale = localeOf(bot, { locale: connection.locale(id) }, view);
    const at = now();
    const reply = await askedBy({ guild: id, member: '' }, () =>
      inLocale(locale, () => gapDigest(guild, view, at)),
    );
    const nonce = nonceOf(id, at);
    if (reply) await connection.post(id, { channel, reply: { ...reply, locale }, nonce });
  } catch (error) {
    bot.log.warn({ err: error, guild: id, channel }, 'a weekly digest could not be brought');
  }
}

/** Two processes that are connected at the same time, as while one takes over, bring it once. */
function nonceOf(guild: string, at: Date): string {
  const day = at.toISOString().slice(0, 10);
  return createHash('sha256').update(`digest ${guild} ${day}`).digest('hex').slice(0, 24);
}
