import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { start } from '../src/cli/start.ts';
import { runHere } from './programs.ts';
import { reader } from './reader.ts';

const readme = readFileSync('README.md', 'utf8');

test('the README lists every command, and no other', () => {
  const listed = [...readme.matchAll(/^\| `\/([a-z-]+)/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(commands.map(({ definition }) => definition.name)));
});

test('the README shows what the chat says', async () => {
  const [, shown = ''] = /^\$ npm start\n([^]*?)```/m.exec(readme) ?? [];
  const typed = [...shown.matchAll(/^> (.+)$/gm)].map(([, line]) => line);
  const { stdout } = await runHere((its) => start(its, reader), [], { input: typed.join('\n') });
  // What is offered after a refusal may change with every fact.
  const upToOffers = (text: string) =>
    text.slice(0, text.indexOf('\n[1] William Hague')).replaceAll(/\p{Zs}/gu, ' ');
  expect(upToOffers(shown)).toBe(upToOffers(stdout));
});
