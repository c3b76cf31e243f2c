/** The index: postings by word, from which the entries that may answer a question are picked. */
import type { Entity, Knowledge, Source, Span } from '../knowledge/knowledge.ts';
import { paragraphs, sentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { atOnce, type Work } from '../turns.ts';
import { analyse, type Analysis, type Term } from './analysis.ts';
import {
  surroundingsOf,
  factEntry,
  FIELD,
  readingSentences,
  type Context,
  type Entry,
} from './entries.ts';
import { lexicon, type Lexicon } from './lexicon/lexicon.ts';
import { namesOf, type Names } from '../qa/query/names.ts';
import { vocabularyBuilder, type Sense, type Vocabulary } from './vocabulary.ts';

export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly contexts: readonly Context[];
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  /** Entries of each word's stem family, as inverse document frequency, 0 to 1. */
  readonly rarity: (senses: readonly Sense[]) => number;
  /** How informative a word of the index is, 0 to 1. */
  readonly wordWeight: (word: number) => number;
  readonly entriesOf: (eventId: string) => readonly Entry[];
  /** With an event's id, names mean only who has a part in that event. */
  readonly understand: (question: string, eventId?: string) => Analysis;
  /** The facts and the sentences with the most of the question's weight, best first, `limit` of each. */
  readonly pick: (analysis: Analysis, limit: number, eventId?: string) => Picked;
}

/** What surrounds an entry of the index. */
export function contextOf({ context }: Entry, { contexts }: SearchIndex): Context {
  return contexts[context] ?? NO_CONTEXT;
}

const NO_CONTEXT: Context = { words: new Set(), title: new Set() };

export interface Picked {
  readonly facts: readonly Entry[];
  readonly sentences: readonly Entry[];
}

/** Share of a term's weight that a match in a field brings when candidates are picked. */
const PICK_SHARE = { own: 1, kind: 0.6, near: 0.2, context: 0.3 };

/** Words of a posting or of weights between two pauses. */
const AT_ONCE = 64;

/** Indexes the facts and sentences of `knowledge`. */
export function buildSearch(knowledge: Knowledge, words: Lexicon = lexicon()): SearchIndex {
  return atOnce(searching(knowledge, words));
}

/** The same as work that can pause. */
export function* searching(knowledge: Knowledge, words: Lexicon = lexicon()): Work<SearchIndex> {
  const builder = vocabularyBuilder(words);
  const contexts: Context[] = [];
  const entries: Entry[] = [];
  for (const event of knowledge.events) {
    const bySource = new Map<string, number>();
    for (const source of event.sources) {
      const spans = yield* sentencesOf(source);
      const context = contexts.push(surroundingsOf(event, source, builder, spans)) - 1;
      bySource.set(source.key, context);
      for (const entry of yield* readingSentences(source, context, builder, spans)) {
        entries.push(entry);
      }
    }
    for (const fact of event.facts) {
      yield;
      entries.push(factEntry(fact, bySource.get(fact.source.key) ?? 0, builder));
    }
  }
  const vocabulary = builder.build();
  yield;
  const among = new Map(knowledge.events.map(({ id, entities }) => [id, new Set(entities)]));
  return yield* searchingOver(entries, contexts, vocabulary, namesOf(knowledge), words, among);
}

/** All sentences of a text, a paragraph at a time. */
function* sentencesOf({ text }: Source): Work<Span[]> {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    yield;
    for (const span of sentences(text, paragraph)) spans.push(span);
  }
  return spans;
}

/** The index over ready entries. */
export function searchOver(...given: Parameters<typeof searchingOver>): SearchIndex {
  return atOnce(searchingOver(...given));
}

