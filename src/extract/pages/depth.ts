/** How many elements a page has and how deep they are nested, before anything is built of it. */

/** Deeper than any page that people write, and not so deep that a reader of trees runs out of stack or time. */
const MAX_DEPTH = 2000;
/** Elements without an end, or that others end: they may follow one another in any number. */
const UNENDED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp'
  ).split(' '),
);

/** Whether the page is nested so deep that it is not worth a try. One pass; some 10 ms for a megabyte. */
export function isTooDeep(html: string): boolean {
  return isDeeper(html, MAX_DEPTH);
}

/** Whether a page is nested deeper than that. */
export function isDeeper(html: string, most: number): boolean {
  let depth = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*>/gi)) {
    if (tag.endsWith('/>') || UNENDED.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > most) return true;
  }
  return false;
}

/** How many tags a page has, those that end an element too. */
export function tagsIn(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++;
  return count;
}
