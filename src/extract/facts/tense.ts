/** Whether a sentence speaks of what is to come: "on Friday" is then the next one. */
import { TELLS_PAST, TELLS_TO_COME } from '../../text/lang/en/dates.ts';
import type { Article } from '../article/article.ts';

/** "a poll conducted in August" is over; "to be opened in August" is not. */
function isDone(words: Article['words'], at: number): boolean {
  const word = words[at];
  let before = at - 1;
  while (words[before]?.tag === 'ADV') before--;
  return word?.tag === 'VERB' && word.norm.endsWith('ed') && words[before]?.norm !== 'be';
}

/** By the words before `word` in its sentence, the nearest first. */
export function isFuture({ words, sentences, sentenceOf }: Article, word: number): boolean {
  const start = sentences[sentenceOf[word] ?? -1]?.from ?? word;
  for (let i = word - 1; i >= start; i--) {
    const { norm = '' } = words[i] ?? {};
    if (TELLS_TO_COME.has(norm)) return true;
    if (norm === 'to' && /^(?:VERB|AUX)$/.test(words[i + 1]?.tag ?? ''))
      return !/^had$/.test(words[i - 1]?.norm ?? '');
    if (TELLS_PAST.has(norm) || isDone(words, i)) return false;
  }
  return false;
}
