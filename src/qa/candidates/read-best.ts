/** Passages that may answer a query, as they are read in the windows that promise most. */
import type { Model } from '../../model/model.ts';
import type { Pieces } from '../../model/tokenizer.ts';
import { readWindow, type Reading } from '../../reading/read.ts';
import type { AnswerIndex } from '../index/answer-index.ts';
import { answerSpan } from './answer-span.ts';
import { withCalled } from './called.ts';
import type { ReadPassage } from './candidates.ts';
import { isOnlyName, nameInQuestion } from './only-named.ts';
import { LIST_TYPES } from '../query/question-type.ts';
import { readText, type Query } from '../query/query.ts';
import { inReadingTurn } from '../index/reading-turns.ts';
import { overlap } from '../../text/span.ts';
import { passageAt, type IndexedSource } from '../retrieval/passage-index.ts';
import { MAX_WINDOWS, retrieve } from '../retrieval/retrieve.ts';
import { saidByAsked, speakerAsked } from './speech.ts';

/**
 * A passage that stands out so far ends the reading of further windows: of 253 such 235 were right.
 * So does one that stands out so little after three windows: of these one in ten was.
 */
const STANDS_OUT = 7;
const HOPELESS = { windows: 3, below: -3 };
const LEAD_WEIGHT = 1.5;
const MAX_LEAD = 3;
/** What promises so much less than the first window is not read: for a list, and for any other question. */
const FAR_BEHIND = { list: 0.4, other: 0.25 };

/**
 * Passages that may answer, read in the best windows, the likeliest first; each asker's in turn.
 * @throws TooBusyError where it could not be begun in time
 */
export function readBest(...what: Parameters<typeof readWindows>): Promise<readonly ReadPassage[]> {
  return inReadingTurn(() => readWindows(...what));
}

/** As `readBest`, for who has the turn already. */
export async function readWindows(
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
  const minPromise = (windows[0]?.promise ?? 0) - FAR_BEHIND[isList ? 'list' : 'other'];
  for (const [number, window] of windows.entries()) {
    if (!isList && isEnough(number, outstanding(scoresOf(best)))) break;
    if (window.promise < minPromise) continue;
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
      const at = { source, position: from + i, reading };
      if (!mayAnswer(at, query)) continue;
      if ((best.get(place)?.reading.score ?? -Infinity) < reading.score) best.set(place, at);
    }
  }
  const read = [...best.values()].map(({ source, position, reading }): ReadPassage => ({
    ...passageAt(passages, source, position),
    reading,
  }));
  read.sort((a, b) => b.reading.score - a.reading.score);
  return saidByAsked(withCalled(read, query), speakerAsked(query), index.speechOf);
}

/** Whether nothing in these passages answers, likely enough for no second reading to be worth its time. */
export function isHopeless(read: readonly ReadPassage[]): boolean {
  return outstanding(read.map(({ reading }) => reading.score)) < HOPELESS.below;
}

/** Whether no further window is worth its time, after so many and with a best passage that stands out so far. */
function isEnough(windows: number, outstanding: number): boolean {
  const isVain = windows >= HOPELESS.windows && outstanding < HOPELESS.below;
  return outstanding >= STANDS_OUT || isVain;
}

/** Where something was read. */
interface ReadPlace {
  readonly source: IndexedSource;
  readonly position: number;
  readonly reading: Reading;
}

/** Whether the passage there may be an answer at all, was not shown already where something else is asked for, and its short answer more than the name that was asked about. */
function mayAnswer(
  { source, position, reading }: ReadPlace,
  { text, except = [] }: Query,
): boolean {
  const passage = source.own.passages[position];
  if (passage?.isAnswer !== true) return false;
  const { key } = source.source;
  if (except.some((each) => each.source === key && overlap(each, passage))) return false;
  const name = nameInQuestion(text, source.source);
  if (name === undefined) return true;
  const { start, end } = answerSpan(passage.text, reading, { text, isList: false });
  return !isOnlyName(passage.text.slice(start, end), name);
}

function scoresOf(places: ReadonlyMap<number, ReadPlace>): number[] {
  return [...places.values()].map(({ reading }) => reading.score);
}

/** How far the best of passages with these scores stands out; no probability, which a second reading tells. */
function outstanding(scores: readonly number[]): number {
  const [first, second = -Infinity] = scores.toSorted((a, b) => b - a);
  return first === undefined ? -Infinity : first + LEAD_WEIGHT * Math.min(MAX_LEAD, first - second);
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
