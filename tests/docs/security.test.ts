/** Each promise of docs/SECURITY.md names tests that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/SECURITY.md', 'utf8');
const named = [...text.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, path = '']) => path);
const promised = text.slice(
  text.indexOf('## What is promised'),
  text.indexOf('## What is not promised'),
);
const rows = promised.split('\n').filter((line) => /^\| (?!promise|-)/.test(line));

test.each([...new Set(named)])('%s is a file with tests', (path) => {
  expect(path).toMatch(/\.test\.ts$/);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toMatch(/\b(?:test(?:InBrowser)?|it)(?:\.each|\()/);
});

test('every promise names one', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/`(?:src|tests)\/[^`]+\.test\.ts`/);
});
