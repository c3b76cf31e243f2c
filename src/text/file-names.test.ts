import { expect, test } from 'vitest';
import { fileNames, numbered } from './file-names.ts';

test.each([
  ['a plain name', 'seoul-2013_v2.json', 'seoul-2013_v2.json'],
  ['spaces and signs', 'a  b/c: d.json', 'a-b-c-d.json'],
  ['letters of other scripts', '서울 2013.json', '2013.json'],
  ['a hidden file', '.env', 'env'],
  ['another folder', '../../etc/passwd', 'etc-passwd'],
  ['a dot or hyphen at the end', 'name.-', 'name'],
  ['nothing', '…', 'file.txt'],
])('%s is safe as a file', (_, name, expected) => {
  expect(fileNames([name])).toEqual([expected]);
});

test('a long name keeps its end', () => {
  const [name = ''] = fileNames([`${'a'.repeat(100)}.json`]);
  expect(name).toHaveLength(80);
  expect(name).toMatch(/^a+\.json$/);
});

test('names that are equal are numbered', () => {
  expect(fileNames(['a.txt', 'a.txt', 'b.txt', 'a.txt', 'a-2.txt'])).toEqual([
    'a.txt',
    'a-2.txt',
    'b.txt',
    'a-3.txt',
    'a-2-2.txt',
  ]);
});

test.each([
  ['export.json', 'export-2.json'],
  ['everything.verbatim.json', 'everything.verbatim-2.json'],
  ['README', 'README-2'],
  ['.x', '.x-2'],
])('a second %s is %s', (name, expected) => {
  expect(numbered(name, 2)).toBe(expected);
});
