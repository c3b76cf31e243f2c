/** How each term of a question is met by an entry. */
import type { Analysis, Term } from '../analysis.ts';
import { FIELD, OWN, type Context, type Entry } from '../entries.ts';
import type { Match, Sense, Vocabulary } from '../vocabulary.ts';
import { isWanted } from '../wanted.ts';

export interface Meeting {
  readonly term: Term;
  /** Similarity with the entry's own words, 0 to 1. */
  readonly own: number;
  /** Similarity with its quote, answer and names alone. */
  readonly text: number;
  /** Similarity with the sentence before it. */
  readonly before: number;
  /** The best of its own words and its surroundings, these at a discount. */
  readonly around: number;
  readonly match?: Match;
  readonly word?: number;
  /** Places of the met word among the entry's words. */
  readonly places: readonly number[];
  /** The term itself, or a form of it, stands around the entry. */
  readonly exactAround: boolean;
  /** The entry's word that the term meets. */
  readonly label?: string;
}

/** A term is covered from this similarity on. */
export const COVERED = 0.35;

const TEXT = FIELD.quote | FIELD.answer | FIELD.name;
const NEAR = FIELD.before | FIELD.after;
/** Discounts of words that only stand in the event's title and headline, in the next sentence, and among a kind's words. */
const DISCOUNT = { context: 0.8, near: 0.5, kind: 0.8 };

/** What a word of the event's names counts for: every entry of the event is about that. */
const TITLED = 0.85;

/** `context` has the words that surround the entry. */
export function meet(term: Term, entry: Entry, context: Context, { norms }: Vocabulary): Meeting {
  let own = 0;
  let text = 0;
  let before = 0;
  let around = 0;
  let titled = 0;
  let exactAround = false;
  let match: Match | undefined;
  let word: number | undefined;
  for (const sense of term.senses) {
    const { score } = sense;
    const field = entry.fields.get(sense.word) ?? 0;
    if (context.title.has(sense.word) && isSure(sense)) titled = Math.max(titled, score * TITLED);
    if ((field & FIELD.before) !== 0) before = Math.max(before, score);
    if ((field & OWN) !== 0) {
      if ((field & TEXT) !== 0) text = Math.max(text, score);
      const met = (field & OWN) === FIELD.kind ? score * DISCOUNT.kind : score;
      if (met > own) {
        own = met;
        match = sense.match;
        word = sense.word;
      }
      continue;
    }
    const near = (field & NEAR) !== 0;
    const inContext = context.words.has(sense.word);
    if ((near || inContext) && isSure(sense)) exactAround = true;
    if (near) around = Math.max(around, score * DISCOUNT.near);
    if (inContext) around = Math.max(around, score * DISCOUNT.context);
  }
  return {
    ...{ term, text, before, exactAround },
    own: Math.max(own, titled),
    around: Math.max(own, titled, around),
    places: placesOf(word, entry.words),
    ...(match && { match }),
    ...(word !== undefined && { word, label: norms[word] ?? '' }),
  };
}

/** What an answer of the wanted sort counts for where a word only says which sort is wanted. */
const CUE = 0.9;

/** The meetings, with the words that only say what sort of answer is wanted met by an entry that gives it. */
export function withCues(
  meetings: readonly Meeting[],
  analysis: Analysis,
  { given, fact }: Entry,
): readonly Meeting[] {
  if (!meetings.some(({ term, own }) => term.cue && own < CUE)) return meetings;
  const fits =
    given.some((value) => isWanted(value, analysis)) ||
    (analysis.values.length === 0 && fact !== undefined && analysis.kinds.includes(fact.kind));
  if (!fits) return meetings;
  return meetings.map((each) =>
    each.term.cue
      ? {
          ...each,
          own: Math.max(each.own, CUE),
          text: Math.max(each.text, CUE),
          around: Math.max(each.around, CUE),
          exactAround: true,
        }
      : each,
  );
}

/** Met by the same word or one of its stem. */
export function isExact({ match }: Meeting): boolean {
  return match === 'exact' || match === 'stem';
}

const UNSURE: ReadonlySet<Match> = new Set(['near', 'synonym', 'kind', 'antonym']);

/** A form of the same word, however it is spelt. */
export function isSure({ match }: Sense): boolean {
  return !UNSURE.has(match);
}

function placesOf(word: number | undefined, words: readonly number[]): number[] {
  const places: number[] = [];
  if (word === undefined) return places;
  for (let i = words.indexOf(word); i >= 0; i = words.indexOf(word, i + 1)) places.push(i);
  return places;
}
