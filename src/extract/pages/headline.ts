/** The headline of a page, without the name of its site. */
import { PAGE_KINDS } from '../../text/lang/en/page-furniture.ts';
import { unescaped, type Document } from './dom.ts';
import { even, fold, wordsOf } from './letters.ts';
import { metaOf, type Metas } from './metas.ts';

/** What parts a headline from the name of a site or section. */
const PARTING = /\s+(?:[|»«•·:–—-]|::|\/\/)\s+|\s*\|\s*/;
/** A site's name in a title has no more words. */
const MAX_SITE_WORDS = 5;
/** A site's name with what it says of itself is no longer. */
const MAX_SITE_LENGTH = 200;
/** A headline has at least so many. */
const MIN_WORDS = 3;

/** The window's title, without what it says of the kind of page. */
export function titleOf(document: Document): string {
  const title = even(unescaped(document.querySelector('title')?.textContent ?? ''));
  return title.replace(PAGE_KINDS, '');
}

/** The page's own headings of the first level; where it has no headings at all, what it sets large. */
export function headingsOf(document: Document): string[] {
  if (document.querySelector('h1, h2, h3')) return textsOf(document, 'h1');
  return textsOf(document, LARGE).filter((each) => each.length <= MAX_SITE_LENGTH);
}

/** Headings of the levels below. */
export function lowerHeadingsOf(document: Document): string[] {
  return textsOf(document, 'h2, h3').slice(0, MAX_LOWER);
}

/** A headline stands above the other headings. */
const MAX_LOWER = 10;
/** As pages were written before there were style sheets. */
const LARGE = ['4', '5', '6', '7', '+1', '+2', '+3', '+4']
  .map((size) => `font[size="${size}"]`)
  .join(', ');

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map(({ textContent }) => even(unescaped(textContent)))
    .filter((each) => each !== '');
}

/** What of a title stands apart from its headline, and may be the site's name; the whole of it where nothing parts it. */
export function outerPartsOf(title: string): string[] {
  const parts = partsOf(title).map(({ text }) => text);
  const beforeColon = /^[^:]+(?=: )/.exec(title)?.[0];
  return [
    ...parts.slice(-1),
    ...parts.slice(0, 1),
    ...(beforeColon === undefined ? [] : [beforeColon]),
  ];
}

/** Each thing that may be the headline, as the page gives it. */
export interface Given {
  readonly headings: readonly string[];
  /** Headings of lower levels. */
  readonly lower: readonly string[];
  readonly linked: string | undefined;
  readonly metas: Metas;
  readonly title: string;
  /** What the site calls itself. */
  readonly sites: readonly string[];
}

/**
 * The headline that most of the page's heading, its data and its metas agree on; the title of the window speaks last.
 * Empty when there is none.
 */
export function headlineOf({ headings, lower, linked, metas, title, sites }: Given): string {
  const social = metaOf(metas, [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'headline',
    'parsely-title',
    'sailthru.title',
    'title',
  ]);
  const named = [linked, social].flatMap((each) =>
    each === undefined ? [] : [uncut(each, sites)],
  );
  const window = cut(title, sites);
  const heading =
    headingFor(headings, [...named, window], sites) ??
    lower.find((each) => isNamedBy(each, window));
  const candidates = [
    ...(heading === undefined ? [] : [{ text: heading, votes: 1.2 }]),
    ...named.map((text) => ({ text, votes: 1 })),
    ...(window === '' ? [] : [{ text: window, votes: 0.6 }]),
  ];
  // "Second boat sets out - Ann Smith" is the heading with more behind it.
  const agrees = (each: string, text: string): boolean =>
    fold(each) === fold(text) ||
    (text === heading &&
      wordsOf(text).length >= MIN_WORDS &&
      fold(partsOf(each)[0]?.text ?? '') === fold(text));
  const score = (text: string): number =>
    candidates.reduce((sum, each) => sum + (agrees(each.text, text) ? each.votes : 0), 0);
  const [first, ...others] = candidates;
  if (!first) return '';
  return others.reduce((best, { text }) => (score(text) > score(best) ? text : best), first.text);
}

