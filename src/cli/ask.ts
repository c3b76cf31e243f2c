/** `npm run ask`: answers the questions given, or a question a line from standard input. */
import { runProgram, type Program } from '../runtime/cli-errors.ts';
import type { ReadingParts } from '../qa/index/answer-index.ts';
import { askedOf } from './asked-of.ts';

const USAGE = `Usage: npm run -s ask -- [--json] [--knowledge DIR]... [--article FILE] [QUESTION]...

Without a QUESTION, reads one a line from standard input.
  --json           one JSON object a line instead of text
  --knowledge DIR  a pack, or a folder of packs, instead of KNOWLEDGE_DIR; may be repeated
  --article FILE   a plain-text article to ask about, instead of packs
  --help           this text`;

/** The program, with another reader than its own where one is given. */
export async function ask(its: Program, reader?: ReadingParts): Promise<void> {
  const asked = await askedOf(USAGE, its);
  if (!asked) return;
  const { answerLines } = await import('./answer-lines.ts');
  await answerLines(asked, reader);
}

if (import.meta.main) await runProgram(ask);
