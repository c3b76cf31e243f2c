import { expect, test } from 'vitest';
import { bundleOf, readBundle } from './bundle.ts';
import type { Problem } from './problems.ts';
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

test.each([
  ['that is not there', {}, undefined],
  ['without a word', { text: ' \n' }, '" \\n"'],
])(
  'of a source %s a bundle tells which it is, and no pack is read',
  (_what, { text }: { text?: string }, found) => {
    const [pack] = packs;
    const [source] = pack?.event.sources ?? [];
    const bundle = JSON.parse(bundleOf(packs.slice(0, 1))) as Bundle;
    const [[id, files] = ['', {}]] = Object.entries(bundle.packs);
    // What is undefined is left out of JSON.
    const spoilt = { ...files, [source?.file ?? '']: text };
    const problems: Problem[] = [];
    const typed = JSON.stringify({ ...bundle, packs: { [id]: spoilt } });
    expect(readBundle(typed, 'all', (problem) => problems.push(problem))).toEqual([]);
    expect(problems.map(({ file, fault }) => ({ file, fault }))).toEqual([
      {
        file: `all/${id}/${source?.file ?? ''}`,
        fault: { code: 'noText', source: source?.id, found },
      },
    ]);
  },
);

interface Bundle {
  readonly packs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
