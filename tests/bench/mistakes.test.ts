/** What benchmarks say of a wrong command line or file: one line, no stack trace. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readAnswerSentences, readSquad } from '../../bench/lib/passages.ts';
import { CACHED, temporaryFolder } from '../programs.ts';

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a benchmark. */
function started(name: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...CACHED, `bench/${name}.ts`, ...args],
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

let runs = 0;

/** Runs a benchmark in this process, to where it would end it: a tenth of what it costs to start one. */
async function here(name: string, args: readonly string[]): Promise<Ended> {
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const exited = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('It has ended.');
  });
  const { argv } = process;
  process.argv = [process.execPath, `bench/${name}.ts`, ...args];
  try {
    // Each run loads the file anew.
    await expect(import(`../../bench/${name}.ts?${runs++}`)).rejects.toThrow('It has ended.');
    const [stdout = '', stderr = ''] = [printed, told].map(({ mock }) =>
      mock.calls.flat().join('\n'),
    );
    return { code: exited.mock.lastCall?.[0], stdout, stderr };
  } finally {
    process.argv = argv;
    vi.restoreAllMocks();
  }
}

/** The one line that it prints. */
async function mistake(name: string, args: readonly string[], run = here): Promise<string> {
  const { code, stdout, stderr } = await run(name, args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr;
}

function fileWith(text: string): string {
  const file = join(temporaryFolder(), 'questions.jsonl');
  writeFileSync(file, text);
  return file;
}

describe('a benchmark', () => {
  test.each([
    ['smoke', started],
    ['upload', here],
    ['drafts', here],
  ] as const)('%s refuses an option that it does not know', async (name, run) => {
    const told = await mistake(name, ['--unknown'], run);
    expect(told).toMatch(/^Unknown option '--unknown'\. Options: --/);
  });

  test.each(['sentences', 'attributions'])('%s asks for its file', async (name) => {
    expect(await mistake(name, [])).toMatch(
      /^Expected one file, found 0\. Usage: npm run \S+ -- FILE/,
    );
  });

  test.each(['news', 'unseen'])('%s asks for what it reads', async (name) => {
    expect(await mistake(name, [])).toMatch(
      /^Expected (?:two files|one folder), found 0\. Usage: npm run/,
    );
  });

  test.each([
    ['abstain', ['/no/such.jsonl'], 'There is no file /no/such.jsonl.'],
    ['abstain', [fileWith('questions')], 'line 1: expected one JSON object'],
    ['speed', ['--facts', 'many'], '--facts takes a number above 0. Found "many".'],
    ['answers', ['--part', 'all'], '--part takes dev or held. Found "all".'],
  ])('%s %s', async (name, args, why) => {
    expect(await mistake(name, args)).toContain(why);
  });
});

describe('a file is refused, with the line', () => {
  const squad = { id: '1', context: 'It rained.', question: 'Did it?', answers: ['It rained'] };
  const labelled = { qid: '1', question: 'Did it?', sentences: ['It rained.', 'It did.'] };

  test('unless all is well', () => {
    expect(readSquad(fileWith(JSON.stringify(squad)))).toMatchObject([{ labels: [true] }]);
    expect(
      readAnswerSentences(fileWith(JSON.stringify({ ...labelled, labels: [0, 1] }))),
    ).toMatchObject([{ labels: [false, true] }]);
  });

  test.each([
    ['for no JSON', readSquad, `${JSON.stringify(squad)}\n\nx`, 'line 3: expected one JSON object'],
    [
      'for another form',
      readSquad,
      JSON.stringify({ ...squad, question: 4 }),
      'line 1: question: ',
    ],
    ['for no answer', readSquad, JSON.stringify({ ...squad, answers: [{}] }), 'line 1: answers.0'],
    [
      'for a label too few',
      readAnswerSentences,
      JSON.stringify({ ...labelled, labels: [1] }),
      'line 1: labels: expected one for each sentence',
    ],
  ])('%s', (_, read, text, why) => {
    expect(() => read(fileWith(text))).toThrow(why);
  });
});
