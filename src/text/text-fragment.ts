/**
 * Text fragments: the end of a link that lets a browser scroll to a passage of a page and mark it, after
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
import type { Span } from './span.ts';

/** Characters up to which a passage is named whole; of a longer one its first and last words. */
const MAX_WHOLE_LENGTH = 100;
/** Fewest words at either end of a longer passage. */
const MIN_WORDS = 4;
/** Most words there. */
const MAX_WORDS = 16;
/** Most words before a passage that stands in the text more than once. */
const MAX_BEFORE = 8;

/** How a browser finds a passage: `text=prefix-,start,end`. */
interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
}

/**
 * The directive that finds this span of the text and no earlier one like it, percent-encoded: `text=No%20one%20was%20hurt`.
 * Nothing when none does, as for a span without words.
 */
export function textDirective(text: string, { start, end }: Span): string | undefined {
  const before = plain(text.slice(0, start));
  const passage = plain(text.slice(start, end));
  if (passage === '') return undefined;
  const found = directiveOf(before, passage, plain(text.slice(end)));
  return found && encoded(found);
}

/**
 * The address with the directives, behind the fragment that it may have; one that already points to a text points there no
 * more. The address as it is when there are none.
 */
export function withDirectives(address: string, directives: readonly string[]): string {
  if (directives.length === 0) return address;
  const [page = '', fragment] = address.split(/#(.*)/s);
  const own = (fragment ?? '').split(':~:')[0] ?? '';
  return `${page}#${own}:~:${directives.join('&')}`;
}

/**
 * As a browser compares texts: white space is one space, but where a line ends, which no part may cross. A line's end in the
 * stored text may be a paragraph's on the page, a `<br>`, or nothing at all.
 */
function plain(text: string): string {
  return text
    .toWellFormed()
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A text as browsers compare it, and where the passage stands in it. */
interface Page {
  /** Without regard to case. */
  readonly text: string;
  readonly before: string;
  readonly at: number;
}

function directiveOf(before: string, passage: string, after: string): Directive | undefined {
  const text = [before, passage, after].filter((part) => part !== '').join(' ');
  const page = { text: folded(text), before, at: before === '' ? 0 : before.length + 1 };
  if (passage.length <= MAX_WHOLE_LENGTH && !passage.includes('\n')) {
    return withPrefix({ start: passage }, page);
  }
  return ofEnds(passage, page) ?? withPrefix(endsOf(passage, MIN_WORDS), page);
}

/** By the first and last words: as many as it takes to find them nowhere earlier. */
function ofEnds(passage: string, page: Page): Directive | undefined {
  const most = Math.max(...passage.split('\n').map((line) => line.split(' ').length));
  for (let count = MIN_WORDS; count <= Math.min(most, MAX_WORDS); count++) {
    const ends = endsOf(passage, count);
    if (isFirst(ends, page) && endOf(ends, page) === page.at + passage.length) return ends;
  }
  return undefined;
}

/** The first and last words of a passage, `count` of them at either end and none twice; all of it where it is shorter. */
function endsOf(passage: string, count: number): Directive {
  const lines = passage.split('\n');
  const first = lines[0]?.split(' ') ?? [];
  const last = lines.at(-1)?.split(' ') ?? [];
  if (lines.length === 1 && first.length <= 2 * count) return { start: passage };
  return { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
}

/** With the words before it, where the same stands earlier. */
function withPrefix(directive: Directive, page: Page): Directive | undefined {
  if (isFirst(directive, page)) return directive;
  const words = page.before.split('\n').at(-1)?.split(' ') ?? [];
  for (let count = 1; count <= Math.min(MAX_BEFORE, words.length); count++) {
    const prefixed = { prefix: words.slice(-count).join(' '), ...directive };
    if (isFirst(prefixed, page)) return prefixed;
  }
  return undefined;
}

/** Whether what it starts with stands nowhere earlier. */
function isFirst({ prefix, start }: Directive, { text, at }: Page): boolean {
  const sought = folded(prefix === undefined ? start : `${prefix} ${start}`);
  return text.indexOf(sought) === at - (sought.length - start.length);
}

function endOf({ start, end }: Directive, { text, at }: Page): number {
  if (end === undefined) return at + start.length;
  return text.indexOf(folded(end), at + start.length) + end.length;
}

/** In one case and on one line, letter by letter, so that offsets stay. */
function folded(text: string): string {
  return text.replaceAll(/\p{Lu}|\n/gu, (letter) => {
    if (letter === '\n') return ' ';
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function encoded({ prefix, start, end }: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${percent(prefix)}-`]),
    percent(start),
    ...(end === undefined ? [] : [percent(end)]),
  ];
  return `text=${parts.join(',')}`;
}

/** `-`, `,` and `&` part a directive; the others could end a link, or format a text, where the address is written. */
function percent(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
