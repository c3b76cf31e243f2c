/** Who wrote a page's article. */
import { ANY_MONTH, ANY_WEEKDAY } from '../../text/lang/en/calendar.ts';
import {
  ACCOUNTS,
  AFTER_NAMES,
  AGENCIES,
  BESIDE_NAMES,
  SIGNS,
  TRADES,
} from '../../text/lang/en/bylines.ts';
import { isGivenName } from '../../text/lang/en/given-names.ts';
import { ORDINAL_ENDINGS } from '../../text/lang/en/numbers.ts';
import type { Block } from './blocks.ts';
import { around, isElement, isText, type Element } from './dom.ts';
import { even, fold, wordsOf } from './letters.ts';
import { isTools } from './labels.ts';
import { isStamp } from './stamp.ts';
import { marksOf } from './markup.ts';
import { isSite } from './headline.ts';
import type { Metas } from './metas.ts';
import { fullDayIn } from '../../text/dates/dates.ts';

const NAMES = [
  'author',
  'article:author_name',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'og:author',
  'og:article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'creator',
  'dcsext.author',
  'authors',
  'byline',
  'cxenseparse:author',
  'article.author',
  'rbauthors',
];
/** A name has no more words. */
const MAX_NAME_WORDS = 6;
/** And one of a body. */
const MAX_BODY_WORDS = 10;
/** No article has more writers; each is looked for in every block. */
const MAX_AUTHORS = 50;

/** All of a page that may tell who wrote it. */
export interface Signed {
  readonly linked: readonly string[];
  /** Those of `linked` that are no people: they are read as they are. */
  readonly bodies: readonly string[];
  readonly metas: Metas;
  readonly sites: readonly string[];
  /** The blocks around the headline and above the story. */
  readonly near: readonly Block[];
  /** The blocks just below the story. */
  readonly below: readonly Block[];
  /** All that are not of the story. */
  readonly far?: readonly Block[];
}

/**
 * The writers, people before the bodies that publish: as the page's data names them, unless these name only the site
 * and the page shows a byline. Empty when nobody signs.
 */
export function authorsOf(signed: Signed): string[] {
  const { sites } = signed;
  const data = clean(signed.linked, sites, signed.bodies);
  const metas = NAMES.map((name) => clean(signed.metas.get(name) ?? [], sites));
  const given = [data, ...metas];
  const people = given.find((names) => names.some((name) => !isSite(name, sites)));
  if (people) return people;
  const visible = [signed.near, signed.below].map(
    (blocks) =>
      bylines(blocks)
        .map((names) => clean(names, sites))
        .find((names) => names.length > 0) ?? [],
  );
  const bare = [barely(signed.near), labelled(signed.far ?? [])].map((names) =>
    clean(names, sites),
  );
  const shown = [...visible, ...bare].find((names) => names.some((name) => !isSite(name, sites)));
  return shown ?? [...given, ...visible].find((names) => names.length > 0) ?? [];
}

/** The agency that an article comes from, by its writers; missing when none is named. */
export function agencyOf(
  authors: readonly string[],
  dateline: string | undefined,
): string | undefined {
  const inDateline = /\(([^)]+)\)\s*[-–—]?$/.exec(dateline ?? '')?.[1];
  return [...authors, ...(inDateline === undefined ? [] : [inDateline])].find((name) =>
    AGENCIES.has(name.toLowerCase()),
  );
}

/** Each name once; those that are addresses, accounts, days or too long for names are left out. */
function clean(
  given: readonly string[],
  sites: readonly string[],
  bodies: readonly string[] = [],
): string[] {
  const names = given
    .slice(0, MAX_AUTHORS)
    .filter((each) => !/https?:|www\./.test(each))
    .flatMap((each) => (isBodyName(each, bodies) ? [each] : namesIn(each)))
    .filter((name) => isName(name, bodies.includes(name)) && !ACCOUNTS.test(name));
  const seen = new Set<string>();
  const once = names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
  const people = once.filter((name) => !isSite(name, sites));
  return people.length > 0 ? people : once;
}

/** "Department for Fish, Food & Rural Affairs", but not a body's name with its trade or place: "By Ann Smith, reporter". */
function isBodyName(name: string, bodies: readonly string[]): boolean {
  return bodies.includes(name) && !SIGNS.test(name) && !/[|/•·]/.test(name);
}

