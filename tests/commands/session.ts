/** Giving commands and pressing buttons as a member would, over some knowledge. */
import { commands } from '../../commands/index.ts';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import type { Bot } from '../../src/bot/bot.ts';
import { complete, press, run } from '../../src/bot/dispatch.ts';
import { type Report } from '../../src/bot/command.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import { NO_PERMISSIONS, type Request } from '../../src/bot/request.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { markDifference } from '../../src/packs/nearest.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { Action, Block, Reply } from '../../src/bot/reply.ts';
import { reader } from '../reader.ts';

export interface Session {
  readonly give: (name: string, options?: Request['options']) => Promise<Reply>;
  /** Presses the button with this label, or does what an action says. */
  readonly press: (button: Action | { of: Reply; label: string }) => Promise<Reply>;
  readonly type: (
    name: string,
    option: string,
    typed: string,
    options?: Request['options'],
  ) => Promise<readonly Choice[]>;
  readonly reports: readonly Report[];
}

/** A member whose client is in `locale`. */
export function sessionOf(knowledge: Knowledge, locale = 'en-GB'): Session {
  const reports: Report[] = [];
  const view = { knowledge, index: buildIndex(knowledge, reader) };
  const bot: Bot = {
    commands,
    view: () => Promise.resolve(view),
    report: (report) => {
      reports.push(report);
      return Promise.resolve(undefined);
    },
    log: createLog({ level: 'silent' }),
  };
  const request = (options: Request['options']): Request => ({
    ...{ options, member: 'm', channel: 'c', guild: undefined, permissions: NO_PERMISSIONS },
    ...{ now: new Date('2031-06-10T12:00:00Z'), locale },
  });
  return {
    give: (name, options = {}) => run(bot, name, request(options)),
    press: (button) =>
      press(bot, 'of' in button ? actionOf(button.of, button.label) : button, request({})),
    type: (name, option, typed, options = {}) =>
      complete(bot, name, option, typed, request({ ...options, [option]: typed })),
    reports,
  };
}

function actionOf(reply: Reply, label: string): Action {
  const button = reply.buttons.find((each) => each.label === label);
  if (!button || button.disabled === true) {
    throw new Error(`No button ${label} among ${labels(reply).join(', ')}`);
  }
  return button.action;
}

export function labels(reply: Reply): string[] {
  return reply.buttons.map(({ label }) => label);
}

type OfType<T> = Extract<Block, { readonly type: T }>;

export function blocksOf<T extends Block['type']>(reply: Reply, type: T): OfType<T>[] {
  return reply.blocks.filter((block): block is OfType<T> => block.type === type);
}

/** All that a reply says in its own words, a line a block. */
export function wordsOf(reply: Reply): string {
  return reply.blocks
    .map((block) => {
      switch (block.type) {
        case 'list':
          return block.items.join('\n');
        case 'fields':
          return block.fields.map(({ label, text }) => `${label}: ${text}`).join('\n');
        case 'quote':
          return `${block.lead ?? ''}> ${block.quote}`;
        case 'passage':
          return `${block.before}>>${block.quote}<<${block.after}`;
        case 'difference':
          return `${block.label ?? ''}: ${markDifference(block.words)}`;
        case 'mention':
          return `${block.lead} ${block.mentions.map(({ id }) => id).join(', ')}`;
        case 'separator':
          return '';
        default:
          return block.text;
      }
    })
    .join('\n');
}
