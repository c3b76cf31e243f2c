import { describe, expect, test } from 'vitest';
import type { Pack } from '../../packs/pack.ts';
import type { EntityFile } from '../../packs/schema.ts';
import { emptyGuild, type Items } from './guild-rows.ts';
import { changedNames, namesOf } from './names.ts';

function file(id: string, more: Partial<EntityFile> = {}): EntityFile {
  return { id, type: 'person', name: id, aliases: [], roles: [], demonyms: [], ...more };
}

const pack = (...entities: readonly EntityFile[]) => ({ event: { entities } }) as unknown as Pack;
const shipped = [pack(file('ada'), file('bo', { roles: [{ title: 'aide', of: 'ada' }] }))];

/** A guild's entries, and which of them are other names of which. */
function rowsOf(own: readonly EntityFile[], merges: Readonly<Record<string, string>> = {}) {
  const entity: Items['entity'] = new Map(
    own.map((each) => [each.id, { id: each.id, revision: 1, body: { ...each, event: 'pier' } }]),
  );
  const merge: Items['merge'] = new Map(
    Object.entries(merges).map(([id, into]) => [id, { id, revision: 1, body: { into } }]),
  );
  return { ...emptyGuild.items, entity, merge };
}

const ids = (files: Iterable<EntityFile>) => [...files].map(({ id }) => id);

test('a guild has the shipped entries, its own, and its own in place of shipped ones', () => {
  const names = namesOf(shipped, rowsOf([file('ada', { name: 'Ada Orn' }), file('cy')]));
  expect(ids(names.entities.values())).toEqual(['ada', 'bo', 'cy']);
  expect(names.entities.get('ada')?.name).toBe('Ada Orn');
  expect(['ada', 'bo', 'cy', 'dee'].map(names.isShipped)).toEqual([false, true, false, true]);
});

test('those of one id in several packs are one', () => {
  const packs = [pack(file('ada', { aliases: ['A'] })), pack(file('ada', { aliases: ['B'] }))];
  const names = namesOf(packs, rowsOf([]));
  expect(names.entities.get('ada')?.aliases).toEqual(['A', 'B']);
});

describe('one that is another name', () => {
  test('goes by the id of the other, which has its names and keeps its own first', () => {
    const names = namesOf(shipped, rowsOf([file('cy', { aliases: ['Cyrus'] })], { ada: 'cy' }));
    expect(ids(names.entities.values())).toEqual(['bo', 'cy']);
    expect(names.entities.get('cy')).toMatchObject({ name: 'cy', aliases: ['Cyrus', 'ada'] });
    expect([names.resolve('ada'), names.resolve('bo'), names.merged]).toEqual([
      'cy',
      'bo',
      ['ada'],
    ]);
    expect([names.isShipped('ada'), names.isShipped('bo')]).toEqual([false, false]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['over several steps', { ada: 'bo', bo: 'cy' }, 'cy'],
    ['as far as there is one', { ada: 'bo', bo: 'gone' }, 'bo'],
    ['unless the other is gone', { ada: 'gone' }, 'ada'],
    ['unless they point at each other', { ada: 'bo', bo: 'ada' }, 'ada'],
    ['unless it points at itself', { ada: 'ada' }, 'ada'],
  ])('is another one %s', (_, merges, id) => {
    expect(namesOf(shipped, rowsOf([file('cy')], merges)).resolve('ada')).toBe(id);
  });

  test('is held offices for by its new id, and by none where there is nobody any more', () => {
    const held = file('dee', { roles: [{ title: 'aide', of: 'gone' }, { title: 'baker' }] });
    const names = namesOf(shipped, rowsOf([file('cy'), held], { ada: 'cy' }));
    expect(names.entities.get('bo')?.roles).toEqual([{ title: 'aide', of: 'cy' }]);
    expect(names.entities.get('dee')?.roles).toEqual([{ title: 'aide' }, { title: 'baker' }]);
  });
});

test('entries come with those that their roles are held for, each once', () => {
  const round = [
    file('cy', { roles: [{ title: 'aide', of: 'dee' }] }),
    file('dee', { roles: [{ title: 'aide', of: 'cy' }] }),
  ];
  const names = namesOf(shipped, rowsOf(round));
  expect(ids(names.withRoles(['cy', 'gone', 'bo', 'bo']))).toEqual(['cy', 'bo', 'dee', 'ada']);
});

test('names are made once for the same rows', () => {
  const rows = rowsOf([]);
  expect(namesOf(shipped, rows)).toBe(namesOf(shipped, rows));
  expect(namesOf([...shipped], rows)).not.toBe(namesOf(shipped, rows));
  expect(namesOf(shipped, { ...rows, merge: new Map() })).not.toBe(namesOf(shipped, rows));
});

describe('what changed between two states', () => {
  const before = rowsOf([file('cy'), file('dee')]);
  const changed = (now: typeof before) =>
    [...changedNames(namesOf(shipped, now), namesOf(shipped, before))].sort();

  test.each<[string, typeof before, readonly string[]]>([
    ['nothing', rowsOf([file('cy'), file('dee')]), []],
    ['one that is put', rowsOf([file('cy'), file('dee'), file('eve')]), ['eve']],
    ['one with another name', rowsOf([file('cy', { name: 'Cy' }), file('dee')]), ['cy']],
    ['one that is gone', rowsOf([file('cy')]), ['dee']],
    [
      'one that nobody has, as another',
      rowsOf([file('cy'), file('dee')], { x: 'cy' }),
      ['cy', 'x'],
    ],
    ['two that are one', rowsOf([file('cy'), file('dee')], { dee: 'cy' }), ['cy', 'dee']],
  ])('is %s', (_, now, expected) => {
    expect(changed(now)).toEqual(expected);
    expect(changed(before)).toEqual([]);
  });
});
