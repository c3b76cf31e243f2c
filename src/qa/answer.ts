/** Answers a question from the index over what is known. */
import { LRUCache } from 'lru-cache';
import type { Entity, Event, Fact } from '../packs/knowledge.ts';
import { withAlike } from './alike.ts';
import type { AnswerIndex } from './answer-index.ts';
import type { Model } from '../model/model.ts';
import type { Pieces } from '../model/tokenizer.ts';
import { readerCard, type Card } from '../reading/card.ts';
import { readWindow, type Reading } from '../reading/read.ts';
import type { ReadPassage } from './candidates.ts';
import { decide, type Caution } from './decision.ts';
import { withDoubts } from './doubts.ts';
import { entityCard, overview } from './cards.ts';
import { aboutEvent, eventNamed } from './event-in-view.ts';
import { slotOf } from './event-slots.ts';
import { eventOf } from './follow-up/named.ts';
import { LIST_TYPES } from './query/question-type.ts';
import type { SmallTalk } from '../text/lang/en/small-talk.ts';
import { questionType } from './query/question-type.ts';
import { readQuery, readText, type Query } from './query/query.ts';
import { plainSmallTalk, smallTalk } from './query/small-talk.ts';
import { passageAt, type IndexedSource } from './retrieval/passage-index.ts';
import { inReadingTurn } from './reading-turns.ts';
import { MAX_WINDOWS, retrieve } from './retrieval/retrieve.ts';
import { factAsked } from './sample-questions.ts';
import { saidByAsked, speakerAsked } from './speech.ts';
import { atMostNear, type Verdict } from './verdict.ts';

export interface Scope {
  /** Narrows a question to one event, when the member chose it or goes on about it. */
  readonly eventId?: string;
  readonly caution?: Caution;
  /** The last question, where this one may say too little without it. */
  readonly after?: string;
}

/**
 * A passage that stands out so far ends the reading of further windows: of 253 such 235 were right.
 * So does one that stands out so little after three windows: of these one in ten was.
 */
const STANDS_OUT = 7;
const HOPELESS = { windows: 3, below: -3 };
const LEAD_WEIGHT = 1.5;
const MOST_LEAD = 3;
/** What promises so much less than the first window is not read: for a list, and for any other question. */
const FAR_BEHIND = { list: 0.4, other: 0.25 };

/** How a question is understood, without answering it; some 1 ms. */
export function understand(index: AnswerIndex, question: string, eventId?: string): Query {
  const event = eventId === undefined ? undefined : eventOf(index.knowledge, eventId);
  const among = event && entitiesOf(event);
  const { names, words, model } = index;
  return readQuery(question, { names, words, pieces: model.pieces, ...(among && { among }) });
}

/** The entities of an event, made once for all that share it. */
const entitySets = new WeakMap<Event, ReadonlySet<Entity>>();

function entitiesOf(event: Event): ReadonlySet<Entity> {
  const entities = entitySets.get(event) ?? new Set(event.entities);
  entitySets.set(event, entities);
  return entities;
}

/** Verdicts on the latest questions: many ask the same, and nothing about an index changes. */
const MAX_RECENT = 1000;
const recent = new LRUCache<string, Promise<Verdict>>({ max: MAX_RECENT });

/** The answer with its quote; the nearest passage; a choice; or that the sources do not say. */
export function answer(
  index: AnswerIndex,
  question: string,
  { eventId, caution = 'normal', after }: Scope = {},
): Promise<Verdict> {
  const key = JSON.stringify([index.number, question, eventId, caution, after]);
  const known = recent.get(key);
  if (known) return known;
  const found =
    after !== undefined
      ? readAfter(index, question, { eventId, caution, after })
      : read(index, question, { eventId, caution });
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
  const plain = plainSmallTalk(question);
  if (plain) return idle(understood, plain);
  const card =
    overview(query, index.knowledge, inView) ?? entityCard(query, index.knowledge, inView);
  if (card) return card;
  // As typed first: names that are made whole are not what the sample question has.
  const fact =
    factAsked(question, index.passages.facts, inView) ??
    factAsked(understood.text, index.passages.facts, inView);
  const slot = fact ? undefined : slotOf(query, index.knowledge, inView);
  if (slot) return slot;
  const read = fact ? [] : await readUnlessTalk(index, understood, query, inView);
  if (typeof read === 'string') return idle(understood, read);
  return decided(index, query, { inView, caution, read, fact });
}

