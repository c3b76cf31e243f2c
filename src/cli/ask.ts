/** `npm run ask`: answers the questions given, or a question a line from standard input. */
import { type Bot, run } from '../bot/dispatch.ts';
import { inLocale } from '../bot/messages/say.ts';
import { environment, readConfig, secretsOf } from '../runtime/config.ts';
import { echo, localRequest } from '../platforms/terminal/chat.ts';
import { toRecord } from '../platforms/terminal/record.ts';
import { render } from '../platforms/terminal/render.ts';
import { endWithReader, lines, screenOf, write } from '../platforms/terminal/stream.ts';
import { createLog } from '../runtime/log.ts';
import { runProgram } from '../runtime/cli-errors.ts';
import type { Block } from '../bot/reply.ts';
import { answer } from '../qa/answer.ts';
import { makeVectors, readsAll } from '../qa/answer-index.ts';
import { openReader } from '../qa/reader.ts';
import { speechBy } from '../extract/speech.ts';
import { knowledgeGiven, readFlags } from './asked-of.ts';
import { shippedBot } from './shipped-bot.ts';

const USAGE = `Usage: npm run -s ask -- [--json] [--knowledge DIR]... [--article FILE] [QUESTION]...

Without a QUESTION, reads one a line from standard input.
  --json           one JSON object a line instead of text
  --knowledge DIR  a pack, or a folder of packs, instead of KNOWLEDGE_DIR; may be repeated
  --article FILE   a plain-text article to ask about, instead of packs
  --help           this text`;

await runProgram(main);

async function main(): Promise<void> {
  const { values: flags, positionals } = readFlags(USAGE);
  endWithReader(process.stdout);
  if (flags.help) return write(process.stdout, `${USAGE}\n`);

  const config = readConfig(environment());
  const knowledge = knowledgeGiven(flags, config.KNOWLEDGE_DIR);
  const log = createLog({ level: config.LOG_LEVEL ?? 'warn', secrets: secretsOf(config) });
  const reader = openReader(speechBy);
  reader.model.warm();
  const language = config.BOT_LANGUAGE;
  const bot = { ...shippedBot(knowledge, log, reader), language };
  const { index } = await bot.view(undefined);
  if (!readsAll(index)) await makeVectors(index);
  const questions = positionals.length > 0 ? positionals : lines(process.stdin);
  for await (const question of questions) {
    const verdict = await answer(index, question);
    const text = flags.json
      ? `${JSON.stringify(toRecord(question, verdict))}\n`
      : await inLocale(language, () => asText(bot, question, verdict.outcome !== 'answered'));
    await write(process.stdout, text);
  }
}

/** The question and what /ask replies to it. Nothing can be pressed here, so buttons are listed only where they are the answer. */
async function asText(bot: Bot, question: string, choice: boolean): Promise<string> {
  if (question.trim() === '') return '';
  const screen = screenOf(process.stdout);
  const reply = await run(bot, 'ask', localRequest({ question }));
  const choices: Block[] = choice
    ? [{ type: 'list', items: reply.buttons.map((button) => button.label) }]
    : [];
  const shown = render({ ...reply, blocks: [...reply.blocks, ...choices], buttons: [] }, screen);
  return `${render(echo(question), screen)}${shown}\n`;
}
