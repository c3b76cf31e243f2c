import { describe, expect, test } from 'vitest';
import { entitiesOf, merged } from './entities.ts';
import { assemble } from './assemble.ts';
import type { Pack } from './pack.ts';
import { entitySchema, eventSchema, type EntityFile } from './schema.ts';
import { smallEvent, text } from '../../tests/knowledge/small-pack.ts';

const file = (changes: object): EntityFile =>
  entitySchema.parse({ id: 'orn', type: 'person', name: 'Ada Orn', ...changes });

/** A pack without facts, with these entities. */
function packOf(entities: readonly object[], id = 'velm-bridge'): Pack {
  const event = eventSchema.parse({ ...smallEvent(), id, entities });
  return { event, facts: [], texts: new Map([['velm-post', text]]) };
}

const ORN = { id: 'orn', type: 'person', name: 'Ada Orn', roles: [{ title: 'Mayor', of: 'velm' }] };
const VELM = { id: 'velm', type: 'place', name: 'Velm' };
const TOWER = { id: 'tower', type: 'place', name: 'Tower' };

describe('two files of one entity', () => {
  test('are one, under the first name, with the others as aliases once', () => {
    const one = file({ aliases: ['Orn', 'the mayor'] });
    const other = file({ name: 'Ada M. Orn', aliases: ['Orn', 'Ada Orn', 'Ms Orn'] });
    const both = merged(one, other);
    expect(both.name).toBe('Ada Orn');
    expect(both.aliases).toEqual(['Orn', 'the mayor', 'Ada M. Orn', 'Ms Orn']);
  });

  test('have the demonyms and the roles of both, each once', () => {
    const mayor = { title: 'Mayor', of: 'velm' };
    const one = file({ demonyms: ['Velmer'], roles: [mayor] });
    const other = file({ demonyms: ['Velmish', 'Velmer'], roles: [{ title: 'Mayor' }, mayor] });
    expect(merged(one, other)).toMatchObject({
      demonyms: ['Velmer', 'Velmish'],
      roles: [mayor, { title: 'Mayor' }],
    });
  });

  test('are the one, where they are the same', () => {
    const one = file({ aliases: ['Orn', 'Orn'] });
    expect(merged(one, one)).toBe(one);
  });
});

describe('entities', () => {
  test('have their roles held for each other, in whichever order they come', () => {
    for (const list of [
      [ORN, VELM],
      [VELM, ORN],
    ]) {
      const entities = entitiesOf([packOf(list)]);
      expect(entities.get('orn')?.roles).toEqual([{ title: 'Mayor', of: entities.get('velm') }]);
      expect(entities.get('orn')?.roles[0]?.of).toBe(entities.get('velm'));
    }
  });

  test('have a role for nobody where nobody is named, or known', () => {
    const roles = [{ title: 'Engineer' }, { title: 'Minister', of: 'norland' }];
    const entities = entitiesOf([packOf([{ ...ORN, roles }])]);
    expect(entities.get('orn')?.roles).toEqual([{ title: 'Engineer' }, { title: 'Minister' }]);
  });

  test('of one id over several packs are one, and all are there in order', () => {
    const other = { ...VELM, name: 'Town of Velm' };
    const entities = entitiesOf([packOf([ORN, VELM]), packOf([other, TOWER], 'other')]);
    expect([...entities.keys()]).toEqual(['orn', 'velm', 'tower']);
    expect(entities.get('velm')).toMatchObject({ name: 'Velm', aliases: ['Town of Velm'] });
  });

  test('may hold roles for each other', () => {
    const velm = { ...VELM, roles: [{ title: 'Town', of: 'orn' }] };
    const entities = entitiesOf([packOf([ORN, velm])]);
    expect(entities.get('velm')?.roles[0]?.of?.roles[0]?.of).toBe(entities.get('velm'));
  });
});

describe('of a state before', () => {
  const before = assemble([packOf([ORN, VELM, TOWER])]);
  const kept = (packs: readonly Pack[], states = [before]): string[] =>
    [...entitiesOf(packs, states)].flatMap(([id, entity]) =>
      before.entities.get(id) === entity ? [id] : [],
    );

  test.each<[string, readonly object[], readonly string[]]>([
    ['all that are alike', [ORN, VELM, TOWER], ['orn', 'velm', 'tower']],
    ['those that are left', [VELM, TOWER], ['velm', 'tower']],
    [
      'all but the one that changed',
      [ORN, VELM, { ...TOWER, aliases: ['Old Tower'] }],
      ['orn', 'velm'],
    ],
    [
      'none whose role is held for one that changed',
      [ORN, { ...VELM, name: 'Velm-on-Sea' }, TOWER],
      ['tower'],
    ],
    ['none whose role is held for one that is gone', [ORN, TOWER], ['tower']],
    ['none that got another type', [ORN, VELM, { ...TOWER, type: 'event' }], ['orn', 'velm']],
  ])('are kept %s', (_, entities, ids) => {
    expect(kept([packOf(entities)])).toEqual(ids);
  });

  test('one is new where the one that its role is held for is new through others', () => {
    const chain = [
      ...[{ ...ORN, roles: [{ title: 'Aide', of: 'tom' }] }, VELM],
      { id: 'tom', type: 'person', name: 'Tom Hall', roles: [{ title: 'Mayor', of: 'velm' }] },
    ];
    const first = assemble([packOf(chain)]);
    const changed = chain.map((each) => (each === VELM ? { ...VELM, demonyms: ['Velmer'] } : each));
    const later = entitiesOf([packOf(changed)], [first]);
    for (const [id, entity] of later) expect(entity).not.toBe(first.entities.get(id));
    expect(later.get('orn')?.roles[0]?.of?.roles[0]?.of).toBe(later.get('velm'));
  });

  test('one is new where another pack adds to it, and the same where it adds nothing', () => {
    const other = (velm: object): Pack => packOf([velm], 'other');
    expect(kept([packOf([ORN, VELM, TOWER]), other({ ...VELM, name: 'Velmstad' })])).toEqual([
      'tower',
    ]);
    expect(kept([packOf([ORN, VELM, TOWER]), other(VELM)])).toEqual(['orn', 'velm', 'tower']);
  });

  test('any may give what is kept', () => {
    const nothing = assemble([]);
    expect(kept([packOf([ORN, VELM])], [nothing, before])).toEqual(['orn', 'velm']);
    expect(kept([packOf([ORN, VELM])], [nothing])).toEqual([]);
  });
});

test('the same lists of several packs give the same entities, and other lists others', () => {
  const [one, two] = [packOf([ORN, VELM]), packOf([TOWER], 'other')];
  expect([...entitiesOf([one, two])]).toEqual([...entitiesOf([one, two])]);
  expect([...entitiesOf([packOf([VELM]), two]).keys()]).toEqual(['velm', 'tower']);
  expect([...entitiesOf([two]).keys()]).toEqual(['tower']);
  expect(entitiesOf([]).size).toBe(0);
});
