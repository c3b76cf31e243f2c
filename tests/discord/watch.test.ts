/** What guilds follow on the web, looked at by the bot itself, and told in the channel that moderators chose. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { watchRounds } from '../../src/cli/watch-rounds.ts';
import { PARAGRAPHS, TITLE } from '../../src/extract/pages/page.fixture.ts';
import { ferryPage } from '../fetch/ferry.ts';
import { feedOf, RSS } from '../fetch/feed.ts';
import { handClock, startSite, testWeb, type Site } from '../fetch/site.ts';
import { ownDatabase } from '../programs.ts';
import { runKeeping, type Keeping } from './bot.ts';
import { GUILD, reportsIn, type Loopback, type Message } from './loopback/index.ts';
import { moderator } from './moderators.ts';

const EVENT = 'Seoul Conference on Cyber Space 2013';
const CHANNEL = reportsIn(GUILD);
const MINUTE = 60_000;
const FERRY = { path: '/ferry', title: TITLE };
const OLD = { path: '/old', title: 'An old story' };

/** What was brought to the channel since it was chosen. */
function told({ messages }: Loopback): readonly Message[] {
  return messages().filter(
    ({ channel, buttons, onlyFor }) =>
      channel === CHANNEL && buttons.length > 0 && onlyFor === undefined,
  );
}

/** A bot whose looks are begun by hand, at a time that is moved by hand. */
async function watching(site: Site, settings: Parameters<typeof runKeeping>[0] = {}) {
  const clock = handClock(Date.now());
  const bot = await runKeeping({ web: testWeb(), ...settings });
  const { later, rounds } = roundsOf(bot, clock);
  return { ...bot, site, clock, later, rounds };
}

function roundsOf({ bot, store, connection }: Keeping, clock = handClock(Date.now())) {
  const rounds = watchRounds({ bot, store, connection, now: () => new Date(clock.now()) });
  onTestFinished(rounds.stop);
  const later = async (minutes: number) => {
    clock.pass(minutes * MINUTE);
    await rounds.run();
  };
  return { clock, rounds, later };
}

async function withFeed(settings: Parameters<typeof runKeeping>[0] = {}) {
  const site = await startSite();
  site.put('/feed', feedOf(site.url, [OLD]), RSS);
  site.put('/ferry', ferryPage());
  const running = await watching(site, settings);
  const { discord } = running;
  await discord.command({ name: 'settings reports', options: { channel: CHANNEL }, ...moderator });
  const options = { event: EVENT, url: site.url('/feed') };
  const added = await discord.command({ name: 'watch add', options, ...moderator });
  return { ...running, added };
}

