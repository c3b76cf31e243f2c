/** Replies to what `npm run ask` and `npm run check` are given, line by line. */
import type { Bot } from '../bot/dispatch.ts';
import { inLocale } from '../bot/messages/say.ts';
import { speechBy } from '../extract/speech.ts';
import { articleKnowledge } from '../packs/article.ts';
import type { Knowledge } from '../packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../packs/load.ts';
import { endWithReader, lines, write } from '../platforms/terminal/stream.ts';
import { makeVectors, readsAll, type AnswerIndex } from '../qa/answer-index.ts';
import { openReader } from '../qa/reader.ts';
import { secretsOf } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import type { Asked } from './asked-of.ts';
import { shippedBot } from './shipped-bot.ts';

/** What becomes of a line: a row of JSON, or the text of a reply; both end with a line break unless they are empty. */
interface Replies {
  readonly asRow: (line: string, index: AnswerIndex) => Promise<string>;
  readonly asText: (line: string, bot: Bot, index: AnswerIndex) => Promise<string>;
}

/** What is known of the article, else of the packs, which are those of the settings unless told. */
function knowledgeOf({ article, folders, config }: Asked): Knowledge {
  if (article) return articleKnowledge(article.text, article.path);
  return loadKnowledge((folders ?? [config.KNOWLEDGE_DIR]).flatMap(packDirectories));
}

/** Replies to each argument, or to each line of standard input. */
export async function replyToLines(asked: Asked, { asRow, asText }: Replies): Promise<void> {
  const { config } = asked;
  const knowledge = knowledgeOf(asked);
  const log = createLog({ level: config.LOG_LEVEL ?? 'warn', secrets: secretsOf(config) });
  const reader = openReader(speechBy);
  const left = new AbortController();
  // A process that exits amid a reading is aborted by it.
  endWithReader(process.stdout, () => {
    left.abort();
    return reader.model.close();
  });
  reader.model.warm();
  const language = config.BOT_LANGUAGE;
  const bot = { ...shippedBot(knowledge, log, reader), language };
  const { index } = await bot.view(undefined);
  if (!readsAll(index)) await makeVectors(index);
  for await (const line of asked.lines.length > 0 ? asked.lines : lines(process.stdin)) {
    if (left.signal.aborted) return;
    const text = asked.json
      ? await asRow(line, index)
      : await inLocale(language, () => asText(line, bot, index));
    await write(process.stdout, text);
  }
}
