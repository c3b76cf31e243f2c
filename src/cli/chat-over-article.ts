/** The chat in the terminal over one plain-text article: nothing else is known, and nothing is stored. */
import { speechBy } from '../extract/speech.ts';
import { articleKnowledge } from '../packs/article.ts';
import { chat } from '../platforms/terminal/chat.ts';
import { endWithReader } from '../platforms/terminal/stream.ts';
import { createMemory } from '../qa/dialogue/memory.ts';
import { buildIndex, makeVectors, type ReadingParts } from '../qa/index/answer-index.ts';
import { openReader } from '../qa/index/reader.ts';
import type { Program } from '../runtime/cli-errors.ts';
import { type Config, secretsOf } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import type { Article } from './article-file.ts';
import { shippedBot } from './shipped-bot.ts';

/** Chats until the input has ended, with another reader than its own where one is given. */
export async function chatOverArticle(
  { path, text }: Article,
  config: Config,
  { input, output }: Pick<Program, 'input' | 'output'>,
  given?: ReadingParts,
): Promise<void> {
  const log = createLog({ level: config.LOG_LEVEL ?? 'warn', secrets: secretsOf(config) });
  const reader = given ?? openReader(speechBy);
  // Whose model it is ends it.
  const close = given ? () => Promise.resolve() : reader.model.close;
  endWithReader(output, close);
  reader.model.warm();
  const index = buildIndex(articleKnowledge(text, path), reader);
  // Lines that are piped in are asked at once.
  await makeVectors(index);
  const bot = { ...shippedBot(index, log), memory: createMemory(), language: config.BOT_LANGUAGE };
  await chat(bot, input, output);
  await close();
}
