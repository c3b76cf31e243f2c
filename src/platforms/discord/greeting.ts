/** A guild that takes the bot in is told once what it does. */
import { ChannelType, type Guild, type TextChannel } from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import { greeting } from '../../bot/greeting.ts';
import { inLocale } from '../../bot/messages/say.ts';
import { localeFor } from '../../runtime/locale.ts';
import { isFiltered } from './interactions.ts';
import { isCode, NO_ENTRY } from './mentions.ts';
import { lackedIn, mayIn } from './own-permissions.ts';
import { render } from './render.ts';

/** Milliseconds after which a guild is not new any more: Discord also tells of those that it had lost for a while. */
const NEW = 60 * 60 * 1000;

/** Whether the bot has just been taken in. */
export function isNew({ joinedTimestamp }: Guild): boolean {
  return Date.now() - joinedTimestamp < NEW;
}

/**
 * Says it in the channel for such messages, or else in the first one where the bot may write; nowhere where it may in
 * none. Never rejects; what goes wrong is logged.
 */
export async function greet({ guilds, language = 'en', log }: Bot, guild: Guild): Promise<void> {
  try {
    const channel = channelIn(guild);
    // The store knows of a greeting by another process, or before a restart.
    if (!channel || !(await guilds?.greet(guild.id))) return;
    const message = inLocale(localeFor(guild.preferredLocale) ?? language, () =>
      render(greeting(lackedIn(guild)), log),
    );
    await channel.send({ ...message, nonce: guild.id, enforceNonce: true });
  } catch (error) {
    if (isCode(error, NO_ENTRY) || isFiltered(error))
      log.info({ code: error.code }, 'a guild could not be greeted');
    else log.error({ err: error }, 'a guild could not be greeted');
  }
}

function channelIn({ systemChannel, channels: { cache } }: Guild): TextChannel | undefined {
  const others = [...cache.values()]
    .filter((channel): channel is TextChannel => channel.type === ChannelType.GuildText)
    .sort((a, b) => a.rawPosition - b.rawPosition || Number(BigInt(a.id) - BigInt(b.id)));
  return [...(systemChannel ? [systemChannel] : []), ...others].find((channel) =>
    mayIn(channel, ['view', 'send']),
  );
}
