/** A short answer without the quotation marks around it. */
import type { Span } from '../../text/span.ts';
import { wholeSpan } from '../../text/whole-span.ts';

const OPENING = /^(?:[“"‘«„]|``|'')\s*/u;
const CLOSING = /\s*(?:[”"’»]|'')$/u;
/** What stands before a closing mark and belongs to the sentence around it. */
const LOOSE_END = /[\s,;:—–-]+$/u;

/**
 * The words of a span of a sentence: whole, with their hedge, without marks that open or close around them. Marks inside
 * stay; never empty.
 */
export function bareSpan(marked: string, span: Span): Span {
  const sentence = withPlainMarks(marked);
  let { start, end } = wholeSpan(sentence, span);
  for (;;) {
    const text = sentence.slice(start, end);
    const opening = OPENING.exec(text)?.[0] ?? '';
    const closing = CLOSING.exec(text.replace(LOOSE_END, ''))?.[0] ?? '';
    const body = text.replace(LOOSE_END, '');
    const inner = body.slice(opening.length);
    if (opening !== '' && !closesInside(inner.slice(0, inner.length - closing.length))) {
      start += opening.length;
      continue;
    }
    if (closing !== '' && isApostrophe(body)) break;
    if (closing !== '' && !opensInside(body.slice(0, body.length - closing.length))) {
      end = start + body.length - closing.length;
      continue;
    }
    end = start + body.length;
    break;
  }
  const last = LOOSE_END.exec(sentence.slice(start, end))?.[0].length ?? 0;
  return end - last > start ? { start, end: end - last } : span;
}

/** Double apostrophes as the straight marks that they stand for, at the same offsets. */
function withPlainMarks(sentence: string): string {
  return sentence.replaceAll("''", ' "');
}

/** "the workers’" ends in no quotation mark. */
function isApostrophe(text: string): boolean {
  return /s[’']$/u.test(text) && !/[‘']/u.test(text.slice(0, -1));
}

/** A mark that closes before another opens belongs to what was opened before. */
function closesInside(text: string): boolean {
  const close = text.search(/[”»]|(?<=\S)"/u);
  const open = text.search(/[“«„]|(?:^|\s)"/u);
  return close >= 0 && (open < 0 || close < open);
}

function opensInside(text: string): boolean {
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('»'));
  const open = Math.max(text.lastIndexOf('“'), text.lastIndexOf('«'), text.lastIndexOf('„'));
  if (open < 0 && close < 0) return (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return open > close;
}
