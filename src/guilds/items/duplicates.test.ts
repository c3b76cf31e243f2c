import { expect, test } from 'vitest';
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import { duplicates, sharesWords } from './duplicates.ts';

type Named = readonly [name: string, type?: Entity['type'], ...aliases: string[]];

/** Pairs of entries that may be one, by their names. */
async function pairs(...all: readonly Named[]): Promise<(readonly string[])[]> {
  const entities = all.map(([name, type = 'person', ...aliases], i): [string, Entity] => {
    const id = `e${i}`;
    return [id, { id, type, name, aliases, roles: [], demonyms: [] }];
  });
  const found = await duplicates({ entities: new Map(entities) } as unknown as Knowledge);
  return found.map((pair) => pair.map(({ name }) => name));
}

test.each<[string, readonly Named[]]>([
  ['all words of one stand in the other', [['Ada Orn'], ['Dr Ada Orn']]],
  ['whichever comes first', [['Dr Ada Orn'], ['Ada Orn']]],
])('entries may be one where %s; the fuller name is kept', async (_, all) => {
  expect(await pairs(...all)).toEqual([['Dr Ada Orn', 'Ada Orn']]);
});

test.each([
  ['Prof Orn', 'Ada Orn'],
  ['Professor Orn', 'Ada Orn'],
  ['Mrs Orn', 'Ada Orn'],
  ['Governor Orn', 'Orn'],
])(
  'so may “%s” and “%s”: what someone is called before the name is no word of their own',
  async (a, b) => {
    const fuller = b.includes(' ') ? [b, a] : [a, b];
    expect(await pairs([a], [b])).toEqual([fuller]);
    expect(await pairs([b], [a])).toEqual([fuller]);
  },
);

test('so may those with a word that is spelt alike', async () => {
  expect(await pairs(['Ada Orrin'], ['Ada Orin'])).toEqual([['Ada Orrin', 'Ada Orin']]);
});

test.each<[string, readonly Named[]]>([
  [
    'are of two types',
    [
      ['Tarn Bank', 'organisation'],
      ['Tarn Bank', 'place'],
    ],
  ],
  ['have each a word of its own', [['Bank of Velm'], ['Bank of Orsk']]],
  ['differ by a word that begins otherwise', [['North Velm Bank'], ['South Velm Bank']]],
  ['are called alike before another name', [['Prof Orn'], ['Prof Quist']]],
  [
    'are bodies of an office',
    [
      ['Justice Velm', 'organisation'],
      ['Velm Bank', 'organisation'],
    ],
  ],
  ['have nothing in common', [['Ada Orn'], ['Odo Quist']]],
])('entries are two where they %s', async (_, all) => {
  expect(await pairs(...all)).toEqual([]);
});

test('a pair comes once, and nobody is a pair with themselves', async () => {
  expect(await pairs(['Ada Orn'])).toEqual([]);
  expect(await pairs(['Ada Orn'], ['Ada Orn'])).toHaveLength(1);
});

test.each([
  ['Bank of Velm', 'Bank of Orsk', false],
  ['Bank of Velm', 'Velm Bank', true],
  ['Ada Orrin', 'Ada Orin', true],
  ['Ada Orrin Lee', 'Ada Orin', false],
  ['Ada Orn Velm', 'Ada Orin Volm', true],
  ['Ada Orn Velm', 'Ada Orin Bolm', false],
])('whether “%s” and “%s” share their words, but for how they are spelt: %s', (a, b, shares) => {
  expect(sharesWords({ name: a, type: 'organisation' }, { name: b, type: 'organisation' })).toBe(
    shares,
  );
  expect(sharesWords({ name: b, type: 'organisation' }, { name: a, type: 'organisation' })).toBe(
    shares,
  );
});
