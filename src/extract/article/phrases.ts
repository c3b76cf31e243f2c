/** Noun phrases of a sentence, each with its head: "British Foreign Secretary William Hague" → Hague. */
import { STAND_ALONE } from '../../text/lang/en/function-words.ts';
import { OWN_AFTER_HYPHEN } from '../../text/lang/en/hyphens.ts';
import { POSSESSIVES } from '../../text/lang/en/pronouns.ts';
import { TIME_UNITS } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Word } from './words.ts';

/** Words `from` to `to` exclusive; `head` is the word that names what the phrase is. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const BEFORE_HEAD = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const HEAD = new Set(['NOUN', 'PROPN', 'NUM']);
const IS_TIME = new RegExp(`^(?:${TIME_UNITS})$`);
const POSSESSIVE = /^(?:'s|')$/;
const POSSESSIVE_PRONOUN = new RegExp(`^(?:${anyOf(POSSESSIVES)})$`);
/** Determiners and adjectives that stand for people on their own: "some say", "others said". */
const ALONE = new RegExp(`^(?:${anyOf(STAND_ALONE)})$`);

/** Noun phrases and pronouns among the words `from` to `to`, in their order. A possessor is part of what it owns. */
export function phrases(words: readonly Word[], from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = phraseAt(words, i, to);
    if (phrase) found.push(phrase);
    i = phrase ? phrase.to : i + 1;
  }
  return found;
}

function phraseAt(words: readonly Word[], from: number, to: number): Phrase | undefined {
  const first = words[from];
  if (!first) return undefined;
  if (first.tag === 'PRON' && !POSSESSIVE_PRONOUN.test(first.norm)) {
    return { from, to: from + 1, head: from };
  }
  let head = -1;
  let i = from;
  while (i < to) {
    const word = words[i];
    // "In 1998 the party", "the following year Bournemouth": another phrase begins.
    if (!word || (head >= from && head === i - 1 && isNextPhrase(words, from, i))) break;
    const tail = i > from && isJoint(words, i - 1, from, to);
    // "Byung-se": what follows the hyphen of a name is the name, whatever its tag.
    if (HEAD.has(word.tag) || (tail && head === i - 2 && !isOwnWord(word))) head = i;
    const goesOn =
      tail ||
      BEFORE_HEAD.has(word.tag) ||
      (i === from && POSSESSIVE_PRONOUN.test(word.norm)) ||
      (head === i - 1 &&
        head >= from &&
        POSSESSIVE.test(word.norm) &&
        startsPhrase(words[i + 1])) ||
      isJoint(words, i, from, to) ||
      isParticiple(words, i, from, to);
    if (!goesOn) break;
    i++;
  }
  if (head < 0) return ALONE.test(first.norm) ? { from, to: from + 1, head: from } : undefined;
  return { from, to: head + 1, head };
}

/** "based" of "US-based": tied to a name, and no part of it. */
function isOwnWord({ norm }: Word): boolean {
  return OWN_AFTER_HYPHEN.test(`-${norm}`);
}

/** Whether the phrase before a word is over: a determiner follows, or a name follows when something was. */
function isNextPhrase(words: readonly Word[], from: number, at: number): boolean {
  const [first, last, next] = [words[from], words[at - 1], words[at]];
  if (next?.tag === 'DET') return true;
  return (
    next?.tag === 'PROPN' &&
    last?.tag === 'NOUN' &&
    /^(?:DET|ADJ)$/.test(first?.tag ?? '') &&
    IS_TIME.test(last.norm)
  );
}

function startsPhrase(word: Word | undefined): boolean {
  return word !== undefined && (BEFORE_HEAD.has(word.tag) || word.tag === 'VERB');
}

/** A hyphen or "&" inside a name or compound: "Ban Ki-moon", "AT&T". */
function isJoint(words: readonly Word[], i: number, from: number, to: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  if (!word || !before || !after || i <= from || i + 1 >= to) return false;
  // "Crown & Anchor Mutual"
  if (word.text === '&') return before.tag === 'PROPN' && after.tag === 'PROPN';
  return (
    /^[-‐/]$/.test(word.text) &&
    before.end === word.start &&
    word.end === after.start &&
    /^\p{L}/u.test(after.text)
  );
}

/** A participle between a determiner or adjective and its noun: "the ruling party", "his proposed plan". */
function isParticiple(words: readonly Word[], i: number, from: number, to: number): boolean {
  const word = words[i];
  const after = words[i + 1];
  if (word?.tag !== 'VERB' || !after || i <= from || i + 1 >= to) return false;
  return (
    /(?:ing|ed|en)$/.test(word.norm) &&
    /^(?:DET|ADJ|PRON)$/.test(words[i - 1]?.tag ?? '') &&
    HEAD.has(after.tag)
  );
}
