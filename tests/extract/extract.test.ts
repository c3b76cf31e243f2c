import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { progressLine } from '../../src/cli/progress.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { extract as program } from '../../src/cli/extract.ts';
import { type Ended, finish, runHere, start, temporaryFolder } from '../programs.ts';
import { model } from '../reader.ts';
import { CONFERENCE, STORM } from './stories.ts';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(path('storm.txt'), STORM);
  writeFileSync(path('conference.txt'), CONFERENCE);
  writeFileSync(path('menu.txt'), 'Home\nNews\nSport\n');
  writeFileSync(path('paper.txt'), '%PDF-1.4\n1 0 obj\n');
  mkdirSync(path('folder'));
  const paragraphs = STORM.split('\n\n')
    .slice(2)
    .map((each) => `<p>${each}</p>`);
  writeFileSync(
    path('page.html'),
    `<html><head><title>Storm tears roof off Calder hospital</title><meta property="og:site_name" content="Calder Packet"></head><body><article><h1>Storm tears roof off Calder hospital</h1>${paragraphs.join('')}</article></body></html>`,
  );
});

function extract(...args: string[]): Promise<Ended> {
  return runHere((its) => program(its, model), args);
}

/** What other programs may rely on. */
const recordSchema = z.strictObject({
  source: z.strictObject({
    headline: z.string(),
    byline: z.string().optional(),
    dateline: z.string().optional(),
    publisher: z.string().optional(),
    published: z.iso.date().optional(),
    url: z.string().optional(),
    sha256: z.string().length(64),
    text: z.string(),
  }),
  entities: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      roles: z.array(z.strictObject({ title: z.string(), of: z.string().optional() })),
      demonyms: z.array(z.string()),
    }),
  ),
  facts: z
    .array(
      z.strictObject({
        kind: z.string(),
        answer: z.string(),
        quote: z.string(),
        start: z.int(),
        end: z.int(),
        speaker: z.string().optional(),
        cue: z.string().optional(),
        subjects: z.array(z.string()),
        asks: z.array(z.string()),
        quantities: z.array(z.unknown()),
        when: z.unknown().optional(),
        event: z.enum(['main', 'other']),
        confidence: z.number().min(0).max(1),
      }),
    )
    .min(7),
});

