/** Both engines keep the same values, and tell alike that a part of the database is gone. */
import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { done, fact, guild, tell, withEvent } from '../../../tests/guilds/fixtures.ts';
import { readGuild } from '../items/guild-rows.ts';

onBothEngines('what is stored', ({ open }) => {
  it.each([
    [7, '7'],
    [-3, '-3'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('of the number %d in a column of texts is “%s”', async (given, kept) => {
    const store = await open();
    // Discord may send anything as a member's id.
    const member = given as unknown as string;
    const row = { guild, id: 'x', member, title: 't', body: '{}', at: '2026' };
    await store.write((trx) => trx.insertInto('unfinished').values(row).execute());
    const rows = await store.read((db) =>
      db.selectFrom('unfinished').select('member').where('member', '=', member).execute(),
    );
    expect(rows).toEqual([{ member: kept }]);
  });
});

onBothEngines('a database of which a part is gone', ({ open }) => {
  it.each([
    ['a table', 'item rename to gone', 'gone rename to item'],
    ['a column', 'item rename column body to gone', 'item rename column gone to body'],
  ])('is damaged: %s', async (_, taken, back) => {
    const store = await open();
    await withEvent(store);
    const alter = (what: string) =>
      store.write((trx) => sql`alter table ${sql.raw(what)}`.execute(trx));
    await alter(taken);
    await expect(readGuild(store, guild)).rejects.toMatchObject({ kind: 'damaged' });
    await expect(tell(store, [fact('late')])).rejects.toMatchObject({ kind: 'damaged' });
    await alter(back);
    done(await tell(store, [fact('late')]));
  });
});
