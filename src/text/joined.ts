/** A list around one of its items, as far as the reader saw where it may start and end: “ships, new tanks and troops”. */
import { OPENS_NO_ITEM, ARTICLES } from './lang/en/function-words.ts';
import { anyOf } from './lang/words.ts';
import type { Span } from './span.ts';

/** Where an item may start and end besides, the likeliest first. */
export interface Item extends Span {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const THING = String.raw`[^,;:()—–]{1,60}?`;
/** "and it stood" joins a clause, ", which stood" tells more of the item. */
const NEXT = String.raw`(?!(?:${anyOf(OPENS_NO_ITEM)})\b)${THING}`;
const AND = String.raw`,? (?:and|or|as well as) `;
const REST = new RegExp(`^(?:[,;] ${NEXT})*${AND}${NEXT}$`, 'iu');
const ARTICLE = String.raw`(?:(?:${anyOf([...ARTICLES, 'to'])}) )?`;
const BEFORE_LAST = new RegExp(`^${THING}(?:[,;] ${NEXT})*${AND}${ARTICLE}$`, 'iu');
const BEFORE_INNER = new RegExp(`^${THING}(?:[,;] ${NEXT})*, ${ARTICLE}$`, 'iu');
/** "Ann Quill, the mayor": a name is told more of. */
const APPOSITION = new RegExp(`^, (?:${anyOf(ARTICLES)}) `, 'iu');
const NAME = /(?:^|\s)\p{Lu}[^\s]*$/u;

/** From the first to the last item that commas and "and" or "or" join; the item alone where they join none. */
export function joined(sentence: string, { start, end, starts, ends }: Item): Span {
  const isName = NAME.test(sentence.slice(start, end));
  const last = ends.find((each) => {
    const rest = sentence.slice(end, each);
    return REST.test(rest) && !(isName && APPOSITION.test(rest));
  });
  const first = starts.find((each) => {
    const head = sentence.slice(each, start);
    return BEFORE_LAST.test(head) || (last !== undefined && BEFORE_INNER.test(head));
  });
  return { start: first ?? start, end: last ?? end };
}
