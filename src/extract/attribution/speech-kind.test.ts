import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { speechKind } from './speech-kind.ts';

/** The kind of what stands behind the cue, up to the full stop. */
function kindIn(sentence: string, cue?: string): string {
  const article = readText(`Council closes the old pier\n\nThe council met.\n\n${sentence}\n`);
  const at = article.text.lastIndexOf(sentence);
  const start = cue === undefined ? at : article.text.indexOf(cue, at);
  const end = start + (cue?.length ?? 0);
  const content = article.text.slice(end, at + sentence.length - 1).trim();
  const attribution = {
    mode: 'indirect',
    content: [],
    contentProbability: 1,
    sourceProbability: 1,
  };
  return speechKind(
    article,
    { ...attribution, mode: 'indirect', ...(cue !== undefined && { cue: { start, end } }) },
    content,
  );
}

test.each([
  ['Orn said that the pier was old.', 'said', 'statement'],
  ['Orn warned that the pier was old.', 'warned', 'warning'],
  ['Orn warned them to leave the pier.', 'warned them', 'call'],
  ['Orn promised to mend the pier.', 'promised', 'pledge'],
  ['Orn threatened to close the pier.', 'threatened', 'statement'],
  ['Orn called for a new pier.', 'called', 'call'],
  ['Orn called the pier old.', 'called', 'statement'],
  ['Orn said we must mend the pier.', 'said', 'call'],
  ['Orn said governments should all pay.', 'said', 'call'],
  ['Orn said let us mend the pier.', 'said', 'call'],
  ['Orn spoke of the need for a pier.', 'spoke of', 'call'],
  ['Orn spoke of the risks at the pier.', 'spoke of', 'warning'],
  ['Orn voiced concern about the dangers there.', 'voiced', 'warning'],
  ['Orn said we will mend the pier.', 'said', 'pledge'],
  ['Orn said they will mend the pier.', 'said', 'statement'],
  ['We will mend the pier.', undefined, 'pledge'],
  ['I will feel good on the pier.', undefined, 'statement'],
  ['I promise to mend the pier.', undefined, 'pledge'],
  ['You must mend the pier.', undefined, 'call'],
  ['You need to be good on a pier.', undefined, 'statement'],
])('%s', (sentence, cue, kind) => {
  expect(kindIn(sentence, cue)).toBe(kind);
});
