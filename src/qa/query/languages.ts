/** Whether a message is in another language than English: by its script, else by the words that each language needs. */
import { WITHIN_NAMES } from '../../text/lang/en/function-words.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { LANGUAGE_WORDS } from '../../text/lang/language-words.ts';
import {
  OTHER_LANGUAGES,
  SHARED,
  SHORT_ENGLISH,
  SHORT_GREETINGS,
} from '../../text/lang/other-languages.ts';
import { clean } from './query.ts';

/** Letters of another script that a name alone may have. */
const MAX_NAME = 4;
/** So many different words of one language, and so large a share of all words, make a message that language. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.3;
/** One word that asks is enough from so many words on: two may be a name. */
const MIN_ASKING = 3;

/** Sure that the message is not English: no English word of form stands in it. */
export function isOtherLanguage(message: string): boolean {
  const text = clean(message);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map(
    plainWord,
  );
  const other = letters - latin;
  // A bare name may be written so; with more letters it is a message.
  if (other > latin) {
    const isMessage = other > MAX_NAME || words.some((word) => SHORT_GREETINGS.has(word));
    return isMessage && !words.some(isEnglish);
  }
  return OTHER_LANGUAGES.some((language) => isIn(language, words));
}

type Language = (typeof OTHER_LANGUAGES)[number];

function isIn({ asks, others }: Language, words: readonly string[]): boolean {
  const own = new Set(words.filter((word) => asks.has(word) || others.has(word)));
  const isAsked = words.length >= MIN_ASKING && words.some((word) => asks.has(word));
  const isEnough = isAsked || (own.size >= MIN_WORDS && own.size / words.length >= MIN_SHARE);
  return isEnough && !words.some((word) => isEnglish(word) && !own.has(word));
}

/** So many words are a sentence, by whose words of form its language is told. */
const MIN_SENTENCE = 4;
const MIN_FORM = 0.25;
const ACCENTED = /^(?=.*[^\x00-\x7F])[\p{Ll}\p{M}]+$/u;
const IN_NAMES: ReadonlySet<string> = new Set(WITHIN_NAMES);

/**
 * Sure that a whole sentence is not English, as {@link isOtherLanguage} or by the words that no sentence of its language
 * goes without: those of one language that
 * are not English too make up a quarter of it, and none is English alone. What has a capital may be a name:
 * "Los Angeles".
 */
export function isOtherStatement(sentence: string): boolean {
  if (isOtherLanguage(sentence)) return true;
  const words = sentence.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  if (words.length < MIN_SENTENCE) return false;
  const plain = words.flatMap((word, i) => (isInName(words, i) ? [] : [word.toLowerCase()]));
  const accented = words.filter((word) => ACCENTED.test(word));
  return [...LANGUAGE_WORDS].some(([code, known]) => {
    const ofForm = [...plain.filter((word) => known.has(word) && !isStopword(word)), ...accented];
    const isOwn = new Set(ofForm).size >= MIN_WORDS && ofForm.length >= MIN_FORM * words.length;
    const isAnyEnglish = (word: string): boolean =>
      !known.has(word) && (isEnglish(word) || SHORT_ENGLISH.has(word));
    return code !== 'en' && isOwn && !plain.some(isAnyEnglish);
  });
}

/** A capital after the first word, or what stands within a name: "Ursula von der Leyen". */
function isInName(words: readonly string[], at: number): boolean {
  if (at === 0) return false;
  if (isCapital(words[at])) return true;
  if (!IN_NAMES.has(words[at] ?? '')) return false;
  const isOther = (word: string): boolean => !IN_NAMES.has(word);
  return (
    isCapital(words.slice(at).find(isOther)) && isCapital(words.slice(0, at).findLast(isOther))
  );
}

function isCapital(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Short words are in many languages. */
function isEnglish(word: string): boolean {
  return word.length > 2 && isStopword(word) && !SHARED.has(word);
}

/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss' };

function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .normalize('NFC')
    .replace(/[ıłøß]/g, (letter) => PLAIN[letter] ?? letter);
}
