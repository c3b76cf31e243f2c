/** `npm run check`: whether the sources agree with claims, one a line from standard input. */
import { runProgram, type Program } from '../runtime/cli-errors.ts';
import type { ReadingParts } from '../qa/index/answer-index.ts';
import { askedOf } from './asked-of.ts';

const USAGE = `Usage: npm run -s check -- [--json] [--knowledge DIR]... [--article FILE] [CLAIM]...

Without a CLAIM, reads one a line from standard input.
  --json           one JSON object a line instead of text: verdict (agrees, contradicted or silent), confidence (0 to
                   1), and quote, the passage that agrees or contradicts, or null
  --knowledge DIR  a pack, or a folder of packs, instead of KNOWLEDGE_DIR; may be repeated
  --article FILE   a plain-text article to check against, instead of packs
  --help           this text`;

/** The program, with another reader than its own where one is given. */
export async function check(its: Program, reader?: ReadingParts): Promise<void> {
  const asked = await askedOf(USAGE, its);
  if (!asked) return;
  const { checkLines } = await import('./check-lines.ts');
  await checkLines(asked, reader);
}

if (import.meta.main) await runProgram(check);
