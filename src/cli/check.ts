/** `npm run check`: whether the sources agree with claims, one a line from standard input. */
import { type Bot, run } from '../bot/dispatch.ts';
import { localRequest } from '../platforms/terminal/chat.ts';
import { render } from '../platforms/terminal/render.ts';
import { screenOf } from '../platforms/terminal/stream.ts';
import { runProgram } from '../runtime/cli-errors.ts';
import type { AnswerIndex } from '../qa/answer-index.ts';
import { judgeClaim, type ClaimVerdict } from '../qa/verify/judge-claim.ts';
import { replyToLines } from './asked-of.ts';

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

await runProgram(() => replyToLines(USAGE, { asRow, asText }));

/** Each line is one claim, whatever it looks like. */
async function asRow(claim: string, index: AnswerIndex): Promise<string> {
  const { verdict, confidence, read } = await judgeClaim(claim, index);
  const row: ClaimRecord = { verdict, confidence, quote: read?.passage.text ?? null };
  return `${JSON.stringify(row)}\n`;
}

/** What /check replies; what it says repeats the claim. */
async function asText(text: string, bot: Bot): Promise<string> {
  if (text.trim() === '') return '';
  const reply = await run(bot, 'check', localRequest({ text }));
  return `${render({ ...reply, buttons: [] }, screenOf(process.stdout))}\n`;
}
