import { expect, test } from 'vitest';
import { references, referred } from './references.ts';
import { entity, event, fact, source } from '../../../tests/guilds/fixtures.ts';
import { targetKey, type Bodies } from './items.ts';
import type { Put } from './edits.ts';

const keys = ({ kind, id, body }: Put) => references(kind, id, body).map(targetKey);

test.each<[string, Put, readonly string[]]>([
  ['an event needs nothing', event(), []],
  ['a source needs its event', source(), ['event:harbour-fire']],
  ['a name needs its event', entity(), ['event:harbour-fire']],
  [
    'a fact needs its event and source',
    fact('sheds'),
    ['event:harbour-fire', 'source:harbour-fire/post'],
  ],
  [
    'and who says it, before those whom it is about',
    fact('sheds', { speaker: 'ida-moor', subjects: ['tarn', 'brigade'] }),
    [
      'event:harbour-fire',
      'source:harbour-fire/post',
      'entity:ida-moor',
      'entity:tarn',
      'entity:brigade',
    ],
  ],
])('%s', (_, put, expected) => {
  expect(keys(put)).toEqual(expected);
});

test('a name needs those for whom its offices are held', () => {
  const body: Bodies['entity'] = {
    ...{ id: 'ida-moor', type: 'person', name: 'Ida Moor', aliases: [], demonyms: [] },
    ...{ event: 'harbour-fire', roles: [{ title: 'chief', of: 'brigade' }, { title: 'baker' }] },
  };
  expect(references('entity', 'ida-moor', body).map(targetKey)).toEqual([
    'event:harbour-fire',
    'entity:brigade',
  ]);
});

test('two names that are one need both, and what is hidden or set needs nothing', () => {
  expect(references('merge', 'ida', { into: 'ida-moor' }).map(targetKey)).toEqual([
    'entity:ida',
    'entity:ida-moor',
  ]);
  expect(references('hidden', 'harbour-fire/sheds', {})).toEqual([]);
});

test('others refer to events, sources and names alone', () => {
  expect([...referred].sort()).toEqual(['entity', 'event', 'source']);
});
