/** Answers a question from the index over what is known. */
import { LRUCache } from 'lru-cache';
import { eventById, type Entity, type Event, type Fact } from '../packs/knowledge.ts';
import { withAlike } from './decision/alike.ts';
import type { AnswerIndex } from './index/answer-index.ts';
import { readerCard, type Card } from '../reading/card.ts';
import { readWindow } from '../reading/read.ts';
import type { ReadPassage } from './candidates/candidates.ts';
import { decide, type Caution, type Evidence } from './decision/decision.ts';
import { withDoubts } from './doubts/doubts.ts';
import { entityCard, overview } from './decision/cards.ts';
import type { ShownPassage } from './dialogue/memory.ts';
import { aboutEvent, eventNamed } from './dialogue/event-in-view.ts';
import { slotOf } from './decision/event-slots.ts';
import type { SmallTalk } from '../text/lang/en/small-talk.ts';
import { questionType, type QuestionType } from './query/question-type.ts';
import { readQuery, readText, type Query } from './query/query.ts';
import { plainSmallTalk, smallTalk } from './query/small-talk.ts';
import { isHopeless, readWindows, titleFor } from './candidates/read-best.ts';
import { inReadingTurn } from './index/reading-turns.ts';
import { factAsked } from './index/sample-questions.ts';
import { speakerAsked } from './candidates/speech.ts';
import { atMostNear, bestOf, type Verdict } from './candidates/verdict.ts';
import { withWhoSays } from './candidates/who-said.ts';

/** How a question is asked, beside its words. */
export interface Scope {
  /** Narrows a question to one event, when the member chose it or goes on about it. */
  readonly eventId?: string;
  readonly caution?: Caution;
  /** The last question, where this one may say too little without it. */
  readonly after?: string;
  /** What must not answer, as it was shown before. */
  readonly except?: readonly ShownPassage[];
}

/** How a question is understood, without answering it; some 1 ms. */
export function understand(index: AnswerIndex, question: string, eventId?: string): Query {
  const event = eventId === undefined ? undefined : eventById(index.knowledge, eventId);
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

/** What was found for a question. */
export interface Found {
  readonly verdict: Verdict;
  /** The verdict where something else than the question makes its best passage sure: the same one if that is in doubt. */
  readonly ifSure: Verdict;
}

/** Verdicts on the latest questions: many ask the same, and nothing about an index changes. */
const MAX_RECENT = 1000;
const recent = new LRUCache<string, Promise<Found>>({ max: MAX_RECENT });

/** The answer with its quote; the nearest passage; a choice; or that the sources do not say. */
export async function answer(
  index: AnswerIndex,
  question: string,
  scope: Scope = {},
): Promise<Verdict> {
  return (await find(index, question, scope)).verdict;
}

/** The same, and what it would be if it were sure, for a question that is read in more than one way. */
export function find(
  index: AnswerIndex,
  question: string,
  { eventId, caution = 'normal', after, except = [] }: Scope = {},
): Promise<Found> {
  const key = JSON.stringify([index.number, question, eventId, caution, after, except]);
  const known = recent.get(key);
  if (known) return known;
  const found =
    after !== undefined
      ? readAfter(index, question, { eventId, caution, after })
      : read(index, question, { eventId, caution, except });
  recent.set(key, found);
  found.then(
    ({ verdict }) => isEarly(verdict, index) && recent.delete(key),
    () => recent.delete(key),
  );
  return found;
}

/** Whether its passage was found by words alone, as the vectors of its source are not made yet. */
function isEarly(verdict: Verdict, { vectors }: AnswerIndex): boolean {
  const best = bestOf(verdict);
  return best !== undefined && !best.fact && vectors.of(best.source) === undefined;
}

async function read(
  index: AnswerIndex,
  question: string,
  {
    eventId,
    caution,
    except,
  }: {
    readonly eventId: string | undefined;
    readonly caution: Caution;
    readonly except: readonly ShownPassage[];
  },
): Promise<Found> {
  const { events } = index.knowledge;
  const inView = eventId ?? eventNamed(question, events)?.id;
  const understood = { ...understand(index, question, inView), except };
  const query = aboutEvent(understood, index, inView);
  const plain = plainSmallTalk(question);
  if (plain) return settled(idle(understood, plain));
  const card =
    overview(query, index.knowledge, inView) ?? entityCard(query, index.knowledge, inView);
  if (card) return settled(card);
  // As typed first: names that are made whole are not what the sample question has.
  const fact =
    factAsked(question, index.passages.facts, inView) ??
    factAsked(understood.text, index.passages.facts, inView);
  const slot = fact ? undefined : slotOf(query, index.knowledge, inView);
  if (slot) return settled(slot);
  const read = fact ? [] : await readUnlessTalk(index, understood, query, inView);
  if (typeof read === 'string') return settled(idle(understood, read));
  return decided(index, query, { inView, caution, read, fact });
}

const ABOUT = /^(?:what|how) about /iu;
/** What "what about nurses" asks again: whatever else was asked, all that is told of nurses answers. */
const ASKED_AGAIN: ReadonlySet<QuestionType> = new Set([
  ...(['how-many', 'how-much', 'how-long', 'when'] as const),
]);

/** "And nurses?" asks as the last question did. */
function typeAfter({ type, text }: Query, before: QuestionType): QuestionType {
  const isAgain = type === 'words' || (ABOUT.test(text) && ASKED_AGAIN.has(before));
  return isAgain ? before : type;
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
): Promise<Found> {
  const understood = understand(index, question, eventId);
  const type = typeAfter(understood, questionType(after));
  const query = { ...understood, type, bareName: false, after };
  const read = await readToAnswer(index, query, eventId);
  const found = await decided(index, query, { inView: eventId, caution, read });
  // Nobody knows whose words are asked for.
  return query.type === 'said' && !speakerAsked(query) ? settled(atMostNear(found.verdict)) : found;
}

/** What nothing makes surer. */
function settled(verdict: Verdict): Found {
  return { verdict, ifSure: verdict };
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
): Promise<Found> {
  const scoped = inView !== undefined;
  const told = await withWhoSays(read, query, index.speechOf);
  const passages = await withDoubts(told, query, index.speechAside ?? index.speechOf);
  const evidence: Evidence = {
    ...{ query, caution, scoped, read: passages, card: readerCard(), knowledge: index.knowledge },
    ...(fact && { fact }),
    isKnown: (word) => index.words.has(word),
  };
  const verdict = decide(evidence);
  if (isEarly(verdict, index)) return settled(atMostNear(verdict));
  return { verdict, ifSure: decide({ ...evidence, isSure: true }) };
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
  const isEnough = isHopeless(read) || card.calibration.again === undefined;
  return isEnough ? read : readAgain(index, query, read);
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
