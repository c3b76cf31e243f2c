import { expect, it } from 'vitest';
import { assemble, type Pack } from '../../packs/load.ts';
import type { Knowledge } from '../../packs/knowledge.ts';
import { change } from './change.ts';
import type { Edit, Put } from './edits.ts';
import { readGuild } from './guild-rows.ts';
import type { InvalidItem } from './opened-pack.ts';
import { overlay, overlaying, shippedKeys } from './overlay.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { onSqlite, type Engine } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  entity,
  event,
  fact,
  guild,
  member,
  source,
  text,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

/** What a guild knows after these changes, over the harbour fire as it is shipped. */
async function know(
  { open }: Engine,
  ...changes: readonly (readonly Edit[])[]
): Promise<{ readonly knowledge: Knowledge; readonly invalid: readonly InvalidItem[] }> {
  const store = await open();
  const shipped = await shippedPack({ open });
  for (const edits of changes) {
    const seen = (await readGuild(store, guild)).revision;
    const fresh = edits.map((edit) => ({ ...edit, seen }));
    done(await change(store, { guild, member, at, edits: fresh }, shippedKeys([shipped])));
  }
  const { packs, invalid } = overlay([shipped], await readGuild(store, guild));
  return { knowledge: assemble(packs), invalid };
}

async function shippedPack({ open }: Pick<Engine, 'open'>): Promise<Pack> {
  const store = await open();
  await withEvent(store);
  const moor = { speaker: 'ida-moor' };
  const puts = [
    fact('sheds', { ...moor, subjects: ['ida-moor'] }),
    fact('watchers', { quote: 'About 200 people watched.' }),
  ];
  done(await change(store, { guild, member, at, edits: puts }, new Set()));
  const [pack] = overlay([], await readGuild(store, guild)).packs;
  if (!pack) throw new Error('There is no pack.');
  return pack;
}

const answers = ({ knowledge }: { readonly knowledge: Knowledge }) =>
  Object.fromEntries([...knowledge.facts].map(([key, { answer }]) => [key, answer]));

