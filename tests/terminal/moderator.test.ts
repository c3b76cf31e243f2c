import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { chat } from '../../src/platforms/terminal/chat.ts';
import { temporaryFolder } from '../programs.ts';
import { formBot } from './form-bot.ts';

/** What is shown after the first line that is typed, in a folder. */
async function chatted(lines: readonly string[], folder = temporaryFolder()): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown = text(output);
  const before = process.cwd();
  process.chdir(folder);
  try {
    input.end(lines.map((line) => `${line}\n`).join(''));
    await chat(formBot, input, output);
  } finally {
    process.chdir(before);
  }
  output.end();
  const all = await shown;
  return all.slice(all.indexOf('> '));
}

/** What the form was submitted with. */
async function submitted(lines: readonly string[], folder = temporaryFolder()): Promise<unknown> {
  await chatted(['/fact add seoul', ...lines], folder);
  return JSON.parse(readFileSync(join(folder, 'submitted.json'), 'utf8'));
}

describe('a form', () => {
  test('is asked input by input', async () => {
    const lines = ['/fact add seoul', 'About 90', 'one', '', '  two', '.', '2', ''];
    expect(await chatted(lines)).toMatchInlineSnapshot(`
      "> /fact add seoul

      Add a fact
      Nothing typed keeps what stands there, “-” empties it, /cancel leaves the form.

      Answer
      One line. Needed.
      > About 90

      Quote
      As it stands there. Several lines; a line with a single “.” ends them.
      > one
      >
      > two
      > .

      Kind
      Type its number.

      [1]  A date
      [2]  A place
      Now  A date
      > 2

      Story
      Type the path of a file.
      >
      Added.

      Saved in the current folder as submitted.json.

      "
    `);
  });

  test('gives a text as it was typed', async () => {
    const fields = { answer: 'About 90', quote: ' one\n\n  two', kind: 'place' };
    expect(await submitted(['About 90', ' one', '', '  two', '.', '2', ''])).toMatchObject({
      fields,
    });
  });

  test('keeps what stands there, and takes names of choices and paths of files', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'story.txt'), 'Čeština');
    expect(await submitted(['About 90', '.', 'a PLACE', './story.txt'], folder)).toEqual({
      args: ['seoul'],
      fields: { answer: 'About 90', quote: '', kind: 'place' },
      story: 'Čeština',
      ...{ guild: 'local', moderator: true },
    });
    expect(await submitted(['About 90', '.', '', ''])).toMatchObject({ fields: { kind: 'date' } });
    expect(await submitted(['About 90', '-', '.', '-', '-'])).toMatchObject({
      fields: { quote: '', kind: '' },
    });
  });

  test('keeps a text that only empty lines were typed for', async () => {
    const kept = ['1', 'About 90', '', '', '.', '', ''];
    const shown = await chatted(['/fact add x', 'About 90', 'wrong', '.', '', '', ...kept]);
    expect(shown.match(/That is not in the source\./g)).toHaveLength(2);
  });

  test('asks again for what will not do', async () => {
    const folder = temporaryFolder();
    const lines = ['', 'x'.repeat(21), 'About 90', '.', '7', '1', 'nowhere.txt', folder, ''];
    const shown = await chatted(['/fact add seoul', ...lines], folder);
    for (const said of [
      'Answer must be filled in.',
      'That has 21 characters; at most 20 fit. Please type it again.',
      'Type a number from 1 to 2.',
      'nowhere.txt: there is no such file. Type the path of a file on this machine.',
      'expected a file, found a folder',
      'Added.',
    ]) {
      expect(shown.replaceAll(/\s+/g, ' ')).toContain(said);
    }
  });

  test.each([
    ['the first input', ['/cancel']],
    ['a text', ['About 90', '/cancel']],
    ['a text, after an empty line', ['About 90', '', '/cancel']],
    ['the end of the input', ['About 90', 'one']],
  ])('can be left at %s', async (_, lines) => {
    const shown = await chatted(['/fact add seoul', ...lines]);
    expect(shown).toContain('You left the form; nothing was changed.');
    expect(shown).not.toContain('Added.');
  });

  test('that is to be mended opens again by its number, filled in', async () => {
    const filled = ['About 90', 'wrong', '.', '', ''];
    const mended = ['1', 'About 91', 'right', '.', '', ''];
    const folder = temporaryFolder();
    const shown = await chatted(['/fact add seoul', ...filled, ...mended], folder);
    expect(shown).toMatch(/That is not in the source\.\n[^]*\n\[1\] Open the form\n/);
    expect(shown).toMatch(/Quote\n[^\n]*\n\nNow {2}wrong\n/);
    expect(JSON.parse(readFileSync(join(folder, 'submitted.json'), 'utf8'))).toMatchObject({
      args: ['mended'],
      fields: { answer: 'About 91', quote: 'right' },
    });
  });

  test('that fails gives back what was typed', async () => {
    const shown = await chatted(['/fact add seoul', 'fail', 'my words', '.', '', '']);
    expect(shown).toMatch(/Something went wrong on my side\.[^]*What you typed:[^]*my words/);
  });
});

describe('subcommands', () => {
  test('in a group, and files by path', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'my story.txt'), 'Once');
    const lines = [
      '/fact name merge',
      '/FACT upload my story.txt',
      '/fact upload file:"my story.txt"',
    ];
    const shown = await chatted(lines, folder);
    expect(shown).toContain('name merge:');
    expect(shown.match(/upload: Once/g)).toHaveLength(2);
  });

  test('that are missing or misspelt are told', async () => {
    expect(await chatted(['/fact', '/fact ad seoul', '/fact add'])).toMatchInlineSnapshot(`
      "> /fact
      /fact needs to know what to do.
      • /fact add <event>
      • /fact upload <file>
      • /fact name merge
      • /fact export

      > /fact ad seoul
      There is no /fact ad. Did you mean /fact add?
      • /fact add <event>
      • /fact upload <file>
      • /fact name merge
      • /fact export

      > /fact add
      event is missing: Which
      Usage: /fact add <event>

      "
    `);
  });

  test('with a file that is not there or too large say so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'large.txt'), 'x'.repeat(1_048_577));
    const shown = await chatted(['/fact upload nowhere.txt', '/fact upload large.txt'], folder);
    expect(shown).toContain('nowhere.txt: there is no such file.');
    expect(shown).toContain('The file large.txt has 1,025 kB; at most 1,024 kB can be read.');
  });
});

test('files of a reply are written beside, none over another', async () => {
  const folder = temporaryFolder();
  const shown = await chatted(['/fact export', '/fact export'], folder);
  expect(shown).toContain('Saved in the current folder as facts.json');
  expect(shown).toContain('Saved in the current folder as facts-2.json');
  for (const name of ['facts.json', 'facts-2.json']) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe('{"title":"Čeština"}');
  }
});
