/** What a number is read from, and what it is read as. */
import { foldWord, type Token } from '../tokens.ts';

/** The tokens of a text with what stands between them. */
export class Tokens {
  readonly text: string;
  readonly all: readonly Token[];

  constructor(text: string, all: readonly Token[]) {
    this.text = text;
    this.all = all;
  }

  /** A token in lower case, number words as words; empty outside of the text. */
  word(at: number): string {
    const token = this.all[at];
    return token ? foldWord(token.text) : '';
  }

  /** What a token counts, where it is a number in words or digits; not a number for any other. */
  value(at: number): number {
    return Number(this.all[at]?.norm);
  }

  /** What stands between a token and the one before; behind the last token all that is left. */
  gap(at: number): string {
    return this.text.slice(this.all[at - 1]?.end ?? 0, this.all[at]?.start);
  }

  /** Whether a token follows the one before after white space or a hyphen alone. */
  follows(at: number): boolean {
    return /^(?:\+?\s+|[-‐‑])$/.test(this.gap(at));
  }

  /** Whether a token follows the one before after white space alone. */
  beside(at: number): boolean {
    return /^\+?\s+$/.test(this.gap(at));
  }
}

/** A number and the token after it. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** What multiples such as "million" made of it; missing without any. */
  readonly scale?: number;
  /** A part of a whole, 0 to 1: "two thirds of", "four in five". */
  readonly share?: true;
  /** How it is meant by its own words: "40-odd", "a couple of hundred". */
  readonly loose?: 'about' | 'at-least' | 'at-most';
}
