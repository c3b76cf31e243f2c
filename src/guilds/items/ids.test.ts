import { expect, test } from 'vitest';
import { newId } from './ids.ts';

const free = (): boolean => false;

test.each([
  ['One River', 'one-river'],
  ['  The “Old” Pier, 2024!', 'the-old-pier-2024'],
  ['Zoë D’Rozário', 'zoe-drozario'],
  ["Ada's Pier", 'adas-pier'],
  ['강 이야기', 'event'],
  ['강 2', '2'],
])('“%s” has the id %s', (name, id) => {
  expect(newId(name, 'event', free)).toBe(id);
});

test.each([
  ['thirty letters stay', 'aaaaaaaaa bbbbbbbbb ccccccccc d', 'aaaaaaaaa-bbbbbbbbb-ccccccccc'],
  ['exactly thirty', 'aaaaaaaaa bbbbbbbbb cccccccccc', 'aaaaaaaaa-bbbbbbbbb-cccccccccc'],
  [
    'a word that ends with the thirtieth',
    'aaaaaaaaa bbbbbbbbb cccccccccc dd',
    'aaaaaaaaa-bbbbbbbbb-cccccccccc',
  ],
  ['a single long word', 'a'.repeat(31), 'a'.repeat(30)],
])('a long name is cut behind a word: %s', (_, name, id) => {
  expect(newId(name, 'event', free)).toBe(id);
});

test('an id that is taken is numbered from 2 on', () => {
  const taken = new Set(['pier', 'pier-2', 'pier-4']);
  expect(newId('Pier', 'event', (id) => taken.has(id))).toBe('pier-3');
  expect(newId('Wall', 'event', (id) => taken.has(id))).toBe('wall');
});
