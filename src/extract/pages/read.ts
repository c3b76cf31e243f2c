/** An article from what was pasted or uploaded, plain text or a web page. */
import { openHead, linesOf, type Head } from './plain-head.ts';
import { articleRefusal, fileRefusal, NoArticleError, shortRefusal } from './refusal.ts';
import { unwrapped } from './unwrapped.ts';

export interface ReadOptions {
  /** Whether the input is a web page; told from its tags when left out. */
  readonly html?: boolean;
}

/** What is read: a text to quote, and what is known of its head. */
export interface Story {
  /** The input as it is; of a web page, headline and paragraphs parted by blank lines. */
  readonly text: string;
  /** What the page tells; of plain text what its first lines tell. */
  readonly head: Head;
}

/** Names of elements that a page or a piece of one begins with. */
const FIRST =
  /<(?:!doctype html|html|head|body|article|main|section|header|div|p|h[1-6]|figure|meta|title|link|script|style|span|table|ul|ol|blockquote|a|b|strong|em|i|img|br)\b[^<>]*>/iy;
/** So many ends of paragraphs make a page of a text that begins otherwise. */
const MIN_PARAGRAPHS = 2;

/** What may stand before a page's first element, by how it begins, with what ends it. */
const BEFORE = [
  ['<!--', '-->'],
  ['<?xml', '>'],
] as const;
const SPACE = /\s*/y;

/** Whether an input is a web page or a piece of one. One pass, as it is asked before there is a bound of time. */
export function isPage(input: string): boolean {
  FIRST.lastIndex = firstAt(input);
  if (FIRST.test(input)) return /<\/\w+>|<(?:p|br)\b/i.test(input);
  return (input.match(/<\/p>/gi)?.length ?? 0) >= MIN_PARAGRAPHS;
}

/** Where the input begins, behind comments and the declaration of XML. */
function firstAt(input: string): number {
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(input);
    at = SPACE.lastIndex;
    const [begin, end] = BEFORE.find(([each]) => input.startsWith(each, at)) ?? ['', ''];
    const ends = begin === '' ? -1 : input.indexOf(end, at + begin.length);
    if (ends < 0) return at;
    at = ends + end.length;
  }
}

/** Reads an article to draft from. @throws NoArticleError for what is none, or is not in English. */
export async function readStory(input: string, options: ReadOptions = {}): Promise<Story> {
  const refused = fileRefusal(input) ?? shortRefusal(input);
  if (refused) throw new NoArticleError(refused);
  const isMarked = options.html === true && /<\w+[\s>]/.test(input);
  const { story, paragraphs, language } =
    isMarked || isPage(input) ? await readPage(input) : readPlain(input);
  const unread = articleRefusal(paragraphs, language);
  if (unread) throw new NoArticleError(unread);
  return story;
}

interface Read {
  readonly story: Story;
  readonly paragraphs: readonly string[];
  readonly language: string | undefined;
}

async function readPage(html: string): Promise<Read> {
  // The reader of web pages takes a third of a second to load, so plain text does without.
  const { articleOfPage, storyOf } = await import('./page.ts');
  const page = articleOfPage(html);
  if (!page) throw new NoArticleError({ code: 'noStory' });
  return { story: storyOf(page), paragraphs: page.paragraphs, language: page.language };
}

function readPlain(text: string): Read {
  const flat = unwrapped(text);
  const { story, ...head } = openHead(flat, linesOf(flat));
  const paragraphs = story.map(({ start, end }) => flat.slice(start, end));
  return { story: { text, head }, paragraphs, language: undefined };
}
