/** When a page was published: the day in the time zone that it gives. */
import {
  BEGINS_DAY_LABEL,
  OTHER_DAY_LABELS,
  PUBLISHED_LABELS,
} from '../../text/lang/en/page-furniture.ts';
import { anyOf } from '../../text/lang/words.ts';
import { fullDayIn } from '../../text/dates/dates.ts';
import { dayIn, dayLine } from './day-line.ts';
import { around, type Document, type Element } from './dom.ts';
import { even } from './letters.ts';
import { isStamp } from './stamp.ts';
import { metaOf, type Metas } from './metas.ts';
import { marksOf } from './markup.ts';
import { datelineLength } from './plain-head.ts';

/** When an article was published. */
export interface Moment {
  /** ISO day. */
  readonly day: string;
  /** ISO day and time with the zone, where the page gives them: "2024-03-12T09:00+01:00". */
  readonly time: string | undefined;
}

const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'published_time',
  'published_at',
  'published-date',
  'pubdate',
  'pub_date',
  'publication_date',
  'publication-date',
  'article-publication-date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date.created',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'datecreated',
  'date',
  'article_date_original',
  'bt:pubdate',
  'rnews:datepublished',
];

const STAMP =
  /^(?<day>\d{4}-\d\d-\d\d|(?:19|20)\d{6}(?!\d))(?:[T ]+(?<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d\d:?\d\d)?)?/;
/** Milliseconds or seconds since 1970, of this century. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** A day stands at the start of a stamp. */
const MAX_STAMP = 200;

/** What a stamp in data says; missing when it names no day in full. */
export function momentOf(stamp: string | undefined): Moment | undefined {
  if (stamp === undefined) return undefined;
  const trimmed = stamp.trim().slice(0, MAX_STAMP);
  if (EPOCH.test(trimmed)) {
    const milliseconds = Number(trimmed.padEnd(13, '0'));
    return momentOf(new Date(milliseconds).toISOString());
  }
  const { day: digits, time, zone } = STAMP.exec(trimmed)?.groups ?? {};
  const day = digits?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (day === undefined) {
    const named = fullDayIn(trimmed);
    return named === undefined ? undefined : { day: named, time: undefined };
  }
  if (Number.isNaN(Date.parse(day))) return undefined;
  const offset = zone?.replace(/(\d\d)(\d\d)$/, '$1:$2') ?? '';
  return { day, time: time === undefined ? undefined : `${day}T${time}${offset}` };
}

/** What a page tells of its day. */
export interface Dated {
  /** In its linked data. */
  readonly linked: string | undefined;
  readonly metas: Metas;
  /** The texts around its headline, in order. */
  readonly near: readonly string[];
  /** All other texts that are not of the story. */
  readonly far?: readonly string[];
  /** The story's first paragraphs. */
  readonly opening?: readonly string[];
  readonly url: string | undefined;
}

/** From data first, then from what the page shows near its headline, then from anywhere on it. */
export function publishedOf(document: Document, given: Dated): Moment | undefined {
  const marked = [...document.querySelectorAll('[itemprop~=datePublished]')].slice(0, MAX_TIMES);
  // Comments have times of their own, as the page's blocks of comments do.
  const own = document.querySelector('time[pubdate]');
  const isOwn = own !== null && !around(own).some((each) => COMMENT.test(marksOf(each)));
  const stamps = [
    given.linked,
    metaOf(given.metas, NAMES.slice(0, 6)),
    ...marked.map(stampOf),
    ...(isOwn ? [stampOf(own)] : []),
    metaOf(given.metas, NAMES),
  ];
  const labelled = shown(given.near, PUBLISHED);
  const address = inAddress(given.url);
  const stamped = first(stamps.map(momentOf));
  return (
    (stamped && inItsZone(stamped, [labelled?.day, address?.day])) ??
    labelled ??
    first(timesOf(document).map(momentOf)) ??
    shown(given.near, undefined) ??
    address ??
    alone(given.far ?? []) ??
    inDateline(given.opening ?? [])
  );
}

/** Zones are up to so many hours before UTC, and behind it. */
const [MAX_BEFORE, MAX_BEHIND] = [14, 12];
const HOURS_OF_DAY = 24;
const MS_OF_DAY = 86_400_000;

