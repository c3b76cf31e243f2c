/** The proof of a quote: the places where it stands in a text, letter for letter. */
import { fold, unfold, type Folded } from './fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Every place in `text` where `quote` stands, in order; none when it does not. Typography is
 * folded (see `fold`) only where the quote does not stand exactly. A quote that cuts a word or a
 * number, such as "200" in "1,200" or "do" in "don't", does not stand there. `folded` is the text
 * folded before, if it was; `most` is how many places are enough.
 */
export function findQuote(quote: string, text: string, folded?: Folded, most = Infinity): Span[] {
  const wanted = quote.trim();
  if (wanted === '') return [];
  const exact = wholeOccurrences(wanted, text, most);
  if (exact.length > 0) return exact;

  const plain = folded ?? foldedOnce(text);
  return wholeOccurrences(fold(wanted).text, plain.text, most).flatMap(
    ({ start, end }) => unfold(plain, text, start, end) ?? [],
  );
}

/** Whether `quote` stands in `text` with its first letter at `start`, exactly. */
export function isQuoteAt(quote: string, text: string, start: number): boolean {
  const end = start + quote.length;
  return text.startsWith(quote, start) && !cutsWord(text, start) && !cutsWord(text, end);
}

/** The text that was folded last: quotes of one text come after each other, and folding a long one takes long. */
let last: { readonly text: string; readonly folded: Folded } | undefined;

function foldedOnce(text: string): Folded {
  if (last?.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

function wholeOccurrences(wanted: string, text: string, most: number): Span[] {
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) spans.push({ start, end });
    if (spans.length >= most) break;
  }
  return spans;
}

/** What stands before and after a place that lies inside a word or a number. */
const CUTS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/[\p{L}\p{M}\p{N}]$/u, /^[\p{L}\p{M}\p{N}]/u],
  [/\p{N}$/u, /^[.,:]\p{N}/u],
  [/\p{N}[.,:]$/u, /^\p{N}/u],
  [/\p{L}$/u, /^['’]\p{L}/u],
  [/\p{L}['’]$/u, /^\p{L}/u],
];

function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at, at + 4);
  return CUTS.some(([ends, goesOn]) => ends.test(before) && goesOn.test(after));
}
