/** English words that deny. */
import { anyOf, phrases, words, wordSet } from '../words.ts';

export const NEGATIONS = words(
  'not never no none nobody nothing nowhere neither nor without cannot unable hardly',
);
/** Right before those who do something, these say that they do not: "not all residents", "few officials". */
export const DENY_WHO = wordSet('not no few none neither hardly');
/** Beside a word these deny it nearly as much: "few of us", "rarely has"; "a few" does not. */
export const NEAR_DENIALS = words('few hardly rarely seldom scarcely barely');
/** Verbs that, denied, deny the clause after them: "I don't think it will come back"; what is not known may well be so. */
export const OPINIONS_DENIED = words(
  'think believe say claim expect suggest mean imply suppose assume agree accept feel imagine argue predict promise ' +
    'propose intend want wish',
);
/** Behind "not" these do so as well: "it is not true that". */
export const NOT_SO = words('true clear certain sure likely convinced right proven');
/** What is said of nothing at all, before the verb: "under no circumstances will". "In no time" is soon. */
export const AT_NO_TIME = phrases(
  'under no circumstances|at no time|at no point|in no way|on no account|by no means|in no case|on no condition',
);
/** With these another clause begins, which no earlier word denies: "it was not Orn who said". */
export const OPEN_CLAUSES = words('who which that and but or because when as if what how why');
/** Verbs that deny the clause after them. */
export const DENYING_CLAUSES = words('deny doubt dispute refute reject rebut disbelieve');
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
      'prohibit forbid outlaw ' +
      'unlikely false untrue absent exclude except rather instead few little less zero nil',
  ),
);
/** So do these: "has yet to move", "is far from done", "falls short of". */
export const NOT_YET =
  /\b(?:(?:has|have|had|is|are|was|were) (?:still )?yet to|far from|short of|no longer)\b/iu;
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
const TYPED: ReadonlySet<string> = new Set(UNMARKED);
const IN_TEXT = new RegExp(`\\b(?:${anyOf([...NEGATIONS, ...UNMARKED])})\\b|n['’]t\\b`, 'i');

/** Whether a word in lower case denies: "not", "hardly", "don't", "n't". */
export function isNegation(norm: string): boolean {
  return WORDS.has(norm) || norm.endsWith("n't");
}

/** Whether a word in lower case denies as people type it: "didnt". */
export function isTypedNegation(norm: string): boolean {
  return TYPED.has(norm);
}

/** Whether anything in a text denies, also as people type it: "didnt". */
export function hasNegation(text: string): boolean {
  return IN_TEXT.test(text);
}
