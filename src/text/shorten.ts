/** Cutting text that is too long: never through a character, and between words where the gap is near. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text on one line, in at most `most` UTF-16 units; what was cut ends with "…". */
export function shorten(text: string, most: number): string {
  return cut(text.replaceAll(/\s+/g, ' ').trim(), most);
}

/** The start of the text with `mark` after it, at most `most` UTF-16 units in all; a text that fits stays as it is. */
export function cut(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  const room = Math.max(most - mark.length, 0);
  const edge = graphemes.segment(text).containing(room)?.index ?? 0;
  const gap = text.slice(0, edge + 1).search(/\s\S*$/);
  return `${text.slice(0, gap > (edge * 2) / 3 ? gap : edge).trimEnd()}${mark}`;
}

/** The end of the text with `mark` before it, likewise. */
export function cutStart(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  const room = Math.max(most - mark.length, 0);
  const from = graphemes.segment(text).containing(text.length - room - 1);
  const end = text.slice(from ? from.index + from.segment.length : text.length);
  const gap = end.search(/\s/);
  return `${mark}${end.slice(gap >= 0 && gap < end.length / 3 ? gap : 0).trimStart()}`;
}
