/** What a member types to the bot, and what sort of reply comes back. */
import { say } from '../../src/bot/messages/say.ts';
import type { Bot } from '../../src/bot/bot.ts';
import { run } from '../../src/bot/dispatch.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import type { Block, Reply } from '../../src/bot/reply.ts';

export type Tier = 'answered' | 'near' | 'silent' | 'line';

export type Typing = (question: string) => Promise<Reply>;

/** A member who types to the bot, in a channel of their own. */
export function typing(bot: Bot, member: string): Typing {
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

/** What sort of reply it is; `line` is one that neither quotes nor says that the sources are silent. */
export function tierOf(reply: Reply): Tier {
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

/** The quotes of a reply, in its order. */
export function quotesOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) =>
    block.type === 'quote' || block.type === 'passage' ? [block.quote] : [],
  );
}

/** A reply as plain lines. */
export function textOf({ blocks, buttons }: Reply): string {
  const labels = buttons.map(({ label }) => `[${label}]`);
  return [...blocks.flatMap(linesOf), labels.join(' ')].filter((line) => line !== '').join('\n');
}

function linesOf(block: Block): string[] {
  if ('text' in block) return [block.text];
  if ('quote' in block) return [`“${block.quote}”`];
  if ('items' in block) return [...block.items];
  return 'fields' in block ? block.fields.map(({ label, text }) => `${label}: ${text}`) : [];
}
