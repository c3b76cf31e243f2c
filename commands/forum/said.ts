/** What is said of an answer under a post: by who wrote the post, or by a moderator. */
import { say } from '../../src/bot/messages/say.ts';
import type { ActionHandler, Context, Report } from '../../src/bot/command.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  type PostAnswer,
  postAnswerOf,
  type SaidOfPost,
  sayOfPost,
  StoreFault,
} from '../../src/guilds/guild.ts';
import { broughtTo } from '../reports/reported.ts';
import { mayModerate } from '../shared/moderator-command.ts';

const NO_ROOM = Symbol('no room');
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
    const reported = said === 'wrong' ? await report(kept, request, context) : {};
    return {
      visibility: 'public',
      pressed: { is: 'kept', without: BUTTONS },
      blocks: [{ type: 'note', text: say(said === 'right' ? 'posts.wasRight' : 'posts.wasWrong') }],
      buttons: [],
      ...reported,
    };
  };
}

/**
 * Moderators mend it like any answer that a member reports; the question stands beside it. Beyond what a member may report it
 * is kept all the same, and who said it hears where.
 */
async function report(
  { subject, question }: PostAnswer,
  request: Request,
  context: Context,
): Promise<Pick<Reply, 'also' | 'aside'>> {
  const over =
    (await tooMany('reports', request, context)) ??
    (await tooMany('dailyReports', request, context));
  if (over) return { aside: say('posts.notReported') };
  const note = `“${question}”`;
  const id = await reportedAs({ subject, note, request }, context);
  if (id === NO_ROOM) return { aside: say('posts.noRoom') };
  const also = id && broughtTo({ id, subject, note }, request, context.view);
  return also ? { also } : {};
}

/** The id of the new report, if it is one, or that as many are open as are kept. @throws StoreFault */
async function reportedAs(
  report: Report,
  context: Context,
): Promise<string | typeof NO_ROOM | undefined> {
  try {
    return await context.report(report);
  } catch (error) {
    if (error instanceof StoreFault && error.kind === 'reports') return NO_ROOM;
    throw error;
  }
}
