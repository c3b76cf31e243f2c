/**
 * Words that change what is said when they are cut away: doubt, denial, bounds and rounding. A word belongs here when
 * leaving it out of "W X" makes "X" a stronger or another claim.
 */
import { anyOf, words } from '../words.ts';
import { AUXILIARIES, FORMS_OF_BE, PREPOSITIONS } from './function-words.ts';
import { CONTRACTED, DENIED_VERBS, NEGATION, NEGATIONS } from './negation.ts';
import { BOUNDS, BOUNDS_OF_PLACE } from './numbers.ts';

/** With these a thing may be so or not. */
const MAY_BE = words('could may might likely allegedly alleged suspected');
/** Adverbs of doubt, wherever they stand in the clause: "have reportedly been hurt". */
export const DOUBTFULLY = words(
  'probably possibly perhaps maybe reportedly allegedly apparently supposedly presumably seemingly purportedly',
);
const DOUBTS = [
  ...MAY_BE,
  ...DOUBTFULLY,
  ...['only', 'just', 'as few as', 'unlikely to', 'unconfirmed'],
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

/** The same behind an amount and some words of what it counts: "14| of its men, possibly more". */
export const MORE_BEHIND =
  /^(?:\s[\p{L}'’-]+){0,5}?,?\s(?:(?:and|or)\s)?(?:possibly|perhaps|maybe|probably|likely|if not)\s(?:many\s|far\s)?(?:more|less|fewer)(?!\s\p{L}+\sthan\b|\p{L})/iu;

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
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:(?:it|there)\s+)?(?:(?:\p{L}+n['’]t|(?:(?:is|was|are|were|has|have|had)\s+)?(?:${NEGATION}))(?:\s+[\p{L}'’]+){0,4}?\s+(?:${anyOf(KNOWN)})|(?:is|was|remains|remained)\s+(?:${anyOf(UNKNOWN)}))\s+(?:that|whether|if|how(?:\s+(?:many|much)(?:\s+of(?:\s+the)?)?)?|why|who|what|when|where)|whether)\s+$`,
  'iu',
);

/** What a passage with it says comes true on a condition only. */
export const ON_CONDITION = /\bunless\b/iu;

/** Right behind a short answer, what it comes true on: "May|, unless the yard strikes". */
export const CONDITION_BEHIND =
  /^(?:,?\s(?:unless|only if|provided(?: that)?|as long as|so long as)|\sif)\s(?:[^\s.,;:()“”"]+\s?){2,12}(?=[,;:]|[.?!]?["”]?$)/iu;
/** A question with a condition of its own. */
export const ASKS_ON_CONDITION = /\b(?:if|unless)\b/iu;

/** Behind what is told, these make it what somebody claims. */
export const CLAIM = words('claim claims claimed allege alleges alleged insist insists insisted');

/** Whoever does so does not know it for sure: "officials believe that it holds". */
const HOLDING = words(`
  believe believes believed think thinks thought suspect suspects suspected fear fears feared reckon reckons reckoned
  assume assumes assumed speculate speculates speculated estimate estimates estimated
`);
/** The same and those of claims: what they lead to is somebody's. */
export const CLAIM_OR_HOLD = [...CLAIM, ...HOLDING];
/** Before "to", or a word of harm, these leave open what follows: "feared dead", "thought to be". */
const PASSIVE_DOUBTS = words(
  'believed thought feared presumed suspected alleged rumored rumoured understood assumed expected estimated',
);
/** What is told with one of these is not settled: "unconfirmed reports". */
const UNSETTLED = words('unconfirmed preliminary conflicting');
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’.&-]*`;
const DOUBT_OF_REPORTS = String.raw`(?:by\s(?:${WORD}\s){1,3}?(?:accounts?|estimates?|reckoning)|(?:according to|amid)\s(?:${WORD}\s){0,3}?(?:(?:${anyOf(UNSETTLED)})\s${WORD}|estimates?|rumou?rs)|(?:(?:${anyOf(UNSETTLED)})\sreports|rumou?rs)\s(?:say|said|suggest|suggested)(?:\sthat)?)`;
const IT_IS_HELD = String.raw`it\s(?:is|was)\s(?:\p{L}+\s)?(?:${anyOf(PASSIVE_DOUBTS)}|claimed)`;
const WHO = String.raw`(?:(?!(?:${anyOf([...FORMS_OF_BE, ...words('been be to of as not you')])})\s|(?:a|an|the)\s(?:${anyOf(CLAIM_OR_HOLD)})\b)${WORD}\s){1,6}?`;
/** A clause that opens a text before what only somebody holds: "Police estimate that", "It is thought". */
export const CLAIM_BEFORE = new RegExp(
  String.raw`^(?:${IT_IS_HELD}(?:\sthat)?|${DOUBT_OF_REPORTS}|(?<who>${WHO})(?<!\b(?:${anyOf(PREPOSITIONS)})\s)(?:(?<verb>${anyOf(CLAIM_OR_HOLD)})(?:\sthat)?))\s`,
  'iu',
);
/** The same before a comma: "According to unconfirmed reports, ". */
export const REPORTS_BEFORE = new RegExp(
  String.raw`(?:^|[,;:—]\s)(?<reports>${DOUBT_OF_REPORTS}),\s$`,
  'iu',
);
/** The same behind a comma: ", organizers claimed", ", it is thought". */
export const CLAIM_BEHIND = new RegExp(
  String.raw`^,?["”]?\s(?:${IT_IS_HELD}|${DOUBT_OF_REPORTS}(?:\s${WORD}){0,2}|(?!(?:who|which|that|and|but|or)\s)(?:[\p{L}'’-]+\s){1,3}(?:${anyOf(CLAIM_OR_HOLD)}))(?=[,.;]|$)`,
  'iu',
);

/** Of a thing that one "could" do, for these it was able to: "could see", "could be heard". */
const ABLE = words('see hear feel smell tell afford seen heard felt smelt');
const HARMED = words('dead missing lost killed drowned trapped hurt injured wounded');
/** In a clause, these leave open what it tells; in small letters where May is a month. */
export const HEDGE_IN_CLAUSE = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${[
    `(?<may>(?:may|might)(?! be (?:seen|heard))|could(?! (?:not|(?:be )?(?:${anyOf(ABLE)}))\\b|n['’]t))`,
    `(?i:${anyOf(DOUBTFULLY)})`,
    `(?<not>(?:${anyOf(AUXILIARIES)}) not|${anyOf(CONTRACTED).replaceAll("'", "['’]")}|cannot|never|no longer)(?! (?:only|just|the (?:first|only|last))\\b)`,
    `(?<!\\b(?:more|less) )(?:un)?likely(?= (?:to|\\p{Ll}+(?:ed|ing))\\b)`,
    `(?<be>(?:${anyOf(FORMS_OF_BE)}|been) (?:\\p{L}+ly |also |still |now )?)?(?:(?:${anyOf(PASSIVE_DOUBTS)}|(?<=\\b(?:${anyOf(FORMS_OF_BE)}|been) )(?:reported|said|claimed)) (?:to(?= \\p{Ll})(?! (?:police|the|a|an|me|us|him|her|them|you|it)\\b)|${anyOf(HARMED)})|suspected of|estimated at)`,
    `(?:seem|appear)(?:s|ed)? to`,
    `(?:${anyOf(CLAIM)}) to`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

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
/** A question with one of these asks for what may be so, or for what somebody claims. */
export const ASKS_WITH_HEDGE = openBy([
  ...[...MAY_BE, ...HOPING, ...AS_IS_SAID, ...CLAIM_OR_HOLD, ...PASSIVE_DOUBTS],
  ...words(
    'unlikely probably seem seems appear appears supposed predict predicts predicted accuse accuses accused',
  ),
  'said to',
]);
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