/** A question that says too little alone, read with the one that it goes on from. */
async function readAfter(
  index: AnswerIndex,
  question: string,
  {
    eventId,
    caution,
    after,
  }: {
    readonly eventId: string | undefined;
    readonly caution: Caution;
    readonly after: string;
  },
): Promise<Verdict> {
  const understood = understand(index, question, eventId);
  // "And nurses?" asks as the last question did.
  const type = understood.type === 'words' ? questionType(after) : understood.type;
  const query = { ...understood, type, bareName: false, after };
  const read = await readToAnswer(index, query, eventId);
  const verdict = await decided(index, query, { inView: eventId, caution, read });
  // Nobody knows whose words are asked for.
  return query.type === 'said' && !speakerAsked(query) ? atMostNear(verdict) : verdict;
}

async function decided(
  index: AnswerIndex,
  query: Query,
  {
    inView,
    caution,
    read,
    fact,
  }: {
    readonly inView: string | undefined;
    readonly caution: Caution;
    readonly read: readonly ReadPassage[];
    readonly fact?: Fact | undefined;
  },
): Promise<Verdict> {
  const scoped = inView !== undefined;
  const passages = await withDoubts(read, query, index.speechAside ?? index.speechOf);
  return decide({
    ...{ query, caution, scoped, read: passages, card: readerCard(), knowledge: index.knowledge },
    ...(fact && { fact }),
    isKnown: (word) => index.words.has(word),
  });
}

/** What may answer a query, or the small talk that it is by what is `understood`; in one turn. */
function readUnlessTalk(
  index: AnswerIndex,
  understood: Query,
  query: Query,
  eventId: string | undefined,
): Promise<readonly ReadPassage[] | SmallTalk> {
  return inReadingTurn(
    async () => (await talkIn(index, understood)) ?? (await readForAnswer(index, query, eventId)),
  );
}

/** What a message is that asks nothing of the news; some 3 ms in the model's thread. */
export function talkIn(
  { vectors }: Pick<AnswerIndex, 'vectors'>,
  understood: Query,
): Promise<SmallTalk | undefined> {
  return smallTalk(understood, (text) => vectors.ofQuestion(text));
}

/** Nothing of the news was asked, so nothing is answered. */
function idle(query: Query, kind: SmallTalk): Verdict {
  const reason = { key: 'smallTalk', kind } as const;
  return { outcome: 'silent', query, answers: [], related: [], confidence: 0, reason };
}

/** What the story is called, unless the window begins with it: a reader of the middle knows no title. */
export function titleFor(
  { event, own }: IndexedSource,
  from: number,
  { pieces }: Model,
): Pieces | undefined {
  const opens = from === 0 && own.passages[0]?.text === event.title;
  return opens ? undefined : pieces.of(`${event.title}.`);
}

/**
 * Passages that may answer, read in the best windows, the likeliest first; each asker's in turn.
 * @throws TooBusyError where it could not be begun in time
 */
export function readBest(...what: Parameters<typeof readWindows>): Promise<readonly ReadPassage[]> {
  return inReadingTurn(() => readWindows(...what));
}

/** As `readBest`, and the best passage once more where it may answer, which tells how sure it is. */
export function readToAnswer(
  ...what: Parameters<typeof readForAnswer>
): Promise<readonly ReadPassage[]> {
  return inReadingTurn(() => readForAnswer(...what));
}

async function readForAnswer(
  index: AnswerIndex,
  query: Query,
  eventId?: string,
  card: Pick<Card, 'calibration'> = readerCard(),
): Promise<readonly ReadPassage[]> {
  const read = await withAlike(await readWindows(index, query, eventId), query, index);
  const isHopeless = outstanding(read.map(({ reading }) => reading.score)) < HOPELESS.below;
  return isHopeless || card.calibration.again === undefined ? read : readAgain(index, query, read);
}

