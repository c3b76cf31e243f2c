/**
 * Words that change what is said when they are cut away: doubt, denial, bounds and rounding. A word belongs here when
 * leaving it out of "W X" makes "X" a stronger or another claim.
 */
import { anyOf } from '../words.ts';
import { CONTRACTED, DENIED_VERBS, NEGATIONS } from './negation.ts';
import { BOUNDS, BOUNDS_OF_PLACE } from './numbers.ts';

const DOUBTS = [
  ...[
    'only',
    'just',
    'as few as',
    'probably',
    'possibly',
    'perhaps',
    'maybe',
    'likely',
    'unlikely to',
  ],
  ...['reportedly', 'allegedly', 'apparently', 'supposedly', 'unconfirmed', 'alleged', 'suspected'],
  ...['may', 'might', 'could', 'may have', 'might have', 'could have', 'would', 'would have'],
  ...['preliminary', 'initially', 'expected to', 'set to', 'due to be', 'if'],
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
