import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf } from '../../tests/qa/stories.ts';
import { knownKinds } from '../packs/kinds.ts';
import { kindNamed, nearestKinds, suggestKinds } from './kind-names.ts';
import { kindAndDescription, kindLabel, kindLabels } from './messages/kind-text.ts';
import { locales } from '../runtime/locale.ts';
import { inLocale } from './messages/say.ts';

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

describe('in Korean', () => {
  test('kinds are offered by their Korean names, and by the English ones', () => {
    inLocale('ko', () => {
      expect(offered('')[0]).toBe('무슨 일');
      expect(offered('가')[0]).toBe('가격');
      expect(suggestKinds(knowledge, 'price')[0]).toMatchObject({ value: 'Price' });
      expect(nearestKinds(knowledge, 'numbr')[0]).toBe('수');
    });
  });

  test('a Korean name is known in every language', () => {
    expect(kindNamed(knowledge, '가격')).toBe('price');
    expect(inLocale('ko', () => kindNamed(knowledge, 'price'))).toBe('price');
  });
});

test('no two kinds have one name', () => {
  const names = knownKinds.flatMap((kind) => [
    ...new Set([kind, ...kindLabels(kind).map((label) => label.toLowerCase())]),
  ]);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

test.each(locales)('in %s each fits into a choice', (locale) => {
  const choices = inLocale(locale, () => knownKinds.map(kindAndDescription));
  expect(choices.filter((choice) => choice.length > 100)).toEqual([]);
});

test('an alias reads as its kind, and a pack’s own kind under its own name', () => {
  expect(kindLabel('demand')).toBe('Call');
  expect(kindLabel('road-closure')).toBe('Road closure');
});
