import { expect, test } from 'vitest';
import { factsSchema } from './schema.ts';

const fact = { id: 'a', kind: 'count', answer: 'Five', quote: 'five', source: 's' };

test('facts of older packs, which say `asks`, are read', () => {
  const [older, newer] = factsSchema.parse([
    { ...fact, asks: ['How many?'] },
    { ...fact, sampleQuestions: ['How many?'] },
  ]);
  expect(older).toEqual(newer);
  expect(older?.sampleQuestions).toEqual(['How many?']);
});

test('a fact with both spellings is refused', () => {
  const both = { ...fact, asks: [], sampleQuestions: [] };
  expect(factsSchema.safeParse([both]).error?.issues[0]?.code).toBe('unrecognized_keys');
});
