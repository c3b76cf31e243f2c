import { expect, it } from 'vitest';
import { readChanges } from './logged-changes.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  done,
  event,
  fact,
  guild,
  remove,
  shipped,
  tell,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

onBothEngines('the log change by change', ({ open }) => {
  it('has what was done at once as one, with what it did', async () => {
    const store = await open();
    await withEvent(store);
    const many = Array.from({ length: 7 }, (_, i) => fact(`sheds-${i}`));
    done(await tell(store, many));
    const hidden = { do: 'put', kind: 'hidden', id: 'shipped/one', seen: 10, body: {} } as const;
    const over = { ...event('shipped'), seen: 10 };
    done(await tell(store, [hidden, over, ...many.slice(0, 2).map((put) => remove(put, 10))]));
    const [last, facts, first] = await readChanges(store, guild, {}, shipped);
    expect(last).toMatchObject({ batch: 11, last: 14, drafts: 0 });
    // Hiding takes out, and what lies over something shipped changes it.
    expect(last?.done).toEqual([
      { kind: 'fact', did: 'remove', count: 2 },
      { kind: 'hidden', did: 'remove', count: 1 },
      { kind: 'event', did: 'edit', count: 1 },
    ]);
    expect(facts).toMatchObject({ batch: 4, last: 10, done: [{ kind: 'fact', count: 7 }] });
    expect(facts?.entries.map(({ revision }) => revision)).toEqual([4, 5, 6, 7, 8]);
    // What it told was hidden or changed again, and so it can't be taken back.
    expect([last, facts, first].map((each) => each?.isPast)).toEqual([false, true, false]);
    expect(first?.done.map(({ kind }) => kind)).toEqual(['entity', 'source', 'event']);
    const older = await readChanges(store, guild, { kind: 'fact', below: 11, limit: 1 }, shipped);
    expect(older.map(({ batch }) => batch)).toEqual([4]);
    expect(await readChanges(store, guild, { member: 'nobody' }, shipped)).toEqual([]);
  });
});
