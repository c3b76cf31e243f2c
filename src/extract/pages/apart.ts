/**
 * What on a page is not of its story and may be many times as long as that, so that nothing is weighed before it is gone:
 * threads of comments, and dialogs.
 */
import { REPLIES } from '../../text/lang/en/threads.ts';
import type { Block } from './blocks.ts';
import { around, isElement, isText, type Element } from './dom.ts';
import { THREAD } from './furniture-marks.ts';
import { fold } from './letters.ts';
import { marksOf, proseWeight } from './markup.ts';

/** Fewer comments than this weigh little; a story may have a button to reply, too. */
const MIN_REPLIES = 3;
/** The smallest part with this share of the ways to reply is the thread. */
const MIN_SHARE = 0.8;
/** Longer texts are no buttons. */
const MAX_REPLY = 60;
const TEXT = new RegExp(`>([^<>]{1,${MAX_REPLY}})<`, 'g');
const DIALOGS = new Set(['dialog', 'alertdialog']);
/** Words of prose between the headline and a part that is called "comments". */
const MIN_STORY = 30;

/**
 * The blocks of threads of comments, which are parts one after the other with a way to reply in each, or parts below the
 * story that are called so; and of dialogs. None where nothing else would be left of the page, or the headline stands there.
 */
export function apartBlocks(
  blocks: readonly Block[],
  body: Element,
  tidy: string,
  headline: string,
): Set<Block> {
  const title = fold(headline);
  const isTitle = ({ text }: Block): boolean => title !== '' && fold(text) === title;
  const parts = new Set([
    ...(holdsReplies(tidy) ? repliedTo(body) : []),
    ...namedParts(blocks, isTitle),
  ]);
  const found = new Set(
    parts.size === 0
      ? []
      : blocks.filter(({ element }) => around(element).some((each) => parts.has(each))),
  );
  const isLeft = blocks.some((block) => !found.has(block) && proseWeight(block) > 0);
  return isLeft && !blocks.some((block) => found.has(block) && isTitle(block)) ? found : new Set();
}

/** Whether a page's source, which is faster to look through than its tree, has so many ways to reply. */
function holdsReplies(tidy: string): boolean {
  let count = 0;
  for (const [, text = ''] of tidy.matchAll(TEXT)) {
    if (REPLIES.test(text) && ++count >= MIN_REPLIES) return true;
  }
  return false;
}

/** The parts of the page's largest thread, from the first with a way to reply to the last. */
function repliedTo(body: Element): Element[] {
  const replies = repliesIn(body);
  const counts = new Map<Element, number>();
  for (const reply of replies) {
    for (const each of around(reply)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const count = (each: Element): number => counts.get(each) ?? 0;
  const isMost = (each: Element): boolean => count(each) >= MIN_SHARE * replies.length;
  // Another one may stand far from them.
  const [thread] = replies
    .flatMap((reply) => around(reply).find(isMost) ?? [])
    .toSorted((a, b) => count(a) - count(b));
  const parts = thread ? [...thread.childNodes].filter(isElement) : [];
  const holds = (each: Element): boolean => counts.has(each);
  return parts.slice(parts.findIndex(holds), parts.findLastIndex(holds) + 1);
}

/** The innermost elements whose whole text is a way to reply. */
function repliesIn(element: Element, found: Element[] = []): Element[] {
  for (const child of element.childNodes) {
    if (isElement(child)) repliesIn(child, found);
    else if (isText(child)) {
      const text = child.textContent ?? '';
      if (text.length <= MAX_REPLY && REPLIES.test(text)) found.push(element);
    }
  }
  return found;
}

/** Dialogs, and the parts that are called "comments", with the story between the headline and them. */
function namedParts(blocks: readonly Block[], isTitle: (block: Block) => boolean): Set<Element> {
  const from = blocks.findIndex(isTitle);
  const named = new Set<Element>();
  const seen = new Set<Element>();
  let words = 0;
  for (const [i, block] of blocks.entries()) {
    for (const each of around(block.element)) {
      // So are all that stand around it.
      if (seen.has(each)) break;
      seen.add(each);
      if (isDialog(each) || (words >= MIN_STORY && THREAD.test(marksOf(each)))) named.add(each);
    }
    if (i > from && words < MIN_STORY) words += proseWeight(block);
  }
  return named;
}

function isDialog(element: Element): boolean {
  return DIALOGS.has(element.getAttribute('role') ?? element.localName);
}
