/** Messages for channels of a guild besides the one where something was done, or where nobody did anything. */
import { type Client, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { inLocale, localeNow } from '../../bot/messages/say.ts';
import { notice, type Also } from '../../bot/reply.ts';
import { render } from './render.ts';

/** A message for a channel; a nonce of at most 25 characters has Discord take it once. */
export interface Posted extends Pick<Also, 'channel' | 'reply'> {
  readonly nonce?: string;
}

/** Sends the message to its channel; where it can't, that is logged and the member is told. Never rejects. */
export async function post(
  interaction: RepliableInteraction,
  also: Also,
  log: Logger,
): Promise<void> {
  try {
    await postTo(interaction.client, interaction.guildId, also, log);
  } catch (error) {
    log.warn(
      { err: error, channel: also.channel },
      'a message could not be brought to its channel',
    );
    if (also.unsent === undefined) return;
    await tellAlone(interaction, also.unsent, log);
  }
}

/** Tells the member alone, besides the reply. Never rejects. */
export async function tellAlone(
  interaction: RepliableInteraction,
  text: string,
  log: Logger,
): Promise<void> {
  const { flags, ...message } = render(notice(text), log);
  try {
    await interaction.followUp({ ...message, flags: [flags, MessageFlags.Ephemeral] });
  } catch (error) {
    log.warn({ err: error }, 'the member could not be told besides');
  }
}

/**
 * Sends it, never into another guild, whatever the channel's id says. Of several processes that send what has the same
 * nonce, one does. Rejects when it can't be sent.
 */
export async function postTo(
  client: Client,
  guild: string | null,
  { channel: id, reply, nonce }: Posted,
  log: Logger,
): Promise<void> {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== guild) {
    throw new Error('it is no channel of this guild that messages can be sent to');
  }
  const message = inLocale(reply.locale ?? localeNow(), () => render(reply, log));
  await channel.send({ ...message, ...(nonce !== undefined && { nonce, enforceNonce: true }) });
}
