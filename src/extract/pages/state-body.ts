/** The story in the data that a page's scripts build it from, for pages that hold no more than a frame: `__NEXT_DATA__`. */
import { blocksOf, type Block } from './blocks.ts';
import { parsePage, unescaped, type Document } from './dom.ts';
import { isLabel } from './labels.ts';
import { even, fold, wordsOf } from './letters.ts';
import { proseWeight } from './markup.ts';

/** Larger data are not read: they would take seconds. */
const MAX_DATA = 2_000_000;
/** Data are not nested deeper. */
const MAX_DEPTH = 40;
/** Nor are the words of one paragraph, and no story has more of these. */
const MAX_IN_ENTRY = 8;
const MAX_ENTRIES = 1000;
/** A story has at least so many paragraphs in whole sentences, and words in them. */
const MIN_PARAGRAPHS = 3;
const MIN_WORDS = 80;
/** A list with a longer entry is one of stories or of their parts. */
const MAX_ENTRY = 250;
/** Of lists with about as many words, the one with the most entries parts its paragraphs best. */
const ABOUT = 0.8;

/** Where data keep words, in lower case; other names hold addresses, credits and the like. */
const TEXTS = new Set(
  'text value data content contents html body children nodes paragraph paragraphs model blocks items markup'.split(
    ' ',
  ),
);
/** Entries of these kinds are no paragraphs. */
const APART =
  /image|photo|picture|video|audio|embed|caption|credit|^ad$|^ads$|advert|promo|newsletter|related|gallery|social|tweet|instagram|infobox|byline|script|style/;
/** Names of what is beside the story. */
const ELSEWHERE =
  /comment|repl(?:y|ies)|related|recommend|trending|popular|most_?read|latest|footer|header|navigation|menu|sidebar|newsletter|consent|translation|i18n|locale|messages/i;
const TITLES = new Set(['headline', 'title', 'name']);
const KINDS = new Set(['type', '_type', '__typename', 'nodeType', 'kind', 'tag', 'name']);

/** A list of texts, and whether it stands in data with the page's headline. */
interface Found {
  readonly texts: readonly string[];
  readonly words: number;
  readonly isTitled: boolean;
}

/** The paragraphs of the story that fits the headline best; empty where the data hold none. */
export function storedParagraphs(document: Document, headline: string): string[] {
  const found: Found[] = [];
  const search = { found, title: fold(headline), isTitled: false };
  for (const script of document.querySelectorAll('script')) {
    const type = script.getAttribute('type') ?? '';
    for (const data of dataIn(type, script.textContent)) collect(data, search, 0);
  }
  const titled = found.filter(({ isTitled }) => isTitled);
  const all = titled.length > 0 ? titled : found;
  const most = Math.max(0, ...all.map(({ words }) => words));
  const [best] = all
    .filter(({ words }) => words >= ABOUT * most)
    .toSorted((a, b) => b.texts.length - a.texts.length);
  return [...(best?.texts ?? [])];
}

