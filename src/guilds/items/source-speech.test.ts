/** Who says what in sources, kept beside their texts. */
import { expect, it } from 'vitest';
import { guildLeft, purge } from '../members/retention.ts';
import { readSpeech, saveSpeech } from './source-speech.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, guild } from '../../../tests/guilds/fixtures.ts';

const key = { sha256: 'a'.repeat(64), part: 2, model: 'first' };
const speeches = [{ start: 3001, end: 3050, speaker: 'Ida “Fire” Moor' }];

onBothEngines('speeches', ({ open }) => {
  it('come back as they were kept, part by part', async () => {
    const store = await open();
    expect(await readSpeech(store, guild, key)).toBeUndefined();
    await saveSpeech(store, guild, key, speeches);
    await saveSpeech(store, guild, { ...key, part: 3 }, []);
    expect(await readSpeech(store, guild, key)).toEqual(speeches);
    expect(await readSpeech(store, guild, { ...key, part: 3 })).toEqual([]);
    expect(await readSpeech(store, 'another', key)).toBeUndefined();
  });

  it('of another model are not taken, and are replaced', async () => {
    const store = await open();
    await saveSpeech(store, guild, key, speeches);
    const second = { ...key, model: 'second' };
    expect(await readSpeech(store, guild, second)).toBeUndefined();
    await saveSpeech(store, guild, second, []);
    expect(await readSpeech(store, guild, second)).toEqual([]);
    expect(await readSpeech(store, guild, key)).toBeUndefined();
  });

  it('go with their guild', async () => {
    const store = await open();
    await saveSpeech(store, guild, key, speeches);
    await guildLeft(store, guild, at);
    await purge(store, new Date(at.getTime() + 31 * 24 * 60 * 60 * 1000));
    expect(await readSpeech(store, guild, key)).toBeUndefined();
  });
});
