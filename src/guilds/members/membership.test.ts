/** Guilds that are missing where Discord lists the bot's: when they count as left, and when they do not. */
import { describe, expect, it } from 'vitest';
import { recordGap } from './gaps.ts';
import { hasData, noteMembership } from './membership.ts';
import { guildJoined, guildLeft, missingDays, missingLooks, purge } from './retention.ts';
import { addReport } from './reports.ts';
import type { Store } from '../db/store.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, withEvent } from '../../../tests/guilds/fixtures.ts';

const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60 * 1000);
const ids = (count: number) =>
  Array.from({ length: count }, (_, i) => String(200_000_000_000_000_000n + BigInt(i)));
const never = new Date('2090-01-01');

async function leftIn(store: Store): Promise<string[]> {
  const left = await store.read((db) =>
    db.selectFrom('guild').select('id').where('left_at', 'is not', null).execute(),
  );
  return left.map(({ id }) => id).sort();
}

/** A store in which so many guilds have data, half of them nothing but a question that was declined. */
async function withGuilds(open: () => Promise<Store>, count: number) {
  const store = await open();
  const guilds = ids(count);
  for (const [i, guild] of guilds.entries()) {
    if (i % 2 === 0) await guildLeft(store, guild, at).then(() => guildJoined(store, guild));
    else await recordGap(store, guild, 'Who?', 'who', at);
  }
  const look = (missing: number, day: number, mine = () => true) =>
    noteMembership(store, { present: new Set(guilds.slice(missing)), mine, at: days(day) });
  return { store, guilds, look };
}

onBothEngines('membership', ({ open }) => {
  describe('a guild that is missing', () => {
    it('is not left at once, nor after many looks, nor after a long while alone', async () => {
      const { store, look, guilds } = await withGuilds(open, 20);
      expect(await look(2, 0)).toEqual({ missing: guilds.slice(0, 2), unlikely: false });
      for (let i = 0; i < 10; i += 1) await look(2, 0.01 * i);
      expect(await leftIn(store)).toEqual([]);
      const other = await withGuilds(open, 20);
      await other.look(2, 0);
      await other.look(2, 400);
      expect(await leftIn(other.store)).toEqual([]);
      expect(await purge(other.store, never)).toEqual([]);
    });

    it('is left once it was missing at several looks over days, and its days count from there', async () => {
      const { store, look, guilds } = await withGuilds(open, 20);
      for (let i = 1; i < missingLooks; i += 1) await look(2, 0);
      await look(2, missingDays - 0.1);
      expect(await leftIn(store)).toEqual([]);
      await look(2, missingDays);
      expect(await leftIn(store)).toEqual(guilds.slice(0, 2));
      expect(await purge(store, days(missingDays + 29.9))).toEqual([]);
      expect(await purge(store, days(missingDays + 30.1))).toEqual(guilds.slice(0, 2));
    });

    it('begins anew when it was there in between', async () => {
      const { store, look } = await withGuilds(open, 20);
      await look(1, 0);
      await look(1, 1);
      await look(0, 2);
      for (const day of [missingDays, missingDays + 1, missingDays + 2]) await look(1, day);
      expect(await leftIn(store)).toEqual([]);
    });

    it('is left to the process that would know of it', async () => {
      const { store, look } = await withGuilds(open, 20);
      for (const day of [0, 10, 20, 30]) await look(2, day, () => false);
      expect(await leftIn(store)).toEqual([]);
    });
  });

  describe('more than a tenth that are missing', () => {
    it.each([
      [20, 3],
      [20, 20],
      [9, 1],
      [1, 1],
    ])('of %i guilds, %i are never left', async (count, missing) => {
      const { store, look, guilds } = await withGuilds(open, count);
      for (const day of [0, 10, 100, 1000]) {
        expect(await look(missing, day)).toEqual({
          missing: guilds.slice(0, missing),
          unlikely: true,
        });
      }
      expect(await leftIn(store)).toEqual([]);
      expect(await purge(store, days(40))).toEqual([]);
    });

    it('take none with them that was missing before', async () => {
      const { store, look } = await withGuilds(open, 20);
      await look(1, 0);
      for (const day of [10, 20, 30]) await look(12, day);
      expect(await leftIn(store)).toEqual([]);
    });
  });

  it('takes back what was noted of a guild that is there', async () => {
    const { store, look, guilds } = await withGuilds(open, 20);
    await guildLeft(store, String(guilds[4]), at);
    await look(1, 0);
    await look(0, 1);
    expect(await leftIn(store)).toEqual([]);
    const rows = await store.read((db) =>
      db.selectFrom('guild').selectAll().where('missing_since', 'is not', null).execute(),
    );
    expect(rows).toEqual([]);
  });

  it('knows a guild by whatever is kept of it, and forgets it with that', async () => {
    const store = await open();
    const [changed = '', asked = '', reported = '', left = '', none = ''] = ids(5);
    await withEvent(store, changed);
    await recordGap(store, asked, 'Who?', 'who', at);
    await addReport(store, { guild: reported, member: 'm', subject: 'a', at });
    await guildLeft(store, left, at);
    const known = [];
    for (const guild of [changed, asked, reported, left, none]) {
      known.push(await hasData(store, guild));
    }
    expect(known).toEqual([true, true, true, true, false]);
    await purge(store, days(40));
    expect(await hasData(store, left)).toBe(false);
  });
});
