/** The story of a web page: its paragraphs as plain text, and what the page tells of its head. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dayIn, type Head } from './head.ts';

export interface Story {
  /** Headline and paragraphs, parted by blank lines. */
  readonly text: string;
  readonly head: Head;
}

/** As much of a page's elements as is used here; the browser's own types would be global. */
interface Element {
  readonly textContent: string;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

const parse: (html: string) => { readonly document: Element } = parseHTML;

const BLOCKS = 'p, h2, h3, h4, li, blockquote, pre, figcaption, td';

/** Finds the story with Mozilla's Readability; missing when the page holds none. */
export function storyOf(html: string): Story | undefined {
  const { document } = parse(html);
  const found = new Readability(document).parse();
  if (!found?.content) return undefined;
  const { document: story } = parse(`<body>${found.content}</body>`);
  const blocks = [...story.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );
  const paragraphs = blocks
    .map(({ textContent }) => even(textContent))
    .filter((each) => each !== '');
  const headline = even(found.title ?? '');
  const byline = even(found.byline ?? '').replace(/^by:? /i, '');
  const published = dayIn(found.publishedTime ?? '') ?? dayIn(timeOf(html) ?? '');
  return {
    text: [headline, ...paragraphs].filter((each) => each !== '').join('\n\n'),
    head: {
      ...(headline !== '' && { headline }),
      ...(byline !== '' && { byline }),
      ...(found.siteName && { publisher: even(found.siteName) }),
      ...(published !== undefined && { published }),
    },
  };
}

/** The first time that the page marks as such. */
function timeOf(html: string): string | undefined {
  return /<time[^>]*\bdatetime="([^"]+)"/i.exec(html)?.[1];
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
