/** Questions that a member may be about to ask, from the ways in which facts are asked for. */
import type { Choice } from './choice.ts';
import type { Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import { allowedEdits, editDistance, letterMask, tooFar } from '../../text/edits.ts';
import { begunBy, numberOf, numbersUpTo, wordAt, wordCount } from '../../text/word-table.ts';
import type { Work } from '../../runtime/schedule.ts';
import { partsOf } from '../segments/parts.ts';
import { eachPostingOf, postingsOf, type Postings } from '../retrieval/postings.ts';
import { ofSegment, type Part } from '../segments/segments.ts';
import { wordsOf } from './words.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;
/** What begins as typed comes before what merely shares words. */
const BEGINS_ALIKE = 100;
/** Least share of the best one's score. */
const MIN_SHARE = 0.5;

/** Sample questions by their number: their texts, the facts that they mean, and their words. */
interface QuestionIndex {
  readonly texts: readonly string[];
  readonly facts: readonly Fact[];
  readonly postings: Postings;
  /** The letters of each word, by its number. */
  readonly masks: Int32Array;
  /** The numbers of all questions' words in the order in which they stand, and where those of each question begin. */
  readonly order: Uint16Array | Uint32Array;
  readonly begins: Uint16Array | Uint32Array;
}

/** The questions of a segment with their scores, and which of them are of facts that are there. */
interface Scored extends QuestionIndex {
  readonly isThere: (question: number) => boolean;
  readonly scores: Float64Array;
}

/**
 * Up to 25 questions of at most 100 characters, best first: those that begin as typed, then by the
 * rarity of the words they share, of which the last may be unfinished. With nothing typed, some of
 * each event's; where there are none, the events' titles.
 */
export function suggestQuestions(knowledge: Knowledge, typed: string, eventId?: string): Choice[] {
  const tokens = wordsOf(typed);
  if (tokens.length === 0) return starters(knowledge, eventId).map(choiceOf);

  const all = partsOf(knowledge).facts.map(scoredIn);
  const total = all.reduce((sum, each) => sum + countOf(each), 0);
  tokens.forEach((token, i) => {
    const unfinished = i === tokens.length - 1 && /[\p{L}\p{N}]$/u.test(typed);
    addScores(all, token, unfinished, total);
  });
  const inScope = (fact: Fact | undefined): boolean =>
    eventId === undefined || fact?.eventId === eventId;
  const most = all.reduce(
    (top, { facts, scores }) =>
      scores.reduce((best, score, i) => (score > best && inScope(facts[i]) ? score : best), top),
    0,
  );
  const best = bestTexts();
  for (const questions of all) {
    const begin = beginningOf(questions, tokens);
    for (const [i, text] of questions.texts.entries()) {
      const score = questions.scores[i] ?? 0;
      if (score === 0 || score < most * MIN_SHARE || !inScope(questions.facts[i])) continue;
      best.offer(text, begin?.(i) ? score + BEGINS_ALIKE : score);
    }
  }
  return best.texts().map(choiceOf);
}

function scoredIn({ segment, without }: Part<Fact>): Scored {
  const index = questionsIn(segment);
  const isThere = (question: number): boolean => {
    const fact = without && index.facts[question];
    return !fact || !without.has(fact);
  };
  return { ...index, isThere, scores: new Float64Array(index.texts.length) };
}

function countOf({ texts, isThere }: Scored): number {
  return texts.reduce((sum, _, i) => sum + Number(isThere(i)), 0);
}

/** Tells of a question whether it begins with what was typed, the last word unfinished; undefined where none can. */
function beginningOf(
  { postings: { words }, order, begins }: QuestionIndex,
  tokens: readonly string[],
): ((question: number) => boolean) | undefined {
  const last = begunBy(words, tokens.at(-1) ?? '');
  const whole = tokens.slice(0, -1).map((token) => numberOf(words, token));
  if (whole.includes(undefined) || last.from === last.to) return undefined;
  return (question) => {
    const at = begins[question] ?? 0;
    const end = at + whole.length;
    const unfinished = order[end] ?? -1;
    return (
      end < (begins[question + 1] ?? 0) &&
      unfinished >= last.from &&
      unfinished < last.to &&
      whole.every((number, i) => order[at + i] === number)
    );
  };
}

/** Adds to each question that holds one of the words that a typed one means what the rarity of these words is worth. */
function addScores(
  all: readonly Scored[],
  token: string,
  unfinished: boolean,
  total: number,
): void {
  let meant = all.map((each) => wordsMeant(each, token, unfinished));
  let held = heldBy(all, meant);
  if (held === 0) {
    meant = all.map((each) => misspeltBy(each, token));
    held = heldBy(all, meant);
  }
  const worth = Math.log(1 + total / Math.max(held, 1));
  for (const [i, { texts, postings, scores, isThere }] of all.entries()) {
    const words = meant[i] ?? [];
    if (words.length === 0) continue;
    const added = new Uint8Array(texts.length);
    for (const word of words) {
      eachPostingOf(postings, word, (question) => {
        if (added[question] === 0 && isThere(question))
          scores[question] = (scores[question] ?? 0) + worth;
        added[question] = 1;
      });
    }
  }
}

/** How many questions hold one of the words, by their numbers, each counted once for each word. */
function heldBy(all: readonly Scored[], meant: readonly (readonly number[])[]): number {
  let held = 0;
  for (const [i, { postings, isThere }] of all.entries()) {
    for (const word of meant[i] ?? []) {
      eachPostingOf(postings, word, (question) => (held += Number(isThere(question))));
    }
  }
  return held;
}

/** The typed word itself, or those it begins. */
function wordsMeant({ postings: { words } }: QuestionIndex, token: string, unfinished: boolean) {
  const { from, to } = begunBy(words, token);
  if (unfinished) return Array.from({ length: to - from }, (_, i) => from + i);
  const number = numberOf(words, token);
  return number === undefined ? [] : [number];
}

/** The words that a typed one is a misspelling of. */
function misspeltBy({ postings: { words }, masks }: QuestionIndex, token: string): number[] {
  const edits = allowedEdits(token.length);
  if (edits === 0) return [];
  const mask = letterMask(token);
  const found: number[] = [];
  for (const [number, other] of masks.entries()) {
    if (tooFar(mask, other, edits)) continue;
    if (editDistance(token, wordAt(words, number), edits) <= edits) found.push(number);
  }
  return found;
}

/** Keeps the texts of the highest ranks, each once; those of one rank in the order of the alphabet. */
function bestTexts() {
  const best: { readonly text: string; readonly rank: number }[] = [];
  return {
    offer(text: string, rank: number): void {
      const last = best.at(-1);
      if (best.length === MAX_CHOICES && last && rank < last.rank) return;
      const same = best.findIndex((other) => other.text === text);
      if (same >= 0 && (best[same]?.rank ?? 0) >= rank) return;
      if (same >= 0) best.splice(same, 1);
      const at = best.findIndex(
        (other) => other.rank < rank || (other.rank === rank && other.text > text),
      );
      best.splice(at < 0 ? best.length : at, 0, { text, rank });
      best.length = Math.min(best.length, MAX_CHOICES);
    },
    texts: () => best.map(({ text }) => text),
  };
}

/** The first question of each fact, in turn from each event, so that no event takes all the room. */
function starters({ events }: Knowledge, eventId: string | undefined): string[] {
  const asked = events
    .filter(({ id }) => eventId === undefined || id === eventId)
    .map((event) => ({ event, firsts: firstQuestions(event) }));
  const turns = Math.max(0, ...asked.map(({ firsts }) => firsts.length));
  const texts: string[] = [];
  for (let turn = 0; turn < turns && texts.length < MAX_CHOICES; turn++) {
    texts.push(...asked.flatMap(({ firsts }) => firsts[turn] ?? []));
  }
  const titles = asked.map(({ event }) => event.title).filter(fits);
  return (texts.length > 0 ? texts : titles).slice(0, MAX_CHOICES);
}

function firstQuestions({ facts }: Event): string[] {
  return [
    ...new Set(
      facts
        .slice(0, MAX_CHOICES)
        .flatMap(({ sampleQuestions }) => sampleQuestions.find(fits) ?? []),
    ),
  ];
}

const questionsIn = ofSegment((segment: readonly Fact[]): QuestionIndex => {
  const questions = segment.flatMap((fact) =>
    [...new Set(fact.sampleQuestions.filter(fits))].map((text) => ({
      ...{ text, fact, norms: wordsOf(text) },
    })),
  );
  const postings = postingsOf(questions.map(({ norms }) => [...new Set(norms)]));
  const { words } = postings;
  const count = wordCount(words);
  const masks = new Int32Array(count);
  for (let number = 0; number < count; number++) masks[number] = letterMask(wordAt(words, number));
  const length = questions.reduce((sum, { norms }) => sum + norms.length, 0);
  const order = numbersUpTo(count, length);
  const begins = numbersUpTo(length, questions.length + 1);
  let end = 0;
  for (const [i, { norms }] of questions.entries()) {
    for (const norm of norms) order[end++] = numberOf(words, norm) ?? 0;
    begins[i + 1] = end;
  }
  return {
    texts: questions.map(({ text }) => text),
    facts: questions.map(({ fact }) => fact),
    ...{ postings, masks, order, begins },
  };
});

/** Reads the questions of all facts ahead, a segment a step. */
export function* readingSuggestedQuestions(knowledge: Knowledge): Work<void> {
  for (const { segment } of partsOf(knowledge).facts) {
    yield;
    questionsIn(segment);
  }
}

function fits(text: string): boolean {
  return text.length <= MAX_CHOICE_LENGTH;
}

function choiceOf(text: string): Choice {
  return { name: text, value: text };
}
