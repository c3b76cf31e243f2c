/** English by which a text tells of others, as a page that speaks to its readers does not. */
import { anyOf, words } from '../words.ts';

const SAID = anyOf(
  words('said says told asked asks wrote warned argued admitted recalled testified'),
);
const HEARD = anyOf(words('heard found learned ruled read reads'));
/** Who is told of by what they did, behind a word of which the verb is: not "which was", "and was", "you had". */
const DID = anyOf(words('was were had did'));
const NO_SUBJECTS = anyOf(
  words(
    'and or but that which who you we if as story article post page report piece version newsletter',
  ),
);

/** Says whose words something is: "…, the message read", "said the editor", "according to the board". */
export const REPORTS = new RegExp(
  [
    `[,:?!.;)]["”’']? (?:[^\\s,.:!?“”]+ ){1,7}?(?:${SAID}|${HEARD})\\b(?! you\\b)`,
    `[,?!]["”’']? (?:${SAID}) (?:the|an?|one|\\p{Lu})`,
    '\\baccording to\\b',
  ].join('|'),
  'u',
);

/** Tells what somebody or something did. */
export const NARRATES = new RegExp(
  [
    `(?<!\\b(?:${NO_SUBJECTS}))(?<=[\\p{L}\\d’'”"]) (?:${DID})(?:n[’']t)?\\b`,
    `[:;.?] (?:that|which) (?:${DID})\\b`,
    `\\b(?:they|[Hh]e|[Ss]he|They|I) (?:${DID}|would|could|\\p{Ll}{2,}ed|said|told|went|came|took|gave|saw|knew|sat|kept|left|made|found|put|let)\\b`,
  ].join('|'),
  'u',
);
