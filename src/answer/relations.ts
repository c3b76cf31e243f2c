/** Small words of a question that set one thing before, after or against another. */
import { stemOf, type Token } from '../text/tokens.ts';

/** Each such word first, then those that say as much. */
const RELATIONS = [
  'before previous previously former formerly earlier prior predecessor until ago',
  'after since following later successor successive once then',
  'without no not never',
  'besides except other apart beyond also',
  'between',
  'against',
  'during while when',
  'instead rather',
].map((words) => words.split(' '));

/** For each such word of a question, the stems of which an entry needs one to say the same. */
export function relationsOf(tokens: readonly Token[]): ReadonlySet<string>[] {
  return RELATIONS.filter(([first]) => tokens.some(({ norm }) => norm === first)).map(
    (words) => new Set(words.map(stemOf)),
  );
}