/** A byline of several writers, each with a place: "Ann Smith in Selby, Tom Hall in Orm and Eva Roe". */
const PLACED = /\s(?:in|at) \p{Lu}[^,;]*(?:[,;]|\sand\s).*?\s(?:in|at) \p{Lu}/u;
const PLACE = /\s(?:in|at) \p{Lu}.*?(?=[,;]|\sand\s|$)/gu;

/** "on June 26", "2 hours ago", "7:57 AM" behind a name. */
const WHEN = new RegExp(
  `\\s+(?:on\\s+)?(?:on (?:${ANY_WEEKDAY})\\b|(?:${ANY_MONTH})\\.? \\d|\\d{1,2}(?:${ORDINAL_ENDINGS})? (?:${ANY_MONTH})\\b|\\d+ \\w+ ago\\b|\\d{1,2}[:.]\\d\\d\\b).*$`,
  'iu',
);

/** The names in a byline: "By Ann Smith and Tom Hall, Harbour Correspondents". */
function namesIn(byline: string): string[] {
  const bare = undashed(even(byline))
    .replace(SIGNS, '')
    .replace(BESIDE_NAMES, '')
    .replace(/\([^)]*\)|\b\S+@\S+\b|(?<=\s)@\w+/g, ' ')
    .replace(/\s+(?:[|·•]|[Ff]or) .*$/u, '');
  const named = (PLACED.test(bare) ? bare.replace(PLACE, '') : bare)
    .replace(/\s+(?:in|at) .*$/u, '')
    .replace(WHEN, '')
    .replace(/\s+[\w-]+\.(?:com|org|net|co\.\w\w)\b.*$/i, '')
    .replace(/\s[-–—]\s.*$/u, '');
  return named
    .split(/\s*(?:,|;|\/|\band\b|&|\+|\bwith\b)\s*/iu)
    .map((name) => withoutTrade(even(name.replace(SIGNS, '').replace(/[.:,*\s]+$/, ''))))
    .filter(
      (name) => name !== '' && !isStamp(name) && !(TRADES.test(name) && wordsOf(name).length > 0),
    )
    .filter((name) => !AFTER_NAMES.has(name.toLowerCase()));
}

/** "Ann Smith Senior Harbour Correspondent": a person's name and a trade with nothing between them. */
function withoutTrade(name: string): string {
  const [first = '', last = '', ...others] = name.split(' ');
  const isTrade = others.length > 0 && TRADES.test(others.join(' ')) && !TRADES.test(last);
  const isCalledSo = /^\p{Lu}/u.test(last) && isGivenName(first.toLowerCase());
  return isTrade && isCalledSo ? `${first} ${last}` : name;
}

function isName(name: string, isBody: boolean): boolean {
  const count = wordsOf(name).length;
  return (
    count > 0 &&
    count <= (isBody ? MAX_BODY_WORDS : MAX_NAME_WORDS) &&
    name.length <= 60 &&
    /^[\p{L}\p{N}]/u.test(name) &&
    !/https?:|www\.|@|\d{3}|[<>{}|=]/.test(name) &&
    !isTools(name) &&
    fullDayIn(name) === undefined
  );
}

/** Without the dash before a name that signs: "-- By Ann Smith". */
function undashed(text: string): string {
  return text.replace(/^[-–—•*~\s]+/u, '');
}

/** What stands after "By" in short blocks, then in those that are marked as bylines, then in parts that are. */
function bylines(blocks: readonly Block[]): string[][] {
  const short = blocks.filter(({ words, text }) => words <= 30 && !CONTRIBUTED.test(text));
  const signed = short.filter(
    ({ text }) => SIGNS.test(undashed(text)) && SIGNED.test(undashed(text)),
  );
  const marked = short.filter((block) => block.words <= 12 && isByline(block));
  const parts = short.flatMap(({ element }) => [...element.querySelectorAll('[itemprop~=author]')]);
  return [
    ...[...signed, ...marked].map(({ element, text }) => linkedNames(element) ?? [text]),
    ...parts.map(({ textContent }) => [even(textContent)]),
  ];
}

const CONTRIBUTED = /\bcontributed\b/i;

