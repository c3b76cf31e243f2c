/** A question taken apart: the words that ask, the auxiliary or verb, and the rest. Nothing where that is not certain. */
import * as functionWords from '../../text/lang/en/function-words.ts';
import {
  ASKED_AS_DAY,
  BEFORE_INTERROGATIVES,
  BEGINS_SUBJECT,
  INTERROGATIVES,
} from '../../text/lang/en/in-questions.ts';
import { anyOf, patternOf } from '../../text/lang/words.ts';
import { isPlural } from '../../text/lang/en/nouns.ts';
import { baseOf, isParticiple } from '../../text/lang/en/verbs.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn, type Names } from '../query/names.ts';

/** A question taken apart by its grammar. */
export interface QuestionParts {
  /** What is asked for: when, where, why or how; the subject; the object; yes or no. */
  readonly gap: 'adjunct' | 'subject' | 'object' | 'polar';
  /** The words that ask, in small letters: "how many officials". Empty for yes or no. */
  readonly wh: string;
  /** The noun that is counted or chosen from: "officials". */
  readonly noun?: string;
  readonly plural: boolean;
  /** "did" in "what did Park say". */
  readonly auxiliary?: string;
  /** "attended" in "who attended the conference". */
  readonly verb?: string;
  /** What follows: "Park say"; "the conference". */
  readonly rest: string;
}

/** Auxiliaries as a group of a pattern. */
export const AUXILIARIES = patternOf(functionWords.AUXILIARIES);
const AUXILIARY = new RegExp(`^${AUXILIARIES}$`);

/** In small letters; prepositions may stand before. */
const BEFORE = anyOf(BEFORE_INTERROGATIVES);
const ASKS = new RegExp(String.raw`^(?:(?:${BEFORE})\s+)?(?:${anyOf(INTERROGATIVES)})\b`);
const ADJUNCT = new RegExp(
  String.raw`^(?:when|where|why|how(?: long| often| far| soon| quickly)?|` +
    String.raw`(?:what|which|(?:on|in|at) (?:what|which)) (?:${anyOf(ASKED_AS_DAY)})|` +
    String.raw`(?:${BEFORE}) (?:what|which|whom|whose|where)(?: \p{L}+){0,3})$`,
  'u',
);
const CHOOSES = /^(?<chooser>how (?:many|much)|which|what|whose) (?<noun>(?!of |else).+)$/i;
/** What begins a subject after "will", "was" and the like: a subject in between leaves the object open. */
const SUBJECT_START = new RegExp(String.raw`^(?:${anyOf(BEGINS_SUBJECT)}|\p{Lu}\S*|\d\S*)\b`, 'u');
const MAX_NOUN = 4;
/** What comes after the head of a noun: "women in his life". */
const OF_NOUN = / (?:of|in|at|on|from|with|for|to|by) /;
const STRANDED = / (?:of|in|at|on|from|with|for|to|by|about|against)$/;

/** Takes a question without its question mark apart. */
export function parseQuestion(question: string, names: Names): QuestionParts | undefined {
  const words = question.trim().split(/\s+/);
  const [first = ''] = words;
  if (AUXILIARY.test(first.toLowerCase())) {
    const rest = words.slice(1).join(' ');
    return { gap: 'polar', wh: '', auxiliary: first.toLowerCase(), plural: false, rest };
  }
  if (!ASKS.test(question.toLowerCase())) return undefined;
  const at = verbPlace(words);
  if (at === undefined) return undefined;
  const wh = words.slice(0, at).join(' ').toLowerCase();
  const verb = (words[at] ?? '').toLowerCase();
  const rest = words.slice(at + 1).join(' ');
  const noun = CHOOSES.exec(words.slice(0, at).join(' '))?.groups?.noun;
  const common = {
    ...{ wh, rest, plural: noun !== undefined && isPlural(noun.split(OF_NOUN)[0] ?? '') },
    ...(noun !== undefined && { noun }),
  };
  if (!AUXILIARY.test(verb)) {
    // Another verb further on may be the one that counts: "how many people injured in the crash died".
    const certain = !words.slice(at + 1).some(isVerb);
    return certain ? { gap: 'subject', verb, ...common } : undefined;
  }
  if (ADJUNCT.test(wh)) return { gap: 'adjunct', auxiliary: verb, ...common };
  const open =
    /^d(?:id|oes|o)$/.test(verb) ||
    SUBJECT_START.test(rest) ||
    isPlural(rest.split(' ')[0] ?? '') ||
    (noun === undefined && !hasParticiple(`- ${rest}`) && STRANDED.test(rest)) ||
    startsWithName(rest, names);
  return { gap: open ? 'object' : 'subject', auxiliary: verb, ...common };
}

/** Where the first auxiliary or past tense stands after the words that ask and their noun. */
function verbPlace(words: readonly string[]): number | undefined {
  const lower = words.map((word) => word.toLowerCase());
  const asks = lower.findIndex((word) => INTERROGATIVES.includes(word));
  const at = lower.findIndex((word, i) => i > asks && isVerb(word) && !isNounPart(lower, asks, i));
  const between = lower.slice(asks + 1, at);
  return at < 0 || between.length > MAX_NOUN + 1 ? undefined : at;
}

function isVerb(word: string): boolean {
  return AUXILIARY.test(word) || baseOf(word) !== undefined;
}

/** "Injured" in "how many injured people": right after the words that choose, before their noun. */
function isNounPart(words: readonly string[], asks: number, i: number): boolean {
  const chooser = words[asks] === 'how' ? asks + 2 : asks + 1;
  return (
    i === chooser &&
    ['how', 'which', 'whose'].includes(words[asks] ?? '') &&
    !AUXILIARY.test(words[i] ?? '')
  );
}

function startsWithName(text: string, names: Names): boolean {
  return mentionsIn(tokenise(text), names)[0]?.from === 0;
}

/** Whether the rest of a question says what is done to its subject, or what it is doing: "the summit held in Delta". */
export function hasParticiple(rest: string): boolean {
  return rest
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .some((word) => isParticiple(word));
}

const SINGULAR_TO_PLURAL: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
];

/** An auxiliary as it stands with a singular or plural subject. */
export function agreeing(auxiliary: string, plural: boolean): string {
  const [from, to] = plural ? [0, 1] : [1, 0];
  return SINGULAR_TO_PLURAL.find((pair) => pair[from] === auxiliary)?.[to] ?? auxiliary;
}
