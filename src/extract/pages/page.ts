/** The article of a web page. */
import { agencyOf, authorsOf } from './authors.ts';
import { blocksOf, type Block } from './blocks.ts';
import { storyBlocks } from './body.ts';
import { judgedBlocks } from './judged-blocks.ts';
import { around as ancestors, tidied, treeOf, type Document, type Element } from './dom.ts';
import { even, fold, wordsOf } from './letters.ts';
import { headingsOf, headlineOf, lowerHeadingsOf, titleOf } from './headline.ts';
import { linkedArticle, type LinkedArticle } from './json-ld.ts';
import { metaOf, metasOf, type Metas } from './metas.ts';
import { publishedOf } from './published.ts';
import { addressOf, publisherOf } from './publisher.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { storedParagraphs, withoutLabels } from './state-body.ts';
import { isBiography } from './labels.ts';
import { reports } from './verbs.ts';
import type { Head } from './plain-head.ts';

/** What a web page holds; what it does not tell is left out. */
export interface PageArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly head: Head;
  /** As the page declares it, such as "en-GB". */
  readonly language: string | undefined;
}

/** Blocks above the headline, and below it, that may tell of writers and day. */
const ABOVE = 8;
const BELOW = 25;
/** The page's data holds the story where its own blocks have less than this share of it. */
const MIN_SHARE = 0.5;
/** Words of an articleBody that is no teaser. */
const MIN_BODY = 80;
/** A dateline opens one of so many paragraphs, behind what a press office sets above it. */
const OPENING = 5;
/** Nothing in these tells of the article. */
const APART = new Set(['aside', 'footer', 'nav']);

/** The article of a page, or `undefined` when the page holds no text that could be one. */
export function articleOfPage(html: string): PageArticle | undefined {
  const tidy = tidied(withoutShortcodes(html));
  const document = treeOf(tidy);
  const metas = metasOf(document);
  const headings = headingsOf(document);
  const title = titleOf(document);
  const social = metaOf(metas, ['og:title', 'twitter:title']);
  const linked = linkedArticle(document, [
    ...headings,
    ...(social === undefined ? [] : [social]),
    title,
  ]);
  const { publisher, sites } = publisherOf(document, metas, linked, title);
  const headline = headlineOf({
    headings,
    lower: lowerHeadingsOf(document),
    linked: linked?.headline,
    metas,
    title,
    sites,
  });
  const description = metaOf(metas, ['og:description', 'description']) ?? linked?.description ?? '';
  const body = [linked?.body ?? '', ...(linked?.updates ?? [])].join('\n');
  const hints = { headline, description, body, headings, sites };
  const judged = judgedBlocks(document, tidy, hints);
  const first = storyBlocks(judged, hints, linked?.authors ?? []);
  const around = surroundings(document, [headline, ...headings], first);
  const authors = authorsOf({
    linked: linked?.authors ?? [],
    bodies: linked?.bodies ?? [],
    metas,
    sites,
    ...around,
  });
  const story = storyBlocks(judged, hints, authors);
  const shown = story.map(({ text }) => text);
  const paragraphs = fromData(shown, linked, authors, () => storedParagraphs(document, headline));
  if (paragraphs.length === 0) return undefined;
  const url = addressOf(document, metas, linked);
  const near = [...around.near, ...around.below].map(({ text }) => text);
  const moment = publishedOf(document, {
    ...{ linked: linked?.published, metas, near, far: around.far.map(({ text }) => text), url },
    opening: paragraphs.slice(0, OPENING),
  });
  const agency = agencyOf(authors, undefined);
  return {
    headline,
    paragraphs,
    language: languageOf(document, metas),
    head: {
      ...(headline !== '' && { headline }),
      ...(authors.length > 0 && { byline: listed(authors), authors }),
      ...(agency !== undefined && { agency }),
      ...(publisher !== undefined && { publisher }),
      ...(moment && { published: moment.day }),
      ...(moment?.time !== undefined && { publishedAt: moment.time }),
      ...(url !== undefined && { url }),
    },
  };
}

/** The article as a text to quote: headline and paragraphs, parted by blank lines. */
export function storyOf({ headline, paragraphs, head }: PageArticle): { text: string; head: Head } {
  return { text: [headline, ...paragraphs].filter((each) => each !== '').join('\n\n'), head };
}

