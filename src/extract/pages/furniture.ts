/** What on a page is not of the story, told by its markup and by its words. */
import {
  BIOGRAPHICAL,
  BIOGRAPHY,
  BIOGRAPHY_AT_END,
  CONSENT,
  CONSENT_STORY,
  FURNITURE,
  STAMP_WORDS,
} from '../../text/lang/en/page-furniture.ts';
import type { Block } from './blocks.ts';
import { around, type Element } from './dom.ts';
import { even, fold, wordsOf } from './letters.ts';
import {
  FURNITURE_BOX_WORDS,
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
} from './furniture-marks.ts';

/** A labelled part that holds more of the page's prose than this is the story, mislabelled. */
const MAX_SHARE = 0.45;
/** A part whose name may mean much is furniture while it is short. */
const MAX_BOX_WORDS = 80;
/** Longer blocks are judged by their place alone. */
const MAX_LABEL_WORDS = 70;
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'li', 'blockquote']);

/** Class names, id and the like as words in lower case, with spaces around: " article body has video ". */
export function marksOf(element: Element): string {
  const marks = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return ` ${marks.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()} `;
}

/** Whether the element's own markup says that it is no story; `weight` is how many words of prose it holds. */
function isMarked(element: Element, weight: number): boolean {
  const name = element.localName;
  if (FURNITURE_TAGS.has(name)) return true;
  const role = element.getAttribute('role');
  const marks = marksOf(element);
  // Not where other widths show it: "hidden md:block".
  if (!marks.includes(':') && / (?:is-hidden|d-none|hidden) /.test(marks)) return true;
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  if (element.getAttribute('hidden') !== null && name !== 'body') return true;
  const isBox = !PARAGRAPHS.has(name) && weight <= MAX_BOX_WORDS;
  // An element that the site made up says by its name what it is: "<related-stories>".
  if (name.includes('-') && isFurnitureMark(name, isBox)) return true;
  return marks.split(/\s+/).some((mark) => isFurnitureMark(mark, isBox));
}

/** The story itself, for those who pay. */
const PAID_FOR =
  /^(?:subscri(?:ption|ber)s?|premium|paid|paywall(?:ed)?|members?)-(?:content|only|body|text)$/;

function isFurnitureMark(mark: string, isBox: boolean): boolean {
  const parts = mark.split(/[^a-z0-9]+/).filter((part) => part !== '');
  if (parts.length > 6) return false;
  // "no-caption", "has-video": about the part, not what it is.
  if (/^(?:no|has|with|without|is|hide|not)$/.test(parts[0] ?? '')) return false;
  if (PAID_FOR.test(mark)) return false;
  if (FURNITURE_WORDS.has(mark) || parts.some((part) => FURNITURE_WORDS.has(part))) return true;
  if (parts.some((part, i) => FURNITURE_PAIRS.has(`${part}-${parts[i + 1] ?? ''}`))) return true;
  if (!isBox || /(?:text|body|paragraph|copy|story|article)$/.test(mark)) return false;
  return FURNITURE_BOX_WORDS.has(mark) || parts.some((part) => FURNITURE_BOX_WORDS.has(part));
}

function classOf(element: Element): string {
  return element.getAttribute('class')?.trim() ?? '';
}

/** Tells which blocks stand in parts that the markup sets apart from the story. */
export class Markup {
  readonly #weights = new Map<Element, number>();
  readonly #total: number;
  readonly #known = new Map<Element, boolean>();
  /** Words of prose in all parts of the same class: each paragraph of a story may stand in a "card". */
  readonly #byClass = new Map<string, number>();

  constructor(blocks: readonly Block[]) {
    let total = 0;
    for (const block of blocks) {
      const weight = proseWeight(block);
      if (weight === 0) continue;
      total += weight;
      for (const each of around(block.element)) {
        this.#weights.set(each, (this.#weights.get(each) ?? 0) + weight);
      }
    }
    this.#total = total;
    for (const [element, weight] of this.#weights) {
      const name = classOf(element);
      this.#byClass.set(name, (this.#byClass.get(name) ?? 0) + weight);
    }
  }

  /** Words of prose inside an element. */
  weight(element: Element): number {
    return this.#weights.get(element) ?? 0;
  }

  get total(): number {
    return this.#total;
  }

  isFurniture({ element }: Block): boolean {
    return this.#isInside(element);
  }

  #isInside(element: Element | null): boolean {
    if (element === null || element.localName === 'body') return false;
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const found = this.isLabelled(element) || this.#isInside(element.parentElement);
    this.#known.set(element, found);
    return found;
  }

  /** Whether the element is such a part, and not most of the page. */
  isLabelled(element: Element): boolean {
    const weight = this.weight(element);
    const most = MAX_SHARE * this.#total;
    if (weight > most || !isMarked(element, weight)) return false;
    const isPlain = isMarked(element, MAX_BOX_WORDS + 1);
    return isPlain || (this.#byClass.get(classOf(element)) ?? 0) <= most || classOf(element) === '';
  }
}

