/** Words of a text with their places: the one tokeniser of questions, facts and sources. */
import { stemmer } from 'stemmer';
import { ORDINAL_ENDINGS, ORDINALS, SMALL_NUMBERS, TENS } from './lang/en/numbers.ts';
import { IRREGULAR_STEMS } from './lang/en/stems.ts';
import { isStopword } from './lang/en/stopwords.ts';

/** A word or a number of a text; `start` and `end` are offsets into it. */
export interface Token {
  /** As written, without a possessive "'s". */
  readonly text: string;
  /** Lower case without accents; numbers without grouping commas, number words as digits. */
  readonly norm: string;
  /** Porter stem of `norm`; numbers are their own. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The currency sign right before a number. */
  readonly currency?: string;
  /** A percent sign right after a number. */
  readonly percent?: true;
}

const WORD = new RegExp(
  String.raw`(?:\p{L}\.){2,}|\p{N}+(?:${ORDINAL_ENDINGS})(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*`,
  'gu',
);
const ORDINAL_ENDING = new RegExp(`(?:${ORDINAL_ENDINGS})$`);

/** What is short for a word of its own: "he'll"; the name "O'Neill" is whole. */
const CLITIC = /'(?:s|re|ve|ll|d|m|t|em)$/u;

const NUMBER_WORDS = new Map<string, string>([
  ...SMALL_NUMBERS.map((word, i): [string, string] => [word, String(i)]),
  ...TENS.map((word, i): [string, string] => [word, String(20 + 10 * i)]),
  ['dozen', '12'],
]);
const ORDINAL_WORDS = new Map(ORDINALS.map((word, i): [string, string] => [word, `${i}th`]));

/** The stem of a lower-case word; irregular forms that Porter leaves apart are joined by a table. */
export function stemOf(norm: string): string {
  return IRREGULAR_STEMS.get(norm) ?? stemmer(norm);
}

/** The stems of lower-case words, for stems of tokens to be looked up among. */
export function stemSet(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map(stemOf));
}

/** Lower case, without accents and other marks, quotation marks made plain. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

/** Splits a text into words and numbers; hyphened words become their parts. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) tokens.push(tokenAt(text, match[0], match.index));
  return joinedNumbers(tokens, text);
}

/** What a token is wherever it stands. */
type Word = Pick<Token, 'text' | 'norm' | 'stem' | 'number' | 'capital'>;

/** Words as they were read before: stemming costs more than all else, and texts repeat their words. */
const known = new Map<string, Word>();
const MAX_KNOWN = 50_000;
const MAX_KNOWN_LENGTH = 40;

function tokenAt(text: string, raw: string, start: number): Token {
  let word = known.get(raw);
  if (!word) {
    word = wordOf(raw);
    if (known.size >= MAX_KNOWN) known.clear();
    if (raw.length <= MAX_KNOWN_LENGTH) known.set(raw, word);
  }
  const end = start + word.text.length;
  if (!/^\p{N}/u.test(raw)) return { ...word, start, end };
  const before = text[start - 1];
  return {
    ...word,
    start,
    end,
    ...(before !== undefined && /\p{Sc}/u.test(before) && { currency: before }),
    ...(/^\s?%/.test(text.slice(end, end + 2)) && { percent: true }),
  };
}

function wordOf(raw: string): Word {
  const text = raw.replace(/['’ʼ]s?$/u, '').replace(/['’ʼ]s$/iu, '');
  const capital = /^\p{Lu}/u.test(text);
  if (/^\p{N}/u.test(text)) {
    const norm = foldWord(text)
      .replace(/,(?=\d{3})/g, '')
      .replace(ORDINAL_ENDING, 'th');
    return { text, norm, stem: norm, capital, number: true };
  }
  const folded = foldWord(text)
    .replace(/\./g, '')
    .replace(/n't$/, '')
    .replace(CLITIC, '')
    .replaceAll("'", '');
  const number = NUMBER_WORDS.get(folded);
  const norm = number ?? ORDINAL_WORDS.get(folded) ?? folded;
  const stem = number ?? stemOf(norm);
  return { text, norm, stem, capital, number: number !== undefined };
}

/** "forty-five" is one number. */
function joinedNumbers(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const tens = last?.number && /^[2-9]0$/.test(last.norm) && /^\p{L}/u.test(last.text);
    const gap = last ? text.slice(last.end, token.start) : '';
    if (last && tens && token.number && /^\d$/.test(token.norm) && /^[- ]$/.test(gap)) {
      const norm = String(Number(last.norm) + Number(token.norm));
      joined[joined.length - 1] = {
        ...last,
        text: text.slice(last.start, token.end),
        norm,
        stem: norm,
        end: token.end,
      };
    } else joined.push(token);
  }
  return joined;
}

/** Stems of a text's words that have content, in their order; one that stands twice comes twice. */
export function contentStems(text: string): string[] {
  return tokenise(text).flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem]));
}