/** The same as work that can pause. */
function* searchingOver(
  entries: readonly Entry[],
  contexts: readonly Context[],
  vocabulary: Vocabulary,
  names: Names,
  words: Lexicon,
  among: ReadonlyMap<string, ReadonlySet<Entity>> = new Map(),
): Work<SearchIndex> {
  const postings = yield* postingsOf(vocabulary.norms.length, entries);
  const contextsWith = new Map<number, number[]>();
  contexts.forEach((context, number) => {
    for (const word of context.words) {
      const list = contextsWith.get(word);
      if (list) list.push(number);
      else contextsWith.set(word, [number]);
    }
  });
  const rarest = Math.log(1 + entries.length);
  const rarity = (senses: readonly Sense[]): number => {
    let found = 0;
    for (const { word, match } of senses) {
      if (match === 'exact' || match === 'stem' || match === 'typo') {
        found += postings[word]?.entries.length ?? 0;
      }
    }
    return Math.min(1, Math.log((entries.length + 1) / (found + 0.5)) / rarest);
  };
  const weights: number[] = [];
  for (const norm of vocabulary.norms) {
    if (weights.length % AT_ONCE === 0) yield;
    weights.push(weightOf(norm));
  }
  function weightOf(norm: string): number {
    const [token] = tokenise(norm);
    if (!token) return 0;
    const family = vocabulary.stemmed(token.stem);
    return weight(
      token,
      family.map((word) => ({ word, score: 1, match: 'stem' })),
    );
  }
  function weight(token: Token, senses: readonly Sense[]): number {
    return commonness(words, token) * (0.45 + 0.55 * Math.max(0, rarity(senses)));
  }
  const byEvent = Object.groupBy(entries, ({ source }) => source.eventId);
  const contextOf = Int32Array.from(entries, ({ context }) => context);
  const eventIds = Object.keys(byEvent);
  const eventOf = Int32Array.from(entries, ({ source }) => eventIds.indexOf(source.eventId));
  const isFact = Uint8Array.from(entries, ({ fact }) => (fact ? 1 : 0));
  const scores = new Float32Array(entries.length);
  const termBest = new Float32Array(entries.length);
  const met = new Int32Array(entries.length);
  const touched = new Int32Array(entries.length);

  /** Adds to each entry's score what the term brings there at most; gives the number of touched entries. */
  function addTerm({ senses, weight: termWeight }: Term, already: number): number {
    let count = already;
    let metCount = 0;
    for (const { word, score } of senses) {
      const { entries: list, shares } = postings[word] ?? NO_POSTING;
      const most = termWeight * score;
      for (let i = 0; i < list.length; i++) {
        const number = list[i] ?? 0;
        const gain = most * (shares[i] ?? 0);
        const before = termBest[number] ?? 0;
        if (gain <= before) continue;
        if (before === 0) met[metCount++] = number;
        const score = scores[number] ?? 0;
        if (score === 0) touched[count++] = number;
        scores[number] = score + gain - before;
        termBest[number] = gain;
      }
    }
    for (let i = 0; i < metCount; i++) termBest[met[i] ?? 0] = 0;
    return count;
  }

  function pick(analysis: Analysis, limit: number, eventId?: string): Picked {
    let count = 0;
    for (const term of analysis.terms) count = addTerm(term, count);
    const around = contextScores(analysis, contexts.length, contextsWith);
    const facts = topOf(limit);
    const sentences = topOf(limit);
    const event = eventId === undefined ? -1 : eventIds.indexOf(eventId);
    for (let i = 0; i < count; i++) {
      const number = touched[i] ?? 0;
      const score = (scores[number] ?? 0) + (around[contextOf[number] ?? 0] ?? 0);
      scores[number] = 0;
      if (eventId !== undefined && eventOf[number] !== event) continue;
      (isFact[number] === 1 ? facts : sentences).add(number, score);
    }
    const listed = (top: readonly number[]) => top.flatMap((number) => entries[number] ?? []);
    return { facts: listed(facts.list()), sentences: listed(sentences.list()) };
  }

  const ground = { vocabulary, names, weight };
  return {
    entries,
    contexts,
    vocabulary,
    names,
    rarity,
    entriesOf: (eventId) => byEvent[eventId] ?? [],
    wordWeight: (word) => weights[word] ?? 0,
    understand: (question, eventId) => analyse(question, ground, among.get(eventId ?? '')),
    pick,
  };
}

interface Posting {
  /** Entries that have the word, by number, and the share of a match that each brings. */
  readonly entries: Int32Array;
  readonly shares: Float32Array;
}
const NO_POSTING: Posting = { entries: new Int32Array(), shares: new Float32Array() };

function* postingsOf(words: number, entries: readonly Entry[]): Work<Posting[]> {
  const numbers: number[][] = Array.from({ length: words }, () => []);
  const shares: number[][] = Array.from({ length: words }, () => []);
  for (const [number, { fields }] of entries.entries()) {
    if (number % AT_ONCE === 0) yield;
    for (const [word, field] of fields) {
      numbers[word]?.push(number);
      shares[word]?.push(pickShare(field));
    }
  }
  const postings: Posting[] = [];
  for (const [word, list] of numbers.entries()) {
    if (word % AT_ONCE === 0) yield;
    postings.push({
      entries: Int32Array.from(list),
      shares: Float32Array.from(shares[word] ?? []),
    });
  }
  return postings;
}

/** Keeps the numbers of the `limit` highest scores; of equal ones those that came first. */
function topOf(limit: number): {
  readonly add: (number: number, score: number) => void;
  readonly list: () => readonly number[];
} {
  const kept: { readonly number: number; readonly score: number }[] = [];
  let floor = -1;
  return {
    add(number, score) {
      if (score <= floor) return;
      let at = kept.length;
      while (at > 0 && (kept[at - 1]?.score ?? 0) < score) at--;
      kept.splice(at, 0, { number, score });
      if (kept.length > limit) kept.pop();
      if (kept.length === limit) floor = kept.at(-1)?.score ?? -1;
    },
    list: () => kept.map(({ number }) => number),
  };
}

function pickShare(field: number): number {
  if ((field & (FIELD.quote | FIELD.answer | FIELD.ask | FIELD.name)) !== 0) return PICK_SHARE.own;
  return (field & FIELD.kind) !== 0 ? PICK_SHARE.kind : PICK_SHARE.near;
}

/** What each context brings to the entries in it. */
function contextScores(
  { terms }: Analysis,
  contexts: number,
  contextsWith: ReadonlyMap<number, readonly number[]>,
): Float32Array {
  const total = new Float32Array(contexts);
  const best = new Float32Array(contexts);
  for (const { senses, weight } of terms) {
    best.fill(0);
    for (const { word, score } of senses) {
      for (const context of contextsWith.get(word) ?? []) {
        best[context] = Math.max(best[context] ?? 0, weight * score * PICK_SHARE.context);
      }
    }
    for (let i = 0; i < contexts; i++) total[i] = (total[i] ?? 0) + (best[i] ?? 0);
  }
  return total;
}

/** How rare a word is in English at large, 0 to 1; unlisted words and numbers say most. */
function commonness(words: Lexicon, token: Token): number {
  if (token.number) return 1;
  const rank = words.rank(token.norm);
  return rank === undefined ? 1 : Math.min(1, Math.log(1 + rank / 10) / Math.log(1 + 2000));
}
