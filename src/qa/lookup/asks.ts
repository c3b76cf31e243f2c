/** Questions that a member may be about to ask, from the ways in which facts are asked for. */
import type { Choice } from './choice.ts';
import type { Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import { allowedEdits, editDistance, letterMask, tooFar } from '../../text/edits.ts';
import { partsOf } from '../parts.ts';
import { ofSegment, type Part } from '../segments.ts';
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
  readonly fact: Fact;
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

/** The asks of a segment, those of facts that are there, with their scores. */
interface Scored extends AskIndex {
  readonly isThere: (ask: number) => boolean;
  readonly scores: Float64Array;
}

/**
 * Up to 25 questions of at most 100 characters, best first: those that begin as typed, then by the
 * rarity of the words they share, of which the last may be unfinished. With nothing typed, some of
 * each event's; where there are none, the events' titles.
 */
export function suggestAsks(knowledge: Knowledge, typed: string, eventId?: string): Choice[] {
  const tokens = wordsOf(typed);
  if (tokens.length === 0) return starters(knowledge, eventId).map(choiceOf);

  const all = partsOf(knowledge).facts.map(scoredIn);
  const total = all.reduce((sum, each) => sum + countOf(each), 0);
  tokens.forEach((token, i) => {
    const unfinished = i === tokens.length - 1 && /[\p{L}\p{N}]$/u.test(typed);
    addScores(all, token, unfinished, total);
  });
  const inScope = ({ fact }: Ask): boolean => eventId === undefined || fact.eventId === eventId;
  const most = all.reduce(
    (top, { asks, scores }) =>
      scores.reduce((best, score, i) => {
        const ask = asks[i];
        return score > best && ask && inScope(ask) ? score : best;
      }, top),
    0,
  );
  const begun = tokens.join(' ');
  const best = bestTexts();
  for (const { asks, scores } of all) {
    for (const [i, ask] of asks.entries()) {
      const score = scores[i] ?? 0;
      if (score === 0 || score < most * LEAST_SHARE || !inScope(ask)) continue;
      best.offer(ask.text, ask.folded.startsWith(begun) ? score + BEGINS_ALIKE : score);
    }
  }
  return best.texts().map(choiceOf);
}

function scoredIn({ segment, without }: Part<Fact>): Scored {
  const index = asksIn(segment);
  const isThere = (ask: number): boolean => {
    const fact = without && index.asks[ask]?.fact;
    return !fact || !without.has(fact);
  };
  return { ...index, isThere, scores: new Float64Array(index.asks.length) };
}

function countOf({ asks, isThere }: Scored): number {
  return asks.reduce((sum, _, i) => sum + Number(isThere(i)), 0);
}

/** Adds to each ask that holds one of the words that a typed one means what the rarity of these words is worth. */
function addScores(
  all: readonly Scored[],
  token: string,
  unfinished: boolean,
  total: number,
): void {
  let meant = all.map(({ words }) => begunBy(words, token, unfinished));
  let held = heldBy(all, meant);
  if (held === 0) {
    meant = all.map(({ words }) => misspeltBy(words, token));
    held = heldBy(all, meant);
  }
  const worth = Math.log(1 + total / Math.max(held, 1));
  for (const [i, { asks, scores, isThere }] of all.entries()) {
    const words = meant[i] ?? [];
    if (words.length === 0) continue;
    const added = new Uint8Array(asks.length);
    for (const word of words) {
      for (const ask of word.asks) {
        if (added[ask] === 0 && isThere(ask)) scores[ask] = (scores[ask] ?? 0) + worth;
        added[ask] = 1;
      }
    }
  }
}

/** How many asks hold one of the words, each counted once for each word. */
function heldBy(all: readonly Scored[], meant: readonly (readonly Word[])[]): number {
  let held = 0;
  for (const [i, { isThere }] of all.entries()) {
    for (const { asks } of meant[i] ?? []) for (const ask of asks) held += Number(isThere(ask));
  }
  return held;
}

/** The typed word itself, or those it begins. */
function begunBy(words: readonly Word[], token: string, unfinished: boolean): readonly Word[] {
  const from = lowerBound(words, token);
  let to = from;
  while (unfinished ? words[to]?.norm.startsWith(token) : words[to]?.norm === token) to++;
  return words.slice(from, to);
}

/** The words that a typed one is a misspelling of. */
function misspeltBy(words: readonly Word[], token: string): readonly Word[] {
  const edits = allowedEdits(token.length);
  if (edits === 0) return [];
  const mask = letterMask(token);
  return words.filter(
    (word) => !tooFar(mask, word.mask, edits) && editDistance(token, word.norm, edits) <= edits,
  );
}

/** Keeps the texts of the highest ranks, each once; those of one rank in the order of the alphabet. */
function bestTexts() {
  const best: { readonly text: string; readonly rank: number }[] = [];
  return {
    offer(text: string, rank: number): void {
      const last = best.at(-1);
      if (best.length === MOST_CHOICES && last && rank < last.rank) return;
      const same = best.findIndex((other) => other.text === text);
      if (same >= 0 && (best[same]?.rank ?? 0) >= rank) return;
      if (same >= 0) best.splice(same, 1);
      const at = best.findIndex(
        (other) => other.rank < rank || (other.rank === rank && other.text > text),
      );
      best.splice(at < 0 ? best.length : at, 0, { text, rank });
      best.length = Math.min(best.length, MOST_CHOICES);
    },
    texts: () => best.map(({ text }) => text),
  };
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

const asksIn = ofSegment((facts: readonly Fact[]): AskIndex => {
  const asks: Ask[] = [];
  const words = new Map<string, number[]>();
  for (const fact of facts) {
    for (const text of new Set(fact.sampleQuestions.filter(fits))) {
      const norms = wordsOf(text);
      for (const norm of new Set(norms)) {
        const list = words.get(norm) ?? [];
        list.push(asks.length);
        words.set(norm, list);
      }
      asks.push({ text, folded: norms.join(' '), fact });
    }
  }
  return {
    asks,
    words: [...words]
      .map(([norm, asks]) => ({ norm, asks, mask: letterMask(norm) }))
      .sort((a, b) => (a.norm < b.norm ? -1 : 1)),
  };
});

function fits(text: string): boolean {
  return text.length <= MOST_OF_CHOICE;
}

function choiceOf(text: string): Choice {
  return { name: text, value: text };
}