/** The blocks around the headline, those just below the story, and all that are not of the story. */
function surroundings(
  document: Document,
  headlines: readonly string[],
  story: readonly Block[],
): { near: Block[]; below: Block[]; far: Block[] } {
  const blocks = blocksOf(document.body);
  const titles = new Set(headlines.map(fold));
  const at = (text: string | undefined): number =>
    text === undefined ? -1 : blocks.findIndex((block) => block.text === text);
  // A bar of buttons above the headline may hold the first paragraph, too.
  const second = at(story[1]?.text);
  const start = blocks.findLastIndex(
    ({ text }, i) => text === story[0]?.text && (second < 0 || i < second),
  );
  const heading = blocks.findLastIndex(
    ({ text }, i) => titles.has(fold(text)) && (start < 0 || i <= start),
  );
  const from = heading >= 0 ? heading : Math.max(0, start);
  const end = at(story.at(-1)?.text);
  const texts = new Set(story.map(({ text }) => text));
  const above = new Set(blocks.slice(0, Math.max(0, start)));
  const isOther = (block: Block): boolean =>
    !texts.has(block.text) && !isApart(block.element, above.has(block));
  return {
    near: [
      ...blocks.slice(from, Math.min(from + BELOW, end < 0 ? Infinity : end)),
      ...blocks.slice(Math.max(0, from - ABOVE), from),
    ].filter(isOther),
    below: end < 0 ? [] : blocks.slice(end + 1, end + 6),
    far: blocks.filter(({ text }) => !texts.has(text)),
  };
}

/** Whether an element stands where nothing tells of the article; above the story the article's own footer does. */
function isApart(element: Element, isAbove: boolean): boolean {
  const names = [...ancestors(element)].map(({ localName }) => localName);
  const isOwn = isAbove && names.includes('article');
  return names.some((name) => APART.has(name) && !(isOwn && name === 'footer'));
}

/** The body in the page's data, where the page itself shows only part of it; `stored` is what its scripts have of it. */
function fromData(
  shown: readonly string[],
  linked: LinkedArticle | undefined,
  authors: readonly string[],
  stored: () => readonly string[],
): string[] {
  const own = wordsIn(shown);
  const isPart = (body: readonly string[]): boolean =>
    wordsIn(body) >= MIN_BODY && own < MIN_SHARE * wordsIn(body);
  const body = paragraphsOf(linked?.body ?? '');
  const isLinked = isPart(body);
  // They take time, and a text without breaks is better in their paragraphs.
  const other = isLinked ? body.length < MIN_PARTS : own < MAX_FRAME;
  const parts = other ? stored() : [];
  if (isPart(parts) && wordsIn(parts) >= MIN_SAME * (isLinked ? wordsIn(body) : 0))
    return asStory(parts, authors);
  return isLinked ? asStory(body, authors) : [...shown];
}

/** A page that shows more than this is no frame for a story to come. */
const MAX_FRAME = 300;
/** Fewer paragraphs are a text without its breaks. */
const MIN_PARTS = 3;
/** What the scripts have is the same story where it has this share of its words. */
const MIN_SAME = 0.8;

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}

/** Where paragraphs were joined without a space: "It was late.The next boat". */
const JOINED = /(?<=(?:\p{Ll}|\d){2}[.!?]["”’)]{0,2})(?=["“‘]?\p{Lu}\p{Ll})/u;

/** The paragraphs of a text by its line breaks, and by what they were joined without. */
function paragraphsOf(body: string): string[] {
  return body
    .split(/\n+/)
    .map(even)
    .filter((text) => text !== '')
    .flatMap((text) => text.split(JOINED));
}

/** So many of the last paragraphs may tell of the writers. */
const AT_END = 2;

/** Texts of the data without what they have of the page: labels, and lines about the writers at the end. */
function asStory(texts: readonly string[], authors: readonly string[]): string[] {
  const story = withoutLabels(texts.flatMap((text) => text.split(JOINED))).map(({ text }) => text);
  const isNote = (text: string): boolean => isBiography(text, authors) && !reports(text);
  return story.filter((text, i) => i < story.length - AT_END || !isNote(text));
}

function languageOf(document: Document, metas: Metas): string | undefined {
  const given =
    document.documentElement.getAttribute('lang') ??
    document.documentElement.getAttribute('xml:lang') ??
    metaOf(metas, ['content-language', 'og:locale', 'inlanguage']);
  const code = given?.replace('_', '-').trim();
  return code === undefined || code === '' ? undefined : code;
}

/** "Ann Smith, Tom Hall and Eva Roe". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
