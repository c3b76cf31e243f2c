/** Questions that a member may be about to ask, from the ways in which facts are asked for. */
import type { Choice } from './choice.ts';
import type { Event, Knowledge } from '../../packs/knowledge.ts';
import { allowedEdits, editDistance, letterMask, tooFar } from '../../text/edits.ts';
import { topScored } from './top.ts';
import { wordsOf } from './words.ts';

const MOST_CHOICES = 25;
const MOST_OF_CHOICE = 100;
/** What begins as typed comes before what merely shares words. */
const BEGINS_ALIKE = 100;
/** Least share of the best one's score. */
const LEAST_SHARE = 0.5;

interface Ask {
  readonly text: string;
  readonly folded: string;
  readonly eventId: string;
}

interface Word {
  readonly norm: string;
  readonly mask: number;
  /** Numbers of the asks that hold it. */
  readonly asks: readonly number[];
}

interface AskIndex {
  readonly asks: readonly Ask[];
  /** In order of their letters. */
  readonly words: readonly Word[];
}

/** Built at the first use of each knowledge. */
const cache = new WeakMap<Knowledge, AskIndex>();

/**
 * Up to 25 questions of at most 100 characters, best first: those that begin as typed, then by the
 * rarity of the words they share, of which the last may be unfinished. With nothing typed, some of
 * each event's; where there are none, the events' titles.
 */
export function suggestAsks(knowledge: Knowledge, typed: string, eventId?: string): Choice[] {
  const { asks, words } = indexOf(knowledge);
  const tokens = wordsOf(typed);
  if (tokens.length === 0) return starters(knowledge, eventId).map(choiceOf);

  const scores = new Float64Array(asks.length);
  tokens.forEach((token, i) => {
    const unfinished = i === tokens.length - 1 && /[\p{L}\p{N}]$/u.test(typed);
    addScores(scores, meanings(words, token, unfinished));
  });
  if (eventId !== undefined) {
    asks.forEach((ask, i) => (scores[i] = ask.eventId === eventId ? (scores[i] ?? 0) : 0));
  }
  const least = scores.reduce((most, score) => Math.max(most, score), 0) * LEAST_SHARE;
  const begun = tokens.join(' ');
  const ranks = scores.map((score, i) => {
    if (score < least) return 0;
    return asks[i]?.folded.startsWith(begun) ? score + BEGINS_ALIKE : score;
  });
  const texts = topScored(ranks, MOST_CHOICES).flatMap((place) => asks[place]?.text ?? []);
  return [...new Set(texts)].map(choiceOf);
}

/** Adds to each ask that holds one of the words what the rarity of these words is worth. */
function addScores(scores: Float64Array, words: readonly Word[]): void {
  const held = words.reduce((sum, { asks }) => sum + asks.length, 0);
  const worth = Math.log(1 + scores.length / Math.max(held, 1));
  const added = new Uint8Array(scores.length);
  for (const { asks } of words) {
    for (const ask of asks) {
      if (added[ask] === 0) scores[ask] = (scores[ask] ?? 0) + worth;
      added[ask] = 1;
    }
  }
}

/** The words that a typed one means: itself, those it begins, or else those it is a misspelling of. */
function meanings(words: readonly Word[], token: string, unfinished: boolean): readonly Word[] {
  const from = lowerBound(words, token);
  let to = from;
  while (unfinished ? words[to]?.norm.startsWith(token) : words[to]?.norm === token) to++;
  if (to > from) return words.slice(from, to);
  const edits = allowedEdits(token.length);
  if (edits === 0) return [];
  const mask = letterMask(token);
  return words.filter(
    (word) => !tooFar(mask, word.mask, edits) && editDistance(token, word.norm, edits) <= edits,
  );
}

/** Place of the first word that does not come before `token`. */
function lowerBound(words: readonly Word[], token: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.norm ?? '') < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first ask of each fact, in turn from each event, so that no event takes all the room. */
function starters({ events }: Knowledge, eventId: string | undefined): string[] {
  const asked = events
    .filter(({ id }) => eventId === undefined || id === eventId)
    .map((event) => ({ event, firsts: firstAsks(event) }));
  const turns = Math.max(0, ...asked.map(({ firsts }) => firsts.length));
  const texts: string[] = [];
  for (let turn = 0; turn < turns && texts.length < MOST_CHOICES; turn++) {
    texts.push(...asked.flatMap(({ firsts }) => firsts[turn] ?? []));
  }
  const titles = asked.map(({ event }) => event.title).filter(fits);
  return (texts.length > 0 ? texts : titles).slice(0, MOST_CHOICES);
}

function firstAsks({ facts }: Event): string[] {
  return [
    ...new Set(
      facts
        .slice(0, MOST_CHOICES)
        .flatMap(({ sampleQuestions }) => sampleQuestions.find(fits) ?? []),
    ),
  ];
}

function indexOf(knowledge: Knowledge): AskIndex {
  const known = cache.get(knowledge);
  if (known) return known;
  const found = new Map<string, Ask>();
  const words = new Map<string, number[]>();
  for (const { sampleQuestions, eventId } of knowledge.facts.values()) {
    for (const text of sampleQuestions.filter(fits)) {
      const key = `${eventId} ${text}`;
      if (found.has(key)) continue;
      const norms = wordsOf(text);
      for (const norm of new Set(norms)) {
        const list = words.get(norm) ?? [];
        list.push(found.size);
        words.set(norm, list);
      }
      found.set(key, { text, folded: norms.join(' '), eventId });
    }
  }
  const index = {
    asks: [...found.values()],
    words: [...words]
      .map(([norm, asks]) => ({ norm, asks, mask: letterMask(norm) }))
      .sort((a, b) => (a.norm < b.norm ? -1 : 1)),
  };
  cache.set(knowledge, index);
  return index;
}

function fits(text: string): boolean {
  return text.length <= MOST_OF_CHOICE;
}

function choiceOf(text: string): Choice {
  return { name: text, value: text };
}
