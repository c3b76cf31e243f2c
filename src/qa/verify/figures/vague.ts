/** Amounts that name no number: "thousands of guests" is not 250 of them. */
import { isPerson, PEOPLE_AT_LARGE } from '../../../text/lang/en/nouns.ts';
import { VAGUE_RANGES } from '../../../text/lang/en/numbers.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import type { Span } from '../../../text/span.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Compared } from './figures.ts';

interface Vague {
  readonly span: Span;
  readonly least: number;
  readonly most: number;
  /** The stem of what is counted; empty where nothing is named. */
  readonly of: string;
  readonly isOfPeople: boolean;
}

const VAGUE = new RegExp(
  `\\b(?<amount>${anyOf(VAGUE_RANGES.keys())})(?:\\s+(?:of\\s+)?(?:\\p{Ll}+\\s+)??(?<counted>\\p{L}+s|people|men|women|children))?\\b`,
  'giu',
);

/** Where the passage tells of the same things an amount that the claim's words can't mean; nothing where it tells none. */
export function compareVague(claim: string, passage: string): Compared[] {
  const theirs = [...vagueIn(passage), ...exactIn(passage)];
  return vagueIn(claim).flatMap((own): Compared[] => {
    const like = theirs.filter((each) => countsSame(own, each));
    const [other] = like;
    if (!other || like.some(({ least, most }) => least <= own.most && most >= own.least)) return [];
    return [{ claim: own.span, outcome: 'other', passage: other.span }];
  });
}

function countsSame(one: Vague, other: Vague): boolean {
  return one.of === other.of || (one.isOfPeople && other.isOfPeople);
}

function vagueIn(text: string): Vague[] {
  return Array.from(text.matchAll(VAGUE)).flatMap(({ index, groups }) => {
    const { amount = '', counted = '' } = groups ?? {};
    const [least, most] = VAGUE_RANGES.get(amount.toLowerCase().replaceAll(/\s+/g, ' ')) ?? [];
    if (least === undefined || most === undefined || counted === '') return [];
    const span = { start: index, end: index + amount.length };
    return [{ span, least, most, ...countedBy(counted) }];
  });
}

function exactIn(text: string): Vague[] {
  return numbersIn(text).flatMap(({ sort, value, upper = value, unit, bound, numeral }) => {
    if (sort !== 'count' || unit === '') return [];
    const isOpen = bound === 'more-than' || bound === 'at-least';
    const span = { start: numeral.start, end: numeral.end };
    return [{ span, least: value, most: isOpen ? Infinity : upper, ...countedBy(unit) }];
  });
}

function countedBy(word: string): Pick<Vague, 'of' | 'isOfPeople'> {
  const norm = word.toLowerCase();
  return {
    of: tokenise(word).at(-1)?.stem ?? '',
    isOfPeople: isPerson(norm) || PEOPLE_AT_LARGE.has(norm),
  };
}
