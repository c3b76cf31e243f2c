/** What a page's markup, its data and Readability say of each block: how strongly they take it for the story. */
import { Readability } from '@mozilla/readability';
import { apartBlocks } from './apart.ts';
import { blocksOf, type Block } from './blocks.ts';
import { isDeeper, tagsIn } from './depth.ts';
import { around, treeOf, type Document, type Element } from './dom.ts';
import { fold } from './letters.ts';
import { STORY } from './furniture-marks.ts';
import { consentBlocks, formParts, isCaption } from './furniture.ts';
import { isAddress, isLabel, isPlea, mayBeLabel } from './labels.ts';
import { classOf, isIn, marksOf, Markup, proseWeight } from './markup.ts';

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
export const ENOUGH = 2;
/** Votes of each that can tell. */
const BY_DATA = 2;
const BY_READABILITY = 1;
const BY_MARK = 1;
const BY_WEIGHT = 1;
const BY_ARTICLE = 0.5;
/** Blocks shorter than this may stand in the data by chance. */
const MIN_MATCH = 12;

/**
 * The blocks of a page that was tidied, in the order of reading, and what each is; notices about consent,
 * comments and dialogs are left out.
 * Takes nearly all of the time that a page does.
 */
export function judgedBlocks(document: Document, tidy: string, hints: Hints): Judged[] {
  const blocks = blocksOf(document.body);
  const consent = consentBlocks(blocks, hints.headline);
  const gone = new Set([...consent, ...apartBlocks(blocks, document.body, tidy, hints.headline)]);
  const left = blocks.filter((block) => !gone.has(block));
  const markup = new Markup(left);
  const data = fold(hints.body ?? '');
  const inData = (text: string): boolean => {
    const folded = fold(text);
    return folded.length >= MIN_MATCH && data.includes(folded);
  };
  const article = articleOf(document, markup);
  const marked = new Set(markedBodies(document, markup));
  const labels = new Set(left.filter(isLabel));
  const heaviest = heaviestOf(
    left.filter((block) => !markup.isFurniture(block) && !labels.has(block)),
  );
  const forms = formParts(document.querySelectorAll('form'), markup);
  const addresses = addressesIn(left, markup);
  const readable = readableTexts(tidy, blocks, gone);
  const judged = left.map((block) => {
    const known = inData(block.text);
    const isHeavy = heaviest !== undefined && isIn(block.element, heaviest);
    const votes =
      (known ? BY_DATA : 0) +
      ((readable?.has(fold(block.text)) ?? isHeavy) ? BY_READABILITY : 0) +
      (around(block.element).some((each) => marked.has(each)) ? BY_MARK : 0) +
      (isHeavy ? BY_WEIGHT : 0) +
      (article && isIn(block.element, article) ? BY_ARTICLE : 0);
    const isJunk =
      labels.has(block) ||
      (!known && mayBeLabel(block) && !markup.isSetAsStory(block)) ||
      (!known && (addresses.has(block) || isInPart(block.element, forms))) ||
      (!known &&
        (markup.isFurniture(block) || isCaption(block, markup) || isPlea(block, hints.sites)));
    return { ...block, votes, isJunk };
  });
  return asSureAsAlike(judged);
}

/** What is set apart below the story's first paragraph and speaks to readers: what a site offers them. */
function addressesIn(blocks: readonly Block[], markup: Markup): Set<Block> {
  const first = blocks.findIndex((block) => proseWeight(block) > 0 && markup.isSetAsStory(block));
  const below = first < 0 ? [] : blocks.slice(first + 1);
  return new Set(below.filter((block) => markup.isSetApart(block) && isAddress(block)));
}

/** Whether an element stands in one of some parts. */
function isInPart(element: Element, parts: ReadonlySet<Element>): boolean {
  if (parts.size === 0) return false;
  for (const each of around(element)) if (parts.has(each)) return true;
  return false;
}

/** The story of a page may stand in several parts of one make: what is set as a sure block of the same article is as sure. */
function asSureAsAlike(judged: readonly Judged[]): Judged[] {
  const sure = new Map<Element, Map<string, number>>();
  for (const block of judged) {
    if (block.isJunk || block.votes < ENOUGH || proseWeight(block) === 0) continue;
    const { article, path } = pathOf(block.element);
    if (!article) continue;
    const known = sure.get(article) ?? new Map<string, number>();
    sure.set(article, known.set(path, Math.max(known.get(path) ?? 0, block.votes)));
  }
  return judged.map((block) => {
    if (block.isJunk || proseWeight(block) === 0) return block;
    const { article, path } = pathOf(block.element);
    const votes = article && sure.get(article)?.get(path);
    return votes !== undefined && votes > block.votes ? { ...block, votes } : block;
  });
}

/** The article around an element, and the elements from there to it with their classes; none where no class tells them apart. */
function pathOf(element: Element): { article: Element | undefined; path: string } {
  const inside: string[] = [];
  for (const each of around(element)) {
    if (/^(?:article|main)$/.test(each.getAttribute('role') ?? each.localName))
      return {
        article: inside.some((mark) => !mark.endsWith('.')) ? each : undefined,
        path: inside.join(' '),
      };
    inside.push(`${each.localName}.${classOf(each)}`);
  }
  return { article: undefined, path: '' };
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
/** It needs a tree of its own, as large as the first. Pages that people write have 12,000 tags at most. */
const MAX_READABLE_TAGS = 50_000;

/**
 * The folded texts of the blocks that Mozilla's Readability keeps of those that are not `gone`; nothing for a page that it
 * would take too long for.
 */
function readableTexts(
  tidy: string,
  blocks: readonly Block[],
  gone: ReadonlySet<Block>,
): Set<string> | undefined {
  if (isDeeper(tidy, MAX_READABLE) || tagsIn(tidy) > MAX_READABLE_TAGS) return undefined;
  const document = treeOf(tidy);
  // They would be taken for the story where they are longer than it.
  if (gone.size > 0) {
    removeBlocks(
      document.body,
      blocks.map((block) => gone.has(block)),
    );
  }
  // The DOM's types are not known here: what it gives is an element of the tree that it got.
  const found = new Readability(document, {
    serializer: (node: unknown) => node as Element,
  }).parse();
  const texts = found?.content ? blocksOf(found.content) : [];
  return new Set(texts.map(({ text }) => fold(text)));
}

/** Takes blocks out of a tree, by their places in the order of reading, with what holds nothing else. */
function removeBlocks(body: Element, isGone: readonly boolean[]): void {
  const blocks = blocksOf(body);
  const kept = new Set<Element>();
  for (const { element } of blocks.filter((_, i) => isGone[i] !== true)) {
    for (const each of around(element)) {
      if (kept.has(each)) break;
      kept.add(each);
    }
  }
  for (const { element } of blocks.filter((_, i) => isGone[i] === true)) {
    if (!kept.has(element)) element.remove();
  }
}
