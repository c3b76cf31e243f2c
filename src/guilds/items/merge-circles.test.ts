import { expect, it } from 'vitest';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  entity,
  guild,
  member,
  refused,
  remove,
  shipped,
  tell,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';
import type { Put } from './edits.ts';
import { undoChanges } from './undo.ts';

function merge(id: string, into: string): Put {
  return { do: 'put', kind: 'merge', id, seen: 6, body: { into } };
}

onBothEngines('merges of names', ({ open }) => {
  async function withThree() {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [entity('captain', 'Captain'), entity('moor', 'Moor')]));
    return store;
  }

  it('of two moderators who each merge the other way are not both done', async () => {
    const store = await withThree();
    const both = await Promise.all([
      tell(store, [merge('captain', 'moor')]),
      tell(store, [merge('moor', 'captain')]),
    ]);
    const late = both.filter((outcome) => !outcome.done);
    expect(late).toHaveLength(1);
    expect(refused(late[0])).toMatchObject([{ reason: 'circle', edit: { kind: 'merge' } }]);
  });

  it('never lead back over others, nor in one change', async () => {
    const store = await withThree();
    done(await tell(store, [merge('captain', 'moor'), merge('moor', 'ida-moor')]));
    expect(refused(await tell(store, [merge('ida-moor', 'captain')]))).toMatchObject([
      { reason: 'circle' },
    ]);
    const around = [merge('moor', 'ida-moor'), merge('ida-moor', 'moor')];
    expect(refused(await tell(store, around))).toMatchObject([
      { reason: 'circle', edit: { id: 'ida-moor' } },
    ]);
    expect(refused(await tell(store, [merge('ida-moor', 'ida-moor')]))).toMatchObject([
      { reason: 'circle' },
    ]);
    // What is parted in the same change leads nowhere.
    const parted = remove(merge('captain', 'moor'), 9);
    done(await tell(store, [parted, merge('ida-moor', 'captain')]));
  });

  it('that were taken back come back only where they do not lead back', async () => {
    const store = await withThree();
    const { revision } = done(await tell(store, [merge('captain', 'moor')]));
    const undo = (entry: number) =>
      undoChanges(store, { guild, member, at, what: { entry } }, shipped);
    const undone = done(await undo(revision));
    done(await tell(store, [{ ...merge('moor', 'captain'), seen: undone.revision }]));
    expect(refused(await undo(undone.revision))).toMatchObject([{ reason: 'circle' }]);
  });
});
