/** What `npm run ask` prints for a question. */
import { run } from '../bot/dispatch.ts';
import { echo, localRequest } from '../platforms/terminal/chat.ts';
import { toRecord } from '../platforms/terminal/record.ts';
import { render } from '../platforms/terminal/render.ts';
import type { Block } from '../bot/reply.ts';
import { answer } from '../qa/answer.ts';
import type { AnswerIndex, ReadingParts } from '../qa/index/answer-index.ts';
import type { Asked } from './asked-of.ts';
import { replyToLines, type Asker } from './reply-to-lines.ts';

/** Buttons that lead to another passage, or choose what is meant. */
const LEAD_ON: ReadonlySet<string> = new Set(['fact', 'choose']);

/** Replies to all of them. */
export function answerLines(asked: Asked, reader?: ReadingParts): Promise<void> {
  return replyToLines(asked, { asRow, asText }, reader);
}

async function asRow(question: string, index: AnswerIndex): Promise<string> {
  return `${JSON.stringify(toRecord(question, await answer(index, question)))}\n`;
}

/** The question and what /ask replies to it. Nothing can be pressed here, so buttons are listed only where they are the answer. */
async function asText(question: string, { bot, index, screen }: Asker): Promise<string> {
  if (question.trim() === '') return '';
  const { outcome } = await answer(index, question);
  const reply = await run(bot, 'ask', localRequest({ question }));
  const leads = reply.buttons.filter(({ action }) => LEAD_ON.has(action.name));
  const choices: Block[] =
    outcome !== 'answered' && leads.length > 0
      ? [{ type: 'list', items: leads.map((button) => button.label) }]
      : [];
  const shown = render({ ...reply, blocks: [...reply.blocks, ...choices], buttons: [] }, screen);
  return `${render(echo(question), screen)}${shown}\n`;
}
