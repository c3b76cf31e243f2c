/** A sample question for a draft, where one is grammatical as the names stand and fits this fact alone. */
import { definite } from '../../text/definite.ts';
import { isTitle } from '../../text/lang/en/titles.ts';
import type { FactDraft } from './fact-draft.ts';

const SAID = new Set(['statement', 'pledge', 'call', 'warning']);

/** The facts with a question for each that has one of its own. */
export function withQuestions(facts: readonly FactDraft[]): readonly FactDraft[] {
  const questions = facts.map(questionOf);
  return facts.map((fact, i) => {
    const question = questions[i];
    const own =
      question !== undefined && questions.filter((each) => each === question).length === 1;
    return own ? { ...fact, sampleQuestions: [question] } : fact;
  });
}

/** "What did X say about Y?" from names as they stand; nothing for other facts: the reader finds them without. */
function questionOf({
  kind,
  speaker,
  subjects,
  signs,
  answer,
  quote,
}: FactDraft): string | undefined {
  const [topic, ...others] = subjects;
  if (!SAID.has(kind) || speaker === undefined || topic === undefined || others.length > 0)
    return undefined;
  if (!isAbout(answer, topic)) return undefined;
  // "Two officials", "Party spokesman": no names.
  if (signs['speaker group'] === 1) return undefined;
  const named = (name: string): string =>
    quote.includes(` the ${name}`) || quote.startsWith(`The ${name}`)
      ? `the ${name}`
      : definite(name);
  return `What did ${named(speaker)} say about ${named(topic)}?`;
}

/** Whether an answer tells of a name that stands in it whole, and not only where something happens or when. */
function isAbout(answer: string, name: string): boolean {
  const at = answer.indexOf(name);
  if (at < 0) return true;
  const isPlace = WHERE.test(answer.slice(0, at));
  // "Black and Brown communities"
  const isJoined = /^ (?:and|or) \p{Lu}/u.test(answer.slice(at + name.length));
  return !isPlace && !isJoined && !isPartOfName(name, answer);
}

const WHERE = /\b(?:in|at|from|near|across|around|into|off to|throughout|outside)(?: the)? $/i;

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
