/** Conversations for tests: turns as they come from real packs and plain articles, without the model. */
import type { Knowledge } from '../../packs/knowledge.ts';
import { expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { loadKnowledge } from '../../packs/load.ts';
import { sentences } from '../../text/sentences.ts';
import { candidateOfFact } from '../candidates/candidates.ts';
import { knownWordsOf } from '../query/known-words.ts';
import { namesOf } from '../query/names.ts';
import { readQuery } from '../query/query.ts';
import type { Candidate, Outcome } from '../candidates/verdict.ts';
import { followUp, type FollowUp } from './follow-up.ts';
import type { Turn } from '../dialogue/memory.ts';
import { turnAfter } from './turn.ts';

/** A fact by its id, or the short answer in the first sentence that has it, with who says it. */
export type Answer = string | { readonly text: string; readonly speaker?: string };

export interface Conversation {
  readonly turn: Turn;
  /** The next question after this turn. */
  readonly then: (typed: string) => FollowUp | undefined;
  /** The turn after the next question and its reply. */
  readonly next: (question: string, answers?: readonly Answer[], outcome?: Outcome) => Conversation;
}

const NO_WORDS = knownWordsOf([]);
const NO_PIECES = {
  of: () => ({ ids: new Int32Array(), starts: new Int32Array(), ends: new Int32Array() }),
  isWhole: () => true,
  wholeWords: () => [],
};

/** Begins with a question that was asked of one event. */
export function conversation(
  knowledge: Knowledge,
  eventId: string,
  question: string,
  answers: readonly Answer[] = [],
  outcome: Outcome = answers.length > 0 ? 'answered' : 'silent',
  last?: Turn,
): Conversation {
  const index = { knowledge, names: namesOf(knowledge) };
  const query = readQuery(question, {
    names: index.names,
    words: NO_WORDS,
    pieces: NO_PIECES,
  });
  const given = answers.map((answer) => candidate(knowledge, eventId, answer));
  const verdict = { outcome, query, answers: given, related: [], confidence: 0.9 };
  const turn = turnAfter(verdict, index, { last, eventId });
  return {
    turn,
    then: (typed) => followUp(typed, turn, index),
    next: (...[asked, found, how]) => conversation(knowledge, eventId, asked, found, how, turn),
  };
}

function candidate(knowledge: Knowledge, eventId: string, answer: Answer): Candidate {
  if (typeof answer === 'string') {
    const fact = knowledge.facts.get(`${eventId}/${answer}`);
    if (!fact) throw new Error(`There is no fact ${answer}`);
    return candidateOfFact(fact, 0.9);
  }
  const { text, speaker } = answer;
  const source = knowledge.events
    .find(({ id }) => id === eventId)
    ?.sources.find((each) => each.text.includes(text));
  if (!source) throw new Error(`No source says ${text}`);
  const start = source.text.indexOf(text);
  const sentence = sentences(source.text).find((each) => each.start <= start && start < each.end);
  if (!sentence) throw new Error(`No sentence has ${text}`);
  return {
    ...{ source, ...sentence, answer: text, confidence: 0.9 },
    span: { start, end: start + text.length },
    quote: source.text.slice(sentence.start, sentence.end),
    ...(speaker !== undefined && { speaker }),
  };
}

export const SEOUL = 'seoul-cyberspace-2013';
const FLOOD = 'tavren-flood';
const LUMEN = 'lumen-launch';
export const packs = loadKnowledge([
  `knowledge/${SEOUL}`,
  `tests/knowledge/${FLOOD}`,
  `tests/knowledge/${LUMEN}`,
]);

/** An article that nobody has described: its names are only in the text. */
const plain = articleKnowledge(
  `Ferry strike leaves thousands stranded

A strike by deckhands stopped all Norlane ferries on Friday and left 4,000 passengers stranded in Port Ashby.

“We will not sail until the rota changes,” said Dermot Quill, who leads the Seafarers Union.
Quill said that 310 deckhands had walked out. Norlane called the strike reckless.

Two ships were damaged when they broke loose, the harbour master, Ines Carvalho, said.
Carvalho closed the inner harbour because of the wind.

Hotels in Port Ashby and Marlow Bay took in families. Talks between Norlane and the Seafarers Union begin on Monday.
`,
  'ferry.txt',
);

export const seoul = (question: string, ...answers: readonly Answer[]): Conversation =>
  conversation(packs, SEOUL, question, answers);
export const flood = (question: string, ...answers: readonly Answer[]): Conversation =>
  conversation(packs, FLOOD, question, answers);
export const lumen = (question: string, ...answers: readonly Answer[]): Conversation =>
  conversation(packs, LUMEN, question, answers);
export const ferry = (question: string, ...answers: readonly Answer[]): Conversation =>
  conversation(plain, 'ferry', question, answers);

export type Case = readonly [Conversation, string, string];

/** Tests how each is understood: after what, what is typed, and the question that stands on its own. */
export function understood(cases: readonly Case[]): void {
  test.each(
    cases.map(([after, typed, wanted]) => [after.turn.question, typed, wanted, after] as const),
  )('%s %s', (_question, typed, wanted, after) => {
    expect(after.then(typed)?.understoodAs).toBe(wanted);
    expect(after.then(typed)?.question).toBe(wanted);
  });
}
