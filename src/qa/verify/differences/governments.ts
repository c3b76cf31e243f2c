/** Governments that are called by where they sit: "Moscow denied it" beside "Russia's foreign ministry denied it". */
import { PLACE_PREPOSITIONS } from '../../../text/lang/en/function-words.ts';
import { SEATS } from '../../../text/lang/en/places.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { anyOf, phrases } from '../../../text/lang/words.ts';
import { isCalledIn } from '../../../text/other-names.ts';
import { overlap, type Span } from '../../../text/span.ts';
import { tokenise } from '../../../text/tokens.ts';
import { wordsOf } from '../wording/words.ts';
import { mayBeVerb } from '../wording/is-claim.ts';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  SEATS.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', seats = ''] = line.split(':');
      return phrases(seats).map((seat) => [seat, country.trim()] as const);
    }),
);
/** A seat that acts or is acted on: nobody is in it or comes from it, and it is no part of a longer name. */
const SEAT = new RegExp(
  `(?<!\\b(?:${anyOf(PLACE_PREPOSITIONS)}|of)\\s+(?:the\\s+)?)` +
    `\\b(?:${anyOf(COUNTRIES.keys())})\\b(?!\\s+\\p{Lu})`,
  'gu',
);
const DIRECTIONS = ['north', 'south'];

/** A place in a text that stands for the government of a country. */
interface Government extends Span {
  readonly country: string;
}

function governmentsIn(text: string): Government[] {
  return [...text.matchAll(SEAT)].flatMap(({ 0: seat, index }) => {
    const [start, end] = [index, index + seat.length];
    const country = COUNTRIES.get(seat);
    const isWhole = !isNamedBefore(text.slice(0, start)) && isAlone(text.slice(end));
    return country !== undefined && isWhole ? [{ start, end, country }] : [];
  });
}

/** "Denzel Washington" is a person. */
function isNamedBefore(text: string): boolean {
  const before = /(?<word>\p{Lu}[\p{L}.’'-]*)\s$/u.exec(text)?.groups?.word;
  return before !== undefined && !isStopword(before.toLowerCase());
}

/** "Moscow police" are no government. */
function isAlone(rest: string): boolean {
  const next = /^\s+(?<word>[\p{L}’'-]+)/u.exec(rest)?.groups?.word;
  return next === undefined || isStopword(next.toLowerCase()) || mayBeVerb(next.toLowerCase());
}

/** Whether words have a country or what is of it: "Russia", "Russian". */
function isNamed(country: string, words: ReadonlySet<string>): boolean {
  const own = tokenise(country).map(({ norm }) => norm);
  const last = own.at(-1) ?? '';
  const others = DIRECTIONS.filter((each) => words.has(each) && !own.includes(each));
  return (words.has(last) || isCalledIn(last, words)) && others.length === 0;
}

/** Whether a text means the government of a country that another text names, or the other way round: the one by its seat. */
export function isGovernmentIn(span: Span, text: string, other: string): boolean {
  const [seat] = governmentsIn(text).filter((each) => overlap(each, span));
  if (seat) return isNamed(seat.country, wordsOf(other));
  const own = tokenise(text.slice(span.start, span.end)).map(({ norm }) => norm);
  return governmentsIn(other).some(({ country }) => {
    const words = wordsOf(country);
    return own.some((norm) => words.has(norm) || isNamed(country, new Set([norm])));
  });
}
