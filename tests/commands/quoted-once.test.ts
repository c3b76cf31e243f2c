import { expect, test } from 'vitest';
import { quotedBlocks } from '../../commands/shared/facts.ts';
import type { Fact } from '../../src/packs/knowledge.ts';
import { one } from './packs.ts';

const [known] = one.facts.values();

/** What stands above the quote of a fact with this wording. */
function above(answer: string, quote: string): readonly string[] {
  if (!known) throw new Error('The pack has no facts.');
  const fact: Fact = { ...known, answer, quote };
  return quotedBlocks({ fact, facts: [fact] }, undefined).flatMap((block) =>
    block.type === 'answer' ? [block.text] : [],
  );
}

test.each([
  ['I want us to be free.', '“I want us to be free.”'],
  ['The court was closed', 'The court was closed.'],
  ['the lake – all of it – froze', 'the lake, all of it, froze'],
])('a wording that is its quote is not said twice: %s', (answer, quote) => {
  expect(above(answer, quote)).toEqual([]);
});

test.each([
  ['I want us to be free', '“I want us to be free,” she said.'],
  ['1,200 guests', 'There were 12 guests.'],
])('a wording of its own stands above: %s', (answer, quote) => {
  expect(above(answer, quote)).toEqual([answer]);
});
