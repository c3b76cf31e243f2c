/** Messages that mention the bot, or are sent to it alone, are questions; no others are read. */
import { DiscordAPIError, RESTJSONErrorCodes, type Message } from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import { runOnMention } from '../../bot/dispatch.ts';
import { localeOf } from '../../bot/reply-locale.ts';
import { notice, type Reply } from '../../bot/reply.ts';
import { inLocale, say } from '../../bot/messages/say.ts';
import { NO_PERMISSIONS, type Request } from '../../bot/request.ts';
import { render, type Rendered } from './render.ts';
import { isElsewhere } from './request.ts';
import type { Serving } from './route.ts';
import { type Unshown, unshown } from './send.ts';

/** Where the bot may not speak, or no longer can. */
export const NO_ENTRY: readonly (string | number)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
];

const NO_HISTORY: readonly (string | number)[] = [
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
];

/** Whether a person asks the bot: everyone's and roles' mentions are not meant for it. */
export function isQuestion(message: Message): boolean {
  const { author, system, webhookId, client, mentions } = message;
  if (author.bot || system || webhookId !== null) return false;
  if (!message.inGuild()) return true;
  return mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
}

type Parts = Pick<Serving, 'bot' | 'turns'>;

/** Answers the message as /ask does, without a ping. Never rejects; what goes wrong is logged. */
export async function answerMessage(parts: Parts, message: Message): Promise<void> {
  const since = performance.now();
  try {
    await answer(parts, message);
    parts.bot.meter?.took('message', (performance.now() - since) / 1000);
  } catch (error) {
    parts.bot.log.error({ err: error }, 'a message could not be answered');
    parts.bot.meter?.failed('reply');
  }
}

async function answer({ bot, turns }: Parts, message: Message): Promise<void> {
  const request: Request = {
    options: { question: message.content },
    member: message.author.id,
    channel: message.channelId,
    guild: message.guildId ?? undefined,
    ...(isElsewhere(message) && { visiting: true }),
    permissions: NO_PERMISSIONS,
    ...(message.inGuild() && { others: true }),
    now: message.createdAt,
    ...(message.guild && { locale: message.guild.preferredLocale }),
  };
  const reply = await turns.replyToMessage(request, localeOf(bot, request), () =>
    runOnMention(bot, request),
  );
  if (!reply) return;
  await inLocale(reply.locale ?? 'en', async () => {
    const why = await sent(bot, message, reply);
    if (why) await sent(bot, message, notice(say(why)));
  });
}

/** As a reply, or where the bot may not read what was said before, as a message of its own. */
async function answerTo(message: Message, rendered: Rendered): Promise<void> {
  const { channel } = message;
  try {
    await message.reply({
      ...rendered,
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
      ...once(message),
    });
  } catch (error) {
    if (!isCode(error, NO_HISTORY) || !channel.isSendable()) throw error;
    await channel.send({ ...rendered, ...once(message) });
  }
}

/** Two processes that are connected at the same time, as while one takes over, answer a message once. */
function once({ id }: Message): { readonly nonce: string; readonly enforceNonce: true } {
  return { nonce: id, enforceNonce: true };
}

/** Whether Discord refused with one of these codes. */
export function isCode(
  error: unknown,
  codes: readonly (string | number)[],
): error is DiscordAPIError {
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

/** Answers a message; gives what is left to say where Discord did not take the answer. Never rejects. */
export async function sent(
  { log }: Pick<Bot, 'log'>,
  message: Message,
  reply: Reply,
): Promise<Unshown | undefined> {
  try {
    await answerTo(message, render(reply, log));
    return undefined;
  } catch (error) {
    if (isCode(error, NO_ENTRY)) {
      log.info({ code: error.code }, 'a question could not be answered where it was asked');
      return undefined;
    }
    return unshown(error, 'an answer to a message could not be sent', log);
  }
}