/** A text without a stop is prose from so many words on. */
const MIN_UNSTOPPED = 15;
/** A whole sentence has at least so many: "It was over." */
const MIN_SENTENCE = 3;

/** Words in whole sentences outside links; 0 for labels, links and headings. */
export function proseWeight({ text, words, linked }: Block): number {
  const isSentence = words >= MIN_SENTENCE && /[.!?…]["'”’)\]]*$/.test(text);
  const leadsOn = words >= 2 * MIN_SENTENCE && /[:;]$/.test(text);
  return words >= MIN_UNSTOPPED || isSentence || leadsOn ? words * (1 - linked) : 0;
}

/** Whether a block's words are those of the page and not of the story. */
export function isLabel(block: Block): boolean {
  const { words, linked } = block;
  const text = bare(block.text);
  if (words === 0) return true;
  if ((isStamp(text) && block.element.localName !== 'tr') || isEntryStamp(block)) return true;
  if (words > MAX_LABEL_WORDS) return false;
  if (/^(?:#|@)\S+(?:\s+#\S+)*$/.test(text)) return true;
  // A link from its first letter to its last, without a stop, leads elsewhere.
  const isStopped = /[.!?…,:;]["'”’)\]]*$/.test(text);
  if (linked > 0.95 && !leadsAway(block) && (!isStopped || isInLinkList(block))) return true;
  if (linked > 0.5 && words <= MAX_LINKED_WORDS && isLedIn(block)) return true;
  return FURNITURE.some((each) => each.test(text));
}

/** Without the mark of a list's item, or the bracket around it all. */
function bare(text: string): string {
  return text.replace(/^[•·▪●►▶»*–—-]+\s*/, '').replace(/^[([](?=\p{L}{3})/u, '');
}

/** Links to other stories have no more words. */
const MAX_LINKED_WORDS = 25;

/** A link with nothing around it but what leads to it or when: "IN SELBY: A second boat", "A second boat (Oct. 25)". */
function isLedIn({ element, text }: Block): boolean {
  let rest = text;
  for (const link of element.querySelectorAll('a')) {
    const linked = even(link.textContent);
    if (linked !== '') rest = rest.replace(linked, ' ');
  }
  rest = bare(rest.trim());
  const isWhen = /\d/.test(rest) && /\p{L}|\d[:/]\d/u.test(rest) && isStamp(rest);
  return isWhen || /^(?:\p{Lu}[\p{Lu}\d'’&-]*\s?){1,4}:$/u.test(rest);
}

/** A short part around a picture with more text than this is no caption. */
const MAX_CAPTION = 400;
/** Longer paragraphs beside a picture are of the story. */
const MAX_CAPTION_WORDS = 20;

/** A part that was made for a picture, though the picture itself comes later. */
const PICTURE = /[ _-](?:img|image|photo|picture)(?:[ _]|-(?!text|body|copy|article|story))/;

/** Whether a block stands with a picture in a part of their own: its caption or credit. */
export function isCaption({ element, words }: Block): boolean {
  if (element.localName === 'p' && words > MAX_CAPTION_WORDS) return false;
  if (/^h\d$/.test(element.localName)) return false;
  for (const each of [...around(element)].slice(0, 3)) {
    if (each.localName === 'body' || isLongPart(each)) return false;
    if (each.querySelector('h1, h2, time') !== null) return false;
    if (each.querySelector('img, picture, video') !== null || PICTURE.test(marksOf(each)))
      return true;
  }
  return false;
}

/** Parts whose text was measured: thousands of paragraphs may stand in one. */
const measured = new WeakMap<Element, boolean>();

function isLongPart(element: Element): boolean {
  const isLong = measured.get(element) ?? element.textContent.trim().length > MAX_CAPTION;
  measured.set(element, isLong);
  return isLong;
}

/** "21:00 Ann Smith", "20:42 KEY EVENT": the time of a live blog's entry, with no sentence after it. */
function isEntryStamp({ text, words }: Block): boolean {
  const isTimed = /^\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\b)?|^\d+ ?[a-z]+ ago/i.test(text);
  return words <= 8 && isTimed && !/[.!?]$/.test(text);
}

/** A link that the story speaks of: a price in a shop, or a heading that leads to another site. */
function leadsAway({ element, text }: Block): boolean {
  if (/[£$€¥]\s?\d/.test(text)) return true;
  if (!/^h[2-4]$/.test(element.localName)) return false;
  const hosts = [...element.querySelectorAll('a')].map(
    (link) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1],
  );
  const own = hostOf(element);
  return own !== undefined && hosts.every((host) => host !== undefined && !host.endsWith(own));
}

/** Lists whose links were counted: thousands of items may stand in one. */
const counted = new WeakMap<Element, boolean>();

/** Whether the list that a block is an item of holds hardly more than links. */
function isInLinkList({ element }: Block): boolean {
  const list = element.localName === 'li' ? element.parentElement : null;
  if (!list) return false;
  const isLinks = counted.get(list) ?? holdsLinks(list);
  counted.set(list, isLinks);
  return isLinks;
}

function holdsLinks(list: Element): boolean {
  const links = [...list.querySelectorAll('li a')].map(({ textContent }) => textContent);
  const linked = wordsOf(links.join(' ')).length;
  return links.length >= MIN_LIST && linked >= MIN_LIST_SHARE * wordsOf(list.textContent).length;
}

/** So many links, and this share of its words, make a list of them. */
const MIN_LIST = 2;
const MIN_LIST_SHARE = 0.85;

function hostOf(element: Element): string | undefined {
  const root = [...around(element)].at(-1);
  const address =
    root?.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    root?.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address ?? '')?.[1];
}

/** "12.15", "2 hours ago", "Published 3 May 2024, 10:00 BST": nothing but a time. */
export function isStamp(text: string): boolean {
  if (text.length > 120 || !/\d|just now|yesterday/i.test(text)) return false;
  return text.replace(STAMP_WORDS, '').replace(/[^\p{L}\p{N}]+/gu, '').length <= 1;
}

/** Whether a block tells of one of the authors: "Ann Smith covers the harbour." */
export function isBiography(given: string, authors: readonly string[]): boolean {
  const text = bare(given);
  if (BIOGRAPHICAL.test(text)) return true;
  return authors.some((author) => {
    const named = text.toLowerCase().startsWith(author.toLowerCase());
    return author.includes(' ') && named && BIOGRAPHY.test(text.slice(author.length));
  });
}

/** Whether one of the last blocks tells of a writer whom the page does not name. */
export function isBiographyAtEnd(text: string): boolean {
  return BIOGRAPHY_AT_END.test(bare(text));
}

/** A box beside the story holds no more of its prose, and no more words. */
const MAX_BOX_SHARE = 0.25;
const MAX_BOX = 200;

/** The blocks of boxes whose heading asks or leads elsewhere: "Join our WhatsApp group" and what it says of it. */
export function boxedBlocks(blocks: readonly Block[], markup: Markup): Set<Block> {
  const found = new Set<Block>();
  blocks.forEach((block, i) => {
    if (!/^h[2-6]$/.test(block.element.localName) || !isLabel(block)) return;
    let box: Element | undefined;
    for (const each of around(block.element.parentElement)) {
      const weight = markup.weight(each);
      const isFirst = i === 0 || !isIn(blocks[i - 1]?.element ?? block.element, each);
      if (!isFirst || weight > MAX_BOX || weight > MAX_BOX_SHARE * markup.total) break;
      box = each;
    }
    for (let next = i; box; next++) {
      const each = blocks[next];
      if (!each || !isIn(each.element, box)) break;
      found.add(each);
    }
  });
  return found;
}

/** Which blocks are of a notice about cookies and consent. */
export function consentBlocks(blocks: readonly Block[], headline: string): Set<Block> {
  const found = new Set<Block>();
  if (CONSENT_STORY.test(headline)) return found;
  const sure = new Set(blocks.filter(({ text, words }) => words >= 6 && consentSigns(text) >= 2));
  for (const block of sure) {
    const box = consentBox(block, blocks, sure, headline);
    for (const each of box ? blocks.filter(({ element }) => isIn(element, box)) : [block])
      found.add(each);
  }
  return found;
}

function consentSigns(text: string): number {
  return CONSENT.filter((each) => each.test(text)).length;
}

/** The largest part around that speaks mostly of consent and holds no headline. */
function consentBox(
  block: Block,
  blocks: readonly Block[],
  sure: ReadonlySet<Block>,
  headline: string,
): Element | undefined {
  let box: Element | undefined;
  const title = fold(headline);
  for (const each of around(block.element)) {
    if (each.localName === 'body') break;
    const inside = blocks.filter(({ element }) => isIn(element, each));
    if (inside.some(({ text }) => title !== '' && fold(text) === title)) break;
    const all = inside.reduce((sum, { words }) => sum + words, 0);
    const notice = inside.reduce((sum, other) => sum + (sure.has(other) ? other.words : 0), 0);
    if (notice < 0.5 * all) break;
    box = each;
  }
  return box;
}

export function isIn(element: Element, box: Element): boolean {
  for (const each of around(element)) if (each === box) return true;
  return false;
}
