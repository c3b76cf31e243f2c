import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../src/platforms/terminal/record-schema.fixture.ts';
import { ask } from '../src/cli/ask.ts';
import { finish, runHere, smallPack, start, story, temporaryFolder } from './programs.ts';
import { reader } from './reader.ts';

const pack = smallPack();

const asking = (args: readonly string[], given: Parameters<typeof runHere>[2] = {}) =>
  runHere((its) => ask(its, reader), args, given);

function records(stdout: string) {
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => recordSchema.parse(JSON.parse(line)));
}

function write(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('ask --json', () => {
  test('prints one object for each line, in order', async () => {
    const questions = ['How many people watched?', '', 'Who won the election in Peru?', '🙂 ?!'];
    const input = `${questions.join('\n')}\n`;
    const { code, stdout, stderr } = await asking(['--json', '--knowledge', pack], { input });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const answers = records(stdout);
    expect(answers.map(({ question }) => question)).toEqual(questions);
    expect(answers[0]).toMatchObject({
      outcome: 'answered',
      text: 'About 400 people',
      quote: 'About 400 people watched from the quay.',
      source: {
        id: 'marlo-fire/harbour-times',
        publisher: 'Harbour Times',
        headline: 'Fire at the harbour',
        published: '2024-09-13',
      },
      fact: 'marlo-fire/crowd',
    });
    expect(answers.slice(1).map(({ outcome }) => outcome)).toEqual(['silent', 'silent', 'silent']);
  });

  test('answers each line as it comes, and survives a reader that leaves', async () => {
    const child = start('ask', ['--json', '--knowledge', pack]);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const question of ['How many people watched?', 'Was anyone hurt?']) {
      child.stdin.write(`${question}\n`);
      const line = await answers.next();
      expect(recordSchema.parse(JSON.parse(String(line.value)))).toMatchObject({ question });
    }
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    child.stdin.end('Was anyone hurt?\n'.repeat(2000));
    const [stderr, ended] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ stderr, ended }).toEqual({ stderr: '', ended: [0, null] });
  });

  test('asks over an article without a pack', async () => {
    const { code, stdout } = await asking(['--json', '--article', write('marlo.txt', story)], {
      input: 'How many people watched from the quay?',
    });
    expect(code).toBe(0);
    const [record] = records(stdout);
    expect(record).toMatchObject({
      outcome: 'answered',
      quote: 'About 400 people watched from the quay.',
      source: { publisher: 'marlo.txt', headline: 'Fire at the harbour', published: null },
      fact: null,
    });
  });

  test('takes several folders of knowledge', async () => {
    const folders = ['--knowledge', pack, '--knowledge', 'knowledge'];
    const questions = ['Did the Marlo fire hurt anyone?', 'What was the theme of the conference?'];
    const { stdout, stderr } = await asking(['--json', ...folders, ...questions]);
    expect(stderr).toBe('');
    const [fire, theme] = records(stdout).map(({ source, related }) =>
      [source, ...related.map((each) => each.source)].map((each) => each?.id),
    );
    expect(fire).toContain('marlo-fire/harbour-times');
    expect(theme).toContain('seoul-cyberspace-2013/korea-herald');
  });
});

test('ask without --json shows text', async () => {
  const args = ['--knowledge', pack, 'How many people watched?'];
  const { code, stdout, stderr } = await asking(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "> How many people watched?
    About 400 people
      │ About 400 people watched from the quay.
      Harbour Times · "Fire at the harbour" · 13 Sept 2024 · By Ana Lind

    "
  `);
});

test('ask without --json lists other passages, and nothing that would have to be pressed', async () => {
  const unclear = ['was the fire boat red?', 'when is winter?', 'what did the mayor say?'];
  const { code, stdout } = await asking(['--article', write('marlo.txt', story), ...unclear]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^• /m);
  expect(stdout).not.toMatch(/Show in context|More about this event|Report/);
});

describe('mistakes', () => {
  async function mistake(args: string[], settings: Record<string, string> = {}) {
    const { code, stdout, stderr } = await asking(args, { settings });
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
    return { code, said: stderr.split('\n')[0] ?? '' };
  }

  test('of flags: usage, exit 2', async () => {
    const both = ['--article', 'a.txt', '--knowledge', 'b'];
    const shown = await Promise.all([['--jsn'], ['--article'], both].map((args) => mistake(args)));
    expect(shown).toMatchInlineSnapshot(`
      [
        {
          "code": 2,
          "said": "Unknown option '--jsn'.",
        },
        {
          "code": 2,
          "said": "Option '--article <value>' argument missing.",
        },
        {
          "code": 2,
          "said": "--article and --knowledge exclude each other.",
        },
      ]
    `);
    const { code, stderr } = await finish(start('ask', ['--jsn']));
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: npm run -s ask -- [--json]');
  });

  test('of files: one clear line, exit 1', async () => {
    const bytes = write('picture.txt', 'a\0b');
    const empty = write('empty.txt', '\n');
    const files = ['/no/such/story.txt', temporaryFolder(), bytes, empty];
    const shown = await Promise.all(files.map((file) => mistake(['--article', file])));
    expect(shown.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(shown.map(({ said }) => said.replace(/^--article \S+: /, ''))).toMatchInlineSnapshot(`
      [
        "there is no such file.",
        "expected a plain-text file, found a folder.",
        "expected plain text, found bytes of another kind.",
        "the file is empty.",
      ]
    `);
  });

  test('of packs and settings: said plainly, exit 1', async () => {
    expect(await mistake(['--knowledge', '/no/such/folder', 'why?'])).toMatchObject({ code: 1 });
    expect(await mistake(['why?'], { LOG_LEVEL: 'loud' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('LOG_LEVEL is wrong') as unknown,
    });
  });
});

test('--help prints the usage', async () => {
  const { code, stdout } = await asking(['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('--article FILE');
});
