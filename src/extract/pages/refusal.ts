/** Why a text can't be read as a news article, in words for whoever sent it. */
import { sentences } from '../../text/sentences.ts';
import { wordsOf } from './dom.ts';
import { otherLanguage } from './language.ts';

/** Nothing to draft facts from; the message says why and what to do. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';
}

/** Fewer words of prose than this are no article. */
const MIN_WORDS = 40;

/** What is wrong with a file before it is read as text; missing when nothing is. */
export function fileRefusal(text: string): string | undefined {
  if (text.trim() === '') return 'The file is empty. Send the text of an article.';
  if (text.startsWith('%PDF-')) {
    return 'This is a PDF, whatever its name says. Copy the article’s text out of it and send that.';
  }
  const controls = text.slice(0, 4000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > 10) return 'This is not a text file. Send plain text, Markdown or HTML.';
  return undefined;
}

/** What is wrong with a text that is too short to draft from, though it may be quoted; missing when nothing is. */
export function shortRefusal(text: string): string | undefined {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words < MIN_WORDS && !isUnspaced(text) ? tooFew(words, 'here') : undefined;
}

/** Languages without spaces have few words by this count. */
function isUnspaced(text: string): boolean {
  return (
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)
      ?.length ?? 0) >= MIN_WORDS
  );
}

function tooFew(words: number, where: string): string {
  return `There are only ${words} words ${where}; an article has more. Was the page cut off, or is it a list or menu?`;
}

/** Why nothing should be drafted from paragraphs; missing when something can be. `declared` is the page's language. */
export function articleRefusal(
  paragraphs: readonly string[],
  declared?: string,
): string | undefined {
  const prose = paragraphs.flatMap((text) =>
    sentences(text, { start: 0, end: text.length })
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => /[.!?…。！？।]["'”’」）)\]]*$/.test(sentence)),
  );
  const whole = prose.join(' ');
  const words = wordsOf(whole).filter((word) => /^\p{L}/u.test(word)).length;
  if (words < MIN_WORDS && !isUnspaced(whole)) return tooFew(words, 'in whole sentences here');
  const language = otherLanguage(whole, declared);
  return language === undefined ? undefined : languageRefusal(language);
}

function languageRefusal(language: string): string {
  const what =
    language === ''
      ? 'This does not read like an article in English'
      : `This article is in ${language}`;
  return `${what}; facts are drafted from English only. Send the story in English, from another outlet or as a translation that you trust.`;
}
