/** Which of a page's blocks are the story. */
import { Readability } from '@mozilla/readability';
import { blocksOf, type Block } from './blocks.ts';
import { isDeeper } from './depth.ts';
import { around, treeOf, type Document, type Element } from './dom.ts';
import { fold } from './letters.ts';
import { STORY } from './furniture-marks.ts';
import { boxedBlocks, consentBlocks, isCaption, isWireCaption } from './furniture.ts';
import { isBiography, isBiographyAtEnd, isLabel, isPlea } from './labels.ts';
import { isIn, marksOf, Markup, proseWeight } from './markup.ts';

/** What is known of the article before its body is looked for. */
export interface Hints {
  readonly headline: string;
  readonly description: string;
  /** The page's headings of the first level. */
  readonly headings: readonly string[];
  /** The body that the page gives as data. */
  readonly body: string | undefined;
  /** What the site calls itself. */
  readonly sites: readonly string[];
}

/** A block, and why it is the story or not. */
export interface Judged extends Block {
  /** Of the page rather than the story, whatever stands around it. */
  readonly isJunk: boolean;
  /** How strongly the page and its readers take it for the story. */
  readonly votes: number;
}

/** A block with so many votes is the story. */
const ENOUGH = 2;
/** Votes of each that can tell. */
const BY_DATA = 2;
const BY_READABILITY = 1;
const BY_MARK = 1;
const BY_WEIGHT = 1;
const BY_ARTICLE = 0.5;
/** Fewer words may be said twice. */
const MIN_PULLED = 6;
/** No page has more; each is looked for in the whole story. */
const MAX_PULLED = 100;
/** Links in a row that make a list to other stories. */
const MIN_LINKS = 2;
/** So many of the last blocks may tell of a writer who is not named elsewhere. */
const AT_END = 2;
/** Blocks shorter than this may stand in the data by chance. */
const MIN_MATCH = 12;

/**
 * The blocks of a page that was tidied, in the order of reading, and what each is; notices about consent are left out.
 * Takes nearly all of the time that a page does.
 */
export function judgedBlocks(document: Document, tidy: string, hints: Hints): Judged[] {
  const blocks = blocksOf(document.body);
  const consent = consentBlocks(blocks, hints.headline);
  const left = blocks.filter((block) => !consent.has(block));
  const markup = new Markup(left);
  const data = fold(hints.body ?? '');
  const inData = (text: string): boolean => {
    const folded = fold(text);
    return folded.length >= MIN_MATCH && data.includes(folded);
  };
  const article = articleOf(document, markup);
  const marked = new Set(markedBodies(document, markup));
  const heaviest = heaviestOf(
    left.filter((block) => !markup.isFurniture(block) && !isLabel(block)),
  );
  const boxed = boxedBlocks(left, markup);
  const readable = readableTexts(tidy, consent);
  return left.map((block) => {
    const known = inData(block.text);
    const isHeavy = heaviest !== undefined && isIn(block.element, heaviest);
    const votes =
      (known ? BY_DATA : 0) +
      ((readable?.has(fold(block.text)) ?? isHeavy) ? BY_READABILITY : 0) +
      (around(block.element).some((each) => marked.has(each)) ? BY_MARK : 0) +
      (isHeavy ? BY_WEIGHT : 0) +
      (article && isIn(block.element, article) ? BY_ARTICLE : 0);
    const isJunk =
      isLabel(block) ||
      (!known && boxed.has(block)) ||
      (!known && (markup.isFurniture(block) || isCaption(block) || isPlea(block, hints.sites)));
    return { ...block, votes, isJunk };
  });
}

/** The page's `<article>`, or what its role or main part is, that holds most of the prose. */
function articleOf(document: Document, markup: Markup): Element | undefined {
  const all = [...document.querySelectorAll('article, [role=article], main, [role=main]')];
  return all
    .filter((each) => !markup.isLabelled(each) && markup.weight(each) >= 0.3 * markup.total)
    .toSorted((a, b) => markup.weight(b) - markup.weight(a))[0];
}