describe('a feed', () => {
  test('is looked at when it is due, and what is new is brought to the channel without a ping', async () => {
    const { discord, site, later, added } = await withFeed();
    expect(added.onlyFor).toBe(moderator.member);
    expect(added.text).toContain(`New drafts and changes are told in <#${CHANNEL}>`);
    const asked = () => site.requests.filter(({ path }) => path === '/feed').length;
    expect(asked()).toBe(1);
    await later(29);
    expect(asked()).toBe(1);
    await later(5);
    expect(asked()).toBe(2);
    expect(told(discord)).toEqual([]);

    site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
    await later(34);
    const [message] = told(discord);
    if (!message) throw new Error('nothing was told');
    expect(message.text).toMatch(/^### New in “Selby Mail: News”\n\*\*Selby Mail: Ferry line/);
    expect(message.text).toMatch(/\d+ drafts? to review\./);
    expect(message.onlyFor).toBeUndefined();
    const sent = discord.requests.filter(({ path }) => path.endsWith('/messages')).at(-1);
    expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    const [review = '', out = '', stop = ''] = message.buttons.map(({ label }) => label);
    const refused = await discord.press(message, review, { member: '400000000000000077' });
    expect(refused.text).toContain('for moderators');
    const panel = await discord.press(message, review, moderator);
    expect(panel.onlyFor).toBe(moderator.member);
    const undone = await discord.press(message, out, moderator);
    expect(undone.onlyFor).toBe(moderator.member);
    const ended = await discord.press(message, stop, moderator);
    expect(ended).toMatchObject({ onlyFor: moderator.member });
    expect(ended.text).toMatch(/^No longer followed/);
    const before = asked();
    await later(60);
    expect(asked()).toBe(before);
    expect(told(discord)).toHaveLength(1);
    expect(discord.refusals()).toEqual([]);
  });

  test('is asked for what changed, by what its server told of it', async () => {
    const { site, later, discord } = await withFeed();
    site.put('/feed', ({ headers }, response) =>
      headers['if-none-match'] === '"2"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { ...RSS, etag: '"2"' }).end(feedOf(site.url, [FERRY])),
    );
    for (let i = 0; i < 3; i++) await later(34);
    const etags = site.requests
      .filter(({ path }) => path === '/feed')
      .map(({ headers }) => headers['if-none-match']);
    expect(etags).toEqual([undefined, undefined, '"2"', '"2"']);
    expect(told(discord)).toHaveLength(1);
  });

  test('that fails is asked for less and less, and its moderators are told', async () => {
    const { site, later, discord } = await withFeed();
    site.put('/feed', (_, response) => response.writeHead(500).end());
    const asked = () => site.requests.filter(({ path }) => path === '/feed').length;
    await later(34);
    expect(asked()).toBe(2);
    await later(34);
    expect(asked()).toBe(2);
    for (const hours of [1, 2, 4, 8]) await later(hours * 60 * 1.2);
    expect(asked()).toBe(6);
    expect(told(discord)).toHaveLength(1);
    expect(told(discord)[0]?.text).toMatch(
      /It could not be read for some time now: “Selby Mail: News”/,
    );
    site.put('/feed', feedOf(site.url, [FERRY]), RSS);
    await later(60 * 24);
    expect(told(discord)[1]?.text).toMatch(/New in “Selby Mail: News”/);
  });

  test('is gone on with after a restart, and by one of two processes', async () => {
    const url = ownDatabase();
    const { discord, site, stop, bot } = await withFeed({ url });
    await stop();
    await (bot as { close?: () => Promise<void> }).close?.();
    site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
    const one = await runKeeping({ url, discord, web: testWeb() });
    const two = await runKeeping({ url, discord, web: testWeb() });
    const clock = handClock(Date.now() + 34 * MINUTE);
    await Promise.all([one, two].map((each) => roundsOf(each, clock).rounds.run()));
    expect(told(discord)).toHaveLength(1);
    expect(site.requests.filter(({ path }) => path === '/ferry')).toHaveLength(1);
  });

  test('that is being looked at when the bot stops is looked at again by the next', async () => {
    const url = ownDatabase();
    const { discord, site, clock, rounds } = await withFeed({ url });
    const begun = Promise.withResolvers<undefined>();
    site.put('/feed', () => {
      begun.resolve(undefined);
    });
    clock.pass(34 * MINUTE);
    void rounds.run();
    await begun.promise;
    await rounds.stop();
    site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
    const next = await runKeeping({ url, discord, web: testWeb() });
    await roundsOf(next, clock).rounds.run();
    expect(told(discord)).toHaveLength(1);
  });

  test('is told in the language of the server', async () => {
    const { discord, site, later } = await withFeed({ locale: 'ko' });
    site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
    await later(34);
    expect(told(discord)[0]?.text).toMatch(/^### “Selby Mail: News”의 새 기사 1개/);
  });

  test('is drafted where no channel is chosen, or none can be written to', async () => {
    const { discord, site, later, logged } = await withFeed();
    discord.close(CHANNEL);
    site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
    await later(34);
    expect(told(discord)).toEqual([]);
    expect(logged.map(({ msg }) => msg)).toContain('news could not be brought to the channel');
    expect((await discord.command({ name: 'review', ...moderator })).text).toContain(TITLE);
  });

  test('of a server that the bot is not in is not looked at', async () => {
    const { site, clock, bot, store, connection } = await withFeed();
    const serves = () => false;
    clock.pass(34 * MINUTE);
    const now = () => new Date(clock.now());
    await watchRounds({ bot, store, connection: { ...connection, serves }, now }).run();
    expect(site.requests.filter(({ path }) => path === '/feed')).toHaveLength(1);
  });
});

describe('of a server that removes the bot during a look', () => {
  /** Begins a look, has the bot removed, and goes on; gives what was kept of the watch before and after that. */
  async function removedAmid(answer: (site: Site) => Parameters<Site['put']>[1] | undefined) {
    const { site, discord, connection, store, clock, rounds, logged } = await withFeed();
    const kept = () => store.read((db) => db.selectFrom('watch').selectAll().execute());
    const removed = Promise.withResolvers<Awaited<ReturnType<typeof kept>>>();
    const given = answer(site);
    site.put('/feed', async (request, response) => {
      const before = await kept();
      discord.leave(GUILD);
      await expect.poll(() => connection.serves(GUILD)).toBe(false);
      removed.resolve(before);
      if (typeof given === 'function') given(request, response);
      else if (given !== undefined) response.writeHead(200, RSS).end(given);
    });
    clock.pass(34 * MINUTE);
    const round = rounds.run();
    const before = await removed.promise;
    await (given === undefined ? rounds.stop() : round);
    expect(before.map(({ held_until: until }) => until)).toEqual([expect.any(String)]);
    expect(await kept()).toEqual(before);
    expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    expect(told(discord)).toEqual([]);
  }

  test('nothing is written of it where nothing is new', () =>
    removedAmid((site) => feedOf(site.url, [OLD])));

  test('nothing is written of it where something is new', () =>
    removedAmid((site) => feedOf(site.url, [FERRY, OLD])));

  test('nothing is written of it where the look fails', () =>
    removedAmid(() => (_, response) => response.writeHead(500).end()));

  test('nothing is written of it where the bot stops meanwhile', () =>
    removedAmid(() => undefined));
});

test('an article that was found is looked at for changes, and lost quotes are told', async () => {
  const { discord, site, later } = await withFeed();
  site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
  await later(34);
  const options = { source: 'Selby Mail' };
  const form = await discord.openForm({ name: 'fact add', options, ...moderator });
  const quote = PARAGRAPHS[2];
  await discord.submit(form, { answer: '140 passengers', quote, kind: 'Number' }, moderator);
  const texts = PARAGRAPHS.map((text) => text.replace('carry 140', 'carry 150'));
  site.put('/ferry', ferryPage({ texts }));
  await later(60);
  expect(told(discord)).toHaveLength(1);
  await later(90);
  const [, change] = told(discord);
  expect(change?.text).toMatch(/^### Changed on the web: “Selby Mail: Ferry line/);
  expect(change?.text).toMatch(/140 passengers[^]*~~140~~ \*\*150\*\* passengers/);
  if (!change) throw new Error('nothing was told');
  const edition = await discord.press(change, 'Look at the new edition', moderator);
  expect(edition).toMatchObject({ onlyFor: moderator.member });
  expect(edition.text).toMatch(/Put this edition in place\?/);
  await later(180);
  expect(told(discord)).toHaveLength(2);
  expect(discord.refusals()).toEqual([]);
});
