import { expect, it } from 'vitest';
import { change } from './change.ts';
import { formerFacts } from './former-facts.ts';
import { readGuild } from './guild-rows.ts';
import type { Guild } from './guild-store.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  fact,
  guild,
  member,
  remove,
  shipped,
  tell,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

onBothEngines('facts that are no longer there', ({ open }) => {
  it('are the removed ones as they last were, the latest first, without those that were moved', async () => {
    const store = await open();
    await withEvent(store);
    const [one, two, three] = ['one', 'two', 'three'].map((id) => fact(id));
    if (!one || !two || !three) throw new Error('three facts were expected');
    done(await tell(store, [one, two, three]));
    done(await tell(store, [fact('two', { answer: 'Sheds' }, 6)]));
    done(await tell(store, [remove(one, 9)]));
    done(await tell(store, [remove(two, 9)]));
    const moving = { edits: [remove(three, 9)], action: 'move' } as const;
    done(await change(store, { guild, member, at, ...moving }, shipped));
    const rows = await readGuild(store, guild);
    const former = await formerFacts({
      ...{ store, id: guild, rows, shipped: [], keys: shipped },
    } as unknown as Guild);
    expect(former.map(({ key, how, file }) => [key, how, file.answer])).toEqual([
      ['harbour-fire/two', 'removed', 'Sheds'],
      ['harbour-fire/one', 'removed', 'Three sheds'],
    ]);
    done(await tell(store, [fact('two', {}, 20)]));
    const now = {
      store,
      id: guild,
      rows: await readGuild(store, guild),
      shipped: [],
      keys: shipped,
    };
    expect((await formerFacts(now as unknown as Guild)).map(({ key }) => key)).toEqual([
      'harbour-fire/one',
    ]);
  });
});
