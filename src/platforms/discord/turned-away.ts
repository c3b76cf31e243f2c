/** What those are told who are not answered because the bot is about to end. */
import { MessageFlags, type Interaction, type Message } from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import { inLocale, say, sayIn } from '../../bot/messages/say.ts';
import { notice } from '../../bot/reply.ts';
import { localeFor } from '../../runtime/locale.ts';
import { apologise } from './apology.ts';
import { hasMessage } from './interactions.ts';
import { sent } from './mentions.ts';

/** Tells that the bot is restarting, where nobody has replied yet. Never rejects. */
export async function turnAway(interaction: Interaction, bot: Bot): Promise<void> {
  await apologise(interaction.client.rest, interaction, 'faults.restarting', bot);
}

/** The same to who wrote a message. Never rejects. */
export async function turnMessageAway(message: Message, bot: Bot): Promise<void> {
  const locale = localeFor(message.guild?.preferredLocale) ?? bot.language ?? 'en';
  await inLocale(locale, () => sent(bot, message, notice(say('faults.restarting'))));
}

/** The same to who waits for a reply that is still being made. Never rejects. */
export async function cutShort(interaction: Interaction, bot: Bot): Promise<void> {
  const { rest } = interaction.client;
  if (interaction.isAutocomplete() || interaction.replied) return;
  if (!interaction.deferred && (await apologise(rest, interaction, 'faults.restarting', bot)))
    return;
  // Discord has been told meanwhile that the reply will come.
  const { webhook } = interaction;
  const content = sayIn(localeFor(interaction.locale) ?? bot.language ?? 'en', 'faults.restarting');
  try {
    // A button's own message stays as it is.
    if (hasMessage(interaction)) await webhook.send({ content, flags: MessageFlags.Ephemeral });
    else await webhook.editMessage('@original', { content });
  } catch (error) {
    bot.log.error({ err: error }, 'a reply could not be sent');
  }
}
