/** Whether a sentence speaks of what is to come: "on Friday" is then the next one. */
import type { Article } from '../article/article.ts';

const FUTURE =
  /^(?:will|shall|would|'ll|tomorrow|next|upcoming|due|expected|scheduled|plans?|planned)$/;
const PAST = /^(?:was|were|had|did|has|have)$/;

/** By the words before `word` in its sentence, the nearest first. */
export function isFuture({ words, sentences, sentenceOf }: Article, word: number): boolean {
  const start = sentences[sentenceOf[word] ?? -1]?.from ?? word;
  for (let i = word - 1; i >= start; i--) {
    const { norm = '' } = words[i] ?? {};
    if (FUTURE.test(norm)) return true;
    if (norm === 'to' && words[i + 1]?.tag === 'VERB')
      return !/^had$/.test(words[i - 1]?.norm ?? '');
    if (PAST.test(norm)) return false;
  }
  return false;
}
