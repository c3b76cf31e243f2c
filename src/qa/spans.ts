/** The short answer as it is shown: whole words, without loose marks, and never without its hedge. */
import type { Span } from '../knowledge/knowledge.ts';
import { HEDGES } from '../text/lang/en/hedges.ts';

/** Marks that may not stand alone at an end of a short answer. */
const LOOSE_START = /^[\s,;:.!?)\]…–—-]+/u;
const LOOSE_END = /[\s,;:.…–—([-]+$/u;
const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
] as const;

/** The reader's span in a sentence, grown over a hedge before it and trimmed of loose marks; never empty. */
export function wholeSpan(sentence: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  const before = HEDGES.exec(sentence.slice(0, from));
  if (before) from = before.index;
  const text = sentence.slice(from, to);
  from += LOOSE_START.exec(text)?.[0].length ?? 0;
  to -= LOOSE_END.exec(sentence.slice(from, to))?.[0].length ?? 0;
  ({ from, to } = withoutHalfPairs(sentence, from, to));
  return from < to ? { start: from, end: to } : { start: 0, end: sentence.length };
}

/** Takes in the other half of a pair of marks that stands right beside, else leaves out the half that is in. */
function withoutHalfPairs(sentence: string, start: number, end: number): { from: number; to: number } {
  let [from, to] = [start, end];
  for (const [open, close] of PAIRS) {
    const inside = sentence.slice(from, to);
    const [opens, closes] = [inside.split(open).length, inside.split(close).length];
    // An apostrophe has the form of a closing mark.
    if (open === '‘' && opens === 1) continue;
    if (opens > closes) {
      if (sentence.startsWith(close, to)) to += close.length;
      else if (inside.startsWith(open)) from += open.length;
    } else if (closes > opens) {
      if (sentence.slice(0, from).endsWith(open)) from -= open.length;
      else if (inside.endsWith(close)) to -= close.length;
    }
  }
  return { from, to };
}
