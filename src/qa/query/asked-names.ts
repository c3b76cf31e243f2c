/**
 * The names in a question, and whether a passage is about them. A reader takes the sentence that sounds like an answer, also
 * where it tells of somebody else: “Was Ann Smith banned?” of “Her coach has been banned”.
 */
import { LRUCache } from 'lru-cache';
import type { Source } from '../../packs/knowledge.ts';
import { countryOf, demonymsOf, isCountry } from '../../text/gazetteer.ts';
import { isGivenName } from '../../text/lang/en/given-names.ts';
import { isMonth, NEAR_DAYS, WEEKDAY_NAMES } from '../../text/lang/en/calendar.ts';
import { isWho } from '../../text/lang/en/nouns.ts';
import { PERSON_PRONOUNS, PLURAL_PRONOUNS } from '../../text/lang/en/pronouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { isOfTitle } from '../../text/lang/en/titles.ts';
import { anyOf, escaped } from '../../text/lang/words.ts';
import { isCalledIn } from '../../text/other-names.ts';
import { paragraphs } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** The words of a name in a question. */
export type AskedName = readonly Token[];

/** Words that a source writes with a capital letter only, and those of them that stand without another: not "City". */
interface NameWords {
  readonly all: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

/** Names that are remembered of sources, by the text's hash: those of some 1,000 articles. */
const MAX_REMEMBERED = 100_000;
const remembered = new LRUCache<string, NameWords>({ maxSize: MAX_REMEMBERED });
/** Characters of a source that are read for its names: many articles' worth. */
const MAX_READ = 200_000;
const DAYS: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...NEAR_DAYS]);

/**
 * The names in a question: words that the source writes with a capital letter only, however they were typed, with the words
 * in capitals beside them.
 */
export function namesAsked(question: string, source: Source): AskedName[] {
  const { all, alone } = nameWordsOf(source);
  const tokens = tokenise(question);
  const names: Token[][] = [];
  let run: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = tokens[at - 1];
    if (!/^[\s.-]+$/u.test(question.slice(last?.end ?? 0, token.start))) run = [];
    const isName = isIn(all, token) || (at > 0 && token.capital && !isStopword(token.norm));
    if (!isName) run = [];
    else if (run.push(token) === 1) names.push(run);
  }
  return names.filter(
    (name) =>
      name.some((each) => isIn(all, each)) &&
      (name.length > 1 || name.some((each) => each.capital || isIn(alone, each))) &&
      // A title alone names an office: whose it is stands in other words.
      !name.every(({ norm }) => isOfTitle(norm)),
  );
}

/** Whether a word is among these, as it is or as a possessive without its mark: "alphabets profit". */
function isIn(names: ReadonlySet<string>, { norm }: Token): boolean {
  return names.has(norm) || (norm.endsWith('s') && names.has(norm.slice(0, -1)));
}

/** Whether a source writes each of these words with a capital letter only, and one at least: "cuban" of "Mark Cuban". */
export function areNameWords(words: string, source: Source): boolean {
  const { all } = nameWordsOf(source);
  const tokens = tokenise(words);
  const isName = ({ norm }: Token): boolean => all.has(norm);
  return tokens.some(isName) && tokens.every((each) => isName(each) || isOfTitle(each.norm));
}

/** Words of a name that a source never writes in small letters; some ms for a source, at once the second time. */
function nameWordsOf({ sha256, text: whole }: Source): NameWords {
  const known = remembered.get(sha256);
  if (known) return known;
  const text = whole.slice(0, MAX_READ);
  const [capital, alone, small] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { start, end } of paragraphs(text)) {
    const paragraph = text.slice(start, end);
    const tokens = tokenise(paragraph).filter(({ norm, number }) => !number && !isStopword(norm));
    if (isHeading(tokens)) continue;
    for (const [i, token] of tokens.entries()) {
      const beside = [tokens[i - 1], tokens[i + 1]];
      if (!token.capital) small.add(token.norm);
      else if (!opensSentence(text, start + token.start)) capital.add(token.norm);
      if (!beside.some((other) => other?.capital && isBeside(paragraph, other, token)))
        alone.add(token.norm);
    }
  }
  const isName = (norm: string): boolean => !small.has(norm) && !isMonth(norm) && !DAYS.has(norm);
  const names = {
    all: new Set([...capital].filter(isName)),
    alone: new Set([...alone].filter((norm) => capital.has(norm) && isName(norm))),
  };
  remembered.set(sha256, names, { size: names.all.size + 1 });
  return names;
}

/** Whether two words stand right beside each other: "New York", "Bank of Ruritania". */
function isBeside(text: string, a: Token, b: Token): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^[\s.-]*(?:of )?(?:the )?$/.test(text.slice(first.end, second.start));
}

const MIN_HEADING = 3;
const HEADING_SHARE = 0.8;

/** Where nearly every word has a capital, a capital tells nothing. */
function isHeading(tokens: readonly Token[]): boolean {
  const capitals = tokens.filter(({ capital }) => capital).length;
  return tokens.length >= MIN_HEADING && capitals >= HEADING_SHARE * tokens.length;
}

