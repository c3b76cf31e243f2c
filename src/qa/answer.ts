/** The answer layer's two functions: build an index over what is known, and answer a question from it. */
import { LRUCache } from 'lru-cache';
import type { Entity, Knowledge } from '../packs/knowledge.ts';
import type { SpeechOf } from '../packs/speech.ts';
import type { Model } from '../model/model.ts';
import type { Pieces } from '../model/tokenizer.ts';
import { probability, readerCard } from '../reading/card.ts';
import { readWindow, type Reading } from '../reading/read.ts';
import { atOnce, type Work } from '../runtime/schedule.ts';
import type { ReadPassage } from './candidates.ts';
import { decide, type Caution } from './decision.ts';
import { entityCard, overview } from './cards.ts';
import { aboutEvent, eventNamed } from './event-in-view.ts';
import { spellingOf, type Spelling } from './query/mend.ts';
import { namesOf, type Names } from './query/names.ts';
import { LIST_TYPES } from './query/question-type.ts';
import { readQuery, type Query } from './query/query.ts';
import { smallTalk, type SmallTalk } from './query/small-talk.ts';
import {
  indexingPassages,
  type IndexedSource,
  type PassageIndex,
} from './retrieval/passage-index.ts';
import { MAX_WINDOWS, retrieve } from './retrieval/retrieve.ts';
import type { VectorKeeper, Vectors } from './retrieval/vectors.ts';
import { factAsked, sampleQuestionsOf, type SampleQuestions } from './sample-questions.ts';
import { saidByAsked, speakerAsked } from './speech.ts';
import type { Verdict } from './verdict.ts';

/** What reads: the encoder, the vectors it made, and who finds who says what. */
export interface ReadingParts {
  readonly model: Model;
  readonly vectors: Vectors;
  readonly speechOf?: SpeechOf;
}

export interface AnswerIndex extends ReadingParts {
  readonly knowledge: Knowledge;
  readonly passages: PassageIndex;
  readonly names: Names;
  readonly spelling: Spelling;
  readonly samples: SampleQuestions;
  /** The entities of each event, by its id. */
  readonly entities: ReadonlyMap<string, ReadonlySet<Entity>>;
  /** Verdicts on the latest questions: many ask the same, and nothing here changes. */
  readonly recent: LRUCache<string, Promise<Verdict>>;
}

export interface Scope {
  /** Narrows a question to one event, when the member chose it or goes on about it. */
  readonly eventId?: string;
  readonly caution?: Caution;
}

/** Verdicts that an index remembers. */
const MAX_RECENT = 200;
/** A passage so sure ends the reading of further windows. */
const SURE_ENOUGH = 0.93;
/** Windows that are read before that is looked at. */
const MIN_WINDOWS = 2;

export function buildIndex(knowledge: Knowledge, parts: ReadingParts): AnswerIndex {
  return atOnce(indexing(knowledge, parts));
}

/** Indexes what is known, in steps: some 0.1 ms a sentence. Vectors are made in the background. */
export function* indexing(knowledge: Knowledge, parts: ReadingParts): Work<AnswerIndex> {
  const passages = yield* indexingPassages(knowledge, parts.model.pieces);
  return {
    ...parts,
    ...{ knowledge, passages, names: namesOf(knowledge) },
    spelling: spellingOf(passages.words),
    samples: sampleQuestionsOf(knowledge),
    entities: new Map(knowledge.events.map(({ id, entities }) => [id, new Set(entities)])),
    recent: new LRUCache({ max: MAX_RECENT }),
  };
}

/**
 * Makes the vectors of all sources; retrieval uses those that are there. Needed only where a question can't read all
 * windows. Resolves when all are made.
 */
export async function makeVectors(
  { passages, vectors }: AnswerIndex,
  keeper?: VectorKeeper,
): Promise<void> {
  for (const { source, own } of passages.sources) await vectors.make(source, own, keeper);
}

/** Whether a question reads all that is known, so that nothing has to be retrieved. */
export function readsAll({ passages }: AnswerIndex): boolean {
  const windows = passages.sources.reduce((sum, { own }) => sum + own.windows.length, 0);
  return windows <= MAX_WINDOWS;
}