/** Whether a window's title is a heading, or ends in it: "The Selby Mail: A second boat". */
function isNamedBy(heading: string, window: string): boolean {
  return fold(heading) === fold(window) || window.endsWith(`: ${heading}`);
}

/** The heading that is most like what the page says elsewhere; the site's own name is none. */
function headingFor(
  headings: readonly string[],
  named: readonly string[],
  sites: readonly string[],
): string | undefined {
  const usable = headings.map((each) => uncut(each, sites)).filter((each) => !isSite(each, sites));
  const likest = (heading: string): number =>
    Math.max(0, ...named.map((each) => likeness(heading, each)));
  const [first, ...others] = usable;
  if (first === undefined) return undefined;
  const best = others.reduce((a, b) => (likest(b) > likest(a) + 0.1 ? b : a), first);
  const isOther =
    named.some((each) => each !== '') && likest(best) < 0.2 && wordsOf(best).length < MIN_WORDS;
  return isOther ? undefined : best;
}

/** Share of words that two texts have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const a = new Set(wordsOf(one));
  const b = new Set(wordsOf(other));
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Without a site's name that is known. */
function uncut(text: string, sites: readonly string[]): string {
  const parts = partsOf(text);
  let from = 0;
  // A name may have such a mark in it: "Title - Selby Mail - News of the coast".
  const named = parts.findIndex(
    ({ start }, i) =>
      i > 0 &&
      text.length - start <= MAX_SITE_LENGTH &&
      sites.some((site) => siteKey(site) === siteKey(text.slice(start))),
  );
  let to = named > 0 ? named : parts.length;
  while (to - from > 1 && isSite(parts[to - 1]?.text ?? '', sites)) to -= 1;
  while (to - from > 1 && isSite(parts[from]?.text ?? '', sites)) from += 1;
  return textOf(text, parts, from, to);
}

/** Without a site's name, known or in the place of one: "Title – Westport Courier". */
function cut(title: string, sites: readonly string[]): string {
  const known = uncut(title, sites);
  if (known !== title) return known;
  const parts = partsOf(title);
  const last = parts.at(-1)?.text ?? '';
  const rest = textOf(title, parts, 0, parts.length - 1);
  const isName =
    wordsOf(last).length <= MAX_SITE_WORDS &&
    /^(?:The )?[\p{Lu}\d]/u.test(last) &&
    last
      .split(/\s+/)
      .every((word) => /^(?:[\p{Lu}\d&]|(?:of|the|and|for|in|on|de)$)/u.test(word)) &&
    !/[.!?]$/.test(last);
  return isName && wordsOf(rest).length > MIN_WORDS ? rest : title;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(new RegExp(PARTING, 'gu'))) {
    parts.push({ text: text.slice(start, index), start, end: index });
    start = index + mark.length;
  }
  return [...parts, { text: text.slice(start), start, end: text.length }];
}

function textOf(text: string, parts: readonly Part[], from: number, to: number): string {
  return text.slice(parts[from]?.start ?? 0, parts[to - 1]?.end ?? text.length).trim();
}

/** Whether a text is a name of the site, perhaps with its domain or "online" after it. */
export function isSite(text: string, sites: readonly string[]): boolean {
  const own = siteKey(text);
  if (own === '') return true;
  return sites.some((site) => {
    const key = siteKey(site);
    return (
      key !== '' &&
      (own === key ||
        (own.length > 3 && key.startsWith(own)) ||
        (key.length > 3 && own.startsWith(key) && wordsOf(text).length <= MAX_SITE_WORDS))
    );
  });
}

function siteKey(name: string): string {
  return fold(
    name
      .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
      .replace(/\.(?:com?|org|net|news|tv)(?:\.\w{2})?\/?$/i, '')
      .replace(/^the /i, ''),
  );
}
