/** Whether an answer leans on what stands before it: it means somebody or something that only the story around it names. */
import {
  AROUND_NOW,
  BACKWARD,
  BY_COMPARISON,
  COMPARED_WITH,
  ONE_OF_THEM,
} from '../../text/lang/en/fact-words.ts';
import { FORMS_OF_BE } from '../../text/lang/en/function-words.ts';
import { isPerson } from '../../text/lang/en/nouns.ts';
import {
  DEMONSTRATIVES,
  NEUTER_PRONOUNS,
  PERSON_PRONOUNS,
  PLURAL_PRONOUNS,
} from '../../text/lang/en/pronouns.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Word } from '../article/words.ts';
import type { Spoken } from '../attribution/speakers.ts';

/** Whom these mean may be the speaker, where the words are told and not quoted. */
const OF_PERSON: ReadonlySet<string> = new Set(PERSON_PRONOUNS);
const OF_SEVERAL: ReadonlySet<string> = new Set(PLURAL_PRONOUNS);
const OF_BODY: ReadonlySet<string> = new Set([...NEUTER_PRONOUNS, ...PLURAL_PRONOUNS]);
/** These lean as a subject; further on they mostly mean what was just said. */
const OF_THING: ReadonlySet<string> = new Set([...NEUTER_PRONOUNS, ...DEMONSTRATIVES]);
/** "It is wrong to", "it was clear that": stands for what follows; "it needs to" does not. */
const FORWARD =
  /^it(?:['’]s| (?!\p{L}+ to\b)\p{L}+)\b.*\b(?:that|to|for|who|if|when|like)\b|^this (?:year|month|week|country|world|is the|was the)\b/iu;
/** "It’s a slap in the face to all": what it is is told, not what follows; "it’s a pity that" does. */
const IS_A = /^it(?:['’]s| (?:is|was)) an? (?!.*\b(?:that|who|which|if)\b)/iu;
const NAMES_SOMETHING = /^(?:NOUN|PROPN|NUM)$/;
const TIE = /^(?:and|but|so|or),? /i;
/** "There is": no place. */
const EXISTS = /^(?:AUX|VERB)$/;
const BACK = new RegExp(`(?<![\\p{L}’'-])(?:${anyOf(BACKWARD)})(?![\\p{L}’'-])`, 'iu');
const COMPARES = new RegExp(
  `(?:\\b(?:is|are|was|were|be|been|becomes?|became|feels?|looks?|seems?)|['’](?:s|re)) (?:\\p{L}+ ){0,2}(?:${anyOf(BY_COMPARISON)})(?=$|[.,;:!]| (?:and|but|for|in|on|to|at|as|when|because)\\b)`,
  'iu',
);
const OTHER_SIDE = new RegExp(`\\b(?:${anyOf(COMPARED_WITH)})\\b`, 'iu');
/** "he did", "it would have": the verb stands before. */
const BROKEN_OFF =
  /\b(?:did|does|do|has|have|had|will|would|could|should|can|might)(?:n['’]t| not)?[.!]?$/i;

const IS_ONE = new RegExp(
  `\\b(?:${anyOf(FORMS_OF_BE)}) (?:${anyOf(ONE_OF_THEM)})(?:, too)?[.!]?$`,
  'i',
);

/** `words` are those of the answer; `text` is the answer itself. */
export function leansBack(
  text: string,
  words: readonly Word[],
  spoken: Spoken | undefined,
): boolean {
  if (BROKEN_OFF.test(text) || IS_ONE.test(text) || (COMPARES.test(text) && !OTHER_SIDE.test(text)))
    return true;
  // "We were floored", "I am proud of you": of nothing that has a name.
  const isQuoted = spoken?.attribution.mode === 'direct';
  if (isQuoted && !words.some(({ tag }) => NAMES_SOMETHING.test(tag))) return true;
  const name = words.findIndex(({ tag, text: word }) => tag === 'PROPN' && /^\p{Lu}/u.test(word));
  const before = name < 0 ? words : words.slice(0, name);
  const [first, last] = [before[0]?.start ?? 0, before.at(-1)?.end ?? 0];
  if (BACK.test(text.slice(0, last - first))) return true;
  return before.some((_, at) => isLoose(before, at, text, spoken));
}

/** Whether nothing follows that "this" or "that" could belong to. */
function isAlone(next: Word | undefined): boolean {
  return next === undefined || /^(?:PUNCT|ADV|ADP|CCONJ|SCONJ)$/.test(next.tag);
}

/** Whether a word means what no word before it in the answer names. */
function isLoose(
  words: readonly Word[],
  at: number,
  text: string,
  spoken: Spoken | undefined,
): boolean {
  const { norm = '', tag } = words[at] ?? {};
  if (norm === 'there') return !EXISTS.test(words[at + 1]?.tag ?? '');
  if (norm === 'here' || norm === 'then') return true;
  const isTold = spoken !== undefined && spoken.attribution.mode !== 'direct';
  const by = spoken?.speakers[0];
  const isByPerson = by?.entity?.type === 'person';
  const nouns = words.slice(0, at).filter((word) => word.tag === 'NOUN');
  if (OF_PERSON.has(norm)) {
    const isSpeaker = isTold && isByPerson;
    return !isSpeaker && !nouns.some((word) => isPerson(word.norm));
  }
  // "it" told of a body is the body itself
  if (OF_BODY.has(norm) && isTold && by !== undefined && !isByPerson) return false;
  if (OF_SEVERAL.has(norm)) return nouns.length === 0;
  // "We can't do this any more": no noun before it that it could mean.
  const isObject = /^(?:VERB|ADP)$/.test(words[at - 1]?.tag ?? '');
  if (/^(?:this|that)$/.test(norm) && isObject && nouns.length === 0 && isAlone(words[at + 1]))
    return true;
  // "And it needs to be done", "If it fails"
  const opens = words
    .slice(0, at)
    .every((word) => /^(?:CCONJ|SCONJ|PUNCT)$/.test(word.tag) || word.norm === 'when');
  if (!OF_THING.has(norm) || !opens || tag === 'SCONJ') return false;
  const rest = text.replace(TIE, '');
  return !FORWARD.test(rest) || IS_A.test(rest);
}

/** The country, week or year of whoever speaks. */
const OF_NOW: ReadonlySet<string> = new Set(AROUND_NOW);

/** Whether "this", "that" or "those" points at something that was told or shown: "that treaty", "this would help". */
export function pointsAt(words: readonly Word[]): boolean {
  return words.some(({ norm, tag }, at) => {
    const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
    // "flouts that treaty, and": no clause follows.
    const ends = after === undefined || /^(?:PUNCT|CCONJ)$/.test(after.tag);
    if (norm === 'that' && tag === 'SCONJ') return ends && next?.tag === 'NOUN';
    if (!/^(?:DET|PRON)$/.test(tag)) return false;
    if (/^(?:this|these)$/.test(norm))
      return isAlone(next) || /^(?:AUX|VERB)$/.test(next?.tag ?? '') || isThing(next);
    if (norm === 'those') return isThing(next);
    // "the wall that fell" is none.
    const begins = before === undefined || /^(?:PUNCT|CCONJ)$/.test(before.tag);
    return norm === 'that' && (isAlone(next) || (begins && next?.tag === 'AUX') || isThing(next));
  });
}

function isThing(word: Word | undefined): boolean {
  return /^(?:NOUN|ADJ)$/.test(word?.tag ?? '') && !OF_NOW.has(word?.norm ?? '');
}
