/** English words that deny. */
import { anyOf, wordSet, words } from '../words.ts';

export const NEGATIONS = words(
  'not never no none nobody nothing nowhere neither nor without cannot unable hardly',
);
/** Verbs that deny with "n't", which people also type without the apostrophe. */
export const NEGATED_VERBS = words(
  'do does did is are was were wo ca has have had could would should',
);

const WORDS: ReadonlySet<string> = new Set(NEGATIONS);
const UNMARKED = wordSet(NEGATED_VERBS.map((each) => `${each}nt`).join(' '));
const IN_TEXT = new RegExp(`\\b(?:${anyOf([...NEGATIONS, ...UNMARKED])})\\b|n['’]t\\b`, 'i');

/** Whether a word in lower case denies: "not", "hardly", "don't", "n't". */
export function isNegation(norm: string): boolean {
  return WORDS.has(norm) || norm.endsWith("n't");
}

/** Whether anything in a text denies, also as people type it: "didnt". */
export function hasNegation(text: string): boolean {
  return IN_TEXT.test(text);
}
