/** Whether a name stands where a sentence tells what somebody does. */
import type { Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';

/** Whether a preposition stands before a mention, or it owns what comes behind it: "by Ann Smith", "Ann Smith’s". */
export function isGoverned({ words }: Article, { from, to }: Phrase): boolean {
  return words[from - 1]?.tag === 'ADP' || /^(?:'s|')$/.test(words[to]?.norm ?? '');
}

/** Whether no verb stands before a mention in its sentence: "On Monday the minister, Ann Smith, met …" */
export function isSubject(article: Article, phrase: Phrase): boolean {
  const { words, sentences, sentenceOf } = article;
  const start = sentences[sentenceOf[phrase.head] ?? -1]?.from ?? phrase.from;
  const before = words.slice(start, phrase.from);
  return !isGoverned(article, phrase) && !before.some(({ tag }) => /^(?:VERB|AUX)$/.test(tag));
}
