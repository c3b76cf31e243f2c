/** Vectors of sources, kept beside their texts. */
import { expect, it } from 'vitest';
import { guildLeft, purge } from '../members/retention.ts';
import { readVectors, saveVectors } from './source-vectors.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, guild } from '../../../tests/guilds/fixtures.ts';

const key = { sha256: 'a'.repeat(64), model: 'first' };
const vectors = Int8Array.from([127, -127, 0, 64, -1, -128]);

onBothEngines('vectors', ({ open }) => {
  it('come back as they were kept', async () => {
    const store = await open();
    expect(await readVectors(store, guild, key)).toBeUndefined();
    await saveVectors(store, guild, key, vectors);
    expect(await readVectors(store, guild, key)).toEqual(vectors);
    expect(await readVectors(store, 'another', key)).toBeUndefined();
  });

  it('of another model are not taken, and are replaced', async () => {
    const store = await open();
    await saveVectors(store, guild, key, vectors);
    const second = { ...key, model: 'second' };
    expect(await readVectors(store, guild, second)).toBeUndefined();
    await saveVectors(store, guild, second, vectors);
    expect(await readVectors(store, guild, second)).toBeDefined();
    expect(await readVectors(store, guild, key)).toBeUndefined();
  });

  it('go with their guild', async () => {
    const store = await open();
    await saveVectors(store, guild, key, vectors);
    await guildLeft(store, guild, at);
    await purge(store, new Date(at.getTime() + 31 * 24 * 60 * 60 * 1000));
    expect(await readVectors(store, guild, key)).toBeUndefined();
  });
});
