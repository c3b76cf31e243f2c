/** Whether a short answer is of another one of its sort: of the second-largest for the largest, of Saturday's for Friday's. */
import { isMonth, NEAR_PERIODS, WEEKDAY_NAMES } from '../../text/lang/en/calendar.ts';
import {
  ASKS_TREND,
  MIGHT_WIN,
  NEXT_TO_WINNER,
  RANKS,
  TOPMOST,
  TREND_VERBS,
} from '../../text/lang/en/comparing.ts';
import { BEFORE_PASSIVE } from '../../text/lang/en/function-words.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { BOTH_WAYS, isParticiple } from '../../text/lang/en/verbs.ts';
import { TIME_UNITS } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';
import { stemSet, tokenise, type Token } from '../../text/tokens.ts';

const DAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);
const RANK_BEFORE = new RegExp(String.raw`\b(?:${anyOf(RANKS)})[\s-]$`, 'iu');
/** "The best director |runner-up", and before it "nominated for |best director": who came next, or might have. */
const NEXT_BEHIND = new RegExp(
  String.raw`^(?:\s(?!(?:and|but|or|for|in|of|at|on|to|with)\b)[\p{L}-]+){1,3}\s(?:${anyOf(NEXT_TO_WINNER)})s?\b`,
  'iu',
);
const NEXT_BEFORE = new RegExp(
  String.raw`\b(?:${anyOf(MIGHT_WIN)})\s(?:for|as|in)\s(?:\p{L}+\s){0,2}$`,
  'iu',
);
const SUPERLATIVE = new RegExp(String.raw`\b(?:${anyOf(TOPMOST)}|\p{L}{2,}est)\b`, 'giu');

/** Whether "largest" is asked for and the passage knows a second- or third-largest only. */
function isOfOtherRank(question: string, passage: string): boolean {
  const isRanked = (text: string, { index, 0: word }: RegExpExecArray): boolean => {
    const before = text.slice(0, index);
    if (RANK_BEFORE.test(before)) return true;
    const behind = text.slice(index + word.length);
    return /^best$/iu.test(word) && (NEXT_BEHIND.test(behind) || NEXT_BEFORE.test(before));
  };
  const asked = [...question.matchAll(SUPERLATIVE)].filter((each) => !isRanked(question, each));
  if (asked.length === 0) return false;
  const told = [...passage.matchAll(SUPERLATIVE)].filter(({ 0: word }) =>
    asked.some((each) => meansSame(each[0], word)),
  );
  return told.length > 0 && told.every((each) => isRanked(passage, each));
}

function meansSame(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || SIZES.every((each) => each === a || each === b);
}
const SIZES = ['biggest', 'largest'];

/** Parts of a date that are told in one way only. */
const DATE_PARTS: readonly ((token: Token) => boolean)[] = [
  ({ norm }) => DAYS.has(norm),
  // "may" and "march" are verbs too.
  ({ norm, capital }) => isMonth(norm) && (capital || !MAY_BE_VERB.has(norm)),
  ({ text }) => YEAR.test(text),
];
const MAY_BE_VERB: ReadonlySet<string> = new Set(['may', 'march', 'mar']);
const YEAR = /^(?:1[89]|20)\d\d$/;

