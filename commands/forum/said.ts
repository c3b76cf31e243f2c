/** What is said of an answer under a post: by who wrote the post, or by a moderator. */
import { say } from '../../src/bot/messages/say.ts';
import type { ActionHandler, Context } from '../../src/bot/command.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { notice, type Also } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  type PostAnswer,
  postAnswerOf,
  type SaidOfPost,
  sayOfPost,
} from '../../src/guilds/guild.ts';
import { broughtTo } from '../reports/reported.ts';
import { mayModerate } from '../shared/moderator-command.ts';

const BUTTONS = ['post-right', 'post-wrong'] as const;

export const saidOfPost: Readonly<Record<(typeof BUTTONS)[number], ActionHandler>> = {
  'post-right': saying('right'),
  'post-wrong': saying('wrong'),
};

function saying(said: SaidOfPost): ActionHandler {
  return async (_args, request, context) => {
    const { guild } = context.view;
    const answered = guild && (await postAnswerOf(guild, request.channel));
    if (!answered) return notice(say('posts.gone'));
    if (request.member !== answered.author && !mayModerate(request, guild)) {
      return notice(say('posts.notYours'));
    }
    const kept = await sayOfPost(guild, request.channel, said);
    if (!kept) return notice(say('posts.saidAlready'));
    const also = said === 'wrong' ? await report(kept, request, context) : undefined;
    return {
      visibility: 'public',
      pressed: { is: 'kept', without: BUTTONS },
      blocks: [{ type: 'note', text: say(said === 'right' ? 'posts.wasRight' : 'posts.wasWrong') }],
      buttons: [],
      ...(also && { also }),
    };
  };
}

/** Moderators mend it like any answer that a member reports; the question stands beside it. */
async function report(
  { subject, question }: PostAnswer,
  request: Request,
  context: Context,
): Promise<Also | undefined> {
  const over =
    (await tooMany('reports', request, context)) ??
    (await tooMany('dailyReports', request, context));
  if (over) return undefined;
  const note = `“${question}”`;
  const id = await context.report({ subject, note, request });
  return id === undefined ? undefined : broughtTo({ id, subject, note }, request, context.view);
}
