/** Says where a file is no JSON. */
import { shortened, type Problem } from './problems.ts';
import { errorMessage } from '../runtime/error-message.ts';

/** What the parser adds to its message: a piece of the text, or the place. */
const SNIPPET = /,? (?:in JSON at|\.{0,3}").*/s;

/** Something stands where it does not belong; else something is missing behind what stands before. */
const TOO_MUCH = /^(?:Expected (?:double-quoted )?property name|Unexpected non-whitespace)/;

/** The problem of `text` that JSON.parse refused with `error`: the line, and what stands there. */
export function syntaxProblem(file: string, text: string, error: unknown): Problem {
  const message = errorMessage(error);
  const before = text.slice(0, faultIn(text, message));
  const upToFault = TOO_MUCH.test(message) ? before : before.trimEnd();
  const line = upToFault.split('\n').length;
  const found = shortened(text.split('\n')[line - 1]?.trim() ?? '') || undefined;
  const parser = message.replace(SNIPPET, '');
  return {
    file,
    place: { line },
    what: 'this is not JSON',
    found: found ?? 'nothing',
    remedy: `Look there and at the lines around it. The parser says: ${parser}`,
    fault: { code: 'notJson', found, parser },
  };
}

/** The offset of the fault. The parser tells it for all faults but a token out of place. */
function faultIn(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (!isOutOfPlace(message)) return text.length;
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isOutOfPlace(refusal(text.slice(0, middle)))) bad = middle;
    else good = middle;
  }
  return bad;
}

function isOutOfPlace(message: string): boolean {
  return message.startsWith('Unexpected token');
}

function refusal(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
