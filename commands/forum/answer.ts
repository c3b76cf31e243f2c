/** An answer under a post in a forum, which nobody asked for: only where it is sure, and once a post. */
import { say } from '../../src/bot/messages/say.ts';
import type { Context } from '../../src/bot/command.ts';
import { tooMany } from '../../src/bot/limits.ts';
import type { Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { claimPost, settingsOf } from '../../src/guilds/guild.ts';
import { answer } from '../../src/qa/answer.ts';
import type { Verdict } from '../../src/qa/candidates/verdict.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { passedOn } from '../shared/passed-on.ts';
import { subjectOf } from '../shared/passages.ts';
import { textOption } from '../shared/options.ts';
import { verdictReply } from '../shared/verdict.ts';

const MAX_QUESTION_LENGTH = 500;
/** Questions of a post's text that are tried, each of which may be read for a third of a second. */
const MAX_QUESTIONS = 3;

/** Answers the post whose `title`, or whose `text`, the request has as options, in the forum that it names. */
export async function answerPost(request: Request, context: Context): Promise<Reply | undefined> {
  const { view } = context;
  const { guild } = view;
  const forum = textOption(request, 'forum');
  // While the store can't be asked, nobody knows whether another process has answered.
  if (!guild || view.stale || !(settingsOf(guild.rows).forums ?? []).includes(forum))
    return undefined;
  if (await tooMany('mentions', request, context)) return undefined;
  for (const question of questionsOf(request)) {
    const found = sure(await answer(view.index, question, { caution: 'strict' }));
    if (!found) continue;
    const { verdict, first } = found;
    const { channel: post, member: author, now: at } = request;
    const claimed = await claimPost(guild, {
      ...{ post, forum, author, at },
      question,
      subject: subjectOf(first),
    });
    return claimed ? underPost(verdictReply(verdict, view.knowledge, at), request) : undefined;
  }
  return undefined;
}

/** The title; or of a text what asks in it, the first few. */
function questionsOf(request: Request): string[] {
  const title = textOption(request, 'title');
  const text = textOption(request, 'text');
  const asked = sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence.includes('?'))
    .slice(0, MAX_QUESTIONS);
  return [title, ...asked].filter((each) => hasWords(each) && each.length <= MAX_QUESTION_LENGTH);
}

/** A card answers no question, and the word yes or no is less sure than the passage. */
function sure({ outcome, query, answers, related, confidence, list, card }: Verdict) {
  const [first] = answers;
  if (outcome !== 'answered' || card || !first) return undefined;
  const verdict: Verdict = { outcome, query, answers, related, confidence, ...(list && { list }) };
  return { verdict, first };
}

function underPost(reply: Reply, request: Request): Reply {
  const own = (name: string) => ({ name, args: [] });
  return passedOn(request, {
    ...reply,
    blocks: [{ type: 'note', text: say('posts.lead') }, ...reply.blocks],
    buttons: [
      { label: say('posts.right'), style: 'primary', action: own('post-right') },
      { label: say('posts.wrong'), action: own('post-wrong') },
      ...reply.buttons.filter(({ action }) => action.name === 'context'),
    ],
  });
}
