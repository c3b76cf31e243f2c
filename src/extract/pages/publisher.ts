/** What the site of a page calls itself. */
import { blocksOf } from './blocks.ts';
import { around, type Document } from './dom.ts';
import { isSite, outerPartsOf } from './headline.ts';
import { linkedSites, type LinkedArticle } from './json-ld.ts';
import { even, fold } from './letters.ts';
import { metaOf, type Metas } from './metas.ts';

const NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'twitter:site',
  'cre',
];

/** No site has more names; each is looked for in every block. */
const MAX_SITES = 20;

/** What parts a site's name from what it says of itself: "Selby Mail - News of the coast". */
const MOTTO = /\s+[-–—|:•]+(?:\s+|$)/u;

/** The publisher's name, as the page's data gives it or as its rights line does; and all names of the site. */
export function publisherOf(
  document: Document,
  metas: Metas,
  linked: LinkedArticle | undefined,
  title = '',
): { publisher: string | undefined; sites: string[] } {
  const name = metaOf(metas, NAMES.slice(0, 1));
  const rights = rightsHolder(document);
  const host = hostOf(document, metas);
  const inTitle = outerPartsOf(title).find((each) => isNamedAbove(document, host, each));
  const looks = (each: string | undefined): string | undefined =>
    each !== undefined && !/^https?:|^@/.test(each) ? each : undefined;
  const isOther = host !== undefined && name !== undefined && !isSite(name, [host]);
  // "U.S." is an edition of what the data and the address call Reuters.
  const isEdition = isOther && isSite(linked?.publisher ?? '-', [host]);
  const better = isSlug(name) || isEdition ? (looks(linked?.publisher) ?? name) : looks(name);
  const others = NAMES.slice(1).flatMap((each) => metas.get(each) ?? []);
  const publisher =
    better ??
    looks(linked?.publisher) ??
    looks(others[0]) ??
    linkedSites(document)[0] ??
    rights ??
    inTitle ??
    inBylines(document, host);
  const parts = (publisher ?? '').split(MOTTO).filter((each) => each !== '');
  const named = [linked?.publisher, hostOf(document, metas)].flatMap((each) =>
    each === undefined || each === publisher ? [] : [each],
  );
  const known = [
    name,
    linked?.publisher,
    rights,
    inTitle,
    ...others.map((each) => each.replace(/^@/, '')),
    ...linkedSites(document),
    hostOf(document, metas),
  ];
  return {
    publisher: parts.find((each) => isSite(each, named)) ?? parts[0],
    sites: [...new Set(known.filter((each) => each !== undefined))].slice(0, MAX_SITES),
  };
}

/** Names of sites are no longer. */
const MAX_NAME = 40;

/** "Ann Smith, SELBY MAIL": what a byline calls the page's host. */
function inBylines(document: Document, host: string | undefined): string | undefined {
  if (host === undefined) return undefined;
  return [...document.querySelectorAll(BYLINES)]
    .slice(0, MAX_LOGOS)
    .flatMap(({ textContent }) => textContent.slice(0, MAX_BYLINE).split(/[,|·]/))
    .map(even)
    .find((each) => isHost(each, host));
}

const BYLINES = '[itemprop~=author], [itemprop~=author] [itemprop~=name], [class*=byline]';
/** Longer parts are no bylines. */
const MAX_BYLINE = 200;
/** "CNN.com" at the end of a title. */
const DOMAIN = /^[\p{L}\d-]{2,30}\.(?:com|org|net|tv|co\.\p{L}{2})$/u;

/** Whether a text is a host's name without its domain. */
function isHost(text: string, host: string): boolean {
  const name = fold(text);
  return name.length >= MIN_NAME && name === fold(host.replace(/\.[^.]*(?:\.\w\w)?$/, ''));
}

/** Whether a text is what the page's host or a line or picture in its head says. */
function isNamedAbove(document: Document, host: string | undefined, text: string): boolean {
  if (text.length > MAX_NAME || fold(text).length < MIN_NAME) return false;
  if (DOMAIN.test(text) || (host !== undefined && isHost(text, host))) return true;
  const alts = [...document.querySelectorAll('img')]
    .slice(0, MAX_LOGOS)
    .map((each) => each.getAttribute('alt') ?? '');
  const lines = [...document.querySelectorAll('header')]
    .slice(0, MAX_LOGOS)
    .flatMap((each) => blocksOf(each).map((block) => block.text));
  return [...alts, ...lines].some((each) => fold(each) === fold(text));
}

/** Shorter texts may be a section's. */
const MIN_NAME = 4;
/** A site's logo is among the first pictures. */
const MAX_LOGOS = 5;

/** "ottawacitizen", "inews.co.uk": not how a reader names it. */
function isSlug(name: string | undefined): boolean {
  return name !== undefined && /^[a-z0-9.]+$/.test(name);
}

/** The canonical address of the page; missing when it gives none in full. */
export function addressOf(
  document: Document,
  metas: Metas,
  linked: LinkedArticle | undefined,
): string | undefined {
  const canonical = [...document.querySelectorAll('link[rel=canonical]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return [...canonical, metas.get('og:url')?.[0] ?? '', linked?.url ?? ''].find((each) =>
    /^https?:\/\/[^/]+\//.test(each),
  );
}

function hostOf(document: Document, metas: Metas): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(
    addressOf(document, metas, undefined) ?? '',
  )?.[1];
  return host;
}

const RIGHTS =
  /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:[Cc]opyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*,?\s*(?:by )?(?!All\b)(\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:of|the|and|&|\p{Lu}[\p{L}\p{N}'’&.-]*)){0,4})/u;

const FOOTER = 'footer, [class*=copyright], [class*=footer]';

/** "© 2024 Westport Courier". A footer within another is read with it, so that many in each other cost no more. */
function rightsHolder(document: Document): string | undefined {
  const footers = new Set(document.querySelectorAll(FOOTER));
  for (const footer of footers) {
    if ([...around(footer.parentElement)].some((each) => footers.has(each))) continue;
    const found = blocksOf(footer)
      .map(({ text }) => RIGHTS.exec(text))
      .find((each) => each !== null);
    const name = found?.[1]
      ?.replace(/ CC[- ]BY\b.*$/, '')
      // Not at the dots of "St. Velm Post" and "U.S. Coast News".
      .replace(/(?:(?<!\b\p{L}{1,2})\.|,).*$/u, '')
      .replace(/\.? all rights.*$/i, '')
      .trim();
    if (name !== undefined && !/^(?:copyright)?$/i.test(name) && name.length <= 40) return name;
  }
  return undefined;
}
