/** Which of a page's judged blocks are the story. */
import type { Block } from './blocks.ts';
import { STANDFIRST } from './furniture-marks.ts';
import { isWireCaption } from './furniture.ts';
import { ENOUGH, type Hints, type Judged } from './judged-blocks.ts';
import { isBiography, isBiographyAtEnd, mayBeNote } from './labels.ts';
import { fold } from './letters.ts';
import { marksOf, proseWeight } from './markup.ts';
import { pulledBlocks } from './pulled-quotes.ts';
import { reports } from './verbs.ts';

/** Links in a row that make a list to other stories. */
const MIN_LINKS = 2;
/** Votes and words of prose of a paragraph in a part of its own below the sure ones, such as a conclusion. */
const NEARLY = 1.5;
const MIN_CLOSING = 40;
/** A label has no more words: "Company:". */
const MAX_LABEL_WORDS = 3;
/** So many of the last blocks may tell of a writer who is not named elsewhere. */
const AT_END = 2;

/** The story's blocks in the order of reading, without its headline and lines about `authors`; empty when there is none. */
export function storyBlocks(
  judged: readonly Judged[],
  hints: Hints,
  authors: readonly string[],
): Judged[] {
  return withoutRepeats(withoutEnds(filled(judged, hints), authors), hints);
}

/** The blocks that are surely the story, and what stands between and above them. */
function filled(judged: readonly Judged[], hints: Hints): Judged[] {
  const isSure = (block: Judged): boolean =>
    !block.isJunk && block.votes >= ENOUGH && proseWeight(block) > 0;
  const first = judged.findIndex(isSure);
  const isClosing = (block: Judged): boolean =>
    !block.isJunk && block.votes >= NEARLY && proseWeight(block) >= MIN_CLOSING;
  const last = judged.findLastIndex((block) => isSure(block) || isClosing(block));
  if (first < 0) return [];
  const above = judged.slice(headlineAt(judged, first, hints) ?? first, first);
  const between = judged.slice(first, last + 1);
  return [
    ...above.filter((block) => !block.isJunk && isLead(block, hints)),
    ...between.filter(
      (block, i) =>
        !block.isJunk &&
        belongs(block, between[i + 1]) &&
        !isOverLinks(block, between, i) &&
        !isLabelOf(block, between[i + 1]),
    ),
  ];
}

/** The one letter of an icon's or a drop cap's part. */
const LETTER = /^\p{L}$/u;

/** Whether a block between two of the story is of it: prose, or a heading or item that others take for the story. */
function belongs(block: Judged, next: Judged | undefined): boolean {
  if (LETTER.test(block.text)) return false;
  if (block.votes >= ENOUGH || (block.votes >= 1 && proseWeight(block) > 0)) return true;
  const isHeading = /^h[2-6]$/.test(block.element.localName);
  return (
    isHeading && block.votes >= 1 && next !== undefined && !next.isJunk && next.votes >= ENOUGH
  );
}

/** Whether a block is the label of what is no story: "Launch date:". */
function isLabelOf({ text, words }: Block, next: Judged | undefined): boolean {
  return words <= MAX_LABEL_WORDS && text.endsWith(':') && next?.isJunk === true;
}

/** Whether a heading stands over a list of links alone: "Latest from Selby". */
function isOverLinks(block: Judged, all: readonly Judged[], at: number): boolean {
  if (proseWeight(block) > 0) return false;
  const after = all.slice(at + 1, at + 1 + MIN_LINKS);
  return (
    after.length === MIN_LINKS &&
    after.every(
      ({ isJunk, linked, element }) => isJunk && linked > 0.9 && element.localName === 'li',
    )
  );
}

/** Where the headline stands above the story's first sure block. */
function headlineAt(
  judged: readonly Judged[],
  first: number,
  { headline, headings }: Hints,
): number | undefined {
  const titles = new Set([headline, ...headings].map(fold).filter((each) => each !== ''));
  const above = judged.slice(0, first);
  const isTitle = ({ text }: Judged): boolean => titles.has(fold(text));
  // A table of contents or a list of stories may repeat it below the first paragraphs.
  const heading = above.findLastIndex(
    (block) => block.element.localName === 'h1' && isTitle(block),
  );
  const at = heading < 0 ? above.findLastIndex(isTitle) : heading;
  return at < 0 ? undefined : at + 1;
}

/** Whether a block between headline and story is of it: a standfirst, or a first paragraph that is set apart. */
function isLead(block: Judged, { description }: Hints): boolean {
  const { text, element, words } = block;
  const said = fold(description);
  const own = fold(text);
  if (
    own.length > 30 &&
    (said.startsWith(own) || (said.length > 30 && own.startsWith(said.slice(0, 60))))
  )
    return true;
  const isMarked = [element, element.parentElement].some(
    (each) => each !== null && STANDFIRST.test(marksOf(each)),
  );
  const isStopped = /[.!?…]["'”’)]*$/.test(text);
  const isHeading = /^h[2-4]$/.test(element.localName) && block.votes >= ENOUGH;
  return (
    words >= 6 &&
    block.linked < 0.5 &&
    (isMarked || isHeading || (isStopped && proseWeight(block) > 0))
  );
}

/** Without lines about the writers, captions with an agency's name before the end, and headings that nothing follows. */
function withoutEnds(kept: readonly Judged[], authors: readonly string[]): Judged[] {
  const middle = Math.floor(kept.length / 2);
  const isNote = ({ text }: Judged, i: number): boolean =>
    (isBiography(text, authors) && !reports(text)) ||
    (i >= kept.length - AT_END && isBiographyAtEnd(text));
  const isAnyNote = (block: Judged, i: number): boolean =>
    isNote(block, i) || mayBeNote(block.text);
  const behind = votesBehind(kept, middle, isAnyNote);
  const story = kept.filter(
    (block, i) =>
      !(i < kept.length - AT_END && isWireCaption(block)) &&
      !isByline(block, authors) &&
      (i < middle ||
        !(isNote(block, i) || (mayBeNote(block.text) && block.votes > (behind[i] ?? 0)))),
  );
  const end = story.findLastIndex((block) => proseWeight(block) > 0);
  return story.slice(0, end + 1);
}

/** For each block from a place on, the most votes of a block of prose behind it that is no note. */
function votesBehind(
  kept: readonly Judged[],
  from: number,
  isNote: (block: Judged, at: number) => boolean,
): number[] {
  const behind: number[] = [];
  let most = 0;
  for (const [i, block] of [...kept.entries()].slice(from).toReversed()) {
    behind[i] = most;
    if (proseWeight(block) > 0 && !isNote(block, i)) most = Math.max(most, block.votes);
  }
  return behind;
}

/** "By Ann Smith" and no more. */
function isByline({ text }: Block, authors: readonly string[]): boolean {
  return /^by\s/i.test(text) && authors.some((author) => fold(text) === fold(`by ${author}`));
}

/** Without the headline, and without what the page says twice. */
function withoutRepeats(kept: readonly Judged[], { headline }: Hints): Judged[] {
  const seen = new Set([fold(headline)]);
  const pulled = pulledBlocks(kept);
  return kept.filter((block) => {
    const { text, words } = block;
    const folded = fold(text);
    if (pulled.has(block) || folded === '' || (words >= 5 && seen.has(folded))) return false;
    if (folded === fold(headline)) return false;
    seen.add(folded);
    return true;
  });
}
