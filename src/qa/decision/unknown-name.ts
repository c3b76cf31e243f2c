/** The name in a question that no source mentions: the one reason for silence that is sure. */
import { ABBREVIATIONS } from '../../text/lang/en/abbreviations.ts';
import { WITHIN_NAMES } from '../../text/lang/en/function-words.ts';
import {
  ANY_PERIOD,
  MONTHS,
  NEAR_DAYS,
  PARTS_OF_DAY,
  SEASONS,
  WEEKDAYS,
} from '../../text/lang/en/calendar.ts';
import { demonymsOf, isCountry } from '../../text/gazetteer.ts';
import { isPlural, isSpeaker } from '../../text/lang/en/nouns.ts';
import { ASKS_THE_SAME } from '../../text/lang/en/preamble.ts';
import { isOnlyGivenName } from '../../text/lang/en/given-names.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { speakerAsked } from '../candidates/speech.ts';
import type { Query } from '../query/query.ts';

const SHORT: ReadonlySet<string> = new Set(ABBREVIATIONS);
const LINKS: ReadonlySet<string> = new Set(WITHIN_NAMES);
const TIMES = new RegExp(`^(?:${MONTHS}|${WEEKDAYS})$`);

/** What only tells when. */
const WHEN: ReadonlySet<string> = new Set([
  ...NEAR_DAYS,
  ...PARTS_OF_DAY,
  ...SEASONS,
  ...ANY_PERIOD,
]);

function isTime(norm: string): boolean {
  return WHEN.has(norm) || TIMES.test(norm);
}

/** The one stopword that is a surname in the news. */
const SURNAME_TOO = 'may';

/** The most for a question about somebody whom no source names; below the bar of every level of caution. */
const MAX_UNNAMED = 0.3;
/**
 * Unless a passage is surer than that: a name is often another one for who or what is there, “Downing Street”. Of 71
 * questions with such a name 18 had so sure a passage, and each was right.
 */
const SURE_UNNAMED = 0.9;
/** The same where both names of a person are unknown: of 33 such questions about 685 articles none was answered. */
const MAX_OF_STRANGER = 0.03;

/** How likely a passage may count: at most so, unless it reads at least as likely as the other. */
export interface Bound {
  readonly most: number;
  readonly unless: number;
}

/**
 * What bounds the probability, 0 to 1, that any passage answers: however well one fits, it seldom tells of who is nowhere
 * named. Whether something holds of them, or of a country, no passage is sure enough to tell.
 */
export function boundOf(query: Query, isKnown: (word: string) => boolean): Bound {
  if (strangerIn(query, isKnown) !== undefined) return { most: MAX_OF_STRANGER, unless: Infinity };
  if (unknownName(query, isKnown) === undefined) return { most: 1, unless: 0 };
  const isCertain = query.type === 'yes-no' || unknownCountryIn(query, isKnown) !== undefined;
  return { most: MAX_UNNAMED, unless: isCertain ? Infinity : SURE_UNNAMED };
}

/** The probability that counts for a passage which reads as likely as `own`, and may count for `counted` by other signs. */
export function within({ most, unless }: Bound, own: number, counted = own): number {
  return own >= unless ? counted : Math.min(most, counted);
}

/** A name in the question, whole, of which the sources have not one word. */
export function unknownName(query: Query, isKnown: (word: string) => boolean): string | undefined {
  const { question, mended } = query;
  const tokens = tokenise(question);
  const meant = new Set(mended.map(({ typed }) => typed));
  const country = unknownCountryIn(query, isKnown);
  if (country !== undefined) return country;
  const person = strangerIn(query, isKnown);
  // Where everything has a capital, a capital tells nothing.
  if (!tokens.some(({ capital, number }) => !capital && !number)) return person;
  const unknown = namesIn(question, tokens).find((name) =>
    name.every(
      ({ text, norm, capital }) =>
        !meant.has(text) && (!capital || LINKS.has(norm) || !isKnown(norm)),
    ),
  );
  const [first, last] = [unknown?.[0], unknown?.at(-1)];
  return first && last ? question.slice(first.start, last.end) : person;
}

/**
 * A country in any letters that is mentioned neither by its name nor by its people's: "did china come". Names that are
 * one of several for a country, as "UK", tell nothing.
 */
function unknownCountryIn(
  { question }: Query,
  isKnown: (word: string) => boolean,
): string | undefined {
  const tokens = tokenise(question);
  const pairs = tokens.flatMap((first, at) => [[first, ...tokens.slice(at + 1, at + 2)], [first]]);
  const names = pairs.map((own) => ({
    words: own.map(({ norm }) => norm),
    name: question.slice(own[0]?.start, own.at(-1)?.end),
  }));
  return names.find(({ name, words }) => {
    const people = isCountry(name) ? demonymsOf(name) : [];
    const own = [words.at(-1) ?? '', ...people];
    return people.length > 0 && !own.some((each) => isKnown(each.toLowerCase()));
  })?.name;
}

