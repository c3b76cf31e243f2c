/** What a page tells of itself in `<meta>` elements. */
import { unescaped, type Document } from './dom.ts';
import { even } from './letters.ts';

/** The contents by name, property or itemprop in lower case, in the page's order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** What a page's `meta` elements say, without those that say nothing. */
export function metasOf(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = even(unescaped(meta.getAttribute('content') ?? ''));
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      for (const key of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key === '') continue;
        const known = metas.get(key);
        if (known) known.push(content);
        else metas.set(key, [content]);
      }
    }
  }
  return metas;
}

/** The first content under one of the names, tried in turn. */
export function metaOf(metas: Metas, names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)?.[0]).find((each) => each !== undefined);
}
