import { expect, test } from 'vitest';
import { bundleOf, readBundle } from './bundle.ts';
import { loadPacks, packDirectories } from './load.ts';

const packs = loadPacks(packDirectories('tests/knowledge'));

test.each([
  ['of nothing', []],
  ['of one pack', packs.slice(0, 1)],
  ['of several, one of them archived', packs.map((pack, i) => ({ ...pack, archived: i === 1 }))],
])('a bundle %s is JSON as anything would indent it, and is read as it was', (_what, all) => {
  const text = bundleOf(all);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  const problems: unknown[] = [];
  const read = readBundle(text, 'all', (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  expect(read.map(({ event, facts, texts }) => ({ event, facts, texts }))).toEqual(
    all.map(({ event, facts, texts }) => ({ event, facts, texts })),
  );
  expect(read.filter(({ archived }) => archived)).toHaveLength(all.length > 1 ? 1 : 0);
});
