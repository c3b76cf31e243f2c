/** What facts and drafts are filtered by in lists. */
import type { FactFile } from '../../src/packs/schema.ts';
import { wordsOf } from '../../src/qa/lookup/words.ts';

/** Whether an item tells of a day, or its article is of that day; days are ISO days. */
export function isOfDay(day: string, when: FactFile['when'], published: string): boolean {
  if (when && when.start <= day && day <= (when.end ?? when.start)) return true;
  return published.startsWith(day);
}

/** Whether each of the words begins one of the text's. */
export function beginsWords(words: readonly string[], text: string): boolean {
  const said = wordsOf(text);
  return words.every((word) => said.some((each) => each.startsWith(word)));
}