/** A given name with the word behind it, in any letters, of which the sources have neither: "who is graham cluley". */
function unknownPerson(
  { question, mended }: Query,
  isKnown: (word: string) => boolean,
): string | undefined {
  const tokens = tokenise(question);
  const meant = new Set(mended.map(({ typed }) => typed));
  const isUnknown = ({ text, norm, stem }: Token): boolean =>
    !meant.has(text) && !isKnown(norm) && !isKnown(stem);
  for (const [i, given] of tokens.entries()) {
    const family = tokens.slice(i + 1).find(({ norm }) => !LINKS.has(norm));
    if (!family || !isOnlyGivenName(given.norm)) continue;
    const isName = !isStopword(family.norm) || family.norm === SURNAME_TOO;
    const name = question.slice(given.start, family.end);
    if (isName && /^[\p{L}\s'’-]+$/u.test(name) && isUnknown(given) && isUnknown(family))
      return name;
  }
  return undefined;
}

/** Whom or what a question names, in any letters, of which the sources tell nothing at all. */
function strangerIn(query: Query, isKnown: (word: string) => boolean): string | undefined {
  return (
    unknownPerson(query, isKnown) ?? unknownTopic(query, isKnown) ?? unknownSpeaker(query, isKnown)
  );
}

const TOPIC = new RegExp(
  `^(?:and |but |so |ok )*(?:${ASKS_THE_SAME}) (?<topic>[\\p{L}'’ -]+)$`,
  'iu',
);
/** Words of a topic that may be a name. */
const MAX_TOPIC = 3;

/** What a question asks after by its bare name, in any letters, of which the sources have not one word: "what about biden". */
function unknownTopic(
  { question, mended }: Query,
  isKnown: (word: string) => boolean,
): string | undefined {
  const topic = TOPIC.exec(question.replace(/[\s?!.…]+$/u, ''))?.groups?.topic;
  return topic !== undefined && isUnknownName(topic, mended, isKnown) ? topic : undefined;
}

/**
 * The one whose words are asked for by a bare name, in any letters, of which the sources have not one word: "what did obama
 * say". A common noun, as "cops", may stand for others who are there.
 */
function unknownSpeaker(query: Query, isKnown: (word: string) => boolean): string | undefined {
  const { entity, names: [name = ''] = [] } = speakerAsked(query) ?? {};
  if (entity || !isUnknownName(name, query.mended, isKnown)) return undefined;
  return tokenise(name).some(({ norm }) => isSpeaker(norm)) ? undefined : name;
}

/** Whether all words of a name are unknown, and none tells by its form that it is no name. */
function isUnknownName(
  name: string,
  mended: Query['mended'],
  isKnown: (word: string) => boolean,
): boolean {
  const tokens = tokenise(name);
  const meant = new Set(mended.map(({ typed }) => typed));
  const mayBeName = ({ norm, stem, text }: Token): boolean =>
    !isStopword(norm) &&
    !isTime(norm) &&
    !norm.endsWith('ly') &&
    !isPlural(norm) &&
    !meant.has(text) &&
    !isKnown(norm) &&
    !isKnown(stem);
  return tokens.length > 0 && tokens.length <= MAX_TOPIC && tokens.every(mayBeName);
}

/** Runs of words with a capital, with what ties them together. */
function namesIn(question: string, tokens: readonly Token[]): Token[][] {
  const names: Token[][] = [];
  for (let at = 0; at < tokens.length;) {
    const to = isName(tokens[at]) ? endOfName(question, tokens, at) : at + 1;
    const name = tokens.slice(at, to);
    // The first word has its capital anyway: whether it belongs to the name can't be told.
    if (at > 0 && isName(name[0])) names.push(name);
    at = to;
  }
  return names;
}

function isName(token: Token | undefined): boolean {
  return (
    token?.capital === true && !token.number && !isStopword(token.norm) && !TIMES.test(token.norm)
  );
}

function endOfName(question: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let at = from + 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    const gap = question.slice(before?.end, token?.start);
    // A name goes on only behind a short form: "St. Ives", not "DAN. Reveal".
    if (gap.includes('.') && !SHORT.has(before?.norm ?? '')) break;
    if (!token || !/^(?:[\s.]+|['’]s?\s*|\s?-\s?)$/u.test(gap)) break;
    // "Jong-un" goes on in small letters, and small words count only where a name goes on behind them.
    if (isName(token) || gap === '-') to = at + 1;
    else if (!LINKS.has(token.norm)) break;
  }
  return to;
}