/** `window.__STATE__ = {` and `window.__STATE__ = JSON.parse("{`. */
const SET = /(?<![\w.$])[\w.$]{3,60}\s*=\s*(?:JSON\.parse\(\s*(?=")|(?=\{))/g;

/** What a script holds as JSON, alone or as what it sets. */
function dataIn(type: string, source: string): unknown[] {
  if (source.length > MAX_DATA || /ld\+json/i.test(type)) return [];
  if (/json/i.test(type)) return parsed(source);
  if (type !== '' && !/javascript|module/i.test(type)) return [];
  const found: unknown[] = [];
  let end = 0;
  for (const { 0: set, index } of source.matchAll(SET)) {
    if (index < end || found.length >= MAX_SETS) continue;
    const start = index + set.length;
    const literal = literalAt(source, start);
    end = start + literal.length;
    if (literal.length >= MIN_LITERAL) found.push(...parsed(literal));
  }
  return found.flatMap((each) => (typeof each === 'string' ? parsed(each) : [each]));
}

/** A script sets no more that matters; a shorter literal holds no story. */
const MAX_SETS = 20;
const MIN_LITERAL = 500;

function parsed(source: string): unknown[] {
  try {
    const data: unknown = JSON.parse(source);
    return [data];
  } catch {
    return [];
  }
}

/** The text or object that begins at a place, to its end; empty where it has none. */
function literalAt(source: string, start: number): string {
  let depth = 0;
  for (const { 0: mark, index } of source.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    if (depth <= 0) return source.slice(start, start + index + mark.length);
  }
  return '';
}

interface Search {
  readonly found: Found[];
  /** The headline, folded. */
  readonly title: string;
  readonly isTitled: boolean;
}

/** Adds each list of paragraphs in some data, and each text that holds them in its tags. */
function collect(data: unknown, search: Search, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (typeof data === 'string') {
    if (/<p[\s>]/i.test(data)) add(textsIn(data), search);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    const entries: readonly unknown[] = data;
    if (entries.length <= MAX_ENTRIES)
      add(
        entries.map((each) => textOf(each, '', 0)),
        search,
      );
    for (const each of entries) collect(each, search, depth + 1);
    return;
  }
  const named = Object.entries(data);
  const isTitle = ([name, value]: [string, unknown]): boolean =>
    TITLES.has(name) && typeof value === 'string' && fold(value) === search.title;
  const isTitled = search.isTitled || (search.title !== '' && named.some(isTitle));
  for (const [name, value] of named) {
    if (!ELSEWHERE.test(name)) collect(value, { ...search, isTitled }, depth + 1);
  }
}

/** Paragraphs as blocks, without those whose words are the page's. */
export function withoutLabels(texts: readonly string[]): Block[] {
  const source = texts.map(
    (each) => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  );
  return blocksOf(parsePage(source.join('')).body).filter((block) => !isLabel(block));
}

function add(texts: readonly string[], { found, isTitled }: Search): void {
  const counts = texts.map((text) => wordsOf(text).length);
  const isShort = counts.reduce((sum, count) => sum + count, 0) < MIN_WORDS;
  if (isShort || counts.some((count) => count > MAX_ENTRY)) return;
  const blocks = withoutLabels(texts);
  const prose = blocks.filter((block) => proseWeight(block) > 0);
  const words = prose.reduce((sum, block) => sum + block.words, 0);
  if (prose.length < MIN_PARAGRAPHS || words < MIN_WORDS) return;
  found.push({ texts: blocks.map(({ text }) => text), words, isTitled });
}

function textsIn(html: string): string[] {
  return blocksOf(parsePage(html).body).map(({ text }) => text);
}

/** The words of an entry, with those of the links and marks in it; `between` parts those of a list. */
function textOf(entry: unknown, between: string, depth: number): string {
  if (depth > MAX_IN_ENTRY) return '';
  if (typeof entry === 'string') return unmarked(entry);
  if (typeof entry !== 'object' || entry === null) return '';
  if (Array.isArray(entry))
    return entry.map((each) => textOf(each, between, depth + 1)).join(between);
  const fields = Object.entries(entry);
  if (fields.some(([name, value]) => KINDS.has(name) && isKindApart(value))) return '';
  const texts = fields
    .filter(([name]) => TEXTS.has(name.toLowerCase()))
    .map(([name, value]) => textOf(value, name === 'items' ? ' ' : '', depth + 1));
  return texts.find((text) => even(text) !== '') ?? '';
}

/** A text without its tags, of which those of parts are spaces: by hand, as there may be thousands. */
function unmarked(text: string): string {
  const bare = /<\w/.test(text) ? text.replace(PART, ' ').replace(/<\/?\w[^<>]*>/g, '') : text;
  return unescaped(bare);
}

const PART = /<\/?(?:p|div|br|li|ul|ol|h\d|blockquote)\b[^<>]*>/gi;

function isKindApart(value: unknown): boolean {
  return typeof value === 'string' && APART.test(value.toLowerCase());
}
