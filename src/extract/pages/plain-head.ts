/** The head of an article in plain text: headline, byline, dateline, publisher and date, told apart from its story. */
import {
  AGENCY_NAMES,
  BYLINE_TRADES,
  DATELINE_AGENCIES,
  NO_PAPER,
  PAPER,
} from '../../text/lang/en/bylines.ts';
import { ANY_MONTH, WEEKDAYS } from '../../text/lang/en/calendar.ts';
import { ASIDE } from '../../text/lang/en/page-furniture.ts';
import type { Span } from '../../text/span.ts';
import { dayIn, dayLine } from './day-line.ts';

/** What stands above an article: headline, byline, day and where it is from. */
export interface Head {
  readonly headline?: string;
  readonly byline?: string;
  /** Those whom the byline names. */
  readonly authors?: readonly string[];
  /** The news agency that it comes from, where one is named. */
  readonly agency?: string;
  /** Place and agency before the first sentence: "FLINT, Mich. (UPI)". */
  readonly dateline?: string;
  readonly publisher?: string;
  /** ISO day, in the time zone that the page gives. */
  readonly published?: string;
  /** ISO day and time, with the zone where it is given. */
  readonly publishedAt?: string;
  readonly url?: string;
}

/** The head, and the lines that are the story; the headline is its first line when the text holds it. */
export interface Opened extends Head {
  readonly story: readonly Span[];
}

/** A headline longer than this is a sentence of the story. */
const HEADLINE = 200;
/** The same for one that ends in a full stop. */
const STOPPED = 110;
/** A line shorter than this, or without a stop, may belong to the head. */
const PROSE = 60;
/** The same for a line that blank lines part from the rest. */
const OWN_PROSE = 40;
/** Lines of head and foot that are looked at. */
const EDGE = 12;

const BYLINE =
  /(?:^|[\s|·])(?:[Bb]y:? |[Ww]ords(?: by)?:? |[Ww]ritten by |[Ff]rom (?:our|the) [^,]{3,40}, )(?<name>(?:the )?\p{Lu}[^|;·]{1,80}?)\s*(?:\([^)]*\)|\||·|$)/u;
