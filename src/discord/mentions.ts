/** Messages that mention the bot, or are sent to it alone, are questions; no others are read. */
import { DiscordAPIError, RESTJSONErrorCodes, type Message } from 'discord.js';
import { notice, run, type Bot } from '../bot.ts';
import { PLAIN } from '../command.ts';
import type { Reply } from '../reply.ts';
import { render } from './render.ts';

/** Where the bot may not speak, or no longer can. */
const NO_ENTRY: readonly (string | number)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.UnknownChannel,
];

/** Whether a person asks the bot: everyone's and roles' mentions are not meant for it. */
export function isQuestion(message: Message): boolean {
  const { author, system, webhookId, client, mentions } = message;
  if (author.bot || system || webhookId !== null) return false;
  if (!message.inGuild()) return true;
  return mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
}

/** Answers the message as /ask does, without a ping. Never rejects; what goes wrong is logged. */
export async function answerMessage(bot: Bot, message: Message): Promise<void> {
  const reply = await run(bot, 'ask', {
    options: { question: message.content },
    member: message.author.id,
    channel: message.channelId,
    guild: message.guildId ?? undefined,
    standing: PLAIN,
    now: message.createdAt,
  });
  if (await sent(bot, message, reply)) return;
  await sent(bot, message, notice('I could not show the answer here. It is in the log.'));
}

/** Whether nothing is left to send. */
async function sent({ log }: Bot, message: Message, reply: Reply): Promise<boolean> {
  try {
    await message.reply({
      ...render(reply, log),
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
    });
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && NO_ENTRY.includes(error.code)) {
      log.info({ code: error.code }, 'a question could not be answered where it was asked');
      return true;
    }
    log.error({ err: error }, 'an answer to a message could not be sent');
    return false;
  }
}
