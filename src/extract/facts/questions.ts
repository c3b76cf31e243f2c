/** A sample question for a draft, where one is grammatical as the names stand and fits this fact alone. */
import type { KnownKind } from '../../packs/kinds.ts';
import { definite } from '../../text/definite.ts';
import { AROUND_PLACES } from '../../text/lang/en/function-words.ts';
import { isTitle, singular } from '../../text/lang/en/titles.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { FactDraft } from './fact-draft.ts';

const SAID: ReadonlySet<string> = new Set([
  'statement',
  'pledge',
  'call',
  'warning',
] satisfies KnownKind[]);

/** The facts with a question for each that has one of its own. */
export function withQuestions(facts: readonly FactDraft[]): readonly FactDraft[] {
  return facts.map((fact) => {
    const topic = topicOf(fact);
    if (topic === undefined || fact.speaker === undefined) return fact;
    const isOther = (each: FactDraft): boolean =>
      each !== fact && each.speaker === fact.speaker && each.subjects.includes(topic);
    if (facts.some(isOther)) return fact;
    const [speaker, about] = [fact.speaker, topic].map((name) => named(name, fact.quote));
    return { ...fact, sampleQuestions: [`What did ${speaker} say about ${about}?`] };
  });
}

/** A name as a question has it, with the article that its sentence gives it. */
function named(name: string, quote: string): string {
  const hasArticle = quote.includes(` the ${name}`) || quote.startsWith(`The ${name}`);
  return hasArticle ? `the ${name}` : definite(name);
}

/** What somebody who is named says something about; nothing for other facts: the reader finds them without a question. */
function topicOf({ kind, speaker, subjects, signs, answer, cue }: FactDraft): string | undefined {
  const [topic, ...others] = subjects;
  if (!SAID.has(kind) || speaker === undefined || topic === undefined || others.length > 0)
    return undefined;
  // "Two officials", "Party spokesman", "Fellow Republicans": no names.
  if (signs['speaker group'] === 1 || isSeveral(speaker)) return undefined;
  return isAbout(answer, topic) && !isOfSpeaker(answer, topic, cue) ? topic : undefined;
}

/** "Members such as Ann Smith |called for| a new pier": who stands before the cue of a whole sentence tells who speaks. */
function isOfSpeaker(answer: string, topic: string, cue: string | undefined): boolean {
  const at = cue === undefined ? -1 : answer.indexOf(cue);
  return at > 0 && !answer.slice(at).includes(topic);
}

function isSeveral(speaker: string): boolean {
  const last = speaker.split(' ').at(-1)?.toLowerCase() ?? '';
  return speaker.includes(' ') && singular(last) !== last;
}

/** Whether an answer tells of a name that stands in it whole, and not only where something happens or when. */
function isAbout(answer: string, name: string): boolean {
  const at = answer.indexOf(name);
  // A surname stands for a person; the town of the Velm Police Department is not the department.
  if (at < 0) return wordsOf(answer).includes(wordsOf(name).at(-1) ?? '');
  const isPlace = WHERE.test(answer.slice(0, at));
  // "Black and Brown communities"
  const isJoined = /^ (?:and|or) \p{Lu}/u.test(answer.slice(at + name.length));
  return !isPlace && !isJoined && !isPartOfName(name, answer);
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ norm }) => norm);
}

const WHERE = new RegExp(
  String.raw`\b(?:${anyOf([...AROUND_PLACES, 'from', 'into', 'off to'])})(?: the)? $`,
  'i',
);

/** Whether a name stands in an answer only as a part of a longer one: the "Islands" of "the Outer Islands". */
function isPartOfName(name: string, answer: string): boolean {
  const at = answer.indexOf(name);
  const before = BEFORE.exec(answer.slice(0, at))?.groups?.word;
  const after = AFTER.test(answer.slice(at + name.length));
  return after || (before !== undefined && !isTitle(before.toLowerCase()));
}

/** A word with a capital letter right before a name, that opens nothing: "the Outer |Islands". */
const BEFORE = /[\p{L}\p{N},]\s+(?<word>\p{Lu}[\p{L}\p{N}.’'&-]*)\s+$/u;
const AFTER = /^\s+\p{Lu}\p{L}/u;