/** A byline below the story. */
const SIGNED = /^By \p{Lu}[^.!?]{2,60}(?:\.|\([^)]*\))?$/u;
/** Marks between the paper, its section and the day: "Orbit Weekly · Technology · 5 October 2023". */
const PARTED = /\s*[·|•]\s*|\s+[-–—/]\s+/;
const HOUSE = /^(?<name>\p{Lu}[\p{L}'’&. -]{2,40}?)\s*(?:[,;]|$)/u;
/** "PORT SELLIN, March 6, 2025": a place before the day. */
const PLACED = /^[\p{Lu} .'’-]+, *(?:\d{1,2} )?\p{Lu}\p{Ll}{2}/u;
const NO_HOUSE = new RegExp(`^(?:${NO_PAPER}|${WEEKDAYS}|${ANY_MONTH})`, 'i');
const DATELINE = new RegExp(
  String.raw`^(?<line>\p{Lu}[\p{Lu}.'’ -]{2,}(?:, [\p{L}. ]{2,20})?(?:, [\p{L}.]{3,9} \d{1,2}(?:, \d{4})?)?(?: ?/\p{Lu}[\w -]+/)?(?: ?\((?<agency>[^)]{2,30})\))?|[\p{L}., ]{0,40}\((?<wire>${DATELINE_AGENCIES})\))\s*[-–—―]+\s`,
  'u',
);
/** How many letters of a text's beginning are its dateline: "LONDON (Reuters) - "; 0 without one. */
export function datelineLength(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

/** Reads head and story from the lines of a text; what is not there is left out. */
export function openHead(text: string, lines: readonly Span[]): Opened {
  const of = (line: Span): string => text.slice(line.start, line.end);
  const first = lines.findIndex(
    (line, i) => i < EDGE && opensStory(i, line) && !isHeadline(i, line),
  );
  const body = first < 0 ? 0 : first;
  const opening = lines.slice(0, body);
  const mast = mastOf(text, opening);
  const head = opening.slice(mast);
  const foot = lines.slice(-2).filter((line) => line.start > (lines[body]?.start ?? 0));
  const title =
    head.find((line) => words(of(line)) > 3 && !isFurniture(of(line))) ??
    head.find((line) => !isFurniture(of(line)));
  const names = [...foot.filter((line) => SIGNED.test(of(line))), ...opening].flatMap((line) =>
    bylineOf(of(line)),
  );
  const byline = names.find((name) => !PAPER.test(name));
  const house = names.find((name) => PAPER.test(name)) ?? names.find((name) => name !== byline);
  const dateline = DATELINE.exec(text.slice(lines[body]?.start ?? 0))?.groups;
  const agency = dateline?.agency ?? dateline?.wire;
  const publisher =
    house ??
    (mast > 0 ? lines[0] && of(lines[0]) : undefined) ??
    houseIn(opening.map(of)) ??
    houseAbove(opening.map(of), title ? opening.indexOf(title) : -1) ??
    (agency === undefined ? undefined : (AGENCY_NAMES.get(agency) ?? agency));
  const published = [...opening.map(of), dateline?.line ?? '']
    .map(dayLine)
    .find((day) => day !== undefined);
  const signed = (line: Span): boolean => foot.includes(line) && SIGNED.test(of(line));
  return {
    ...(title && { headline: of(title).replace(/(?<=\p{L})\.$/u, '') }),
    ...(byline !== undefined && { byline }),
    ...(dateline?.line !== undefined && { dateline: dateline.line.trim() }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    story: [
      ...(title ? [title] : []),
      ...lines.slice(body).filter((line) => !signed(line) && !ASIDE.test(of(line))),
    ],
  };

  function opensStory(i: number, line: Span): boolean {
    const before = lines[i - 1];
    const own = before !== undefined && /\n\s*\n/.test(text.slice(before.end, line.start));
    return isProse(of(line)) || (own && isProse(of(line), OWN_PROSE) && !isFurniture(of(line)));
  }

  function isHeadline(i: number, line: Span): boolean {
    const next = lines[i + 1];
    return (
      i === 0 &&
      next !== undefined &&
      line.end - line.start <= (/[.]["'”’]?$/.test(of(line)) ? STOPPED : HEADLINE) &&
      /\n\s*\n/.test(text.slice(line.end, next.start)) &&
      !/[.!?]["'”’]?\s+["'“‘]?\p{Lu}\p{L}+ /u.test(of(line)) &&
      !DATELINE.test(of(line))
    );
  }
}

/**
 * How many lines at the top name the paper and its day before the headline: "TIDEWATER REPORT",
 * "No. 388", "10 March 2025", then a blank line.
 */
function mastOf(text: string, head: readonly Span[]): number {
  const size = head.findIndex((line, i) => {
    const next = head[i + 1];
    return next !== undefined && /\n\s*\n/.test(text.slice(line.end, next.start));
  });
  const mast = head.slice(0, size + 1).map(({ start, end }) => text.slice(start, end));
  const [name = ''] = mast;
  const rest = head.slice(size + 1).some(({ start, end }) => words(text.slice(start, end)) > 3);
  const titled = /^[\p{Lu}\d]/u.test(name) && words(name) <= 5 && dayIn(name) === undefined;
  return titled && rest && mast.slice(1).some((line) => dayIn(line) !== undefined)
    ? mast.length
    : 0;
}

/** "Crestline News" on a line of its own above that of the day. */
function houseAbove(head: readonly string[], title: number): string | undefined {
  const day = head.findIndex((line) => dayIn(line) !== undefined);
  return head
    .slice(Math.max(0, day - 2), Math.max(0, day))
    .findLast(
      (line, i) =>
        Math.max(0, day - 2) + i > title &&
        /^(?:the )?\p{Lu}[\p{L}'’&.]*(?: (?:of|the|and|&|\p{Lu}[\p{L}'’&.]*)){0,5}$/iu.test(line) &&
        /^\p{Lu}/u.test(line) &&
        bylineOf(line).length === 0,
    );
}

/** Lines without their outer white space; empty ones left out. */
export function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function houseIn(lines: readonly string[]): string | undefined {
  const parts = lines
    .filter((each) => dayIn(each) !== undefined)
    .flatMap((each) => each.split(PARTED));
  const named = parts.filter((each) => !NO_HOUSE.test(each) && !(PLACED.test(each) && dayIn(each)));
  return named.map((each) => HOUSE.exec(each)?.groups?.name).find((name) => name !== undefined);
}

/** "ANN SMITH, CHIEF REPORTER": a name and a trade. */
const TRADE = new RegExp(
  String.raw`^(?!our\b)(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}),? (?:[\p{L}’']+ ){0,2}(?:${BYLINE_TRADES})s?$`,
  'iu',
);

function bylineOf(line: string): string[] {
  if (line.length > 120 || isProse(line)) return [];
  if (/^our (?:own |special |staff )?(?:correspondent|reporter)s?$/i.test(line)) return [line];
  const signed = TRADE.exec(line)?.groups?.name;
  // "Evening Courier staff writer": the paper that a byline's second line names.
  if (signed !== undefined && !/^by\b/i.test(line)) return [signed.replace(/ staff$/i, '')];
  const name = BYLINE.exec(line)
    ?.groups?.name?.replace(/[,.\s]+$/, '')
    .replace(/(?:,| in(?= \p{Lu})) .*$/u, '');
  return name === undefined ? [] : [name];
}

function isProse(line: string, least = PROSE): boolean {
  return line.length >= least && /[.!?…]["'”’)]*$/.test(line);
}

function isFurniture(line: string): boolean {
  return bylineOf(line).length > 0 || dayIn(line) !== undefined;
}

function words(line: string): number {
  return line.split(/\s+/).length;
}
