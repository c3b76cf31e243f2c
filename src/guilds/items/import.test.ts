import { expect, it } from 'vitest';
import { assemble } from '../../packs/load.ts';
import { change, dryRunChange } from './change.ts';
import { readGuild, revisionOf } from './guild-rows.ts';
import { importEdits } from './import.ts';
import { overlay, shippedKeys } from './overlay.ts';
import { onSqlite } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  fact,
  guild,
  member,
  refused,
  tell,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

onSqlite('import', ({ open }) => {
  it('brings the packs of one guild into another, all of them the same', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [fact('sheds', { speaker: 'ida-moor' })]));
    const { packs } = overlay([], await readGuild(store, guild));
    const edits = importEdits(packs, [], 0);
    const wanted = { guild: 'another', member, at, action: 'import', edits } as const;

    const plan = await dryRunChange(store, wanted, new Set());
    expect(plan.steps.map(({ edit, before }) => [edit.kind, edit.id, before])).toEqual([
      ['event', 'harbour-fire', null],
      ['source', 'harbour-fire/post', null],
      ['fact', 'harbour-fire/sheds', null],
      ['entity', 'ida-moor', null],
    ]);
    expect(plan.refusals).toEqual([]);
    expect(await revisionOf(store, 'another')).toBe(0);

    expect(done(await change(store, wanted, new Set())).revision).toBe(4);
    const copy = overlay([], await readGuild(store, 'another'));
    expect(assemble(copy.packs)).toEqual(assemble(packs));
    expect((await dryRunChange(store, wanted, new Set())).steps).toEqual([]);
  });

  it('leaves out what is shipped just so, and says what it would change or refuse', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [fact('sheds')]));
    const { packs } = overlay([], await readGuild(store, guild));
    const [pack] = packs;
    if (!pack) throw new Error('There is no pack.');
    expect(importEdits(packs, packs, 0)).toEqual([]);
    const facts = pack.facts.map((each) => ({ ...each, answer: '3', quote: 'We lost nothing' }));
    const edits = importEdits([{ ...pack, facts }], packs, 0);
    expect(edits).toMatchObject([{ kind: 'fact', body: { answer: '3' } }]);

    const wanted = { guild, member, at, edits: edits.map((edit) => ({ ...edit, seen: 4 })) };
    const { steps, refusals } = await dryRunChange(store, wanted, shippedKeys(packs));
    expect(steps[0]?.before).toContain('Three sheds');
    expect(refusals).toMatchObject([{ reason: 'not-in-source' }]);
    expect(refused(await change(store, wanted, shippedKeys(packs)))).toEqual(refusals);
  });
});
