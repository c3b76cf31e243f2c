/**
 * Words of statements that put several things together: they compare, add up, or tell how far apart in time things are.
 * A word belongs here when whoever says it has counted or compared, so that no sentence of a source need say it.
 */
import { anyOf, words, wordSet } from '../words.ts';

/** How much in relation to something else, and what holds for two of them. */
export const COMPARING: ReadonlySet<string> = wordSet(
  'than half times twice thrice double doubled triple tripled treble trebled both neither',
);
/** After "five times" these compare. */
export const BEFORE_COMPARED: ReadonlySet<string> = wordSet(
  'more less the what that its their his her over bigger',
);
/** Before "than": one thing in the place of another. */
export const INSTEAD: ReadonlySet<string> = wordSet('rather other instead');
/** How long, or how old, without a figure. */
export const ROUND_TIMES: ReadonlySet<string> = wordSet(
  'decade decades century centuries generation generations teenager teenagers teenage teens ' +
    'twenties thirties forties fifties sixties seventies eighties nineties',
);
/** After a unit of time: how far one thing is from another. */
export const APART: ReadonlySet<string> = wordSet('after before later earlier apart');
/** Before "all" and "every", and those before "any". */
export const NEARLY: ReadonlySet<string> = wordSet(
  'practically virtually nearly almost hardly barely scarcely',
);
/** What holds for the whole. */
export const WHOLES = words(
  'all every everyone everybody everything none nobody nothing any anyone anybody anything ever',
);

/** "No strike had been bigger", "nobody but Orn", "no mayor since": what is denied of all the others. */
export const NONE_WORDS = words('no none nobody nothing never neither');
export const COMPARING_ALL = words(
  'more less as other than before since but except like better worse',
);

/** "Few towns are as dry as Velm", "nothing is older than the mill": what is denied of all others says it of the last one. */
export const DENIED_OF_OTHERS = new RegExp(
  String.raw`\b(?:${anyOf([...NONE_WORDS, 'few'])})\b[^.;:]{0,60}?\b(?:(?:as|so)\s\p{L}+[^.;:]{0,60}?\sas(?!\s(?:a result|part|well|though|if|to|of)\b)|(?:more|less|better|worse|\p{L}{3,}er)\b[^.;:]{0,50}?\sthan)\s`,
  'iu',
);

/** "Unlike in Cuba, it had support": what stands in the group `other` is left out of what is said, or is contrary to it. */
export const SET_APART =
  /\b(?:unlike|in contrast (?:with|to)|as opposed to|rather than|instead of)\s+(?<other>[^,.;:]{2,60})/giu;

/** Highest degrees that end not in "-est". */
export const TOPMOST = words('best worst most least');
/** Before such a degree: "second-largest", "third best". */
export const RANKS = words(
  'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th next',
);
/** Behind what is best, "the best director runner-up", of whom did not win; and before it, of who may win: "nominated for". */
export const NEXT_TO_WINNER = ['runner-up', 'runner up', 'nominee', 'nomination', 'contender'];
export const MIGHT_WIN = ['nominated', 'shortlisted', 'up', 'nomination', 'nominations'];

/** "Is oil up or down": which way it went. */
export const ASKS_TREND =
  /^\W*(?:is|are|was|were|did|do|does|has|have|had)\b(?<about>.*?)\b(?:up or down|down or up|higher or lower|lower or higher|rising or falling|falling or rising|rise or fall|fall or rise|increase or decrease|better or worse|worse or better)\b/iu;
/** Between what is asked about and that. */
export const TREND_VERBS: ReadonlySet<string> = wordSet(
  'go going gone went get getting got move moved moving come came end ended trading currently',
);
