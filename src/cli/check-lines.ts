/** What `npm run check` prints for a claim. */
import { run } from '../bot/dispatch.ts';
import { localRequest } from '../platforms/terminal/chat.ts';
import { render } from '../platforms/terminal/render.ts';
import type { AnswerIndex, ReadingParts } from '../qa/index/answer-index.ts';
import { judgeClaim, type ClaimVerdict } from '../qa/verify/judgement/judge-claim.ts';
import type { Asked } from './asked-of.ts';
import { replyToLines, type Asker } from './reply-to-lines.ts';

/** The form is stable: others build on it. */
interface ClaimRecord {
  readonly verdict: ClaimVerdict;
  /** Probability, 0 to 1, that the verdict is right. */
  readonly confidence: number;
  /** The letters of the source that agree or contradict. */
  readonly quote: string | null;
}

/** Replies to all of them. */
export function checkLines(asked: Asked, reader?: ReadingParts): Promise<void> {
  return replyToLines(asked, { asRow, asText }, reader);
}

/** Each line is one claim, whatever it looks like. */
async function asRow(claim: string, index: AnswerIndex): Promise<string> {
  const { verdict, confidence, read } = await judgeClaim(claim, index);
  const row: ClaimRecord = { verdict, confidence, quote: read?.passage.text ?? null };
  return `${JSON.stringify(row)}\n`;
}

/** What /check replies; what it says repeats the claim. */
async function asText(text: string, { bot, screen }: Asker): Promise<string> {
  if (text.trim() === '') return '';
  const reply = await run(bot, 'check', localRequest({ text }));
  return `${render({ ...reply, buttons: [] }, screen)}\n`;
}
