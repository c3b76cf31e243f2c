/** Small talk and follow-ups, typed to the bot as members type them. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { run, type Bot } from '../../src/bot/dispatch.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import type { Block, Reply } from '../../src/bot/reply.ts';
import { isSameSentence } from '../lib/matching.ts';
import { readLines } from '../lib/passages.ts';
import type { Grade } from './stories.ts';

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

type Typing = (question: string) => Promise<Reply>;

function typing(bot: Bot, member: string): Typing {
  return (question) =>
    run(bot, 'ask', {
      options: { question },
      member,
      channel: 'bench',
      guild: undefined,
      permissions: NO_PERMISSIONS,
      now: new Date(),
    });
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

/** What sort of reply it is; `line` is one that neither quotes nor says that the sources are silent. */
function tierOf(reply: Reply): 'answered' | 'near' | 'silent' | 'line' {
  const texts = reply.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  const [before = '', after = ''] = say('answers.noMention', { name: '\n' }).split('\n');
  const isSilence = (text: string): boolean =>
    text === say('answers.silent') || (text.startsWith(before) && text.endsWith(after));
  if (texts.some(isSilence)) return 'silent';
  const isNear = NEAR.some((key) => texts.includes(say(key)));
  if (isNear) return 'near';
  return quotesOf(reply).length > 0 ? 'answered' : 'line';
}

const NEAR = ['answers.near', 'answers.whichEvent', 'answers.whichPerson'] as const;

function quotesOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) =>
    block.type === 'quote' || block.type === 'passage' ? [block.quote] : [],
  );
}

function textOf({ blocks, buttons }: Reply): string {
  const labels = buttons.map(({ label }) => `[${label}]`);
  return [...blocks.flatMap(linesOf), labels.join(' ')].filter((line) => line !== '').join('\n');
}

function linesOf(block: Block): string[] {
  if ('text' in block) return [block.text];
  if ('quote' in block) return [`“${block.quote}”`];
  if ('items' in block) return [...block.items];
  return 'fields' in block ? block.fields.map(({ label, text }) => `${label}: ${text}`) : [];
}