describe('npm run extract', () => {
  test('prints one JSON object a file, in a stable form, and no bar where nobody looks', async () => {
    const { code, stdout, stderr } = await extract(
      '--json',
      path('storm.txt'),
      path('conference.txt'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => recordSchema.parse(JSON.parse(line)));
    expect(records.map(({ source }) => source.headline)).toEqual([
      STORM.split('\n')[0],
      CONFERENCE.split('\n')[0],
    ]);
    for (const [i, story] of [STORM, CONFERENCE].entries())
      for (const { start, end, quote } of records[i]?.facts ?? [])
        expect(story.slice(start, end)).toBe(quote);
    expect(records[0]?.facts).toContainEqual(
      expect.objectContaining({ speaker: 'Imelda Farrow', cue: 'said' }),
    );
  });

  test('prints text for people without --json', async () => {
    const { code, stdout } = await extract(path('storm.txt'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Storm tears roof.* · The Calder Packet · 2023-10-12 · Nessa Orrick$/m);
    expect(stdout).toMatch(/^ {2}[01]\.\d\d {2}statement, Imelda Farrow: We had eleven minutes/m);
    expect(stdout).toMatch(/^ {2}\d+ facts drafted, \d+ of them confident$/m);
  });

  test('prints less sure drafts after the others, and only with --all', async () => {
    const factsOf = async (...flags: string[]) => {
      const { stdout } = await extract('--json', ...flags, path('storm.txt'));
      return recordSchema.parse(JSON.parse(stdout)).facts;
    };
    const [usual, all] = [await factsOf(), await factsOf('--all')];
    const less = all.slice(usual.length);
    expect(all.slice(0, usual.length)).toEqual(usual);
    expect(less.length).toBeGreaterThan(0);
    const least = Math.min(...usual.map(({ confidence }) => confidence));
    expect(less.filter(({ confidence }) => confidence >= least)).toEqual([]);
    const { stdout } = await extract('--all', path('storm.txt'));
    expect(stdout).toContain(`  ${usual.length} facts drafted, `);
    expect(stdout).toMatch(new RegExp(`^ {2}${less.length} less sure$`, 'm'));
    expect(stdout).toContain(`: ${less[0]?.answer}`);
  });

  test('refuses --all for a pack', async () => {
    const out = path('all');
    const { code, stderr } = await extract('--all', path('storm.txt'), '--out', out);
    expect(code).toBe(2);
    expect(stderr).toContain('Give --all without --out');
  });

  test('reads a web page', async () => {
    const { code, stdout } = await extract(path('page.html'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Storm tears roof off Calder hospital · Calder Packet/);
  });

  test('writes a pack that holds together', async () => {
    const pack = path('pack');
    const { code, stdout, stderr } = await extract(
      path('storm.txt'),
      '--out',
      pack,
      '--place',
      'Calder',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ facts in .*check:knowledge -- /);
    expect(readdirSync(pack).sort()).toEqual(['event.json', 'facts.json', 'sources']);
    expect(readFileSync(join(pack, 'sources/article.txt'), 'utf8')).toBe(STORM);
    const [loaded] = loadPacks([pack]);
    expect(loaded?.event).toMatchObject({ start: '2023-10-12', place: 'Calder' });
    expect(loaded?.facts.length).toBeGreaterThan(7);
  });

  test.each([
    ['no file', [], /^No file was given\.$/m, 2],
    ['an unknown flag', ['--jsn', 'FILE'], /--jsn/, 2],
    ['a file that is not there', [path('none.txt')], /none\.txt: there is no such file\.$/, 1],
    ['a folder', [path('folder')], /folder: expected an article, found a folder\.$/, 1],
    ['a menu', [path('menu.txt')], /menu\.txt: There are only 3 words/, 1],
    ['a PDF', [path('paper.txt')], /paper\.txt: This is a PDF/, 1],
    [
      'two files for one pack',
      [path('storm.txt'), path('conference.txt'), '--out', path('two')],
      /one file/,
      2,
    ],
    [
      'a folder that is taken',
      [path('storm.txt'), '--place', 'Calder', '--out', folder],
      /is there already; nothing was written/,
      1,
    ],
    [
      'a day that is none',
      [path('storm.txt'), '--published', 'soon', '--place', 'Calder', '--out', path('soon')],
      /--published/,
      2,
    ],
    [
      'a link that is none',
      [path('storm.txt'), '--url', 'calder', '--place', 'Calder', '--out', path('link')],
      /--url/,
      2,
    ],
  ])('says what is wrong with %s', async (_, args, message, expected) => {
    const { code, stdout, stderr } = await extract(...args);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stdout).toBe('');
    expect(code).toBe(expected);
  });

  test('asks for what the article does not tell, all at once', async () => {
    writeFileSync(
      path('bare.txt'),
      STORM.slice(STORM.indexOf('A storm tore')).replaceAll('Calder', 'it'),
    );
    const { code, stderr } = await extract(path('bare.txt'), '--out', path('bare'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/headline.*--publisher NAME, --published YYYY-MM-DD/);
  });

  test('goes on after a file that is no article, and fails at the end', async () => {
    const files = ['menu.txt', 'storm.txt', 'none.txt'].map(path);
    const { code, stdout, stderr } = await finish(start('extract', files));
    expect(stdout).toMatch(/^Storm tears roof/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(code).toBe(1);
  });

  test('prints its usage', async () => {
    const { code, stdout } = await extract('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run -s extract/);
  });
});

describe('progress', () => {
  test('tells how many files are done, and leaves nothing behind', () => {
    expect(progressLine(0, 4, 'a.txt')).toBe(`\r\u001b[K${'░'.repeat(24)} 0/4 a.txt`);
    expect(progressLine(3, 4, 'd.txt')).toBe(
      `\r\u001b[K${'█'.repeat(18)}${'░'.repeat(6)} 3/4 d.txt`,
    );
    expect(progressLine(4, 4, '')).toBe('\r\u001b[K');
  });
});
