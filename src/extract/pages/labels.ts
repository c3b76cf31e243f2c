/** What on a page is not of the story by its words: labels, stamps, links, what asks, lines about writers. */
import {
  ADDRESSED,
  ASKS_ANYWHERE,
  BIOGRAPHICAL,
  BIOGRAPHY,
  BIOGRAPHY_AT_END,
  FURNITURE,
  LABEL_AND_REST,
  MADE_BY,
  MAY_BE_BIOGRAPHICAL,
  MAY_BE_FURNITURE,
  OF_ITSELF,
  SERVICES,
  SITE,
  TO_READERS,
  TOOL_WORDS,
} from '../../text/lang/en/page-furniture.ts';
import { CHANGED, UPDATED } from '../../text/lang/en/page-changes.ts';
import type { Block } from './blocks.ts';
import { around, type Element } from './dom.ts';
import { even, wordsOf } from './letters.ts';
import { isStamp } from './stamp.ts';
import { holdsVerb, narrates, reports } from './verbs.ts';

/** Longer blocks are judged by their place alone. */
const MAX_LABEL_WORDS = 70;
const MAX_LABEL = 1000;

/** Whether a block's words are those of the page and not of the story. */
export function isLabel(block: Block): boolean {
  const { words, linked } = block;
  const text = bare(block.text);
  if (words === 0) return true;
  if ((isStamp(text) && block.element.localName !== 'tr') || isEntryStamp(block)) return true;
  if (words > MAX_LABEL_WORDS || text.length > MAX_LABEL) return false;
  if (/^(?:#|@)\S+(?:\s+#\S+)*$/.test(text) || isToolbar(block)) return true;
  if (isBracketed(block.text, words) || CHANGED.test(block.text) || UPDATED.test(text)) return true;
  // A link from its first letter to its last, without a stop, leads elsewhere.
  const isStopped = /[.!?…,:;]["'”’)\]]*$/.test(text);
  if (linked > 0.95 && !leadsAway(block) && (!isStopped || isInLinkList(block))) return true;
  if (linked > 0.5 && words <= MAX_LINKED_WORDS && isLedIn(block)) return true;
  if (FURNITURE.some((each) => each.test(text))) return true;
  return begins(text) && !isNews(block);
}

/** Whether a block begins as labels and credits do, and as a sentence of news may. */
export function mayBeLabel({ text, words }: Block): boolean {
  return words <= MAX_LABEL_WORDS && begins(bare(text));
}

/** "(Courtesy of Ann Smith)": words in brackets that are no sentence. */
function isBracketed(text: string, words: number): boolean {
  return words >= 3 && words <= MAX_BRACKETED && /^[([]\p{Lu}[^.!?()[\]]*[)\]]$/u.test(text);
}

const MAX_BRACKETED = 10;

function begins(text: string): boolean {
  return MAY_BE_FURNITURE.some((each) => each.test(text));
}

/** Fewer words make no sentence that could be told from a label. */
const MIN_NEWS = 8;
/** The story links a word here and there. */
const MAX_NEWS_LINKED = 0.3;

/** "Sponsored by Senator Roe, the law passed in May.": whole sentences that are said to nobody, and set as plain text. */
function isNews(block: Block): boolean {
  const { text, words } = block;
  if (words < MIN_NEWS || !isPlainProse(block)) return false;
  const own = unquoted(text);
  if (OF_ITSELF.test(own)) return false;
  const rest = LABEL_AND_REST.exec(text)?.groups?.rest;
  if (rest !== undefined && !runsOn(rest)) return false;
  return narrates(own) || (!TO_READERS.test(own) && (holdsVerb(text) || rest !== undefined));
}

/** Whether a block is of whole sentences, in no letters of their own, that send nobody elsewhere. */
function isPlainProse({ text, linked, element }: Block): boolean {
  return linked <= MAX_NEWS_LINKED && /[.!?…]["'”’)\]]*$/.test(text) && !isEmphasised(element);
}

/** Whether what stands behind a label goes on with its sentence or with others: "Photo: my father. It was the last one." */
function runsOn(rest: string): boolean {
  const isMore = /[.!?]["'”’)\]]* \p{Lu}/u.test(rest);
  return /^\p{Ll}/u.test(rest) || (isMore && /^\p{N}/u.test(rest)) || (isMore && narrates(rest));
}

/** Whether all of a block stands in bold or italics. */
function isEmphasised(element: Element): boolean {
  const part = element.querySelector('em, i, strong, b');
  return part !== null && even(part.textContent) === even(element.textContent);
}

/** Whether a block speaks to readers of what its site offers or asks for, outside of quotations. */
export function isPlea(block: Block, sites: readonly string[]): boolean {
  const { text, words } = block;
  // A quotation of several paragraphs closes in the last one alone.
  if (words > MAX_LABEL_WORDS || text.length > MAX_LABEL || /^["'“‘]/.test(text)) return false;
  let own = unquoted(text);
  for (const site of sites) if (site.length >= MIN_SITE) own = own.replaceAll(site, SITE);
  const isOffer = SERVICES.test(own) && ADDRESSED.test(own);
  if (!isOffer && !ASKS_ANYWHERE.test(own)) return false;
  return !isPlainProse(block) || !(isOffer ? reports(own) : narrates(own));
}

/** Whether a block speaks to readers, or of the page's own things, and tells nothing: furniture where it is set apart. */
export function isAddress({ text, words }: Block): boolean {
  if (words > MAX_LABEL_WORDS || /^["'“‘]/.test(text)) return false;
  const own = unquoted(text);
  return TO_READERS.test(own) && !narrates(own);
}

/** Without what others say. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|(?<!\p{L})['‘].*?['’](?!\p{L})/gu, ' ');
}

/** Shorter names may be words. */
const MIN_SITE = 4;

/** "Facebook Twitter Email": nothing but what can be done with the page. One alone may be a heading. */
function isToolbar({ text, words, element }: Block): boolean {
  if (words > MAX_TOOLS || (words === 1 && /^h\d$/.test(element.localName))) return false;
  return isTools(text);
}

/** "Print", "Copy link": words of what can be done with a page, and no others. */
export function isTools(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(TOOL_WORDS, ''));
}

const MAX_TOOLS = 15;

/** Without the mark of a list's item, or the bracket around it all. */
function bare(text: string): string {
  return text.replace(/^[•·▪●►▶»›>*–—-]+\s*/, '').replace(/^[([](?=\p{L}{3})/u, '');
}

/** A headline behind a label has so many words together with it. */
const MIN_LED_IN = 6;

/** Links to other stories have no more words. */
const MAX_LINKED_WORDS = 25;

/**
 * A link with nothing around it but what leads to it or when: "IN SELBY: A second boat", "A second boat (Oct. 25)", or links
 * in a row: "[A second boat]", "Ferries, Selby".
 */
function isLedIn({ element, text, unlinked }: Block): boolean {
  const rest = bare(unlinked);
  if (element.localName === 'tr') return false;
  if (!/[\p{L}\p{N}.!?]/u.test(rest)) return /^[[(>»›]/.test(text) || /[,|;]/.test(rest);
  const isWhen = /\d/.test(rest) && /\p{L}|\d[:/]\d/u.test(rest) && isStamp(rest);
  // "RELATED Second boat sets out", "Follow Politics": what alone would be a label.
  if (isWhen || begins(rest) || /^(?:\p{Lu}[\p{Lu}\d'’&-]*\s?){1,4}:$/u.test(rest)) return true;
  // "Also in the news: Man held after fire": a paragraph of its own, which the story does not link so.
  const isLine = element.localName === 'p' || element.localName === 'div';
  return isLine && /^\p{Lu}[\p{L} ’'-]{2,40}:$/u.test(rest) && wordsOf(text).length >= MIN_LED_IN;
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
  const targets = [...element.querySelectorAll('a')].map(
    (link) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1],
  );
  const own = hostOf(element);
  return own !== '' && targets.every((host) => host !== undefined && !host.endsWith(own));
}

/** A link stands so deep in its item. */
const MAX_IN_ITEM = 3;

/** Lists whose links were counted: thousands of items may stand in one. */
const counted = new WeakMap<Element, boolean>();

/** Whether the list that a block is an item of holds hardly more than links. */
function isInLinkList({ element }: Block): boolean {
  const item = [...around(element).take(MAX_IN_ITEM)].find(({ localName }) => localName === 'li');
  const list = item?.parentElement ?? null;
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

/** Pages whose own address was looked for: thousands of headings may lead elsewhere. */
const hosts = new WeakMap<Element, string>();

/** The host of the page that an element stands on; empty where the page does not tell. */
function hostOf(element: Element): string {
  const root = [...around(element)].at(-1) ?? element;
  const host = hosts.get(root) ?? hostOfPage(root);
  hosts.set(root, host);
  return host;
}

function hostOfPage(root: Element): string {
  const address =
    root.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    root.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address ?? '')?.[1] ?? '';
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

/** Whether a block would tell of a writer, or of who paid, if it stood below the story. */
export function mayBeNote(given: string): boolean {
  const text = bare(given);
  return MAY_BE_BIOGRAPHICAL.test(text) || MADE_BY.test(text);
}

/** Whether one of the last blocks tells of a writer whom the page does not name. */
export function isBiographyAtEnd(text: string): boolean {
  return BIOGRAPHY_AT_END.test(bare(text));
}
