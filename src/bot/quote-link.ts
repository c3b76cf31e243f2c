/** Where a quote stands on the web: the page of its source, with the quote marked in it. */
import type { Source } from '../packs/knowledge.ts';
import type { Span } from '../text/span.ts';
import { textDirective, withDirectives } from '../text/text-fragment.ts';
import type { Block } from './reply.ts';

type Cited = Extract<Block, { readonly type: 'quote' | 'passage' }>;

/** Longest address of a page, and longest link into it: no app takes longer ones everywhere. */
const MAX_PAGE_LENGTH = 400;
const MAX_LINK_LENGTH = 512;

/** The address of the source's page; nothing unless it is one of the web, and short enough to be linked to. */
export function pageLink({ url }: Pick<Source, 'url'>): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= MAX_PAGE_LENGTH ? href : undefined;
}

/**
 * The same with the quote, and those that it is cited with, marked by text fragments: as many as fit 512 characters. The
 * page alone where nothing tells a quote from an earlier passage.
 */
export function quoteLink(block: Cited): string | undefined {
  const page = pageLink(block.source);
  if (page === undefined) return undefined;
  const { text } = block.source;
  const own = placeOf(block);
  const directives = own
    ? [...(block.type === 'quote' ? (block.above ?? []) : []), own].map((span) =>
        textDirective(text, span),
      )
    : [textDirective(block.quote, { start: 0, end: block.quote.length })];
  let link = page;
  const fitting: string[] = [];
  for (const directive of directives) {
    if (directive === undefined) continue;
    const longer = withDirectives(page, [...fitting, directive]);
    if (longer.length > MAX_LINK_LENGTH) continue;
    fitting.push(directive);
    link = longer;
  }
  return link;
}

/** Where the quote stands in its source; nothing where the source's text is not at hand. */
export function placeOf(block: Cited): Span | undefined {
  const { quote, source } = block;
  const start =
    block.type === 'passage'
      ? source.text.indexOf(block.before + quote) + block.before.length
      : (block.start ?? source.text.indexOf(quote));
  const stands = start >= 0 && source.text.startsWith(quote, start);
  return stands ? { start, end: start + quote.length } : undefined;
}