/** "Last month", "the full year": the time that is asked about may be meant. */
const NEAR_TIME = new RegExp(
  String.raw`\b(?:${anyOf([...NEAR_PERIODS.keys(), 'full', 'whole', 'same'])}) (?:${TIME_UNITS}|period|quarter)\b|\byear[- ]end\b`,
  'iu',
);
/** Times that something else is measured by, "since 2003", "2003's loss", and no years, "the 2000s". */
const NO_OWN_TIME =
  /\b(?:1[89]|20)\d0s\b|\b(?:since|than|from)\s(?:\p{L}+\s)?(?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d['’]s\b/giu;

/** Whether a weekday, month or year that is asked about is not the passage's, which has another, nor told around it. */
function isOfOtherDay(question: string, passage: string, around: string): boolean {
  if (NEAR_TIME.test(passage)) return false;
  const [asked, told, near] = [question, passage, around].map((text) =>
    tokenise(text.replaceAll(NO_OWN_TIME, '')),
  );
  return DATE_PARTS.some((isPart) => {
    const [own, theirs, others] = [asked, told, near].map((tokens) => partsIn(tokens, isPart));
    if (!own || !theirs || !others || own.size === 0 || theirs.size === 0) return false;
    return own.isDisjointFrom(theirs) && own.isDisjointFrom(others);
  });
}

/** Each as it begins: "Fridays", "Friday's", "Nov". */
function partsIn(tokens: readonly Token[] = [], isPart: (token: Token) => boolean): Set<string> {
  const plain = tokens.map((token) => ({ ...token, norm: token.norm.replace(/['’]?s$/u, '') }));
  return new Set(
    plain.filter(isPart).map(({ norm, text }) => (YEAR.test(text) ? text : norm.slice(0, 3))),
  );
}

/**
 * Whether who does something to whom stands the other way round in the passage, right beside the verb: "what does Orn accuse
 * Tal of" of "Tal accused Orn of".
 */
function isSwapped(question: string, passage: string): boolean {
  const [asked, told] = [contentOf(question), contentOf(passage)];
  return asked.some((deed, at) => {
    const [doer, other] = [asked[at - 1], asked[at + 1]];
    if (!doer || !other || MUTUAL.has(deed.stem) || doer.stem === other.stem) return false;
    if ([doer, deed, other].some(({ norm }) => TURNING.has(norm))) return false;
    const stands = (left: Token, right: Token): boolean =>
      told.some(
        ({ stem, norm }, i) =>
          stem === deed.stem &&
          isParticiple(norm) &&
          told[i - 1]?.stem === left.stem &&
          told[i + 1]?.stem === right.stem,
      );
    return stands(other, doer) && !stands(doer, other);
  });
}

/** Words with content; "by" and forms of "be" too, which turn a clause round. */
function contentOf(text: string): Token[] {
  return tokenise(text).filter(({ norm }) => !isStopword(norm) || TURNING.has(norm));
}
const TURNING: ReadonlySet<string> = new Set(['by', ...BEFORE_PASSIVE]);
const MUTUAL = stemSet(BOTH_WAYS);

const ASKS_WHOSE =
  /^\W*who(?:['’]?s|\s(?:is|was))\s(?<owner>.+?)(?:['’]s|s['’]?|['’])\s(?:\p{L}+\s){0,2}(?<role>\p{L}+)\W*$/iu;
const OWNED = /(?<owner>\p{Lu}[\p{L}-]*)['’]s?(?<words>(?:\s\p{Ll}+){1,3})/gu;

/** Whether somebody's lawyer or wife is asked for, and the passage knows another one's only. */
function isOfOtherOwner(question: string, passage: string): boolean {
  const { owner = '', role = '' } = ASKS_WHOSE.exec(question)?.groups ?? {};
  const [asked] = tokenise(role);
  if (!asked) return false;
  const isRole = ({ stem }: Token): boolean => stem === asked.stem;
  const owners = [...passage.matchAll(OWNED)]
    .filter(({ groups }) => tokenise(groups?.words ?? '').some(isRole))
    .map(({ groups }) => plainOf(groups?.owner ?? ''));
  const own = new Set(tokenise(owner).map(({ norm }) => plainOf(norm)));
  const isAllOwned = tokenise(passage).filter(isRole).length === owners.length;
  return owners.length > 0 && isAllOwned && owners.every((each) => !own.has(each));
}

/** "Jones" of "Jones'", "joness" and "jones's": without what may be a possessive's ending. */
function plainOf(name: string): string {
  return name.toLowerCase().replace(/s+$/u, '');
}

/** Whether it is asked if something is up or down, and the passage does not name it. */
function isOfOtherTrend(question: string, passage: string): boolean {
  const about = tokenise(ASKS_TREND.exec(question)?.groups?.about ?? '').filter(
    ({ norm }) => !isStopword(norm) && !TREND_VERBS.has(norm),
  );
  const told = new Set(tokenise(passage).map(({ stem }) => stem));
  return about.some(({ stem }) => !told.has(stem));
}

/** Whether the passage tells of another one of its sort, whatever the short answer is; what stands around it may tell the day. */
export function isOfOtherThing(question: string, passage: string, around = ''): boolean {
  return (
    isOfOtherRank(question, passage) ||
    isOfOtherDay(question, passage, around) ||
    isSwapped(question, passage) ||
    isOfOtherOwner(question, passage) ||
    isOfOtherTrend(question, passage)
  );
}
