/** Words of the story that a page sets once more, large, to catch the eye. */
import type { Block } from './blocks.ts';
import { fold } from './letters.ts';
import { marksOf } from './markup.ts';

/** Fewer words may be said twice. */
const MIN_PULLED = 6;
/** No page has more; each is looked for in the whole story. */
const MAX_PULLED = 100;
/** Blocks that set words of another large: quotations that stand out, and lines in a heading's form. */
export function pulledBlocks<T extends Block>(kept: readonly T[]): Set<T> {
  const mayBe = kept.filter(isSetOut).slice(0, MAX_PULLED);
  if (mayBe.length === 0) return new Set();
  const whole = `\n${kept.map(({ text }) => fold(text)).join('\n')}\n`;
  return new Set(mayBe.filter(({ text }) => isPartOf(fold(text), whole)));
}

/** Whether a line's text stands inside another line. */
function isPartOf(line: string, whole: string): boolean {
  for (let at = whole.indexOf(line); at >= 0; at = whole.indexOf(line, at + 1)) {
    if (whole[at - 1] !== '\n' || whole[at + line.length] !== '\n') return true;
  }
  return false;
}

function isSetOut({ element, words }: Block): boolean {
  if (words < MIN_PULLED) return false;
  return [element, element.parentElement].some(
    (each) =>
      each !== null &&
      (/^(?:blockquote|h[2-4])$/.test(each.localName) || marksOf(each).includes('quote')),
  );
}
