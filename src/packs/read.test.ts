import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  smallEvent,
  smallFacts,
  text,
  writePack,
  type Files,
} from '../../tests/knowledge/small-pack.ts';
import type { Problem } from './problems.ts';
import { parseData, parseJson, readPack, readText } from './read.ts';

/** What reading gives, and what it reports. */
function reading<T>(read: (report: (problem: Problem) => void) => T) {
  const problems: Problem[] = [];
  const result = read((problem) => problems.push(problem));
  return { result, problems };
}
function packOf(files: Files = {}) {
  const directory = writePack(files);
  return { directory, ...reading((report) => readPack(directory, report)) };
}
/** The small event with its source at another path. */
const eventAt = (file: string) => ({
  'event.json': {
    ...smallEvent(),
    sources: smallEvent().sources.map((each) => ({ ...each, file })),
  },
});

describe('a pack is read', () => {
  test('with its event, facts and texts, and where it lies', () => {
    const { directory, result, problems } = packOf();
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ directory, event: { id: 'velm-bridge' } });
    expect(result?.facts.map(({ id }) => id)).toEqual(['guests', 'orn-road']);
    expect([...(result?.texts ?? [])]).toEqual([['velm-post', text]]);
  });

  test('without facts where it has no such file', () => {
    const { result, problems } = packOf({ 'facts.json': undefined });
    expect([result?.facts, problems]).toEqual([[], []]);
  });

  test('with a text as it stands, byte order mark and all', () => {
    const marked = `\ufeff${text}\r\n`;
    const { result } = packOf({ 'sources/velm-post.txt': marked });
    expect(result?.texts.get('velm-post')).toBe(marked);
  });

  test.each(['sources/../sources/velm-post.txt', './sources/velm-post.txt'])(
    'with a text whose path stays inside: %s',
    (file) => {
      expect(packOf(eventAt(file)).result?.texts.get('velm-post')).toBe(text);
    },
  );
});

describe('a pack is not read', () => {
  test.each<[string, Files, object]>([
    [
      'without its event',
      { 'event.json': undefined },
      { what: "can't be read", found: 'no such file or directory' },
    ],
    [
      'with an event of another form',
      { 'event.json': { ...smallEvent(), title: 7 } },
      { place: { field: 'title' } },
    ],
    ['with facts that are no JSON', { 'facts.json': '[' }, { what: 'this is not JSON' }],
    [
      'with facts that are nothing',
      { 'facts.json': 'null' },
      { what: 'this is not what belongs here' },
    ],
    [
      'with a fact of another form',
      { 'facts.json': [{ ...smallFacts()[0], answer: '' }] },
      { place: { item: { id: 'guests' } } },
    ],
    [
      'without a text',
      { 'sources/velm-post.txt': undefined },
      { remedy: 'Put the text of source "velm-post" there.' },
    ],
  ])('%s, and why is told', (_, files, problem) => {
    const { result, problems } = packOf(files);
    expect(result).toBeUndefined();
    expect(problems).toMatchObject([problem]);
  });

  test.each(['../story.txt', '/etc/hostname', 'sources/../../story.txt', '..'])(
    'with a text outside of its folder: %s',
    (file) => {
      const { result, problems, directory } = packOf(eventAt(file));
      expect(result).toBeUndefined();
      expect(problems).toMatchObject([
        {
          file: join(directory, 'event.json'),
          place: { item: { noun: 'source', id: 'velm-post' }, field: 'file' },
          what: 'the path leads out of the pack',
          found: JSON.stringify(file),
        },
      ]);
    },
  );

  test('with several faults, which are told together', () => {
    const files = { ...eventAt('../a.txt'), 'facts.json': '[' };
    expect(
      packOf(files)
        .problems.map(({ what }) => what)
        .toSorted(),
    ).toEqual(['the path leads out of the pack', 'this is not JSON']);
  });
});

test('a text in the pack may begin its name with dots', () => {
  const file = '..story.txt';
  expect(packOf({ ...eventAt(file), [file]: text }).result?.texts.get('velm-post')).toBe(text);
});

describe('JSON', () => {
  test.each([
    ['null', null],
    ['[1]', [1]],
    ['"a"', 'a'],
  ])('is given in an object: %s', (given, data) => {
    expect(reading((report) => parseJson(given, 'a.json', report))).toEqual({
      result: { data },
      problems: [],
    });
  });

  test('is nothing where it is none', () => {
    const { result, problems } = reading((report) => parseJson('{', 'a.json', report));
    expect(result).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'a.json', fault: { code: 'notJson' } }]);
  });
});

describe('data', () => {
  const schema = z.object({ id: z.string(), count: z.number().default(1) });

  test('are given as their schema reads them', () => {
    const { result, problems } = reading((report) =>
      parseData({ id: 'a' }, schema, 'a.json', report),
    );
    expect([result, problems]).toEqual([{ id: 'a', count: 1 }, []]);
  });

  test('are nothing where they are of another form, and each fault is told', () => {
    const { result, problems } = reading((report) =>
      parseData({ count: 'x' }, schema, 'a.json', report),
    );
    expect(result).toBeUndefined();
    expect(problems).toMatchObject([
      { place: { field: 'id' } },
      { place: { field: 'count' }, found: '"x"' },
    ]);
  });
});

test.each([
  ['not UTF-8', 'bytes that are not UTF-8', Uint8Array.of(0x56, 0xe9)],
  ['a folder', 'illegal operation on a directory', undefined],
])('a text can’t be read that is %s', (_, found, bytes) => {
  const directory = writePack({ 'sources/other.txt': bytes });
  const path = join(directory, 'sources/other.txt');
  if (!bytes) mkdirSync(path);
  const { result, problems } = reading((report) => readText(path, 'Write it anew.', report));
  expect(result).toBeUndefined();
  expect(problems).toEqual([
    {
      file: path,
      what: "can't be read",
      expected: 'a text in UTF-8',
      found,
      remedy: 'Write it anew.',
    },
  ]);
});
