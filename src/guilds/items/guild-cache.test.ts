import { expect, it } from 'vitest';
import { guildBytes } from './guild-bytes.ts';
import { readGuild } from './guild-rows.ts';
import { cacheGuilds } from './guild-cache.ts';
import type { GuildRows } from './guild-rows.ts';
import { purge, guildLeft } from '../members/retention.ts';
import { openStore } from '../db/store.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, done, event, fact, guild, tell, withEvent } from '../../../tests/guilds/fixtures.ts';

const factsIn = (rows: GuildRows) => [...rows.items.fact.keys()].join(' ');

/** Milliseconds; here the store always answers, on a busy machine late. */
const patience = 20_000;

onBothEngines('fresh state', ({ address, open }) => {
  it('shows a change of another process at the next question, and builds only then', async () => {
    const url = await address();
    const [here, there] = [await openStore(url), await openStore(url)];
    let builds = 0;
    const { newest: ask } = cacheGuilds(here, {
      ...{ patience, ofNone: '' },
      build: (rows) => {
        builds += 1;
        return factsIn(rows);
      },
    });
    await withEvent(there);
    expect(await ask(guild)).toMatchObject({ value: '', stale: false });
    done(await tell(there, [fact('sheds')]));
    const answers = await Promise.all([ask(guild), ask(guild), ask(guild)]);
    expect(answers.map(({ value }) => value)).toEqual(Array(3).fill('harbour-fire/sheds'));
    await ask(guild);
    await ask('unknown guild');
    expect(builds).toBe(2);
    await here.close();
    await there.close();
  });

  it('shows each member what they themselves just wrote, however many ask', async () => {
    const store = await open();
    await withEvent(store);
    const { newest: ask } = cacheGuilds(store, { patience, ofNone: '', build: factsIn });
    const members = Array.from({ length: 8 }, async (_, i) => {
      done(await tell(store, [fact(`fact-${i}`)]));
      const { value } = await ask(guild);
      return value.includes(`fact-${i}`);
    });
    expect(await Promise.all(members)).toEqual(Array(8).fill(true));
  });

  it('lets questions go on with what was before while a change is built that nobody was told of', async () => {
    const url = await address();
    const [here, there] = [await openStore(url), await openStore(url)];
    const gate = { open: Promise.resolve() };
    const { newest, catchUp } = cacheGuilds(here, {
      ...{ patience, ofNone: '' },
      build: async (rows) => {
        await gate.open;
        return factsIn(rows);
      },
    });
    await withEvent(here);
    expect(await newest(guild)).toMatchObject({ value: '' });

    const built = Promise.withResolvers<undefined>();
    gate.open = built.promise.then(() => undefined);
    const { revision: to } = done(await tell(here, [fact('sheds')]));
    const told = catchUp(guild, { after: to - 1, to });
    expect(await newest(guild)).toMatchObject({ value: '', stale: false });
    // Another process has told of its change already: who asks now waits for it.
    done(await tell(there, [fact('boats')]));
    const late = newest(guild);
    built.resolve(undefined);
    await told;
    expect(await newest(guild)).toMatchObject({ value: 'harbour-fire/sheds harbour-fire/boats' });
    expect(await late).toMatchObject({ value: 'harbour-fire/sheds harbour-fire/boats' });
    await here.close();
    await there.close();
  });

  it('keeps the guilds asked for last that there is room for, and forgets a purged one', async () => {
    const store = await open();
    for (const each of ['a', 'b', 'c']) await withEvent(store, each);
    const built: string[] = [];
    const { newest: ask } = cacheGuilds(store, {
      ...{
        patience,
        ofNone: 0,
        maxBytes: Math.round(2.5 * guildBytes(await readGuild(store, 'a'))),
      },
      build: (rows) => built.push([...rows.items.event.keys()].join()),
    });
    for (const each of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(each);
    // a, b, c, and b again.
    expect(built).toHaveLength(4);
    await guildLeft(store, 'a', at);
    expect(await purge(store, new Date(at.getTime() + 31 * 24 * 3600e3))).toEqual(['a']);
    expect((await ask('a')).rows.revision).toBe(0);
    done(await tell(store, [event('anew')], 'a'));
    expect([...(await ask('a')).rows.items.event.keys()]).toEqual(['anew']);
  });
});
