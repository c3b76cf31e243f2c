/**
 * How a page that was read compares with what is expected of it, as a reader would judge: white space, quotation marks,
 * dashes, accents' forms and case are folded.
 *
 * - headline: the same words, or at least 0.8 of them (Dice), or one holds the other whole
 * - authors: each expected one is among ours by all parts of the name, and ours are at most one more; labels such as
 *   "By" are dropped from both
 * - day: the first ten characters, the day in the zone given; one that is a day off only by the zone is right
 * - paragraphs: found when 0.8 of its runs of three words stand in our text, or all of it when it is shorter; the
 *   headline is no paragraph
 * - furniture: a paragraph of ours of which less than half of the runs of two words stand in what is expected
 *
 * A refused page (another language) is right in its paragraphs when it is refused; its text is not scored.
 */
import type { PageArticle } from '../../src/extract/pages/page.ts';

export interface Expected {
  readonly file: string;
  readonly headline: string | null;
  readonly authors: readonly string[] | null;
  readonly published: string | null;
  readonly paragraphs: readonly string[] | null;
}

export interface Score {
  readonly file: string;
  /** `null` where nothing is expected. */
  readonly headline: boolean | null;
  readonly authors: boolean | null;
  readonly day: boolean | null;
  /** How many are expected. */
  readonly paragraphs: number | null;
  readonly found: number;
  readonly lost: readonly string[];
  readonly furniture: readonly string[];
  readonly refused: string | null;
  /** What was read, where it is not what is expected. */
  readonly got: {
    readonly headline?: string;
    readonly authors?: readonly string[];
    readonly published?: string;
  };
}

export function scorePage(
  expected: Expected,
  article: PageArticle | undefined,
  refused: string | undefined,
): Score {
  const { headline, authors, published, publishedAt } = article?.head ?? {};
  const isOther = refused !== undefined && article !== undefined;
  const texts = isOther ? null : expected.paragraphs;
  const ours = (article?.paragraphs ?? []).map(wordsOf);
  const theirs = (texts ?? []).map(wordsOf);
  const title = wordsOf(expected.headline ?? '');
  const lost =
    texts?.filter(
      (_, i) => !isHeld(theirs[i] ?? [], ours, 3, 0.8) && !same(theirs[i] ?? [], title),
    ) ?? [];
  const known = [...theirs, title, wordsOf(headline ?? '')];
  const furniture =
    texts === null
      ? []
      : (article?.paragraphs ?? []).filter((_, i) => !isHeld(ours[i] ?? [], known, 2, 0.5));
  const right = {
    headline: expected.headline === null ? null : isHeadline(headline ?? '', expected.headline),
    authors: expected.authors === null ? null : areAuthors(authors ?? [], expected.authors),
    day: expected.published === null ? null : isDay(published, publishedAt, expected.published),
  };
  return {
    file: expected.file,
    ...right,
    paragraphs: texts?.length ?? null,
    found: (texts?.length ?? 0) - lost.length,
    lost,
    furniture,
    refused: refused ?? null,
    got: {
      ...(right.headline === false && { headline: headline ?? '' }),
      ...(right.authors === false && { authors: authors ?? [] }),
      ...(right.day === false && { published: publishedAt ?? published ?? '' }),
    },
  };
}

function isHeadline(ours: string, theirs: string): boolean {
  const a = wordsOf(ours);
  const b = wordsOf(theirs);
  const shared = a.filter((word) => b.includes(word)).length;
  const whole = (long: string[], short: string[]): boolean =>
    short.length >= 3 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  return same(a, b) || (2 * shared) / (a.length + b.length) >= 0.8 || whole(a, b) || whole(b, a);
}

function areAuthors(ours: readonly string[], theirs: readonly string[]): boolean {
  const named = theirs.map((each) => each.replace(/^\s*by\s+/i, ''));
  const found = named.filter((name) =>
    ours.some((each) => partsIn(each, name) || partsIn(name, each)),
  );
  return found.length === named.length && ours.length <= named.length + 1;
}

function partsIn(whole: string, name: string): boolean {
  const words = wordsOf(whole);
  const parts = wordsOf(name);
  return parts.length > 0 && parts.every((part) => words.includes(part));
}

function isDay(day: string | undefined, time: string | undefined, expected: string): boolean {
  if (day === expected.slice(0, 10)) return true;
  const [ours, theirs] = [Date.parse(time ?? ''), Date.parse(expected)];
  return Math.abs(ours - theirs) < 1000 * 60;
}

/** Whether the runs of so many words stand in the texts, all or the given share of them. */
function isHeld(
  words: readonly string[],
  texts: readonly (readonly string[])[],
  size: number,
  share: number,
): boolean {
  const runs = runsOf(words, Math.min(size, words.length));
  if (runs.length === 0) return true;
  const all = new Set(runsOf(texts.flat(), Math.min(size, words.length)));
  return runs.filter((run) => all.has(run)).length >= share * runs.length;
}

function runsOf(words: readonly string[], size: number): string[] {
  if (size === 0) return [];
  return words.slice(0, words.length - size + 1).map((_, i) => words.slice(i, i + size).join(' '));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.join(' ') === b.join(' ');
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘']/g, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
