/** A bot that knows the packs it was started with, the same in every guild. */
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { AnswerIndex } from '../qa/index/answer-index.ts';
import type { Bot } from '../bot/bot.ts';

/** A bot that knows the shipped packs and keeps nothing; reports are logged. */
export function shippedBot(index: AnswerIndex, log: Logger): Bot {
  const view = { knowledge: index.knowledge, index };
  return {
    commands,
    log,
    view: () => Promise.resolve(view),
    report: ({ subject, request }) => {
      log.warn({ subject, guild: request.guild }, 'a member reports an answer');
      return Promise.resolve(undefined);
    },
  };
}
