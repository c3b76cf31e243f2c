/** Small talk and follow-ups, typed to the bot as members type them. */
import { z } from 'zod';
import type { Bot } from '../../src/bot/bot.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { isSameSentence } from '../lib/matching.ts';
import { readLines } from '../lib/passages.ts';
import type { Grade } from './stories.ts';
import { quotesOf, textOf, tierOf, typing, type Typing } from './typing.ts';

const smallTalk = z.object({ text: z.string(), expect: z.string() });
const followUp = z.object({
  /** Asked of a saved page; of the shipped event when left out. */
  page: z.string().optional(),
  first: z.string(),
  then: z.string(),
  means: z.string(),
  answer: z.string().nullable(),
  /** Other sentences that answer. */
  also: z.array(z.string()).default([]),
});
const phrasing = z.union([
  followUp.transform((each) => ({ ...each, sort: 'follow-up' as const })),
  smallTalk.transform((each) => ({ ...each, sort: 'small talk' as const })),
]);

type SmallTalk = z.infer<typeof smallTalk>;
type FollowUp = z.infer<typeof followUp>;

export interface GradedPhrasing {
  readonly sort: 'small talk' | 'follow-up';
  /** What was typed, after what. */
  readonly typed: readonly string[];
  /** The kind of reply that is wanted, or the question that is meant. */
  readonly wanted: string;
  readonly grade: Grade;
  /** A follow-up that got the same passages as the question that it stands for. */
  readonly asMeant: boolean;
  readonly reply: string;
}

/**
 * Types every line to a bot, as a member who has said nothing before; `botOf` makes the one that knows a page, or what is
 * shipped. @throws FileError
 */
export async function askPhrasings(
  file: string,
  botOf: (page?: string) => Bot,
): Promise<GradedPhrasing[]> {
  const bots = new Map<string | undefined, Bot>();
  const graded: GradedPhrasing[] = [];
  for (const [i, each] of readLines(file, phrasing).entries()) {
    const page = each.sort === 'follow-up' ? each.page : undefined;
    const bot = bots.get(page) ?? botOf(page);
    bots.set(page, bot);
    const type = typing(bot, `member ${i}`);
    graded.push(
      each.sort === 'follow-up'
        ? await gradeFollowUp(each, type, typing(bot, `member ${i} again`))
        : gradeSmallTalk(each, await type(each.text)),
    );
  }
  return graded;
}

/** Right is a line that quotes nothing and does not search; whether it is the wanted one, a reader has to tell. */
function gradeSmallTalk({ text, expect }: SmallTalk, reply: Reply): GradedPhrasing {
  const tier = tierOf(reply);
  return {
    sort: 'small talk',
    typed: [text],
    wanted: expect,
    grade: tier === 'answered' ? 'wrong' : tier === 'line' ? 'right' : tier,
    asMeant: false,
    reply: textOf(reply),
  };
}

async function gradeFollowUp(
  { first, then, means, answer, also }: FollowUp,
  type: Typing,
  typeAlone: Typing,
): Promise<GradedPhrasing> {
  await type(first);
  const reply = await type(then);
  const alone = await typeAlone(means);
  const quotes = quotesOf(reply);
  const tier = tierOf(reply);
  const answers = answer === null ? [] : [answer, ...also];
  const isRight = quotes.some((quote) => answers.some((each) => isSameSentence(quote, each)));
  const grades = {
    answered: isRight ? 'right' : 'wrong',
    near: 'near',
    silent: answer === null ? 'right' : 'silent',
    line: 'wrong',
  } as const;
  return {
    sort: 'follow-up',
    typed: [first, then],
    wanted: means,
    grade: grades[tier],
    asMeant: tier === tierOf(alone) && quotes.join() === quotesOf(alone).join(),
    reply: textOf(reply),
  };
}
