/** English words that deny. */
import { anyOf, words, wordSet } from '../words.ts';

export const NEGATIONS = words(
  'not never no none nobody nothing nowhere neither nor without cannot unable hardly',
);
/** Right before those who do something, these say that they do not: "not all residents", "few officials". */
export const DENY_WHO = wordSet('not no few none neither hardly');
/** Verbs that deny with "not": "did not", "didn't". */
const VERBS = words('do does did is are was were has have had will would can could should');
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['will', "won't"],
  ['can', "can't"],
]);
/** Verbs whose subject does not hold what follows: "rejected claims that", "denied that", "declined to". */
export const VERBS_OF_DENIAL: ReadonlySet<string> = new Set(
  words(
    'deny decline refuse reject dismiss refute rebut dispute denounce contradict oppose doubt question challenge ' +
      'downplay condemn criticise criticize',
  ),
);
/** What says without a "not" that something is not so: "failed to appear", "lacks a permit". */
export const QUIET_DENIALS: ReadonlySet<string> = new Set(
  words(
    'fail lack avoid miss prevent stop cease halt end abandon drop cancel skip forgo withdraw withhold block ban rule ' +
      'unlikely false untrue absent exclude except rather instead few little less zero nil',
  ),
);
/** Verbs by which something does not come about, in all their forms. */
const PREVENTING = words(`
  prevent prevents prevented preventing stop stops stopped stopping keep keeps kept keeping bar bars barred barring block
  blocks blocked blocking prohibit prohibits prohibited forbid forbids forbade preclude precludes precluded
`);
/** "didn't", "won't". */
export const CONTRACTED = VERBS.map((verb) => IRREGULAR.get(verb) ?? `${verb}n't`);
/** "did not". */
export const DENIED_VERBS = VERBS.map((verb) => `${verb} not`);
/** All that deny, as alternatives of a pattern; "n't" stands inside of words. */
export const NEGATION = anyOf(NEGATIONS);

/** Two denials, which come to none: "nothing prevents her from". */
export const DOUBLY_DENIED = new RegExp(
  String.raw`(?:\b(?:${NEGATION})\b|n['’]t\b)[^.;:]{0,60}?\b(?:${anyOf(PREVENTING)})\b[^.;:]{0,60}?\bfrom\b`,
  'iu',
);

const WORDS: ReadonlySet<string> = new Set(NEGATIONS);
/** As people type it: "didnt". */
const UNMARKED = CONTRACTED.map((each) => each.replace("'", ''));
const IN_TEXT = new RegExp(`\\b(?:${anyOf([...NEGATIONS, ...UNMARKED])})\\b|n['’]t\\b`, 'i');

/** Whether a word in lower case denies: "not", "hardly", "don't", "n't". */
export function isNegation(norm: string): boolean {
  return WORDS.has(norm) || norm.endsWith("n't");
}

/** Whether anything in a text denies, also as people type it: "didnt". */
export function hasNegation(text: string): boolean {
  return IN_TEXT.test(text);
}
