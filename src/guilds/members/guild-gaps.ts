/** Questions that a guild's sources did not answer. */
import { QUESTION_WORDS } from '../../text/lang/en/function-words.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { dismissGap, findGap, forgetGap, listGaps, recordGap, type Gap } from './gaps.ts';
import { tokenise } from '../../text/tokens.ts';
import type { By, Guild } from '../items/guild-store.ts';

/** Counts a declined question. Nothing tells who asked. @throws StoreFault */
export function noteGap({ store, id: guild }: Guild, question: string, at: Date): Promise<void> {
  return recordGap(store, guild, question, likenessOf(question), at);
}

/** Open gaps, most asked first; only those asked again `since` then. @throws StoreFault */
export async function openGaps(
  { store, id: guild, background }: Guild,
  page: { readonly offset: number; readonly limit: number; readonly since?: Date },
): Promise<{ readonly total: number; readonly gaps: readonly Gap[] }> {
  await background.settled();
  return listGaps(store, guild, page);
}

/** The gap of this id. @throws StoreFault */
export function gapOf({ store, id: guild }: Guild, id: string): Promise<Gap | undefined> {
  return findGap(store, guild, id);
}

/** Takes a gap off the list; false when it is not on it. @throws StoreFault */
export function endGap({ store, id: guild }: Guild, { now }: By, id: string): Promise<boolean> {
  return dismissGap(store, guild, id, now);
}

/** Takes a gap off the list that is answered now. @throws StoreFault */
export function answeredGap({ store, id: guild }: Guild, id: string): Promise<void> {
  return forgetGap(store, guild, id);
}

/** The same for questions that ask alike: the stems of their telling words, in any order. */
export function likenessOf(question: string): string {
  const tokens = tokenise(question);
  const telling = tokens.filter(({ norm }) => !isStopword(norm) || QUESTION.has(norm));
  const words = telling.some(({ norm }) => !QUESTION.has(norm)) ? telling : tokens;
  return [...new Set(words.map(({ stem }) => stem))].sort().join(' ');
}

/** Who and when ask for other things, though little else is asked. */
const QUESTION: ReadonlySet<string> = new Set(QUESTION_WORDS);
