import { expect, test } from 'vitest';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import type { Store } from '../db/store.ts';
import { deleteMember, guildLeft, purge } from '../members/retention.ts';
import {
  addWatch,
  endWatch,
  findWatch,
  letGo,
  listWatches,
  maxWatches,
  type NewWatch,
  noteLook,
  resumeWatch,
  take,
  takeDue,
} from './watches.ts';

const GUILD = '200000000000000001';
const OTHER = '200000000000000002';
const NOW = new Date('2031-06-10T12:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const anywhere = () => true;

/** Adds it; gives its id. */
async function added(store: Store, given: NewWatch): Promise<string> {
  const came = await addWatch(store, given);
  if ('not' in came) throw new Error(`it was not added: ${came.not}`);
  return came.id;
}

function feed(given: Partial<NewWatch> = {}): NewWatch {
  return {
    ...{
      guild: GUILD,
      member: 'mod',
      event: 'fire',
      kind: 'feed',
      title: 'Post',
      words: ['Brann'],
    },
    ...{ url: 'https://post.example/feed', parent: undefined, source: undefined, until: undefined },
    ...{ at: NOW, nextAt: NOW, body: { seen: { a: 3 }, etag: '"1"' } },
    ...given,
  };
}

onBothEngines('what a guild follows', ({ open, address }) => {
  test('is kept as it was given, for its guild alone', async () => {
    const store = await open();
    const id = await added(store, feed());
    expect(await findWatch(store, GUILD, id)).toEqual({
      ...feed(),
      ...{ id, state: 'on', failures: 0, lookedAt: undefined },
    });
    expect(await findWatch(store, OTHER, id)).toBeUndefined();
    expect(await listWatches(store, OTHER)).toEqual([]);
    expect(await endWatch(store, OTHER, id)).toBe(false);
    expect(await listWatches(store, GUILD)).toHaveLength(1);
  });

  test('is no more than it may be; of articles that were found, the oldest make room', async () => {
    const store = await open();
    for (let i = 0; i < maxWatches; i++) {
      await added(store, feed({ url: `https://post.example/${i}`, at: later(i) }));
    }
    expect(await addWatch(store, feed())).toEqual({ not: 'full' });
    await added(store, feed({ guild: OTHER }));
    for (let i = 0; i < 105; i++) {
      const url = `https://post.example/story-${i}`;
      const page = { kind: 'page', parent: 'p', url, title: `Page ${i}` } as const;
      await added(store, feed({ ...page, at: later(100 + i) }));
    }
    const found = (await listWatches(store, GUILD)).filter(({ parent }) => parent === 'p');
    expect(found).toHaveLength(100);
    expect(found.at(-1)?.title).toBe('Page 5');
  });

  test('is added once, and no more than it may be, also by two processes at once', async () => {
    const url = await address();
    const { openStore } = await import('../db/store.ts');
    const [one, two] = [await openStore(url), await openStore(url)];
    try {
      const twice = await Promise.all([one, two, one, two].map((store) => addWatch(store, feed())));
      expect(twice.filter((each) => 'id' in each)).toHaveLength(1);
      expect(twice.filter((each) => 'not' in each)).toContainEqual({ not: 'there', title: 'Post' });
      const many = Array.from({ length: maxWatches + 3 }, (_, i) =>
        addWatch(i % 2 === 0 ? one : two, feed({ url: `https://post.example/${i}` })),
      );
      const full = (await Promise.all(many)).filter((each) => 'not' in each);
      expect(full).toHaveLength(4);
      expect(await listWatches(one, GUILD)).toHaveLength(maxWatches);
      const found = { kind: 'page', parent: 'p', url: 'https://post.example/story' } as const;
      const story = await Promise.all([one, two].map((store) => addWatch(store, feed(found))));
      expect(story.filter((each) => 'id' in each)).toHaveLength(1);
    } finally {
      await one.close();
      await two.close();
    }
  });

  test('ends with the articles that were found by it', async () => {
    const store = await open();
    const id = await added(store, feed());
    await added(store, feed({ kind: 'page', parent: id, url: 'https://post.example/1' }));
    await added(store, feed({ title: 'Other', url: 'https://post.example/2' }));
    expect(await endWatch(store, GUILD, id)).toBe(true);
    expect((await listWatches(store, GUILD)).map(({ title }) => title)).toEqual(['Other']);
    expect(await endWatch(store, GUILD, id)).toBe(false);
  });

  test('is looked at by one process at a time, the one that serves the guild', async () => {
    const url = await address();
    const { openStore } = await import('../db/store.ts');
    const [one, two] = [await openStore(url), await openStore(url)];
    try {
      await added(one, feed());
      const url = 'https://post.example/not-yet';
      await added(one, feed({ title: 'Not yet', url, nextAt: later(1) }));
      expect(await takeDue(one, NOW, (guild) => guild === OTHER)).toBeUndefined();
      const taken = await Promise.all(
        [one, two, one, two].map((store) => takeDue(store, NOW, anywhere)),
      );
      expect(taken.filter(Boolean).map((each) => each?.title)).toEqual(['Post']);
    } finally {
      await one.close();
      await two.close();
    }
  });

  test('comes again when the process that had it ended, or let it go', async () => {
    const store = await open();
    await added(store, feed());
    const watch = await takeDue(store, NOW, anywhere);
    if (!watch) throw new Error('it is due');
    expect(await takeDue(store, later(14), anywhere)).toBeUndefined();
    expect(await take(store, watch, later(14))).toBe(false);
    expect(await takeDue(store, later(15), anywhere)).toBeDefined();
    await letGo(store, watch);
    expect(await takeDue(store, later(16), anywhere)).toBeDefined();
  });

  test('is due again when a look says so, and not while it is stopped', async () => {
    const store = await open();
    const id = await added(store, feed());
    const watch = await takeDue(store, NOW, anywhere);
    if (!watch) throw new Error('it is due');
    const body = { seen: { b: 1 }, fault: { of: 'feed' } } as const;
    await noteLook(store, watch, { nextAt: later(30), failures: 2, body, title: 'New' }, NOW);
    expect(await findWatch(store, GUILD, id)).toMatchObject({
      ...{ failures: 2, title: 'New', nextAt: later(30), lookedAt: NOW, body, state: 'on' },
    });
    expect(await takeDue(store, later(29), anywhere)).toBeUndefined();
    expect(await takeDue(store, later(30), anywhere)).toBeDefined();
    const stopped = { nextAt: later(30), failures: 20, body, state: 'stopped' } as const;
    await noteLook(store, watch, stopped, NOW);
    expect(await takeDue(store, later(99), anywhere)).toBeUndefined();
    await resumeWatch(store, GUILD, id, later(99));
    expect(await takeDue(store, later(99), anywhere)).toMatchObject({ failures: 0, state: 'on' });
  });

  test('that was ended meanwhile stays ended', async () => {
    const store = await open();
    const id = await added(store, feed());
    await endWatch(store, GUILD, id);
    const looked = { nextAt: NOW, failures: 0, body: { seen: {} } };
    await noteLook(store, { guild: GUILD, id }, looked, NOW);
    expect(await listWatches(store, GUILD)).toEqual([]);
  });

  test('ends by itself when its days are over', async () => {
    const store = await open();
    await added(store, feed({ kind: 'page', parent: 'p', until: later(60) }));
    expect(await takeDue(store, later(60), anywhere)).toBeUndefined();
    await purge(store, later(59));
    expect(await listWatches(store, GUILD)).toHaveLength(1);
    await purge(store, later(61));
    expect(await listWatches(store, GUILD)).toEqual([]);
  });

  test('goes with its guild, and names nobody who does not want to be named', async () => {
    const store = await open();
    await added(store, feed());
    await added(store, feed({ guild: OTHER }));
    await deleteMember(store, 'mod');
    expect((await listWatches(store, GUILD)).map(({ member }) => member)).toEqual(['']);
    await guildLeft(store, GUILD, NOW);
    await purge(store, later(31 * 24 * 60));
    expect(await listWatches(store, GUILD)).toEqual([]);
    expect(await listWatches(store, OTHER)).toHaveLength(1);
  });
});
