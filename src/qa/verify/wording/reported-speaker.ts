/** Whose words a claim says that it tells, and whether a source gives them to somebody else. */
import * as functionWords from '../../../text/lang/en/function-words.ts';
import { CLAUSE_CUES, CUES, JUDGING } from '../../../text/lang/en/reporting.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { isVerb, pastOf } from '../../../text/lang/en/verbs.ts';
import { contentStems, tokenise, type Token } from '../../../text/tokens.ts';

const CUE_WORDS = formsOf([CUES.say, CUES.assert, CUES.pledge, CUES.warning, CUES.think].flat());
/** These report by themselves; other cues only before "that". */
const PLAIN_CUES = formsOf(['say', 'tell']);
/** These report what somebody makes of a person or thing: "Orn called the weir a danger", but not "called a meeting". */
const JUDGING_CUES = formsOf(JUDGING);
/** These report what follows also without "that", where it is a clause. */
const CLAUSES = formsOf(CLAUSE_CUES);
const BE: ReadonlySet<string> = new Set(functionWords.ALL_FORMS_OF_BE);
/** Words between "was" and "told". */
const MAX_ADVERBS = 1;
const DETERMINERS: ReadonlySet<string> = new Set(functionWords.DETERMINERS_OF_NOUNS);
const NO_JUDGEMENT = /^\s+(?:for|on|off|up|in|an?)\b/u;
const ACCORDING = /^according to (?<name>[^,]{2,60}),/iu;
/** Words of the longest subject before its verb. */
const MAX_SUBJECT_WORDS = 9;

/** Whose words a claim tells, and which. */
interface Reported {
  readonly speaker: string;
  readonly told: string;
}

/** The words before the verb by which a claim reports what somebody says, and those after it; nothing where it reports nobody. */
export function reportedIn(claim: string): Reported | undefined {
  const according = ACCORDING.exec(claim);
  const name = according?.groups?.name;
  if (name !== undefined) return { speaker: name, told: claim.slice(according?.[0].length) };
  const tokens = tokenise(claim);
  const at = tokens.findIndex(
    ({ norm, end }, i) =>
      !isPassive(tokens, i) &&
      !DETERMINERS.has(tokens[i - 1]?.norm ?? '') &&
      (PLAIN_CUES.has(norm) ||
        (JUDGING_CUES.has(norm) && !NO_JUDGEMENT.test(claim.slice(end))) ||
        (CUE_WORDS.has(norm) && /^\s+(?:\p{L}+\s+)?that\b/u.test(claim.slice(end))) ||
        (CLAUSES.has(norm) && isBeforeClause(tokens, i))),
  );
  const cue = tokens[at];
  if (!cue || at === 0 || at >= MAX_SUBJECT_WORDS) return undefined;
  return { speaker: claim.slice(0, cue.start).trim(), told: claim.slice(cue.end) };
}

/** "The guests were told": who is told says nothing. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 1 - MAX_ADVERBS), at).some(({ norm }) => BE.has(norm));
}

/** Whether a subject and its verb follow: "Orn thinks the weir is old"; not "Orn hopes to see the weir". */
function isBeforeClause(tokens: readonly Token[], at: number): boolean {
  const [first, ...rest] = tokens.slice(at + 1);
  return (
    first !== undefined &&
    first.norm !== 'to' &&
    !isVerb(first.norm) &&
    rest.some(({ norm }) => isVerb(norm))
  );
}

/** Who speaks in it. */
export function reportedSpeaker(claim: string): string | undefined {
  return reportedIn(claim)?.speaker;
}

/** Whether one of the speakers shares a word of name or office with a description. */
export function isAmong(described: string, speakers: readonly string[]): boolean {
  const own = wordsOf(described);
  return speakers.some((each) => !wordsOf(each).isDisjointFrom(own));
}

/** Whether a text has all words of a description: "said England doctor Simon Kemp" those of "the England doctor". */
export function isDescribedIn(described: string, text: string): boolean {
  const own = wordsOf(described);
  return own.size > 0 && own.isSubsetOf(wordsOf(text));
}

/** Letters before and after a name that may tell the office of whose it is. */
const BESIDE_NAME = { before: 40, after: 60 };

/** Whether a text describes one of the speakers so, beside their name: "the president" where it has "US president Ada Orn". */
export function isSoDescribed(
  described: string,
  speakers: readonly string[],
  text: string,
): boolean {
  return speakers.some((speaker) => {
    const last = tokenise(speaker).at(-1)?.text;
    if (last === undefined) return false;
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
      const from = Math.max(0, at - BESIDE_NAME.before);
      if (isDescribedIn(described, text.slice(from, at + last.length + BESIDE_NAME.after)))
        return true;
    }
    return false;
  });
}

/** From this share of the words that a claim tells on, a passage tells the same. */
const MOSTLY = 0.8;
const MIN_TOLD = 3;

/** Whether a passage has what a claim says that somebody said, in its words. */
export function tellsSame(claim: string, passage: string): boolean {
  const theirs = tokensOf(passage);
  const told = tokenise(reportedIn(claim)?.told ?? '').filter(({ norm }) => !isStopword(norm));
  const same = told.filter(({ norm, stem }) => theirs.has(norm) || theirs.has(stem));
  return told.length >= MIN_TOLD && same.length >= MOSTLY * told.length;
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap(({ norm, stem }) => [norm, stem]));
}

/** Whether a description tells anything: "he" does not. */
export function tellsWho(described: string): boolean {
  return wordsOf(described).size > 0;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(contentStems(text));
}

/** A verb in the present and the past. */
export function formsOf(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => [verb, `${verb}s`, pastOf(verb) ?? `${verb}ed`]));
}
