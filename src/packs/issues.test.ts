import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemOf } from './issues.ts';
import type { Problem } from './problems.ts';
import { EXPECTED, factSchema } from './schema.ts';

const anything = z.object({
  id: z.string(),
  name: z.string().max(5).optional(),
  count: z.number().min(2).optional(),
  whole: z.int().optional(),
  list: z.array(z.string()).min(1).optional(),
  kind: z.enum(['one', 'two']).optional(),
  only: z.literal('yes').optional(),
  map: z.object({ a: z.string() }).optional(),
  many: z.array(z.number()).max(1).optional(),
});

/** The problems of one item of a list of facts. */
function problems(item: object, schema: z.ZodType = anything): Problem[] {
  const data = [item];
  const { error } = z.array(schema).safeParse(data, { reportInput: true });
  return (error?.issues ?? []).map((issue) => problemOf(issue, 'facts.json', data));
}

test.each([
  ['a text', { id: 3 }, { key: 'string' }],
  ['a number', { id: 'a', count: 'x' }, { key: 'number' }],
  ['a whole number', { id: 'a', whole: 1.5 }, { key: 'int' }],
  ['a list', { id: 'a', list: 'x' }, { key: 'array' }],
  ['an object', { id: 'a', map: 'x' }, { key: 'object' }],
  ['one of several words', { id: 'a', kind: 'three' }, { key: 'oneOf', names: '"one"|"two"' }],
  ['one word', { id: 'a', only: 'no' }, { key: 'other', english: '"yes"' }],
  ['fewer characters', { id: 'a', name: 'too long' }, { key: 'characters', most: 5 }],
  ['more items', { id: 'a', list: [] }, { key: 'items', least: 1 }],
  ['a higher number', { id: 'a', count: 1 }, { key: 'least', least: 2 }],
])('what belongs there is %s', (_, item, expected) => {
  expect(problems(item)).toMatchObject([{ fault: { code: 'misplaced', expected } }]);
});

test('what is not told by a key is told in English', () => {
  expect(problems({ id: 'a', many: [1, 2] })).toMatchObject([
    { fault: { expected: { key: 'other', english: expect.stringMatching(/1/) as string } } },
  ]);
});

test('what a pack expects is told by its own key', () => {
  const [key, message] = Object.entries(EXPECTED)[0] ?? expect.fail();
  const own = z.object({ id: z.string().refine(() => false, message) });
  expect(problems({ id: 'a' }, own)).toMatchObject([{ fault: { expected: { key } } }]);
});

test('what is missing is told as missing', () => {
  expect(problems({})).toMatchObject([
    {
      file: 'facts.json',
      what: 'something is missing',
      place: { item: { noun: 'fact', id: 1 }, field: 'id' },
      fault: { code: 'missing', expected: { key: 'string' } },
    },
  ]);
});

test('an item goes by its id, and a field inside by its path', () => {
  expect(problems({ id: 'guests', map: { a: 1 } })).toMatchObject([
    { place: { item: { noun: 'fact', id: 'guests' }, field: 'map.a' } },
  ]);
});

test('a field that is not known is told with the one that may be meant', () => {
  const wrong = (field: string) =>
    problems({ id: 'a', kind: 'count', answer: 'a', quote: 'a', [field]: 1 }, factSchema).find(
      ({ fault }) => fault?.code === 'unknownField',
    );
  expect(wrong('speeker')).toMatchObject({
    what: 'there is no field "speeker"',
    remedy: 'Remove it, or did you mean "speaker"?',
    fault: { names: '"speeker"', meant: 'speaker' },
  });
  expect(wrong('zzzzzzzzzzzz')).toMatchObject({ remedy: 'Remove it.' });
});

test('an issue of the whole file has no place', () => {
  const { error } = z.array(anything).safeParse('x', { reportInput: true });
  const [problem] = (error?.issues ?? []).map((issue) => problemOf(issue, 'facts.json', 'x'));
  expect(problem).not.toHaveProperty('place');
});
