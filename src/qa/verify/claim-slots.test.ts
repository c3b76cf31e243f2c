import { describe, expect, test } from 'vitest';
import { one } from '../../../tests/commands/packs.ts';
import { reader } from '../../../tests/reader.ts';
import { buildIndex } from '../index/answer-index.ts';
import { inOnePlace, type Replaced } from './claim-slots.ts';
import { readClaim } from './read-claim.ts';

const index = buildIndex(one, reader);

/** What of a claim the source has another value for: "Busan → Velm". */
async function replacedIn(claim: string): Promise<string[]> {
  const read = await readClaim(claim, index);
  return (read?.replaced ?? []).map(({ claim: own, passage, position, gain }) => {
    const text = index.passages.indexed(read?.best.source ?? fail())?.own.passages[position]?.text;
    expect(gain).toBeGreaterThanOrEqual(0);
    return `${claim.slice(own.start, own.end)} → ${text?.slice(passage.start, passage.end)}`;
  });
}

function fail(): never {
  throw new Error('nothing was read');
}

describe('what the source has in the place of a value', () => {
  test.each([
    ['a place', 'The second River Meeting opened in Busan.', 'Busan → Velm'],
    ['a figure', 'The second River Meeting opened in Velm with 800 guests.', '800 → 1,200'],
    ['a day', 'The second River Meeting opened in Velm on Tuesday.', 'on Tuesday → Friday'],
  ])('%s', async (_, claim, expected) => {
    expect(await replacedIn(claim)).toContain(expected);
  });

  test('grows the yes of the passage', async () => {
    const read = await readClaim('The second River Meeting opened in Busan.', index);
    expect(read?.replaced[0]?.gain).toBeGreaterThan(2);
  });

  test.each([
    'The second River Meeting opened in Velm on Friday with 1,200 guests.',
    'About 1,200 guests came to Velm.',
    'A comet struck the moon of Jupiter.',
  ])('none of: %s', async (claim) => {
    const read = await readClaim(claim, index);
    expect(read?.replaced.filter(({ gain }) => gain > 2)).toEqual([]);
  });
});

describe('a value', () => {
  const found = (claim: number, passage: number, gain: number, position = 1): Replaced => ({
    ...{ position, gain, score: 1 },
    claim: { start: claim, end: claim + 4 },
    passage: { start: passage, end: passage + 4 },
  });

  test('for two places of the claim stands for neither', () => {
    expect(inOnePlace([found(0, 10, 9), found(20, 12, 8), found(40, 30, 5)])).toEqual([
      found(40, 30, 5),
    ]);
  });

  test('counts where the other place gains nothing, or the passage is another one', () => {
    expect(inOnePlace([found(0, 10, 9), found(20, 10, 0)])).toEqual([found(0, 10, 9)]);
    expect(inOnePlace([found(0, 10, 9), found(20, 10, 8, 2)])).toHaveLength(2);
  });
});
