/** `npm run check`: whether the sources agree with claims, one a line from standard input. */
import { type Bot, run } from '../bot/dispatch.ts';
import { inLocale } from '../bot/messages/say.ts';
import { environment, readConfig, secretsOf } from '../runtime/config.ts';
import { localRequest } from '../platforms/terminal/chat.ts';
import { render } from '../platforms/terminal/render.ts';
import { endWithReader, lines, screenOf, write } from '../platforms/terminal/stream.ts';
import { createLog } from '../runtime/log.ts';
import { runProgram } from '../runtime/cli-errors.ts';
import { makeVectors, readsAll, type AnswerIndex } from '../qa/answer-index.ts';
import { openReader } from '../qa/reader.ts';
import { judgeClaim, type ClaimVerdict } from '../qa/verify/judge-claim.ts';
import { speechBy } from '../extract/speech.ts';
import { knowledgeGiven, readFlags } from './asked-of.ts';
import { shippedBot } from './shipped-bot.ts';

const USAGE = `Usage: npm run -s check -- [--json] [--knowledge DIR]... [--article FILE] [CLAIM]...

Without a CLAIM, reads one a line from standard input.
  --json           one JSON object a line instead of text: verdict (agrees, contradicted or silent), confidence (0 to
                   1), and quote, the passage that agrees or contradicts, or null
  --knowledge DIR  a pack, or a folder of packs, instead of KNOWLEDGE_DIR; may be repeated
  --article FILE   a plain-text article to check against, instead of packs
  --help           this text`;

/** The form is stable: others build on it. */
interface ClaimRecord {
  readonly verdict: ClaimVerdict;
  /** Chance, 0 to 1, that the verdict is right. */
  readonly confidence: number;
  /** The letters of the source that agree or contradict. */
  readonly quote: string | null;
}

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
  const claims = positionals.length > 0 ? positionals : lines(process.stdin);
  for await (const claim of claims) {
    const text = flags.json
      ? `${JSON.stringify(await recordOf(claim, index))}\n`
      : await inLocale(language, () => asText(bot, claim));
    await write(process.stdout, text);
  }
}

/** Each line is one claim, whatever it looks like. */
async function recordOf(claim: string, index: AnswerIndex): Promise<ClaimRecord> {
  const { verdict, confidence, read } = await judgeClaim(claim, index);
  return { verdict, confidence, quote: read?.passage.text ?? null };
}

/** What /check replies; what it says repeats the claim. */
async function asText(bot: Bot, text: string): Promise<string> {
  if (text.trim() === '') return '';
  const reply = await run(bot, 'check', localRequest({ text }));
  return `${render({ ...reply, buttons: [] }, screenOf(process.stdout))}\n`;
}