/** How a question is understood, without answering it; some 1 ms. */
export function understand(index: AnswerIndex, question: string, eventId?: string): Query {
  const among = eventId === undefined ? undefined : index.entities.get(eventId);
  const { names, spelling, model } = index;
  return readQuery(question, { names, spelling, pieces: model.pieces, ...(among && { among }) });
}

/** The answer with its quote; the nearest passage; a choice; or that the sources do not say. */
export function answer(
  index: AnswerIndex,
  question: string,
  { eventId, caution = 'normal' }: Scope = {},
): Promise<Verdict> {
  const { recent } = index;
  const key = JSON.stringify([question, eventId, caution]);
  const known = recent.get(key);
  if (known) return known;
  const found = read(index, question, { eventId, caution });
  recent.set(key, found);
  found.catch(() => recent.delete(key));
  return found;
}

async function read(
  index: AnswerIndex,
  question: string,
  { eventId, caution }: { readonly eventId: string | undefined; readonly caution: Caution },
): Promise<Verdict> {
  const { events } = index.knowledge;
  const inView = eventId ?? eventNamed(question, events)?.id;
  const understood = understand(index, question, inView);
  const query = aboutEvent(understood, index, inView);
  const talk = smallTalk(question);
  if (talk) return idle(understood, talk);
  const card =
    overview(query, index.knowledge, inView) ?? entityCard(query, index.knowledge, inView);
  if (card) return card;
  const fact = factAsked(understood.text, index.samples, inView);
  const scoped = inView !== undefined;
  const passages = fact ? [] : await readBest(index, query, inView);
  return decide({
    ...{ query, caution, scoped, read: passages, card: readerCard(), knowledge: index.knowledge },
    ...(fact && { fact }),
    isKnown: (word) => index.passages.words.has(word),
  });
}

/** Nothing of the news was asked, so nothing is answered. */
function idle(query: Query, kind: SmallTalk): Verdict {
  const reason = { key: 'smallTalk', kind } as const;
  return { outcome: 'silent', query, answers: [], related: [], confidence: 0, reason };
}

/** What the story is called, unless the window begins with it: a reader of the middle knows no title. */
function titleFor(
  { event, own }: IndexedSource,
  from: number,
  { pieces }: Model,
): Pieces | undefined {
  const opens = from === 0 && own.passages[0]?.text === event.title;
  return opens ? undefined : pieces.of(`${event.title}.`);
}

/** Passages that may answer, read in the best windows, the likeliest first. */
export async function readBest(
  index: AnswerIndex,
  query: Query,
  eventId?: string,
  limit = MAX_WINDOWS,
): Promise<readonly ReadPassage[]> {
  const { passages, vectors, model } = index;
  if (query.tokens.length === 0) return [];
  const scope = { limit, ...(eventId !== undefined && { eventId }) };
  const windows = await retrieve(passages, vectors, query.text, scope);
  const asked = model.pieces.of(query.text);
  const best = new Map<number, Reading>();
  for (const [number, { source, from, to }] of windows.entries()) {
    const mayEnd = number >= MIN_WINDOWS && !LIST_TYPES.has(query.type);
    if (mayEnd && surest(best, passages) >= SURE_ENOUGH) break;
    const own = source.own.passages.slice(from, to);
    const readings = await readWindow(
      model,
      asked,
      own.map(({ pieces }) => pieces),
      titleFor(source, from, model),
    );
    for (const [i, reading] of readings.entries()) {
      const place = source.first + from + i;
      if ((best.get(place)?.score ?? -Infinity) < reading.score) best.set(place, reading);
    }
  }
  const read = [...best].flatMap(([place, reading]): ReadPassage[] => {
    const found = passages.passages[place];
    return found?.passage.isAnswer === true ? [{ ...found, reading }] : [];
  });
  read.sort((a, b) => b.reading.score - a.reading.score);
  return saidByAsked(read, speakerAsked(query), index.speechOf);
}

/** The chance of the best passage that was read so far. */
function surest(best: ReadonlyMap<number, Reading>, { passages }: PassageIndex): number {
  const scores = [...best].flatMap(([place, { score }]) =>
    passages[place]?.passage.isAnswer === true ? [score] : [],
  );
  const [first, second = -Infinity] = scores.sort((a, b) => b - a);
  return first === undefined ? 0 : probability(first, first - second, readerCard());
}
