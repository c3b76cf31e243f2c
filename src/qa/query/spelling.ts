/** Question words as people type them in a chat, in the spelling that the rest of the layer reads. */
import {
  SMALL_SPELLINGS,
  SPELLINGS,
  SPELLINGS_IN_PLACE,
} from '../../text/lang/en/chat-spellings.ts';

const byTyped = (spellings: typeof SPELLINGS): ReadonlyMap<string, string> =>
  new Map(
    spellings.flatMap(([meant, typed]) => typed.split(' ').map((word) => [word, meant] as const)),
  );
const MEANT = byTyped(SPELLINGS);
const MEANT_IN_SMALL_LETTERS = byTyped(SMALL_SPELLINGS);

/** A word with its apostrophes, and not a part of a longer one: "u" in "U.N." and "r-value" is none. */
const WORD = /(?<![\p{L}\p{N}.'’-])[\p{L}\p{N}'][\p{L}\p{N}']*(?![\p{L}\p{N}-]|\.\p{L})/gu;

/** The question with such words spelt out; everything else as it was. */
export function spellOut(question: string): string {
  const spelt = question.replace(WORD, (word, at: number) => {
    // Capital letters are initials, and "500 bc" is a year.
    if (/^\p{Lu}{2,}$/u.test(word) || (word === 'bc' && /\d\s*$/.test(question.slice(0, at))))
      return word;
    return MEANT.get(word.toLowerCase()) ?? MEANT_IN_SMALL_LETTERS.get(word) ?? word;
  });
  return SPELLINGS_IN_PLACE.reduce((text, [typed, meant]) => text.replace(typed, meant), spelt);
}
