/** Why a text can't be read as a news article, in words for whoever sent it. */
import type { Article } from './article.ts';

/** Nothing to draft facts from; the message says why and what to do. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';
}

/** Fewer words of prose than this are no article. */
const LEAST_WORDS = 40;
/** Share of the words that are these small ones; English prose has about 0.35. */
const LEAST_ENGLISH = 0.12;
const ENGLISH = new Set(
  'the of and to a in that is was for it on with as he she his her by at from they be are were not but had have has which an this said will who'.split(
    ' ',
  ),
);

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
  return words < LEAST_WORDS ? tooFew(words, 'here') : undefined;
}

function tooFew(words: number, where: string): string {
  return `There are only ${words} words ${where}; an article has more. Was the page cut off, or is it a list or menu?`;
}

/** Why nothing should be drafted from an article; missing when something can be. */
export function articleRefusal({ words, sentences, text }: Article): string | undefined {
  const prose = sentences.filter(({ start, end }) =>
    /[.!?…]["'”’)\]]*$/.test(text.slice(start, end)),
  );
  const inProse = prose
    .flatMap(({ from, to }) => words.slice(from, to))
    .filter(({ norm }) => /^\p{L}/u.test(norm));
  if (inProse.length < LEAST_WORDS) {
    return tooFew(inProse.length, 'in whole sentences here');
  }
  const english = inProse.filter(({ norm }) => ENGLISH.has(norm)).length / inProse.length;
  if (english < LEAST_ENGLISH) {
    return 'This does not read like an article in English, the only language that facts are drafted from.';
  }
  return undefined;
}
