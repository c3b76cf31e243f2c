/** Passages between quotation marks, with the marks: curly, straight, doubled or single; nested ones belong to the outer. */
import type { Span } from './span.ts';

/** A quoted stretch of a text, its marks included. */
export interface Quotation extends Span {
  /** No mark closes it in its paragraph: the next paragraph goes on with it. */
  readonly open: boolean;
}

/** Marks that open a passage, and what closes each. Straight ones are told apart by what stands beside them. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”"',
  '"': '"”',
  "''": "''",
  '``': "''",
  '«': '»',
  '„': '“”',
};
const MARK = /''|``|[“”"«»„]/g;

/**
 * The quotations of one paragraph, in their order. Single marks count only in a paragraph without
 * double ones, and around two words at least. A mark that never closes runs to the paragraph's end.
 */
export function quotations(text: string, paragraph: Span): Quotation[] {
  const found = doubleQuoted(text, paragraph);
  const all = found.length > 0 ? found : singleQuoted(text, paragraph);
  return all.filter((each) => !isNickname(text, each));
}

function doubleQuoted(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly mark: string } | undefined;
  let depth = 0;
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const mark = match[0];
    const at = start + match.index;
    const after = at + mark.length;
    if (!open) {
      if (opens(text, at, after)) open = { at, mark };
    } else if (mark === '“' && open.mark === '“' && opens(text, at, after)) {
      depth++;
    } else if (PAIRS[open.mark]?.includes(mark) && !(mark === '"' && opensOnly(text, at, after))) {
      if (depth > 0) depth--;
      else {
        found.push({ start: open.at, end: after, open: false });
        open = undefined;
      }
    }
  }
  if (open) found.push({ start: open.at, end, open: true });
  return found;
}

function singleQuoted(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  const passage = text.slice(start, end);
  const closings = { '‘': closingIn(passage, '’'), "'": closingIn(passage, "'") };
  let empty: number | undefined;
  for (const { 0: mark, index } of passage.matchAll(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu)) {
    if (start + index < (found.at(-1)?.end ?? 0)) continue;
    const close = closings[mark === '‘' ? '‘' : "'"](index);
    // Where no words stand between one mark and that one, none do from a later mark on.
    if (close === undefined || close === empty) continue;
    if (/\S\s+\S/.test(passage.slice(index + 1, close)))
      found.push({ start: start + index, end: start + close + 1, open: false });
    else empty = close;
  }
  return found;
}

/**
 * Gives the mark that closes what is opened at an index; asked from left to right, so that all of it takes one pass. The
 * mark after "workers" may be a possessive: one after another letter is surer.
 */
function closingIn(passage: string, mark: string): (opened: number) => number | undefined {
  const all = [...passage.matchAll(new RegExp(`${mark}(?![\\p{L}\\p{N}])`, 'gu'))].map(
    ({ index }) => index,
  );
  const first = firstAfter(all);
  const surest = firstAfter(all.filter((at) => passage[at - 1] !== 's'));
  return (opened) => surest(opened) ?? first(opened);
}

/** Gives the first of ascending numbers after one that never becomes less. */
function firstAfter(numbers: readonly number[]): (after: number) => number | undefined {
  let next = 0;
  return (after) => {
    while ((numbers[next] ?? Infinity) <= after) next++;
    return numbers[next];
  };
}

/** A word in the middle of a name: Robert "Bobby" Scott. */
function isNickname(text: string, { start, end }: Span): boolean {
  return (
    /^\P{L}{1,2}\p{Lu}[\p{L}-]*\P{L}{1,2}$/u.test(text.slice(start, end)) &&
    /\p{Lu}[\p{L}’'.-]*\s$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^\s\p{Lu}\p{L}/u.test(text.slice(end, end + 4))
  );
}

/** Whether a mark can open: text follows it, and none stands before it. */
function opens(text: string, at: number, after: number): boolean {
  return /\S/.test(text[after] ?? ' ') && !/[\p{L}\p{N}.,!?=]/u.test(text[at - 1] ?? ' ');
}

/** Whether a straight mark can only open, so that it does not close the one before it. */
function opensOnly(text: string, at: number, after: number): boolean {
  return /\s/.test(text[at - 1] ?? ' ') && opens(text, at, after);
}
