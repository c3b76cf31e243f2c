/** The soak's own check: it must see when an edit that was acknowledged is not in the database. */
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createEdits } from '../../bench/lib/edits.ts';
import { createLoad } from '../../bench/lib/load.ts';
import { runKeeping } from '../discord/bot.ts';
import { GUILD } from '../discord/loopback/index.ts';
import { ownDatabase } from '../programs.ts';

const FACT = 'seoul-cyberspace-2013/attendance';

test('what was acknowledged is found, and missed when it is gone from the log or from the fact', async () => {
  const url = ownDatabase();
  const file = url.replace('file:', '');
  const { discord } = await runKeeping({ url });
  const edits = createEdits(createLoad(), discord);
  for (let i = 0; i < 2; i += 1) await edits.make(GUILD, FACT, 'short');
  expect([edits.acknowledged(), edits.refused(), edits.lost(file)]).toEqual([2, 0, 0]);

  const database = new DatabaseSync(file);
  const run = (sql: string) => {
    database.exec(sql);
    return edits.lost(file);
  };
  // The first stands in the log alone, as the second took its place.
  expect(run("update item set body = replace(body, 'Correction 2', 'Nothing')")).toBe(2);
  expect(run("update item set body = replace(body, 'Nothing', 'Correction 2')")).toBe(0);
  expect(run("delete from audit where after like '%Correction 1 %'")).toBe(1);
  expect(run("delete from audit where after like '%Correction 2 %'")).toBe(2);
  database.close();
});
