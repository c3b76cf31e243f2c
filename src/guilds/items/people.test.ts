import { expect, test } from 'vitest';
import type { Knowledge } from '../../packs/knowledge.ts';
import type { Pack } from '../../packs/pack.ts';
import type { EntityFile } from '../../packs/schema.ts';
import type { Guild } from './guild-store.ts';
import { emptyGuild, type Items } from './guild-rows.ts';
import { named, namesIn, newPerson } from './people.ts';

function entity(id: string, name: string, aliases: string[] = []): EntityFile {
  return { id, type: 'person', name, aliases, roles: [], demonyms: [] };
}

const pack = {
  event: { entities: [entity('ada-orn', 'Ada Orn', ['Orn']), entity('tarn', 'Tarn')] },
} as unknown as Pack;

test.each([
  ['a name', 'Ada Orn left.', ['ada-orn']],
  ['another name of theirs', 'It was Orn', ['ada-orn']],
  ['several', 'Orn left Tarn.', ['ada-orn', 'tarn']],
  ['a name with its mark', '(Tarn’s) pier', ['tarn']],
  ['a name behind a longer word', 'Tarnmouth lies behind Tarn.', ['tarn']],
  ['a word that begins so', 'Tarnmouth is old.', []],
  ['a word that ends so', 'McOrn left.', []],
  ['a name with a number', 'Tarn2 sank.', []],
  ['small letters', 'tarn', []],
  ['nobody', 'The crew left.', []],
])('whom words name, as whole words: %s', (_, text, ids) => {
  expect(named(text, pack)).toEqual(ids);
});

test('somebody new is a person of the event, by an id that nobody has or had', () => {
  const merge: Items['merge'] = new Map([
    ['ada-orn-2', { id: 'ada-orn-2', revision: 1, body: { into: 'tarn' } }],
  ]);
  const rows = { ...emptyGuild, revision: 7, items: { ...emptyGuild.items, merge } };
  const guild = { rows } as unknown as Guild;
  const known = { entities: new Map([['ada-orn', {}]]) } as unknown as Knowledge;
  expect(newPerson('Ada Orn', 'pier', guild, known)).toEqual({
    ...{ do: 'put', kind: 'entity', id: 'ada-orn-3', seen: 7 },
    body: { ...entity('ada-orn-3', 'Ada Orn'), event: 'pier' },
  });
  expect(newPerson('이나', 'pier', guild, known).id).toBe('name');
});

test('one who is not known any more goes by their id', () => {
  const nameOf = namesIn(new Map([['tarn', { ...entity('tarn', 'Tarn'), roles: [] }]]));
  expect([nameOf('tarn'), nameOf('ada-orn')]).toEqual(['Tarn', 'ada-orn']);
});
