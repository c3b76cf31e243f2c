/** A bot that knows the packs it was started with, the same in every guild. */
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import { buildIndex, type ReadingParts } from '../qa/answer-index.ts';
import type { Bot } from '../bot/dispatch.ts';
import type { Knowledge } from '../packs/knowledge.ts';

export function shippedBot(knowledge: Knowledge, log: Logger, reader: ReadingParts): Bot {
  const view = { knowledge, index: buildIndex(knowledge, reader) };
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
