/** Whether a message is in another language than English: by its script, else by the words that each language needs. */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { OTHER_LANGUAGES, SHARED, SHORT_GREETINGS } from '../../text/lang/other-languages.ts';
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
