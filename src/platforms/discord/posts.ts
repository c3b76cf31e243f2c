/** Posts in forums that moderators chose are answered unasked: from their title, and from their text where that is shown. */
import {
  ChannelType,
  RESTJSONErrorCodes,
  type Channel,
  type Message,
  type AnyThreadChannel,
} from 'discord.js';
import { answersPosts, runOnPost } from '../../bot/dispatch.ts';
import { inLocale } from '../../bot/messages/say.ts';
import { neededInForum } from '../../bot/permissions-needed.ts';
import { NO_PERMISSIONS, type Request } from '../../bot/request.ts';
import { isFiltered } from './interactions.ts';
import { isQuestion, NO_ENTRY, isCode } from './mentions.ts';
import { mayIn } from './own-permissions.ts';
import { render } from './render.ts';
import type { Serving } from './route.ts';

type Parts = Pick<Serving, 'bot' | 'turns'>;

/** Whether the channel, where it is known, is a post: a thread of a forum. */
export function isPost(channel: Channel | undefined): channel is AnyThreadChannel {
  return channel?.isThread() === true && channel.parent?.type === ChannelType.GuildForum;
}

/** Whether a person opened a post with the message, and its text is shown; what mentions the bot is answered as a question. */
export function isTextOfPost(message: Message): boolean {
  const { id, channelId, content, author, system, webhookId } = message;
  const byPerson = !author.bot && !system && webhookId === null;
  return id === channelId && content !== '' && byPerson && !isQuestion(message);
}

/** Answers the post where it may, and is sure. Never rejects; what goes wrong is logged, as nobody asked. */
export async function answerPost(
  parts: Parts,
  post: AnyThreadChannel,
  text?: string,
): Promise<void> {
  try {
    await answer(parts, post, text);
  } catch (error) {
    const { log, meter } = parts.bot;
    if (isCode(error, NO_ENTRY) || isFiltered(error)) {
      log.info({ code: error.code }, 'a post could not be answered');
      return;
    }
    log.error({ err: error }, 'a post could not be answered');
    meter?.failed('reply');
  }
}

async function answer({ bot, turns }: Parts, post: AnyThreadChannel, text?: string): Promise<void> {
  const { id, guildId, guild, parentId, ownerId, name } = post;
  if (parentId === null || !isOpen(post) || !(await answersPosts(bot, guildId, parentId))) return;
  if (!(await isByPerson(post))) return;
  const request: Request = {
    options: { forum: parentId, ...(text === undefined ? { title: name } : { text }) },
    ...{ member: ownerId, channel: id, guild: guildId, others: true },
    permissions: NO_PERMISSIONS,
    now: post.createdAt ?? new Date(),
    locale: guild.preferredLocale,
  };
  const reply = await turns.unasked(request, () => runOnPost(bot, request));
  // It may have been closed meanwhile.
  if (!reply || !isOpen(post)) return;
  const rendered = inLocale(reply.locale ?? 'en', () => render(reply, bot.log));
  // A mention in the post is answered under the post's id.
  await post.send({ ...rendered, nonce: `p${id}`, enforceNonce: true });
}

/** Whether it is neither locked nor archived, and the bot may write in it. */
function isOpen(post: AnyThreadChannel): boolean {
  return post.archived !== true && post.locked !== true && mayIn(post, neededInForum);
}

/** Bots, of which this is one, post news and logs into forums. A webhook is no user at all. */
async function isByPerson({ ownerId, client }: AnyThreadChannel): Promise<boolean> {
  try {
    const { bot, system } = await client.users.fetch(ownerId);
    return !bot && !system;
  } catch (error) {
    if (isCode(error, [RESTJSONErrorCodes.UnknownUser])) return false;
    throw error;
  }
}
