/** The words that differ between two versions of a text. */
import { align } from './align.ts';
import type { Word } from './nearest.ts';

/** A word, a number, or a mark, with the white space before it. */
const PIECE = /(\s*)([\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{M}\p{N}]+)*|\S)/gu;

interface Piece {
  readonly text: string;
  readonly space: boolean;
}

/** Around both texts, so that nothing at their ends is left out. */
const EDGE: Piece = { text: '', space: false };
const SURE = 1000;

/** The words of both in one order: those only before are extra, those only after missing; they stand before these. */
export function difference(before: string, after: string): Word[] {
  const pairs = align([EDGE, ...pieces(before), EDGE], [EDGE, ...pieces(after), EDGE], (a, b) => {
    if (a === EDGE || b === EDGE) return a === b ? SURE : -Infinity;
    return a.text === b.text ? 1 : -Infinity;
  }).pairs;
  const words: Word[] = [];
  let missing: Word[] = [];
  for (const { left, right } of pairs) {
    if (left && right) {
      words.push(...missing, { ...right, state: 'same' });
      missing = [];
    } else if (left) words.push({ ...left, state: 'extra' });
    else if (right) missing.push({ ...right, state: 'missing' });
  }
  return [...words, ...missing].filter(({ text }) => text !== '');
}

function pieces(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), ([, space, piece = '']) => ({
    text: piece,
    space: space !== '',
  }));
}
