/** Messages for another channel of the guild where something was done. */
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { notice, type Also } from '../../bot/reply.ts';
import { render } from './render.ts';

/** Sends the message to its channel; where it can't, that is logged and the member is told. Never rejects. */
export async function post(
  interaction: RepliableInteraction,
  also: Also,
  log: Logger,
): Promise<void> {
  try {
    await sendTo(interaction, also, log);
  } catch (error) {
    log.warn(
      { err: error, channel: also.channel },
      'a message could not be brought to its channel',
    );
    if (also.unsent === undefined) return;
    const { flags, ...message } = render(notice(also.unsent), log);
    await interaction
      .followUp({ ...message, flags: [flags, MessageFlags.Ephemeral] })
      .catch((reason: unknown) => {
        log.warn({ err: reason }, 'nor could the member be told');
      });
  }
}

/** Never into another guild, whatever the id says. */
async function sendTo(
  { client, guildId }: RepliableInteraction,
  { channel: id, reply }: Also,
  log: Logger,
): Promise<void> {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== guildId) {
    throw new Error('it is no channel of this guild that messages can be sent to');
  }
  await channel.send(render(reply, log));
}
