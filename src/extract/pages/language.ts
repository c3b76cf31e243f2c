/** Which language a text is in, if not English. */
import { LANGUAGE_WORDS, SCRIPTS } from '../../text/lang/language-words.ts';
import { wordsOf } from './letters.ts';

/** Share of an English text's words that are these; English prose has about 0.35. */
const MIN_ENGLISH = 0.12;
/** A language is told by at least this share of its own words, and twice those of English. */
const MIN_OWN = 0.04;
/** Share of letters in another script. */
const MIN_SCRIPT = 0.4;
/** The same for Japanese, which mixes its own letters with Chinese ones. */
const MIN_KANA = 0.1;
const MAX_WORDS = 2000;

/**
 * The code of the language that a text is in, such as "ko"; `undefined` for English. The text's own words decide; what
 * the page declares only tells of a language that is not known here. Empty when it is not English but can't be named.
 */
export function otherLanguage(text: string, declared?: string): string | undefined {
  const words = wordsOf(text).slice(0, MAX_WORDS);
  const script = scriptOf(text);
  const share = (known: ReadonlySet<string>): number =>
    words.filter((word) => known.has(word)).length / Math.max(1, words.length);
  const english = share(LANGUAGE_WORDS.get('en') ?? new Set());
  if (script === undefined && english >= MIN_ENGLISH) return undefined;
  if (script !== undefined && script !== '') return namable(declaredIn(declared, script) ?? script);
  const shares = [...LANGUAGE_WORDS].map(([code, known]) => ({ code, share: share(known) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.code !== 'en' && best.share >= MIN_OWN && best.share > 2 * english)
    return namable(best.code);
  const code = declared?.split('-')[0]?.toLowerCase();
  return code === undefined || code === 'en' ? '' : namable(code);
}

/** A declared language that is written in the script, such as Persian in Arabic letters. */
function declaredIn(declared: string | undefined, script: string): string | undefined {
  const code = declared?.split('-')[0]?.toLowerCase();
  if (code === undefined || code === 'en') return undefined;
  return SCRIPTS.some(([, codes]) => codes.includes(script) && codes.includes(code))
    ? code
    : undefined;
}

/** The likeliest language of the script that many of the letters are in; `undefined` when they are Latin. */
function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([script, [first]]) => {
    const least = first === 'ja' ? MIN_KANA : MIN_SCRIPT;
    return (text.match(script)?.length ?? 0) > least * letters;
  });
  return letters === 0 ? undefined : found?.[1][0];
}

/** The code, or nothing where it has no name. */
function namable(code: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
    return name === undefined || name === code ? '' : code;
  } catch {
    return '';
  }
}