const OPENS = /(?:^|[.!?:…]["'”’)\]]*\s+|\n)["'“‘([]*$/u;
const LOOK_BACK = 8;

function opensSentence(text: string, start: number): boolean {
  return OPENS.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/** Whether a text mentions a name: by one of its words, its people, or its initials; "ECB" is the European Central Bank. */
export function mentions(text: string, name: AskedName): boolean {
  const tokens = tokenise(text);
  const stems = new Set(tokens.map(({ stem }) => stem));
  const others = name.flatMap(relatedTo);
  if ([...name, ...others.flatMap(tokenise)].some(({ stem }) => stems.has(stem))) return true;
  const norms = new Set(tokens.map(({ norm }) => norm));
  if (name.some(({ norm }) => isCalledIn(norm, norms))) return true;
  const [first] = name;
  if (name.length === 1 && first && INITIALS.test(first.text)) {
    const initials = tokens.map(({ text: word, capital }) => (capital ? word.charAt(0) : ' '));
    if (initials.join('').includes(first.text.toUpperCase())) return true;
  }
  const short = [name.map((word) => word.text), ...others.map((each) => each.split(' '))]
    .filter(({ length }) => length > 1)
    .map((words) => words.map((word) => word.charAt(0).toUpperCase()).join(''));
  return tokens.some(({ text: word }) => short.includes(word.replaceAll('.', '')));
}

/**
 * Whether a text has the surname of somebody whom the question calls by the given name alone, as the source has both:
 * "hillary" of "Clinton will host it", not of "Bill Clinton will".
 */
export function mentionsSurname(text: string, name: AskedName, source: Source): boolean {
  const [given, ...others] = name;
  if (!given || others.length > 0 || !isGivenName(given.norm)) return false;
  const called = given.norm.charAt(0).toUpperCase() + given.norm.slice(1);
  const whole = new RegExp(
    String.raw`(?<!\p{L})${escaped(called)}(?: \p{Lu}\.)? (\p{Lu}[\p{L}-]+)`,
    'gu',
  );
  const surnames = new Set([...source.text.matchAll(whole)].map(([, surname]) => surname));
  const tokens = tokenise(text);
  return tokens.some(({ text: word }, i) => {
    const before = tokens[i - 1]?.norm ?? '';
    return surnames.has(word) && (before === given.norm || !isGivenName(before));
  });
}

const INITIALS = /^\p{L}{2,5}$/u;

/** What stands for the same: of "Wales" also "Welsh", of "American" also "United States". */
function relatedTo({ text, norm }: Token): string[] {
  const country = countryOf(text);
  return [
    ...(isCountry(norm) ? demonymsOf(norm) : []),
    ...(country === undefined ? [] : [country]),
  ];
}

/** Characters before a passage that are looked at. */
const MAX_BEFORE = 4000;
const NEW_PARAGRAPH = /\n[ \t\u00a0\r]*\n/gu;
/** Sentences before a passage in its paragraph that tell whom it means; more where it has a word that goes back. */
const SENTENCES_BEFORE = 2;
const SENTENCES_FOR_ANAPHOR = 4;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*\s+|\n+/gu;
/** Words for whom the passage itself is about; "his" and "their" may only stand beside somebody else. */
const SUBJECT = /\b(?:he|she|they|him|them|it|i|me|my|we|us|our)\b/iu;
const ANAPHOR = new RegExp(
  String.raw`\b(?:${anyOf([...PERSON_PRONOUNS, ...PLURAL_PRONOUNS])})\b`,
  'iu',
);
const DEFINITE =
  /\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hat|[Bb]oth|[Ii]ts)\s+(\p{Ll}+(?:[\s-]+\p{Ll}+){0,2})/gu;

/** A passage with what tells whom it means: sentences before it. Where nothing in it goes back, `alone` leaves them out. */
export function withBefore(
  source: Source,
  { start, end }: Span,
  { alone }: { readonly alone: boolean },
): string {
  const { text } = source;
  const passage = text.slice(start, end);
  if (alone && !SUBJECT.test(passage) && !opensWithWho(passage)) return passage;
  const goesBack = isAnaphoric(passage);
  const around = text.slice(Math.max(0, start - MAX_BEFORE), start);
  const opening = [...around.matchAll(NEW_PARAGRAPH)].at(-1);
  const own = opening ? around.slice(opening.index + opening[0].length) : around;
  // "The retail giant reported" of a paragraph that is about Amazon goes back to no other.
  const isOfOwn = !ANAPHOR.test(passage) && namesAsked(own, source).length > 0;
  const before = goesBack && !isOfOwn ? around : own;
  const count = goesBack ? SENTENCES_FOR_ANAPHOR : SENTENCES_BEFORE;
  const ends = [...before.matchAll(ENDS_SENTENCE)].map(({ index, 0: mark }) => index + mark.length);
  return before.slice(ends.at(-1 - count) ?? 0) + passage;
}

/** Whether a passage means somebody who was named before: "she", "the pair", "the firm". */
function isAnaphoric(passage: string): boolean {
  if (ANAPHOR.test(passage)) return true;
  return [...passage.matchAll(DEFINITE)].some(([, nouns = '']) =>
    nouns.split(/[\s-]+/).some(isWho),
  );
}

const OPENING = /^\P{L}*(?:the|this|these)((?:\s+[\p{L}\p{N}-]+){1,5})/iu;

/** "The 19-year-old striker scored": who is told before; "The club's coach, Tom Berg, …" tells it itself. */
function opensWithWho(passage: string): boolean {
  const [opening = '', words = ''] = OPENING.exec(passage) ?? [];
  const isNamed = /^(?:['’]|,\s\p{Lu})/u.test(passage.slice(opening.length));
  return !isNamed && words.split(/[\s-]+/).some(isWho);
}