/** The parts that the page calls its article's body, where they hold much of its prose. */
function markedBodies(document: Document, markup: Markup): Element[] {
  const all = [...document.querySelectorAll('[itemprop~=articleBody], [class], [id]')];
  return all.filter(
    (each) =>
      markup.weight(each) >= 0.25 * markup.total &&
      each.localName !== 'body' &&
      each.localName !== 'html' &&
      (each.getAttribute('itemprop')?.includes('articleBody') === true ||
        marksOf(each)
          .split(/\s+/)
          .some((mark) => STORY.test(mark))),
  );
}

/** The part with most of the prose near it: paragraphs count for their parent, less for what is further out. */
function heaviestOf(blocks: readonly Block[]): Element | undefined {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight === 0) continue;
    let level = 1;
    for (const each of around(block.element.parentElement)) {
      scores.set(each, (scores.get(each) ?? 0) + weight / level);
      level += 0.7;
    }
  }
  let best: Element | undefined;
  for (const [each, score] of scores) {
    if (each.localName === 'html') continue;
    if (!best || score > (scores.get(best) ?? 0)) best = each;
  }
  return best;
}

/** Readability's time grows with the third power of the depth; pages that people write have some 30 levels. */
const MAX_READABLE = 100;

/** The folded texts of the blocks that Mozilla's Readability keeps; nothing for a page that it would take too long for. */
function readableTexts(tidy: string, consent: ReadonlySet<Block>): Set<string> | undefined {
  if (isDeeper(tidy, MAX_READABLE)) return undefined;
  const notice = new Set([...consent].map(({ text }) => fold(text)));
  const document = treeOf(tidy);
  // It would be taken for the story where it is the longer of the two.
  for (const { element } of consent.size > 0 ? blocksOf(document.body) : []) {
    if (notice.has(fold(element.textContent))) element.remove();
  }
  // The DOM's types are not known here: what it gives is an element of the tree that it got.
  const found = new Readability(document, {
    serializer: (node: unknown) => node as Element,
  }).parse();
  const texts = found?.content ? blocksOf(found.content) : [];
  return new Set(texts.map(({ text }) => fold(text)));
}

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
  const last = judged.findLastIndex(isSure);
  if (first < 0) return [];
  const above = judged.slice(headlineAt(judged, first, hints) ?? first, first);
  const between = judged.slice(first, last + 1);
  return [
    ...above.filter((block) => !block.isJunk && isLead(block, hints)),
    ...between.filter(
      (block, i) =>
        !block.isJunk && belongs(block, between[i + 1]) && !isOverLinks(block, between, i),
    ),
  ];
}

/** Whether a block between two of the story is of it: prose, or a heading or item that others take for the story. */
function belongs(block: Judged, next: Judged | undefined): boolean {
  if (block.votes >= ENOUGH || (block.votes >= 1 && proseWeight(block) > 0)) return true;
  const isHeading = /^h[2-6]$/.test(block.element.localName);
  return (
    isHeading && block.votes >= 1 && next !== undefined && !next.isJunk && next.votes >= ENOUGH
  );
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

const STANDFIRST =
  /standfirst|\bdek\b|sub-?title|sub-?head|summary|\blede?\b|\blead\b|intro|teaser|excerpt|abstract|description|strapline|tagline|sapo|chapo/;

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
  const story = kept.filter(
    (block, i) =>
      !(i < kept.length - AT_END && isWireCaption(block)) &&
      !isByline(block, authors) &&
      (i < middle ||
        !(
          isBiography(block.text, authors) ||
          (i >= kept.length - AT_END && isBiographyAtEnd(block.text))
        )),
  );
  const end = story.findLastIndex((block) => proseWeight(block) > 0);
  return story.slice(0, end + 1);
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

/** Blocks that set words of another large: quotations that stand out, and lines in a heading's form. */
function pulledBlocks(kept: readonly Judged[]): Set<Judged> {
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
