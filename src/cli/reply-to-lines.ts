/** Replies to what `npm run ask` and `npm run check` are given, line by line. */
import type { Bot } from '../bot/bot.ts';
import { inLocale } from '../bot/messages/say.ts';
import { speechBy } from '../extract/speech.ts';
import { articleKnowledge } from '../packs/article.ts';
import type { Knowledge } from '../packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../packs/load.ts';
import type { Screen } from '../platforms/terminal/render.ts';
import { endWithReader, lines, screenOf, write } from '../platforms/terminal/stream.ts';
import {
  buildIndex,
  makeVectors,
  type AnswerIndex,
  type ReadingParts,
} from '../qa/index/answer-index.ts';
import { openReader } from '../qa/index/reader.ts';
import { secretsOf } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import type { Asked } from './asked-of.ts';
import { shippedBot } from './shipped-bot.ts';

/** What becomes of a line: a row of JSON, or the text of a reply; both end with a line break unless they are empty. */
interface Replies {
  readonly asRow: (line: string, index: AnswerIndex) => Promise<string>;
  readonly asText: (line: string, asker: Asker) => Promise<string>;
}

/** What a text is made with. */
export interface Asker {
  readonly bot: Bot;
  readonly index: AnswerIndex;
  readonly screen: Screen;
}

/** What is known of the article, else of the packs, which are those of the settings unless told. */
function knowledgeOf({ article, folders, config }: Asked): Knowledge {
  if (article) return articleKnowledge(article.text, article.path);
  return loadKnowledge((folders ?? [config.KNOWLEDGE_DIR]).flatMap(packDirectories));
}

/** Replies to each argument, or to each line of standard input. */
export async function replyToLines(
  asked: Asked,
  { asRow, asText }: Replies,
  given?: ReadingParts,
): Promise<void> {
  const { config, input, output } = asked;
  const knowledge = knowledgeOf(asked);
  const log = createLog({ level: config.LOG_LEVEL ?? 'warn', secrets: secretsOf(config) });
  const reader = given ?? openReader(speechBy);
  const left = new AbortController();
  // A process that exits amid a reading is aborted by it.
  endWithReader(output, () => {
    left.abort();
    return reader.model.close();
  });
  reader.model.warm();
  const language = config.BOT_LANGUAGE;
  const index = buildIndex(knowledge, reader);
  const bot = { ...shippedBot(index, log), language };
  await makeVectors(index);
  const screen = screenOf(output);
  for await (const line of asked.lines.length > 0 ? asked.lines : lines(input)) {
    if (left.signal.aborted) return;
    const text = asked.json
      ? await asRow(line, index)
      : await inLocale(language, () => asText(line, { bot, index, screen }));
    await write(output, text);
  }
}
