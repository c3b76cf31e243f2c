import { expect, test } from 'vitest';
import { countTurns } from '../../../../tests/turns.ts';
import { articleKnowledge } from '../../../packs/article.ts';
import type { Source } from '../../../packs/knowledge.ts';
import { verifyIn } from './in-thread.ts';
import { verifyQuote } from './verify.ts';

const sentence = 'The bridge over the Ane opened on Sunday before 2,300 guests.';
/** However busy the machine is, nothing takes so long. */
const HOUR = 3_600_000;

/** Sentences with words of their own; two thousand are more than is searched without a thread. */
const guests = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `Guest ${i} walked to gate number ${i * 7} and paid for the ferry.`,
  ).join('\n\n');
const long = sourceOf(`${guests(2000)}\n\n${sentence}`, 'long.txt');
const short = sourceOf(`The ferry closed.\n\n${sentence}`, 'short.txt');

function sourceOf(text: string, name: string): Source {
  const [source] = articleKnowledge(text, name).sources.values();
  if (!source) throw new Error('no source');
  return source;
}

test.each([
  ['verbatim', sentence],
  ['altered', 'The bridge over the Ane opened on Friday before 2,300 guests'],
  ['spliced', 'Guest 12 walked to gate number 84 and the Ane opened on Sunday before 2,300 guests'],
  ['unknown', 'Nobody has ever said anything like this'],
])('finds in long sources what is found without a thread: %s', async (outcome, quote) => {
  const sources = [short, long];
  const found = await verifyIn(sources, quote, HOUR);
  expect(found).toEqual(await verifyQuote(quote, sources));
  expect(found).toMatchObject({ outcome });
  if (found === 'late') return;
  for (const { source } of found.places) expect(sources).toContain(source);
});

test('others get their turn all the while', async () => {
  const fresh = sourceOf(`${guests(17_000)}\n\nThe ferry burned down at night.`, 'fresh.txt');
  const turns = countTurns();
  const found = await verifyIn([fresh], 'The ferry burned up at night', HOUR);
  expect(found).toMatchObject({ outcome: 'altered' });
  expect(turns.count()).toBeGreaterThan(100);
});

test('is given up after a time, and the next one is looked up', async () => {
  const fresh = sourceOf(`${guests(17_000)}\n\nThe ferry sank at night.`, 'late.txt');
  // Over before the thread can be done, on any machine.
  expect(await verifyIn([fresh], 'The ferry rose at night', 0)).toBe('late');
  expect(await verifyIn([long], sentence, HOUR)).toMatchObject({ outcome: 'verbatim' });
});
