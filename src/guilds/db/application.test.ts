/** A database belongs to the application that started with it first. */
import { describe, expect, it } from 'vitest';
import { applicationOf, OtherApplication } from './application.ts';
import { lazyStore } from './lazy.ts';
import { stepsOf } from './migrate.ts';
import { migrations } from './migrations.ts';
import { probe } from './probe.ts';
import { openStore, type Store } from './store.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { withEvent } from '../../../tests/guilds/fixtures.ts';

const FIRST = '100000000000000001';
const SECOND = '100000000000000002';

/** All rows of a few tables. */
function rowsOf(store: Store) {
  return store.read(async (db) => ({
    applications: await db.selectFrom('application').selectAll().execute(),
    items: await db.selectFrom('item').selectAll().execute(),
    guilds: await db.selectFrom('guild').selectAll().execute(),
  }));
}

onBothEngines('whose the database is', ({ address }) => {
  describe('the first application', () => {
    it('is written when it starts, and stays', async () => {
      const url = await address();
      for (let start = 0; start < 3; start += 1) {
        const store = await openStore(url, { application: FIRST });
        expect(await store.read(applicationOf)).toBe(FIRST);
        expect((await rowsOf(store)).applications).toHaveLength(1);
        await store.close();
      }
    });

    it('takes a database that is nobody’s with all that is in it', async () => {
      const url = await address();
      const before = await openStore(url);
      await withEvent(before);
      expect(await before.read(applicationOf)).toBeUndefined();
      await before.close();
      const after = await openStore(url, { application: FIRST });
      expect(await after.read(applicationOf)).toBe(FIRST);
      expect((await rowsOf(after)).items).toHaveLength(3);
      await after.close();
    });

    it('is one, however many start at the same moment', async () => {
      const url = await address();
      const starts = [FIRST, SECOND, FIRST, SECOND].map((application) =>
        openStore(url, { application }),
      );
      const came = await Promise.allSettled(starts);
      const opened = came.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const refused = came.flatMap((each): unknown[] =>
        each.status === 'rejected' ? [each.reason] : [],
      );
      expect(opened).toHaveLength(2);
      for (const error of refused) expect(error).toBeInstanceOf(OtherApplication);
      for (const store of opened) await store.close();
    });
  });

  describe('another application', () => {
    it('is refused, and changes nothing', async () => {
      const url = await address();
      const own = await openStore(url, { application: FIRST });
      await withEvent(own);
      const before = await rowsOf(own);
      const refused = openStore(url, { application: SECOND });
      await expect(refused).rejects.toThrow(
        `The database belongs to application ${FIRST}, but DISCORD_TOKEN is of application ${SECOND}.`,
      );
      expect(await rowsOf(own)).toEqual(before);
      await own.close();
    });

    it('is refused before the tables are brought to its version', async () => {
      const url = await address();
      await (await openStore(url, { application: FIRST })).close();
      let taken = false;
      const newer = {
        ...migrations,
        '9999-later': {
          up: () => {
            taken = true;
            return Promise.resolve();
          },
        },
      };
      const opening = openStore(url, { application: SECOND, migrations: newer });
      await expect(opening).rejects.toThrow(OtherApplication);
      expect(taken).toBe(false);
      const own = await openStore(url);
      expect((await own.read((db) => stepsOf(db, newer))).ahead).toEqual(['9999-later']);
      await own.close();
    });

    it('is refused where the store is opened late, and where it was open before', async () => {
      const url = await address();
      await (await openStore(url, { application: FIRST })).close();
      const late = lazyStore(url);
      await expect(late.claim(SECOND)).rejects.toThrow(OtherApplication);
      await expect(late.ready()).rejects.toThrow(OtherApplication);
      await late.claim(FIRST);
      await late.close();
      const early = lazyStore(url);
      await early.ready();
      await expect(early.claim(SECOND)).rejects.toThrow(OtherApplication);
      await early.close();
    });

    it('is touched by nobody before it is known whose the token is', async () => {
      const url = await address();
      await (await openStore(url, { application: FIRST })).close();
      let taken = false;
      const up = () => {
        taken = true;
        return Promise.resolve();
      };
      const newer = { ...migrations, '9999-later': { up } };
      const store = lazyStore(url, { isClaimedFirst: true, migrations: newer });
      await expect(probe(store)).rejects.toThrow('was not asked yet');
      await expect(store.claim(SECOND)).rejects.toThrow(OtherApplication);
      await expect(probe(store)).rejects.toThrow(OtherApplication);
      expect(taken).toBe(false);
      await store.claim(FIRST);
      await probe(store);
      expect(taken).toBe(true);
      await store.close();
    });
  });
});
