/** Texts whose paragraphs are broken into short lines, as in e-mail. */

/** Lines broken to fit a width are no wider than this, and no narrower than that. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 40;
/** So many of the lines must have had no room for the next word. */
const FULL = 0.75;
/** Letters more or less that marks which were changed since make of a line. */
const LOOSE = 3;
/** Fewer lines that go on than this show no width: the lines of a head may be alike by chance. */
const MIN_LINES = 4;

/** A list's line, which no line before it goes on in. */
const ITEM = /^\s*(?:[*•·▪●‣–—-]|\d{1,3}[.)])\s/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

/**
 * The text with the breaks inside its paragraphs as spaces; every letter keeps its place. A break
 * fits the width of the text when the next word had no room before it. A text with other breaks
 * inside its paragraphs stays as it is.
 */
export function unwrapped(text: string): string {
  const blocks = blocksOf(text).filter((block) => block.length > 1);
  const narrow = blocks.filter((block) =>
    block.every(({ letters }) => letters.length <= MAX_WIDTH),
  );
  const breaks = narrow.flatMap((block) =>
    block.slice(1).flatMap((after, i) => {
      const before = block[i];
      return before && !ITEM.test(after.letters) ? [{ before, after }] : [];
    }),
  );
  const width = widthOf(breaks.map(({ before }) => before.letters.length));
  const fitting = breaks.filter(({ before, after }) => isFull(before, after, width));
  if (width < MIN_WIDTH || fitting.length < MIN_LINES || fitting.length < FULL * breaks.length)
    return text;
  const fits = new Set(fitting);
  const closed = breaks.filter(
    (each) => fits.has(each) || goesOn(each.before.letters, each.after.letters),
  );
  let result = '';
  let done = 0;
  for (const { before, after } of closed) {
    result += text.slice(done, before.end) + ' '.repeat(after.start - before.end);
    done = after.start;
  }
  return result + text.slice(done);
}

/** As long as all lines but a few, such as a headline, are. */
function widthOf(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.ceil(0.9 * (lengths.length - 1))] ?? 0;
}

function isFull(before: Line, after: Line, width: number): boolean {
  const { length } = before.letters;
  const next = after.letters.search(/\s|$/);
  return length <= width + LOOSE && length + 1 + next > width - LOOSE;
}

/** "ends with a declaration, less" / "than half a fund": a short line that the next one plainly goes on. */
function goesOn(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) && !/[.!?:;]["'”’)]*$/.test(before);
}

/** The lines of each run between blank lines. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const letters = line.trim();
    if (letters === '') blocks.push([]);
    else {
      const start = index + line.indexOf(letters);
      blocks.at(-1)?.push({ start, end: start + letters.length, letters });
    }
  }
  return blocks;
}
