/** The words that differ between two versions of a text. */
import { diffArrays } from 'diff';
import type { Word } from './nearest.ts';

/** A word, a number, or a mark, with the white space before it. */
const PIECE = /(\s*)([\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{M}\p{N}]+)*|\S)/gu;

type Piece = Omit<Word, 'state'>;

/** The words of both in one order: those only before are extra, those only after missing; they stand before these. */
export function difference(before: string, after: string): Word[] {
  const runs = diffArrays(pieces(before), pieces(after), {
    comparator: (a, b) => a.text === b.text,
  });
  return runs.flatMap(({ value, removed, added }) => {
    const state = removed ? 'extra' : added ? 'missing' : 'same';
    return value.map((piece) => ({ ...piece, state }));
  });
}

function pieces(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), ([, space, piece = '']) => ({
    text: piece,
    space: space !== '',
  }));
}
