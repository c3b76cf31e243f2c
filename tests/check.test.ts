import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../src/cli/check.ts';
import { finish, runHere, smallPack, start, story, temporaryFolder } from './programs.ts';
import { reader } from './reader.ts';

const pack = smallPack();
const checking = (args: string[], input = '') =>
  runHere((its) => check(its, reader), args, { input });
const record = z.strictObject({
  verdict: z.enum(['agrees', 'contradicted', 'silent']),
  confidence: z.number().min(0).max(1),
  quote: z.string().nullable(),
});

describe('check --json', () => {
  test('prints one verdict for each line, in order', async () => {
    const article = join(temporaryFolder(), 'marlo.txt');
    writeFileSync(article, story);
    const claims = ['About 400 people watched from the quay.', '', 'Peru has a new king.', '🙂 ?!'];
    const input = `${claims.join('\n')}\n`;
    const { code, stdout, stderr } = await checking(['--json', '--article', article], input);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => record.parse(JSON.parse(line)));
    expect(records).toHaveLength(claims.length);
    expect(records[0]?.verdict).not.toBe('contradicted');
    expect(records.slice(1).map(({ verdict }) => verdict)).toEqual(['silent', 'silent', 'silent']);
    for (const { verdict, quote } of records) {
      if (verdict === 'silent') expect(quote).toBeNull();
      else expect(story).toContain(quote);
    }
  });
});

test('without --json it says what /check says', async () => {
  const { code, stdout } = await checking(['--knowledge', pack, 'Peru has a new king.']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^1 claim: 0 agree, 0 contradicted, 1 not in the sources\.\n❔ Not in the sources: “Peru has a new king\.”/,
  );
});

test('it is a program of its own', async () => {
  const { code, stdout } = await finish(start('check', ['--help']));
  expect({ code, usage: stdout.split(' -- ')[0] }).toEqual({
    code: 0,
    usage: 'Usage: npm run -s check',
  });
});

test.each([
  [['--help'], 0, /^Usage: npm run -s check/],
  [['--jsn'], 1, /Usage: npm run -s check/],
  [['--article', '/nowhere.txt', 'A claim.'], 1, /there is no such file/],
])('%j ends with %d and a line that helps', async (args, expected, words) => {
  const { code, stdout, stderr } = await checking(args);
  expect(code === 0).toBe(expected === 0);
  expect(stdout + stderr).toMatch(words);
});