onSqlite('overlay', (engine) => {
  it('is the shipped packs themselves where nothing was changed', async () => {
    const { knowledge, invalid } = await know(engine);
    expect([...knowledge.facts.keys()]).toEqual(['harbour-fire/sheds', 'harbour-fire/watchers']);
    expect(knowledge.facts.get('harbour-fire/sheds')?.speaker?.name).toBe('Ida Moor');
    expect(invalid).toEqual([]);
  });

  it('corrects, hides, adds and brings back facts', async () => {
    const hidden: Put = {
      ...{ do: 'put', kind: 'hidden', id: 'harbour-fire/watchers', seen: 0 },
      body: {},
    };
    const edits = [fact('sheds', { answer: '3' }), fact('noon', { quote: 'out by noon' }), hidden];
    expect(answers(await know(engine, edits))).toEqual({
      'harbour-fire/sheds': '3',
      'harbour-fire/noon': 'Three sheds',
    });
    const back = edits.map(({ kind, id, seen }): Edit => ({ do: 'remove', kind, id, seen }));
    expect(answers(await know(engine, edits, back))).toEqual({
      'harbour-fire/sheds': 'Three sheds',
      'harbour-fire/watchers': 'Three sheds',
    });
  });

  it('adds an event with its source, and leaves an archived one out', async () => {
    const own = [event('own'), source('own', text.toUpperCase())];
    const theirs = { ...fact('loss', { quote: 'WE LOST THREE SHEDS' }), id: 'own/loss' };
    const archived = event('harbour-fire');
    if (archived.kind !== 'event') throw new Error('Not an event.');
    const { knowledge, invalid } = await know(engine, own, [
      theirs,
      { ...archived, body: { ...archived.body, archived: true } },
    ]);
    expect(knowledge.events.map(({ id }) => id)).toEqual(['own']);
    expect(knowledge.facts.get('own/loss')?.quote).toBe('WE LOST THREE SHEDS');
    expect(invalid).toEqual([]);
  });

  it('leaves out, to be mended, facts that no longer stand in a replaced source', async () => {
    const newer = source('harbour-fire', text.replace('three sheds', 'four sheds'));
    const { knowledge, invalid } = await know(engine, [newer]);
    expect([...knowledge.facts.keys()]).toEqual(['harbour-fire/watchers']);
    expect(invalid).toEqual([
      { target: { kind: 'fact', id: 'harbour-fire/sheds' }, lacks: 'quote' },
    ]);
  });

  it('adds names, and makes two entries for one person into one', async () => {
    const twin = entity('i-moor', 'I. Moor');
    const chief = entity('ida-moor', 'Ida Moor');
    if (chief.kind !== 'entity') throw new Error('Not an entity.');
    const merge = (from: string, into: string): Put => ({
      ...{ do: 'put', kind: 'merge', id: from, seen: 0 },
      body: { into },
    });
    const named = { ...chief, body: { ...chief.body, aliases: ['the chief'] } };
    const edits = [twin, named, fact('noon', { quote: 'out by noon', speaker: 'i-moor' })];
    const { knowledge } = await know(engine, edits, [merge('i-moor', 'ida-moor')]);
    expect([...knowledge.entities.keys()]).toEqual(['ida-moor']);
    expect(knowledge.entities.get('ida-moor')?.aliases).toEqual(['the chief', 'I. Moor']);
    expect(knowledge.facts.get('harbour-fire/noon')?.speaker?.id).toBe('ida-moor');

    // Merged the other way, the shipped facts follow.
    const other = await know(engine, [twin], [merge('ida-moor', 'i-moor')]);
    expect(other.knowledge.facts.get('harbour-fire/sheds')?.speaker?.name).toBe('I. Moor');
  });

  it('of two entries that were merged into each other once leaves both', async () => {
    const store = await engine.open();
    const pack = await shippedPack(engine);
    done(
      await change(
        store,
        { guild, member, at, edits: [entity('i-moor', 'I. Moor')] },
        shippedKeys([pack]),
      ),
    );
    const merge = (id: string, into: string) => ({
      ...{ guild, kind: 'merge', id, revision: 1 },
      body: JSON.stringify({ into }),
    });
    const circle = [merge('ida-moor', 'i-moor'), merge('i-moor', 'ida-moor')];
    await store.write((trx) => trx.insertInto('item').values(circle).execute());
    const { packs } = overlay([pack], await readGuild(store, guild));
    expect([...assemble(packs).entities.keys()].sort()).toEqual(['i-moor', 'ida-moor']);
  });

  it('lists what a newer version of the program no longer ships', async () => {
    const store = await engine.open();
    const pack = await shippedPack(engine);
    const edits = [fact('noon', { quote: 'out by noon', speaker: 'ida-moor' })];
    done(await change(store, { guild, member, at, edits }, shippedKeys([pack])));
    const rows = await readGuild(store, guild);
    expect(overlay([], rows).invalid).toMatchObject([{ lacks: 'event' }]);
    const withoutPeople = { ...pack, facts: [], event: { ...pack.event, entities: [] } };
    const { packs, invalid } = overlay([withoutPeople], rows);
    expect(invalid).toMatchObject([{ lacks: 'entity' }]);
    expect(assemble(packs).facts.size).toBe(0);
  });

  it('looks after a change at the facts of its event alone', async () => {
    const store = await engine.open();
    const tell = (edits: readonly Edit[]) =>
      change(store, { guild, member, at, edits }, new Set()).then(done);
    await withEvent(store);
    const another = fact('many', { subjects: [] });
    await tell([event('flood'), source('flood'), fact('sheds')]);
    const many = Array.from({ length: 50 }, (_, i) => ({ ...another, id: `flood/many-${i}` }));
    await tell(many);
    const rows = await readGuild(store, guild);
    const before = { rows, ...overlay([], rows) };
    await tell([fact('watchers', { quote: 'About 200 people watched.' })]);
    const later = await readGuild(store, guild, rows);
    expect(stepsOf(overlaying([], later))).toBeGreaterThan(50);
    expect(stepsOf(overlaying([], later, before))).toBeLessThan(5);
    const { packs } = atOnce(overlaying([], later, before));
    expect(packs).toEqual(overlay([], later).packs);
    expect(packs[1]).toBe(before.packs[1]);
  });

  it('looks after a change of a name at the facts of events that have it alone', async () => {
    const store = await engine.open();
    const tell = (edits: readonly Edit[]) =>
      change(store, { guild, member, at, edits }, new Set()).then(done);
    await withEvent(store);
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...fact('many', { subjects: [] }),
      id: `flood/many-${i}`,
    }));
    await tell([event('flood'), source('flood'), ...many, fact('sheds', { speaker: 'ida-moor' })]);
    const twin = entity('i-moor', 'I. Moor');
    const merge: Put = {
      ...{ do: 'put', kind: 'merge', id: 'i-moor', seen: 0 },
      body: { into: 'ida-moor' },
    };
    let rows = await readGuild(store, guild);
    let before = { rows, ...overlay([], rows) };
    const unmerge: Edit = { do: 'remove', kind: 'merge', id: 'i-moor', seen: 0 };
    for (const edit of [entity('ida-moor', 'Ida Moor-Lund'), twin, merge, unmerge]) {
      await tell([{ ...edit, seen: rows.revision }]);
      rows = await readGuild(store, guild, rows);
      expect(stepsOf(overlaying([], rows, before))).toBeLessThan(5);
      const now = atOnce(overlaying([], rows, before));
      expect(now).toEqual(overlay([], rows));
      expect(now.packs[1]).toBe(before.packs[1]);
      before = { rows, ...now };
    }
  });
});

/** In how many steps work is done. */
function stepsOf(work: Work<unknown>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}
