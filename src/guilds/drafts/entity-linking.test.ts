/** Who a name in drafts is: someone known by name or alias, someone new, or in doubt. */
import { describe, expect, test } from 'vitest';
import { entityIndexIn } from './keep-drafts.ts';
import { matchOf, withNear, type Match } from './entity-linking.ts';
import { assemble } from '../../packs/assemble.ts';
import type { EntityFile } from '../../packs/schema.ts';
import { draftedEntitySchema } from './draftings.ts';
import { packs } from '../../../tests/commands/packs.ts';

type Named = Partial<EntityFile> & Pick<EntityFile, 'name'>;

const people: readonly Named[] = [
  { id: 'hamadoun-toure', type: 'person', name: 'Hamadoun Touré', aliases: ['Dr Toure'] },
  { id: 'north-korea', type: 'country', name: 'North Korea', aliases: ['DPRK'] },
  { id: 'south-korea', type: 'country', name: 'South Korea' },
  { id: 'jordan', type: 'country', name: 'Jordan' },
  { id: 'bank-of-velm', type: 'organisation', name: 'Bank of Velm' },
];

const BARE = { type: 'person', aliases: [], roles: [], demonyms: [] };

const knowledge = assemble(
  packs.map((pack) => {
    if (pack.event.id !== 'velm-river') return pack;
    const more = people.map((each) => ({ ...BARE, ...each }) as EntityFile);
    return { ...pack, event: { ...pack.event, entities: [...pack.event.entities, ...more] } };
  }),
);
async function met(name: string, more: object = {}): Promise<Match | undefined> {
  const known = entityIndexIn(knowledge, 'velm-river');
  const drafted = draftedEntitySchema.parse({ name, type: 'person', ...more });
  const [near] = await withNear([drafted], knowledge, known);
  return near && matchOf(near, known);
}

describe('a name is known', () => {
  test.each([
    ['Bram Tal', 'bram-tal', {}],
    ['Hamadoun Toure', 'hamadoun-toure', {}],
    ['dr toure', 'hamadoun-toure', {}],
    ['DPRK', 'north-korea', { type: 'organisation' }],
    // Two are called so; one belongs to the event.
    ['Ada Orn', 'ada-orn', {}],
    // By a fuller form that the text has too.
    ['Toure', 'hamadoun-toure', { aliases: ['Hamadoun Toure'] }],
    // A full name is telling, whatever sort of thing the text makes of it.
    ['Bank of Velm', 'bank-of-velm', { type: 'person' }],
  ])('%s', async (name, id, more) => {
    expect(await met(name, more)).toEqual({ found: 'known', id });
  });
});

describe('a name is new', () => {
  test.each([
    ['Ruth Dale', {}],
    ['Amy Tal', {}],
    ['Bank of Orsk', { type: 'organisation' }],
    // A person called like a country.
    ['Jordan', {}],
  ])('%s', async (name, more) => {
    expect(await met(name, more)).toEqual({ found: 'new' });
  });
});

describe('likeness alone makes a name doubtful', () => {
  test.each([
    ['Tal', {}, ['bram-tal']],
    ['Bram K. Tal', {}, ['bram-tal']],
    ['Bramm Tal', {}, ['bram-tal']],
    ['Korea', { type: 'country' }, ['north-korea', 'south-korea']],
  ])('%s', async (name, more, ids) => {
    const match = await met(name, more);
    expect(match).toMatchObject({ found: 'doubtful' });
    expect(new Set(match?.found === 'doubtful' ? match.near : [])).toEqual(new Set(ids));
  });

  test('until a moderator says who it is', async () => {
    expect(await met('Tal', { is: 'bram-tal' })).toEqual({ found: 'known', id: 'bram-tal' });
    expect(await met('Tal', { is: '' })).toEqual({ found: 'new' });
    // What was meant is gone.
    expect(await met('Tal', { is: 'nobody' })).toMatchObject({ found: 'doubtful' });
  });
});