/** Passages before the best one that are read with it again. */
const BEFORE = 1;

/**
 * The passages, the best of them read once more behind the one before it alone: one that only sounded like an answer among
 * others seldom does so there. One short window, some 15 ms on one core.
 */
async function readAgain(
  { passages, model }: AnswerIndex,
  query: Query,
  read: readonly ReadPassage[],
): Promise<readonly ReadPassage[]> {
  const [best, ...others] = read;
  const source = best && passages.indexed(best.source);
  if (!best || !source) return read;
  const from = Math.max(0, best.position - BEFORE);
  const readings = await readWindow(
    model,
    model.pieces.of(readText(query)),
    source.own.passages.slice(from, best.position + 1).map(({ pieces }) => pieces),
    titleFor(source, from, model),
  );
  const again = readings[best.position - from];
  if (!again) return read;
  const reading = { ...best.reading, yes: agreed(best.reading.yes, again.yes) };
  return [{ ...best, reading, again: again.score }, ...others];
}

/** Of two log odds of yes the weaker; none where one says yes and the other no, of which half were wrong. */
function agreed(one: number, other: number): number {
  return one >= 0 === other >= 0 ? Math.sign(one) * Math.min(Math.abs(one), Math.abs(other)) : 0;
}

async function readWindows(
  index: AnswerIndex,
  query: Query,
  eventId?: string,
  limit = MAX_WINDOWS,
): Promise<readonly ReadPassage[]> {
  const { passages, vectors, model } = index;
  if (query.tokens.length === 0) return [];
  const scope = { limit, ...(eventId !== undefined && { eventId }) };
  const windows = await retrieve(passages, vectors, readText(query), scope);
  const asked = model.pieces.of(readText(query));
  const best = new Map<number, ReadPlace>();
  const isList = LIST_TYPES.has(query.type);
  const leastPromise = (windows[0]?.promise ?? 0) - FAR_BEHIND[isList ? 'list' : 'other'];
  for (const [number, window] of windows.entries()) {
    if (!isList && isEnough(number, outstanding(scoresOf(best)))) break;
    if (window.promise < leastPromise) continue;
    const { source, from, to } = window;
    const own = source.own.passages.slice(from, to);
    const readings = await readWindow(
      model,
      asked,
      own.map(({ pieces }) => pieces),
      titleFor(source, from, model),
    );
    for (const [i, reading] of readings.entries()) {
      const place = source.first + from + i;
      if ((best.get(place)?.reading.score ?? -Infinity) < reading.score)
        best.set(place, { source, position: from + i, reading });
    }
  }
  const read = [...best.values()]
    .filter(mayAnswer)
    .map(({ source, position, reading }): ReadPassage => ({
      ...passageAt(passages, source, position),
      reading,
    }));
  read.sort((a, b) => b.reading.score - a.reading.score);
  return saidByAsked(read, speakerAsked(query), index.speechOf);
}

/** Whether no further window is worth its time, after so many and with a best passage that stands out so far. */
function isEnough(windows: number, outstanding: number): boolean {
  const isHopeless = windows >= HOPELESS.windows && outstanding < HOPELESS.below;
  return outstanding >= STANDS_OUT || isHopeless;
}

/** Where something was read. */
interface ReadPlace {
  readonly source: IndexedSource;
  readonly position: number;
  readonly reading: Reading;
}

function mayAnswer({ source, position }: ReadPlace): boolean {
  return source.own.passages[position]?.isAnswer === true;
}

function scoresOf(places: ReadonlyMap<number, ReadPlace>): number[] {
  return [...places.values()].filter(mayAnswer).map(({ reading }) => reading.score);
}

/** How far the best of passages with these scores stands out; no chance, which a second reading tells. */
function outstanding(scores: readonly number[]): number {
  const [first, second = -Infinity] = scores.toSorted((a, b) => b - a);
  return first === undefined
    ? -Infinity
    : first + LEAD_WEIGHT * Math.min(MOST_LEAD, first - second);
}
