/** Words that a hyphen ties to another and that stand for themselves: what is before the hyphen is a whole answer. */
import { anyOf, words } from '../words.ts';

/** After a name or a noun: "Velm-based", "state-owned", "Nobel-winning"; words in -ed and -ing need no entry. */
const AFTER_HYPHEN = words(
  'born led run made built owned held grown era style wide bound free friendly only like type size scale level ' +
    'area region elect designate turned trained',
);
/** After a number or an amount: "28-year-old", "three-day", "40-foot". */
export const AFTER_NUMBER_HYPHEN = words(
  'year month week day hour minute second point page seat member storey story mile metre meter kilometre kilometer ' +
    'foot inch ton tonne pound litre liter gallon degree game match man woman person strong time fold odd plus',
);

/** What a hyphen ties on as a word of its own, from the hyphen on: "-based", "-owned". */
export const OWN_AFTER_HYPHEN = new RegExp(
  String.raw`^-(?:${anyOf(AFTER_HYPHEN)}|\p{L}{3,}(?:ed|ing))\b`,
  'iu',
);
