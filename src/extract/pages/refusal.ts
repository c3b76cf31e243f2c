/** Why a text can't be read as a news article. */
import { sentences } from '../../text/sentences.ts';
import { wordsOf } from './letters.ts';
import { otherLanguage } from './language.ts';

/** Why there is nothing to draft facts from, or nothing to quote. */
export type ArticleFault =
  | {
      readonly code:
        | 'empty'
        | 'pdf'
        | 'rtf'
        | 'notText'
        | 'noWords'
        | 'noStory'
        | 'notEnglish'
        | 'slowPage'
        | 'heavyPage'
        | 'slowArticle';
    }
  | { readonly code: 'fewWords' | 'fewInSentences'; readonly words: number }
  /** `language` is a code such as "ko". */
  | { readonly code: 'otherLanguage'; readonly language: string };

/** Nothing to draft facts from. The message is for logs and programs; members are told by the `fault`. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';
  readonly fault: ArticleFault;

  constructor(fault: ArticleFault) {
    super(englishOf(fault));
    this.fault = fault;
  }
}

/** Fewer words of prose than this are no article. */
const MIN_WORDS = 40;

/** What is wrong with a file before it is read as text; missing when nothing is. */
export function fileRefusal(text: string): ArticleFault | undefined {
  if (text.trim() === '') return { code: 'empty' };
  if (text.startsWith('%PDF-')) return { code: 'pdf' };
  if (text.startsWith('{\\rtf')) return { code: 'rtf' };
  const controls = text.slice(0, 4000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls > 10 ? { code: 'notText' } : undefined;
}

/** What is wrong with a text that is too short to draft from, though it may be quoted; missing when nothing is. */
export function shortRefusal(text: string): ArticleFault | undefined {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words < MIN_WORDS && !isUnspaced(text) ? { code: 'fewWords', words } : undefined;
}

/** Languages without spaces have few words by this count. */
function isUnspaced(text: string): boolean {
  return (
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)
      ?.length ?? 0) >= MIN_WORDS
  );
}

/** Why nothing should be drafted from paragraphs; missing when something can be. `declared` is the page's language. */
export function articleRefusal(
  paragraphs: readonly string[],
  declared?: string,
): ArticleFault | undefined {
  const prose = paragraphs.flatMap((text) =>
    sentences(text, { start: 0, end: text.length })
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => /[.!?…。！？।]["'”’」）)\]]*$/.test(sentence)),
  );
  const whole = prose.join(' ');
  const words = wordsOf(whole).filter((word) => /^\p{L}/u.test(word)).length;
  if (words < MIN_WORDS && !isUnspaced(whole)) return { code: 'fewInSentences', words };
  const language = otherLanguage(whole, declared);
  if (language === undefined) return undefined;
  return language === '' ? { code: 'notEnglish' } : { code: 'otherLanguage', language };
}

const ENGLISH = {
  empty: 'The file is empty. Send the text of an article.',
  pdf: 'This is a PDF, whatever its name says. Copy the article’s text out of it and send that.',
  rtf: 'This is a word processor’s file (RTF), whatever its name says. Save it as plain text, or copy the article’s text out of it, and send that.',
  notText: 'This is not a text file. Send plain text, Markdown or HTML.',
  noWords: 'There are no words in that. Send an article’s text.',
  noStory: 'No story was found in this web page. Copy its text and send that.',
  slowPage: 'Reading this web page took too long. Copy its text and send that.',
  heavyPage:
    'This web page is too large, or its parts are nested too deep. Copy its text and send that.',
  slowArticle: 'Reading this took too long, and was given up. Send a shorter text.',
  notEnglish:
    'This does not read like an article in English; facts are drafted from English only. Send the story in English, from another outlet or as a translation that you trust.',
} as const;

function englishOf(fault: ArticleFault): string {
  switch (fault.code) {
    case 'fewWords':
      return `There are only ${fault.words} words here; an article has more. Was the page cut off, or is it a list or menu?`;
    case 'fewInSentences':
      return `There are only ${fault.words} words in whole sentences here; an article has more. Was the page cut off, or is it a list or menu?`;
    case 'otherLanguage': {
      const language = new Intl.DisplayNames('en', { type: 'language' }).of(fault.language);
      return `This article is in ${language ?? fault.language}; facts are drafted from English only. Send the story in English, from another outlet or as a translation that you trust.`;
    }
    default:
      return ENGLISH[fault.code];
  }
}
