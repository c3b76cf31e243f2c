/** Words that English makes of others by an ending, a beginning or a particle: "pensioners", "unblock", "slowdown". */
import * as affixes from '../../text/lang/en/affixes.ts';

const ENDINGS: ReadonlySet<string> = new Set(affixes.ENDINGS);
/** After an e: "knifed", "savers". */
const AFTER_E: ReadonlySet<string> = new Set(['d', 'r', 'rs']);
/** After a word that lost its e: "dodging". */
const LOST_E: ReadonlySet<string> = new Set(['ed', 'ing', 'er', 'ers']);
const LOST_Y: ReadonlySet<string> = new Set(['ies', 'ied']);
const BEGINNINGS: ReadonlySet<string> = new Set(affixes.BEGINNINGS);
const PARTICLES: ReadonlySet<string> = new Set(affixes.PARTICLES);
/** Shorter ones are found in anything. */
const MIN_WORD = 4;
const MIN_BESIDE_PARTICLE = 3;

/** Whether a word in lower case is made so of words that `isWord` knows. */
export function isDerived(word: string, isWord: (word: string) => boolean): boolean {
  for (let at = 2; at < word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const known = head.length >= MIN_WORD && isWord(head);
    if (known && (ENDINGS.has(tail) || (AFTER_E.has(tail) && head.endsWith('e')))) return true;
    if (LOST_E.has(tail) && head.length >= MIN_WORD - 1 && isWord(`${head}e`)) return true;
    if (LOST_Y.has(tail) && isWord(`${head}y`)) return true;
    if (BEGINNINGS.has(head) && tail.length >= MIN_BESIDE_PARTICLE && isWord(tail)) return true;
    if (PARTICLES.has(tail) && head.length >= MIN_BESIDE_PARTICLE && isWord(head)) return true;
  }
  return false;
}
