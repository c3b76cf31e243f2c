/** The names that noun phrases end in, with what stands before them: an office, a form of address, an article. */
import type { Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';
import type { Word } from '../article/words.ts';
import { type Name } from './entity-type.ts';
import { isMonth, WEEKDAYS } from '../../text/lang/en/calendar.ts';
import { isBody, isEventWord, isPlaceWord } from '../../text/lang/en/bodies.ts';
import { OWN_AFTER_HYPHEN } from '../../text/lang/en/hyphens.ts';
import { isGivenName } from '../../text/lang/en/given-names.ts';
import { isKin } from '../../text/lang/en/nouns.ts';
import { OPENS_PLACE_OF, PARTICLES, PORTFOLIOS } from '../../text/lang/en/in-names.ts';
import { ORDINALS } from '../../text/lang/en/numbers.ts';
import { ADDRESS, genderOf, isTitle } from '../../text/lang/en/titles.ts';

const POSSESSIVE = /^(?:'s|')$/;

/** Whether a word is labelled as of a person's name. */
export type IsOfPerson = (word: Word) => boolean;

/**
 * The name that a noun phrase ends in; missing when it ends in a common noun or an office. With labels, a word that is an
 * office may be a last name, and what stands before a person's name is none of it: "Democrat |Ann Smith".
 */
export function nameIn(
  article: Article,
  phrase: Phrase,
  isOfPerson?: IsOfPerson,
): Name | undefined {
  const { words, text } = article;
  let from = startOfName(article, phrase, isOfPerson);
  const office = isWithinOffice(words, phrase, from);
  if (office) from++;
  // "On Tuesday |Tarn Council met", but not "the Sunday Times"
  if (from === phrase.from && from < phrase.head && IS_WEEKDAY.test(words[from]?.norm ?? ''))
    from++;
  const first = words[from];
  const last = words[phrase.head];
  if (from > phrase.head || !first || !last || isWhen(last.norm) || isWhen(first.norm))
    return undefined;
  const keys = words
    .slice(from, phrase.head + 1)
    .flatMap(({ norm }) => (/[\p{L}\p{N}]/u.test(norm) ? [norm.replace(/\.|'s$/g, '')] : []));
  const before = words.slice(phrase.from, from);
  const owned = before.map(({ norm }) => POSSESSIVE.test(norm)).lastIndexOf(true);
  const own = before
    .slice(owned + 1)
    .filter(({ tag }, i) => !(i === 0 && (tag === 'DET' || tag === 'PRON')));
  const titled = office || own.some(({ norm }) => isTitle(norm) || isKin(norm));
  // "Warren" alone may be a last name.
  const given = keys.length > 1 ? genderOf(keys[0] ?? '') : undefined;
  const genders = [...own.map(({ norm }) => genderOf(norm)), given];
  const gender = genders.find((each) => each !== undefined);
  const [opening] = own;
  return {
    text: text
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, ''),
    keys,
    role: office
      ? text.slice(officeStart(words, phrase), words[from - 1]?.end).replace(/\s+/g, ' ')
      : titled && opening && !isAddress(own.map(({ norm }) => norm))
        ? roleWording(text.slice(opening.start, own.at(-1)?.end))
        : '',
    titled,
    definite: before.length === 1 && before[0]?.tag === 'DET',
    ...(gender && { gender }),
  };
}

/** The first word of the name that a phrase ends in, by its words' forms and labels; behind its head where it ends in none. */
function startOfName(article: Article, phrase: Phrase, isOfPerson?: IsOfPerson): number {
  const { words } = article;
  let from = phrase.head + 1;
  for (let i = phrase.head; i >= phrase.from; i--) {
    const word = words[i];
    if (!word || isTiedByHyphen(words, i)) break;
    const joint =
      isOwned(words, i, phrase, from) ||
      /^[-‐&]$/.test(word.text) ||
      (isHyphen(words[i - 1]) && words[i - 1]?.end === word.start);
    const particle = PARTICLES.has(word.norm) && from <= phrase.head;
    const isNumber =
      isNumberBehind(words, i, phrase) || (from === i + 1 && isNumberOfName(article, i));
    const named = isNumber || isNameWord(words, i, { phrase, from, isOfPerson });
    if (!(named || joint || particle)) break;
    from = i;
  }
  while (from <= phrase.head && !/^\p{Lu}/u.test(words[from]?.text ?? '')) from++;
  return isOfPerson ? labelledStart(words, from, phrase.head, isOfPerson) : from;
}

function isHyphen(word: Word | undefined): boolean {
  return /^[-‐]$/.test(word?.text ?? '');
}

/** What a hyphen ties to an office, or is a word of its own: "president-|elect", "Velm-|based". */
function isTiedByHyphen(words: readonly Word[], i: number): boolean {
  if (!isHyphen(words[i - 1])) return false;
  return isTitle(words[i - 2]?.norm ?? '') || OWN_AFTER_HYPHEN.test(`-${words[i]?.norm ?? ''}`);
}

/** "Lumen |2": digits right behind a single word of a name. */
function isNumberBehind(words: readonly Word[], i: number, { head }: Phrase): boolean {
  const isDigits = /^\d{1,4}$/.test(words[i]?.text ?? '');
  return isDigits && i === head && words[i - 1]?.tag === 'PROPN' && words[i - 2]?.tag !== 'PROPN';
}

/** Whether a word is of a name by itself: one with a capital that is no office, or one where an office is of the name. */
function isNameWord(
  words: readonly Word[],
  i: number,
  {
    phrase,
    from,
    isOfPerson,
  }: {
    readonly phrase: Phrase;
    readonly from: number;
    readonly isOfPerson?: IsOfPerson | undefined;
  },
): boolean {
  const word = words[i];
  if (word?.tag !== 'PROPN' || !/^\p{Lu}/u.test(word.text)) return false;
  return (
    words[i - 1]?.text === '&' ||
    words[i + 1]?.text === '&' ||
    !isTitle(word.norm) ||
    isSurname(words, i, phrase.head, isOfPerson) ||
    // "the Justice Department"
    (from === i + 1 && isBody(words[i + 1]?.norm ?? '')) ||
    (from === i + 1 && isOwnerOf(words, i))
  );
}

/** "the Farmers’ League": a trade or office whose body or place it is, where its mark is of the name. */
function isOwnerOf(words: readonly Word[], i: number): boolean {
  const next = words[i + 2]?.norm ?? '';
  return POSSESSIVE.test(words[i + 1]?.norm ?? '') && (isBody(next) || isPlaceWord(next));
}

/**
 * Whether a phrase begins amid an office that is told before a name: "Secretary of |State John Kerry", "Chief Secretary to |the
 * Treasury Paul Boateng".
 */
function isWithinOffice(words: readonly Word[], phrase: Phrase, from: number): boolean {
  const [title, link] = [words[phrase.from - 2], words[phrase.from - 1]];
  const opens = phrase.from === from || (phrase.from + 1 === from && isThe(words[phrase.from]));
  return (
    opens &&
    /^(?:of|for|to)$/.test(link?.norm ?? '') &&
    isTitle(title?.norm ?? '') &&
    from + 1 < phrase.head &&
    (PORTFOLIOS.has(words[from]?.norm ?? '') || isGivenName(words[from + 1]?.norm ?? ''))
  );
}

/** Where the office begins: "Chief Secretary" is two titles. */
function officeStart(words: readonly Word[], phrase: Phrase): number | undefined {
  let at = phrase.from - 2;
  while (isTitle(words[at - 1]?.norm ?? '')) at--;
  return words[at]?.start;
}

function isThe(word: Word | undefined): boolean {
  return word?.norm === 'the';
}

/** "Six Nations", "First Capital": a number with a capital letter amid a sentence is of the name that it stands before. */
function isNumberOfName({ words, sentences, sentenceOf }: Article, i: number): boolean {
  const { text = '', norm = '', tag } = words[i] ?? {};
  const isNumber = tag === 'NUM' || ORDINALS.includes(norm);
  const opens =
    i === sentences[sentenceOf[i] ?? -1]?.from || /^["“‘'(:]$/.test(words[i - 1]?.text ?? '');
  return isNumber && /^\p{Lu}\p{Ll}/u.test(text) && !opens;
}

/** "Howard Dean": an office that is a family name, as a given name stands before it. */
function isSurname(
  words: readonly Word[],
  i: number,
  head: number,
  isOfPerson: IsOfPerson | undefined,
): boolean {
  const [given, last] = [words[i - 1], words[i]];
  if (i !== head || given?.tag !== 'PROPN' || !last) return false;
  const isLabelled = isOfPerson?.(given) === true && isOfPerson(last);
  return isGivenName(given.norm) || (isLabelled && !isTitle(given.norm));
}

/** Where a person's name begins, behind words that are labelled as none: "Crooked |Ann Smith". */
function labelledStart(
  words: readonly Word[],
  from: number,
  head: number,
  isOfPerson: IsOfPerson,
): number {
  const given = words[head - 1];
  const last = words[head];
  if (!given || !last || head - from < 2 || !isOfPerson(given) || !isOfPerson(last)) return from;
  let start = head - 1;
  while (start > from && !isLoose(words[start - 1], isOfPerson)) start--;
  return start;
}

/** Whether a word before a person's name is no part of it; initials and particles are. */
function isLoose(word: Word | undefined, isOfPerson: IsOfPerson): boolean {
  return word === undefined || (/^\p{Lu}\p{L}{2,}$/u.test(word.text) && !isOfPerson(word));
}

/** The possessor in "the Farmers’ League", "Tanner’s Row": its mark joins it to a name, where a place or body follows. */
function isOwned(words: readonly Word[], i: number, phrase: Phrase, from: number): boolean {
  const mark = POSSESSIVE.test(words[i]?.norm ?? '');
  const next = words[i + 1]?.norm ?? '';
  if (!mark || from !== i + 1 || words[i - 1]?.tag !== 'PROPN' || i - 1 < phrase.from) return false;
  const determined = words[phrase.from]?.tag === 'DET';
  const plural = words[i]?.text.length === 1;
  return (
    isPlaceWord(next) ||
    ((plural || determined) && isBody(next)) ||
    (determined && words[i + 1]?.tag === 'PROPN' && i + 1 === phrase.head && !isBody(next))
  );
}

/** "Institute of Inland Waters", "Seoul Conference on Cyber Space 2013": a name that goes on in the next phrase. */
export function joinedName(
  article: Article,
  phrase: Phrase,
  name: Name,
): { readonly name: Name; readonly with: readonly Phrase[] } | undefined {
  const { words, phrases, phraseOf, text } = article;
  const last = name.keys.at(-1) ?? '';
  if (!/^(?:of|for|on)$/.test(words[phrase.to]?.norm ?? '')) return undefined;
  const event = isEventWord(last);
  if (words[phrase.to]?.norm === 'on' && !event) return undefined;
  if (!(isBody(last) || event || OPENS_PLACE_OF.has(last))) return undefined;
  const next = phrases[phraseOf[phrase.to + 1] ?? -1];
  if (next?.from !== phrase.to + 1) return undefined;
  const dated = event && isYear(words[next.head]?.text);
  const rest = restOfName(article, dated ? { ...next, head: next.head - 1 } : next);
  if (!rest) return undefined;
  const first = words.findIndex(
    (word, i) => i >= phrase.from && word.start >= startOf(article, phrase, name),
  );
  const year = event && isYear(words[next.to]?.text) ? 1 : 0;
  const whole = text
    .slice(words[first]?.start, words[next.to - 1 + year]?.end)
    .replace(/\s+/g, ' ');
  return { name: { ...name, text: whole, keys: [...name.keys, ...rest] }, with: [next] };
}

/** Words of the phrase that a name goes on in, where all of it is of the name: "Justice" of "Department of Justice" is no office. */
function restOfName(article: Article, next: Phrase): readonly string[] | undefined {
  const own = article.words.slice(next.from, next.head + 1);
  const named = nameIn(article, next);
  if (named?.role === '' && !named.titled && own.length <= named.keys.length + 1) return named.keys;
  const isWhole = own.every(({ text, norm }) => /^\p{Lu}\p{Ll}/u.test(text) && !isWhen(norm));
  return isWhole && !named?.keys.length ? own.map(({ norm }) => norm) : undefined;
}

function startOf({ words, text }: Article, phrase: Phrase, name: Name): number {
  const span = text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end);
  const [first = ''] = name.text.split(' ');
  return (
    (words[phrase.from]?.start ?? 0) +
    Math.max(0, span.lastIndexOf(name.text.slice(0, Math.max(first.length, 3))))
  );
}

function isYear(text = ''): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

const ADDRESS_AT_END = new RegExp(`(?:^| )(?:${ADDRESS})\\.?$`, 'i');
const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})\\.?$`);
const IS_WEEKDAY = new RegExp(`^(?:${WEEKDAYS})s?$`);

/** A role without a form of address at its end, and nothing when that leaves no office: "morning Mr." */
function roleWording(text: string): string {
  const role = text.replace(/\s+/g, ' ').replace(ADDRESS_AT_END, '');
  return role.split(/[\s-]/).some((word) => isTitle(word.toLowerCase())) ? role : '';
}

function isAddress(norms: readonly string[]): boolean {
  return norms.every((norm) => IS_ADDRESS.test(norm));
}

function isWhen(norm: string): boolean {
  return IS_WEEKDAY.test(norm) || isMonth(norm);
}
