/**
 * Words that change what is said when they are cut away: doubt, denial, bounds and rounding. A word belongs here when
 * leaving it out of "W X" makes "X" a stronger or another claim.
 */
import { anyOf, words } from '../words.ts';
import { CONTRACTED, DENIED_VERBS, NEGATION, NEGATIONS } from './negation.ts';
import { BOUNDS, BOUNDS_OF_PLACE } from './numbers.ts';

/** With these a thing may be so or not. */
const MAY_BE = words('could may might likely allegedly alleged suspected');
const DOUBTS = [
  ...MAY_BE,
  ...['only', 'just', 'as few as', 'probably', 'possibly', 'perhaps', 'maybe', 'unlikely to'],
  ...['reportedly', 'apparently', 'supposedly', 'unconfirmed'],
  ...['may have', 'might have', 'could have', 'would', 'would have'],
  ...['preliminary', 'initially', 'expected to', 'set to', 'due to be', 'if'],
  // One cause of several.
  ...['in part', 'in large part', 'partly', 'mainly', 'mostly', 'largely'].flatMap((part) => [
    part,
    ...['because', 'because of', 'due to'].map((tie) => `${part} ${tie}`),
  ]),
];
const WORDS = [
  ...Object.values(BOUNDS)
    .flat()
    .filter((each) => !BOUNDS_OF_PLACE.has(each)),
  ...[...NEGATIONS, ...CONTRACTED, ...DENIED_VERBS, 'not yet', 'no longer', ...DOUBTS],
];

/** One or more hedges at the end of a text, with the white space after them. */
export const HEDGES = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(?:${anyOf(WORDS).replaceAll("'", "['’]")})\\s+)+$`,
  'iu',
);

/** Right behind an amount these make it less than nothing, or a bound: "$1 billion in the red", "90 or more". */
export const HEDGES_BEHIND = new RegExp(
  String.raw`^\s(?:in the red|in debt|in arrears|below zero|below freezing|or (?:more|less|fewer|so)|at (?:the )?(?:most|least))\b`,
  'iu',
);

/** Behind a denial these leave open what follows: "not clear that", "no evidence that". */
const KNOWN = words(
  'clear certain known sure proven decided settled evidence proof sign signs indication guarantee suggestion',
);
const UNKNOWN = words('unclear uncertain unknown undecided unproven doubtful');

/** Whoever does so thinks that it is or is not so, and does not know: "expects that it holds". */
const EXPECTING = words(`
  expect expects expected expecting fear fears feared fearing doubt doubts doubted doubting suspect suspects suspected
  suspecting
`);
/** Nor does whoever does so: "hopes that it holds". */
const HOPING = [...EXPECTING, ...words('hope hopes hoped hoping wish wishes wished wishing')];
/** Such a verb at the end of a text, right before the clause that it is about. */
export const HOPING_FOR = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:${anyOf(HOPING)})\s+(?:that\s+)?$`,
  'iu',
);

/** A clause at the end of a text that leaves open what follows it, with the white space: "Nor is it clear that", "whether". */
export const LEFT_OPEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:(?:it|there)\s+)?(?:(?:\p{L}+n['’]t|(?:(?:is|was|are|were|has|have|had)\s+)?(?:${NEGATION}))(?:\s+[\p{L}'’]+){0,4}?\s+(?:${anyOf(KNOWN)})|(?:is|was|remains|remained)\s+(?:${anyOf(UNKNOWN)}))\s+(?:that|whether|if|how|why|who|what|when|where)|whether)\s+$`,
  'iu',
);

/** What a passage with it says comes true on a condition only. */
export const ON_CONDITION = /\bunless\b/iu;

/** Behind what is told, these make it what somebody claims. */
export const CLAIM = words('claim claims claimed allege alleges alleged insist insists insisted');

/** Whoever does so says it, and nobody else. */
const CLAIMING = words(`
  indicated alleges alleging allegation allegations claim claims claimed claiming accuse accuses accused accusing blame
  blames blamed blaming describes described describing suggest suggests suggested suggesting
`);

function openBy(all: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(all)}|ruled? out)(?![\p{L}\p{N}])`,
    'u',
  );
}
const OPEN = [
  ...MAY_BE,
  ...HOPING,
  ...words(
    'whether unlikely seek seeks seeking sought consider considers considered considering studying',
  ),
];

/** What stands with one of these may be so or not, "may fail", "claims that it failed"; in small letters, as May is a month. */
export const LEAVES_OPEN = openBy([...OPEN, ...CLAIMING]);
/** The same, but for what somebody claims or expects: for a question of what was said. */
export const LEAVES_OPEN_THOUGH_SAID = openBy(
  OPEN.filter((each) => !each.startsWith('alleged') && !EXPECTING.includes(each)),
);
/** In a question: it asks what is said, not whether that is so. */
export const AS_IS_SAID = words('reportedly allegedly supposedly apparently');
/** With these, all that the clause goes on to tell may be so or not. */
export const MAY = /(?<![\p{L}\p{N}-])(?:could|may|might)(?! not\b|n['’]t\b)(?![\p{L}\p{N}])/u;

/** What was said or thought at first, at the end of a text: "She initially said that she was". */
export const AT_FIRST =
  /\b(?:initially|originally|at first|(?:had|has|was|were) (?:been )?(?:thought|believed|expected|estimated))\b[^,;:.]*$/iu;
/** Where it is taken back behind: ", but she later said that". */
export const TAKEN_BACK = /^[^.;]*\b(?:but|later|however|though|now|since)\b/iu;
/** A question about what was said at first. */
export const ASKS_AT_FIRST =
  /\b(?:initial|initially|original|originally|first|earlier|before|thought|believed|expected|estimated?)\b/iu;
