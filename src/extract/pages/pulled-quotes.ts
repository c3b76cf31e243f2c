/** Words of the story that a page sets once more, large, to catch the eye. */
import type { Block } from './blocks.ts';
import { around, type Element } from './dom.ts';
import { fold } from './letters.ts';
import { marksOf } from './markup.ts';

/** Fewer words may be said twice. */
const MIN_PULLED = 6;
/** And so many where the part was made for it. */
const MIN_MARKED = 4;
const LARGE = /^(?:blockquote|h[2-4])$/;
/** No page has more; each is looked for in the whole story. */
const MAX_PULLED = 100;
/** Blocks that set words of another large: quotations that stand out, and lines in a heading's form. */
export function pulledBlocks<T extends Block>(kept: readonly T[]): Set<T> {
  const mayBe = kept.filter(isSetOut).slice(0, MAX_PULLED);
  if (mayBe.length === 0) return new Set();
  const whole = `\n${kept.map(({ text }) => fold(text)).join('\n')}\n`;
  const pulled = mayBe.filter(({ text }) => isPartOf(fold(text), whole));
  const boxes = new Set(pulled.flatMap(({ element }) => boxOf(element) ?? []));
  return new Set([...pulled, ...kept.filter((block) => isSpeaker(block, boxes))]);
}

/** Whether a block only says whose words stand in a box that is left out. */
function isSpeaker({ element, text, words }: Block, boxes: ReadonlySet<Element>): boolean {
  const box = boxes.size > 0 && words <= MAX_SPEAKER ? boxOf(element) : undefined;
  return box !== undefined && boxes.has(box) && !/[.!?…]["'”’)\]]*$/.test(text);
}

/** "Ida Roe, head of the harbour board of Selby". */
const MAX_SPEAKER = 12;
/** A box is so near to what stands in it. */
const MAX_IN_BOX = 3;

/** The part for a quotation that an element stands in. */
function boxOf(element: Element): Element | undefined {
  return [...around(element).take(MAX_IN_BOX)].find(
    (each) => each.localName === 'blockquote' || isPull(each),
  );
}

/** Whether an element was made to set words large. */
function isPull(element: Element): boolean {
  return PULLS.test(marksOf(element));
}

const PULLS = /quote|emphasi[sz]ed|[ _-]pull(?:[ _-]|ed)/;

/** Whether a line's text stands inside another line. */
function isPartOf(line: string, whole: string): boolean {
  for (let at = whole.indexOf(line); at >= 0; at = whole.indexOf(line, at + 1)) {
    if (whole[at - 1] !== '\n' || whole[at + line.length] !== '\n') return true;
  }
  return false;
}

function isSetOut({ element, words }: Block): boolean {
  const parts = [element, element.parentElement].filter((each) => each !== null);
  if (words >= MIN_MARKED && parts.some(isPull)) return true;
  return words >= MIN_PULLED && parts.some(({ localName }) => LARGE.test(localName));
}
