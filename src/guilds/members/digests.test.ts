import { expect, it } from 'vitest';
import { wantingDigests } from './digests.ts';
import { forgetGap, listGaps, recordGap, dismissGap } from './gaps.ts';
import { guildLeft } from './retention.ts';
import { settingsSchema } from '../items/items.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, done, guild, tell } from '../../../tests/guilds/fixtures.ts';
import type { Store } from '../db/store.ts';

const DAY = 24 * 60 * 60 * 1000;

async function chooses(store: Store, inGuild: string, settings: object): Promise<void> {
  const body = settingsSchema.parse(settings);
  done(await tell(store, [{ do: 'put', kind: 'settings', id: 'guild', seen: 0, body }], inGuild));
}

onBothEngines('digests', ({ open }) => {
  it('are wanted by guilds that switched them on and chose a channel, as long as the bot is there', async () => {
    const store = await open();
    await chooses(store, '1', { digest: true, channel: '11' });
    await chooses(store, '2', { digest: true });
    await chooses(store, '3', { channel: '33' });
    await chooses(store, '4', { digest: true, channel: '44' });
    await guildLeft(store, '4', at);
    expect(await wantingDigests(store)).toEqual([{ guild: '1', channel: '11' }]);
  });

  it('are of gaps that were asked since then', async () => {
    const store = await open();
    await recordGap(store, guild, 'Old?', 'old', new Date(at.getTime() - 8 * DAY));
    await recordGap(store, guild, 'New?', 'new', at);
    const since = new Date(at.getTime() - 7 * DAY);
    const week = await listGaps(store, guild, { since });
    expect(week).toMatchObject({ total: 1, gaps: [{ wordings: ['New?'] }] });
    expect((await listGaps(store, guild)).total).toBe(2);
  });

  it('leave out gaps that are answered, until they are declined again; dismissed ones stay so', async () => {
    const store = await open();
    for (const each of ['Who?', 'When?']) await recordGap(store, guild, each, each, at);
    const [first, second] = (await listGaps(store, guild)).gaps;
    if (!first || !second) throw new Error('two gaps were expected');
    await dismissGap(store, guild, second.id, at);
    for (const { id } of [first, second]) await forgetGap(store, guild, id);
    for (const each of ['Who?', 'When?']) await recordGap(store, guild, each, each, at);
    expect((await listGaps(store, guild)).gaps).toMatchObject([{ id: first.id, asked: 1 }]);
  });
});
