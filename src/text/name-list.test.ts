import { expect, test } from 'vitest';
import { nameList } from './name-list.ts';

/** The list around an item, of a sentence where the item stands once. */
function listOf(sentence: string, item: string): string {
  const start = sentence.indexOf(item);
  const { start: from, end: to } = nameList(sentence, { start, end: start + item.length });
  return sentence.slice(from, to);
}

const SINGERS = 'Others are Robin Gibb of The Bees, jazz singer Ann Quill, Chris Rea and Tom Berg.';

test.each([
  [SINGERS, 'Robin Gibb of The Bees', SINGERS.slice('Others are '.length, -1)],
  ['Singers like Ann Quill and Tom Berg are here.', 'Ann Quill', 'Ann Quill and Tom Berg'],
  ['Ann Quill, Tom Berg, and Odo Quist came.', 'Odo Quist', 'Ann Quill, Tom Berg, and Odo Quist'],
  ['They met Ann Quill and Tom Berg.', 'Tom Berg', 'Ann Quill and Tom Berg'],
])('in “%s” %s belongs to a list', (sentence, item, list) => {
  expect(listOf(sentence, item)).toBe(list);
});

test.each([
  ['Ann Quill came, and Tom Berg was ill.', 'Tom Berg'],
  ['They have 5 percent, and Ann Quill has 4.', 'Ann Quill'],
  ['Works by Ann Quill and the late great genius of Tarn are here.', 'Ann Quill'],
  ['In Velm, Ann Quill sang.', 'Ann Quill'],
  ['It is about tax, crime and asylum in the town.', 'tax'],
])('in “%s” %s stands alone', (sentence, item) => {
  expect(listOf(sentence, item)).toBe(item);
});