/** A moment in UTC on the day that the page shows, where that is the next day or the last one in some zone. */
function inItsZone(moment: Moment, days: readonly (string | undefined)[]): Moment {
  const hour = Number(/T(\d\d):\d\d(?:Z|[+-]00:00)$/.exec(moment.time ?? '')?.[1]);
  const isPossible = (day: string): boolean => {
    const later = (Date.parse(day) - Date.parse(moment.day)) / MS_OF_DAY;
    return later === 1 ? hour >= HOURS_OF_DAY - MAX_BEFORE : later === -1 && hour < MAX_BEHIND;
  };
  const day = days.find((each) => each !== undefined);
  return day !== undefined && isPossible(day) ? { ...moment, day } : moment;
}

const COMMENT = /\bcomment/;

/** More of them are of the stories that a page lists. */
const MAX_TIMES = 50;

function stampOf(element: Element): string {
  return (
    element.getAttribute('content') ?? element.getAttribute('datetime') ?? even(element.textContent)
  );
}

/** The times that the page marks as such, outside of other parts and not of an update. */
function timesOf(document: Document): string[] {
  const times = [...document.querySelectorAll('time')].slice(0, MAX_TIMES);
  const isUpdate = (time: Element): boolean =>
    /updat|modif/.test(`${marksOf(time)}${time.getAttribute('itemprop') ?? ''}`.toLowerCase()) ||
    /updated|modified/i.test(time.parentElement?.textContent.slice(0, 60) ?? '');
  return times.filter((time) => !isUpdate(time)).map(stampOf);
}

const PUBLISHED = new RegExp(String.raw`\b(?:${anyOf(PUBLISHED_LABELS)})\b|^date\b:?\s*\d`, 'i');
const OTHER = new RegExp(String.raw`\b(?:${anyOf(OTHER_DAY_LABELS)})\b`, 'i');
/** Between two labels of one line, or before the second. */
const PART = new RegExp(
  String.raw`\s*[|·•;]\s*|(?=\b(?:first|last)? ?(?:${anyOf(BEGINS_DAY_LABEL)})\b)`,
  'i',
);

/** Longer texts are of the story; a longer one without such a word may be the caption of an old picture. */
const MAX_LABELLED = 240;
const MAX_BARE = 100;

/** A line without such a word that names an earlier year tells of something else: there was no web. */
const FIRST_YEAR = '1990';

/** The day that a short text names, after such a word where one is wanted; a day of an update is none. */
function shown(texts: readonly string[], label: RegExp | undefined): Moment | undefined {
  for (const text of texts) {
    if (text.length > (label ? MAX_LABELLED : MAX_BARE)) continue;
    for (const part of text.split(PART)) {
      if (label ? !label.test(part) : OTHER.test(part)) continue;
      const day = dotted(part) ?? (label ? fullDayIn(part) : dayLine(part));
      if (day !== undefined && (label || day >= FIRST_YEAR)) return { day, time: undefined };
    }
  }
  return undefined;
}

/** "Date: 3 May 2024": a label, its day and nothing else. */
const DAY_ALONE = new RegExp(String.raw`^(?:${anyOf(PUBLISHED_LABELS)}|date)\b:?\s*(.*\d.*)$`, 'i');

/** The day that a line of nothing else tells, where no other such line tells another: of other stories. */
function alone(texts: readonly string[]): Moment | undefined {
  const days = texts.flatMap((text) => {
    const stamp = text.length > MAX_BARE ? undefined : DAY_ALONE.exec(text)?.[1];
    return stamp !== undefined && isStamp(stamp) ? (dotted(stamp) ?? fullDayIn(stamp) ?? []) : [];
  });
  const [day] = days;
  return day !== undefined && new Set(days).size === 1 ? { day, time: undefined } : undefined;
}

/** "SELBY, May 3, 2024 — The board voted": as press offices begin. */
function inDateline(texts: readonly string[]): Moment | undefined {
  const lines = texts.map((text) => text.slice(0, datelineLength(text)));
  const day = lines.map(dayIn).find((each) => each !== undefined);
  return day === undefined ? undefined : { day, time: undefined };
}

const DOTTED = /(?<![\d.])(\d\d?)\.(\d\d?)\.((?:19|20)?\d\d)(?![\d.])/;

/** "Date 26.01.2020", "02.12.19": with dots the day comes first. */
function dotted(text: string): string | undefined {
  const [, day = '', month = '', year] = DOTTED.exec(text) ?? [];
  if (year === undefined) return undefined;
  return momentOf(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    ?.day;
}

function inAddress(url: string | undefined): Moment | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-])/.exec(url ?? '') ?? [];
  return year === undefined ? undefined : momentOf(`${year}-${month ?? ''}-${day ?? ''}`);
}

function first(moments: readonly (Moment | undefined)[]): Moment | undefined {
  return moments.find((each) => each !== undefined);
}
