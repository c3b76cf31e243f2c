/** Texts that are too short to draft from, and in another language besides: more of them would not help. */
import { otherLanguage } from './pages/language.ts';
import type { ArticleFault } from './pages/refusal.ts';

/** Fewer words may be of any language. */
const MIN_WORDS = 8;

/** The fault, or that the text is in another language, where it is called short and its few words tell which. */
export function moreTelling(fault: ArticleFault, text: string): ArticleFault {
  if (fault.code !== 'fewWords' && fault.code !== 'fewInSentences') return fault;
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < MIN_WORDS) return fault;
  const language = otherLanguage(text);
  return language === undefined || language === '' ? fault : { code: 'otherLanguage', language };
}