/** "Author: Ann Smith" anywhere on the page, where nothing else has such a label. */
function labelled(blocks: readonly Block[]): string[] {
  const named = blocks.flatMap(({ text, words }) =>
    words > MAX_NAME_WORDS ? [] : (LABELLED.exec(text)?.[1] ?? []),
  );
  const isOne = new Set(named).size === 1;
  return isOne && isGivenName(wordsOf(named[0] ?? '')[0] ?? '') ? named.slice(0, 1) : [];
}

/** A byline without a sign stands right below the headline. */
const MAX_BELOW = 3;
/** "Gerald Pym | 2nd October 2025": a person's name and a day, and nothing else. */
const BARE = /^((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+),?\s*[|·•,–—-]?\s+(.*\d.*)$/u;

function barely(blocks: readonly Block[]): string[] {
  const lines = blocks.slice(0, MAX_BELOW).flatMap(({ element, text }) => linesOf(element, text));
  const found = lines.flatMap((line, i) => {
    const [, name = '', when = ''] = BARE.exec(line) ?? [];
    if (isStamp(when)) return [name];
    const isDated = [lines[i - 1], ...lines.slice(i + 1, i + 3)].some((each) =>
      isStamp(each ?? ''),
    );
    return isDated && NAME_ALONE.test(line) ? [line] : [];
  });
  return found.filter((name) => isGivenName(wordsOf(name)[0] ?? '')).slice(0, 1);
}

/** The lines of a short block as its breaks part them. */
function linesOf(element: Element, text: string): string[] {
  if (element.querySelector('br') === null) return [text];
  const lines = [''];
  const into = (node: Element): void => {
    for (const child of node.childNodes) {
      if (isText(child)) lines.push(`${lines.pop() ?? ''}${child.textContent ?? ''}`);
      else if (isElement(child) && child.localName === 'br') lines.push('');
      else if (isElement(child)) into(child);
    }
  };
  into(element);
  return lines.map(even).filter((line) => line !== '' && text.includes(line));
}

/** "Ann Smith" on a line of its own. */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}'’.-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u;
const LABELLED =
  /^(?:author|writer|reporter|journalist)s?\b:?\s+((?:\p{Lu}[\p{L}'’.-]+ ?){2,4})$/iu;

const SIGNED = /^\p{L}+(?: by)?:?\s+(?:the )?\p{Lu}/u;
const WRITER = /by-?line|\bauthors?\b|writer|contributor|journalist/;
const PROFILE =
  /\/(?:authors?|writers?|by|people|staff|profiles?|contributors?|journalists?|reporters?)\//;

const MAX_BYLINE_WORDS = 30;
/** Characters: what is around a block may hold the whole page, the words of which nobody has to count. */
const MAX_BYLINE_LENGTH = 1000;

/** Whether the markup around a block, or its link, says that it names writers. */
function isByline({ element, text, linked }: Block): boolean {
  if (!/^\p{Lu}/u.test(text) || isOfPicture(element)) return false;
  const outer = [...around(element).take(3)].filter(
    ({ textContent }) =>
      textContent.length <= MAX_BYLINE_LENGTH && wordsOf(textContent).length <= MAX_BYLINE_WORDS,
  );
  if (outer.some((each) => WRITER.test(`${marksOf(each)}${each.getAttribute('itemprop') ?? ''}`)))
    return true;
  const links = [...element.querySelectorAll('a')];
  // "Posted on March 3, 2025 by Ann Smith 60 Comments"
  const isSigned = /\sby\s+\p{Lu}/u.test(text) && linkedNames(element) !== undefined;
  return (
    (linked > 0.6 || isSigned) &&
    links.some(
      (link) =>
        link.getAttribute('rel') === 'author' || PROFILE.test(link.getAttribute('href') ?? ''),
    )
  );
}

/** Whether an element stands in a part that a page calls a picture's: it names who took it. */
function isOfPicture(element: Element): boolean {
  return [...around(element).take(2)].some(
    (each) => each.localName.startsWith('fig') || PICTURE.test(marksOf(each)),
  );
}

const PICTURE = /\b(?:hmedia|photos?|images?|captions?|credits?)\b/;

/** Names that links and marks set apart in a byline. */
function linkedNames(element: Element): string[] | undefined {
  const links = [...element.querySelectorAll('[rel~=author], [itemprop=name], a[href*="author"]')]
    .map(({ textContent }) => even(textContent))
    .filter((each) => each !== '');
  return links.length > 0 ? links : undefined;
}
