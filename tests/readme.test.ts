import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';

test('the README lists every command, and no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  const listed = [...readme.matchAll(/^\| `\/([a-z-]+)/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(commands.map(({ definition }) => definition.name)));
});
