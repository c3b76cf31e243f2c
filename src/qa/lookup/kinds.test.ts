import { expect, test } from 'vitest';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { knownKinds } from '../../packs/kinds.ts';
import { kindNamed, nearestKinds, suggestKinds } from './kinds.ts';

const quote = 'Some 1,100 people came to its opening on Friday.';
const closed = { id: 'closed', kind: 'road-closure', answer: 'Some', quote, source: 'river-news' };
const knowledge = knowledgeOf({ ...bridge, facts: [closed] });

function offered(typed: string): string[] {
  return suggestKinds(knowledge, typed).map(({ value }) => value);
}

test('nothing typed offers the first 25', () => {
  expect(offered('')).toHaveLength(25);
  expect(offered('')[0]).toBe('What happened');
  expect(knownKinds.length).toBeGreaterThan(25);
});

test.each([
  ['pri', 'Price'],
  ['Publ', 'Publication'],
  ['num', 'Number'],
  ['cou', 'count'],
  ['demand', 'demand'],
  ['what h', 'What happened'],
  ['killed', 'Casualty'],
  ['slogan', 'Theme'],
  ['road', 'Road closure'],
  ['atendance', 'Attendance'],
])('%s offers %s first', (typed, first) => {
  expect(offered(typed)[0]).toBe(first);
});

test('a choice says what the kind is for', () => {
  expect(suggestKinds(knowledge, 'price')).toContainEqual({
    name: 'Price: What something is sold or traded for',
    value: 'Price',
  });
});

test.each([
  ['Number', 'count'],
  ['count', 'count'],
  ['  nUMBER ', 'count'],
  ['what happened', 'what'],
  ['demand', 'call'],
  ['Road closure', 'road-closure'],
  ['road-closure', 'road-closure'],
])('%s is %s', (typed, slug) => {
  expect(kindNamed(knowledge, typed)).toBe(slug);
});

test.each(['', 'num', 'colour', 'statement pledge', '!!'])('%j is no kind', (typed) => {
  expect(kindNamed(knowledge, typed)).toBeUndefined();
});

test('the nearest of a mistyped one', () => {
  expect(nearestKinds(knowledge, 'Statment')[0]).toBe('Statement');
  expect(nearestKinds(knowledge, 'numbr')[0]).toBe('Number');
  expect(nearestKinds(knowledge, '!')).toEqual([]);
});
