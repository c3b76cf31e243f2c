/** /watch: feeds and articles that are followed, looked at by a clock that is moved by hand. */
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/bot/reply.ts';
import { storyOfPage } from '../../src/extract/pages/in-thread.ts';
import { page, PARAGRAPHS, TITLE } from '../../src/extract/pages/page.fixture.ts';
import { ferryPage } from '../fetch/ferry.ts';
import { feedOf, type Item, RSS } from '../fetch/feed.ts';
import { HTML, startSite, testWeb, type Site } from '../fetch/site.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { office, plain, surely, type Office } from './moderation.ts';

const EVENT = 'River Meeting in Velm';
const OLD: Item = { path: '/old', title: 'An old story' };
const FERRY: Item = { path: '/ferry', title: TITLE };

async function withFeed(): Promise<{ site: Site; session: Office }> {
  const site = await startSite();
  site.put('/feed', feedOf(site.url, [OLD]), RSS);
  site.put('/ferry', ferryPage());
  return { site, session: office({ web: testWeb() }) };
}

function follows(session: Office, url: string, words?: string) {
  return session.give('watch add', { event: EVENT, url, ...(words !== undefined && { words }) });
}

/** Looks at the first that is listed, as a moderator may at any time. */
async function looks(session: Office) {
  return session.press({ of: await session.give('watch list'), label: '1: Look now' });
}

/** Long pages, which others of their length wait for. */
function pagesInLine(): Promise<unknown> {
  const long = page({ bottom: `${'<div><p>Some words.</p></div>'.repeat(500)}${PADDING}` });
  return Promise.all(Array.from({ length: 3 }, () => storyOfPage(long, 3_600_000)));
}

/** Makes a page or a feed a long one. */
const PADDING = `<!-- ${'a '.repeat(110_000)}-->`;

async function cameOf({ next }: Reply): Promise<Reply> {
  return (await next) ?? expect.fail('nothing comes of it');
}

async function sources(session: Office): Promise<string> {
  return wordsOf(await session.give('sources', { event: EVENT }));
}

describe('/watch add', () => {
  test('follows a feed, and says what that means', async () => {
    const { site, session } = await withFeed();
    const added = await follows(session, site.url('/feed'), 'Ferry, boat');
    expect(added.visibility).toBe('private');
    const words = wordsOf(added);
    expect(words).toContain('Following the feed “Selby Mail: News” for “River Meeting in Velm”.');
    expect(words).toContain('with one of these words in the title or summary: Ferry, boat');
    expect(words).toContain('It lists 1 article now; only new ones are taken.');
    expect(words).toContain('No channel is chosen for what is new');
    const list = wordsOf(await session.give('watch list'));
    expect(list).toContain('Followed here: 1 feed or article (at most 20)');
    expect(list).toContain('Selby Mail: News (feed; River Meeting in Velm)');
    expect(wordsOf(await follows(session, site.url('/feed')))).toContain('followed already');
  });

  test('takes a feed for one that its server calls a page', async () => {
    const { site, session } = await withFeed();
    const feed = feedOf(site.url, [OLD]).replace(/^<\?xml[^>]*>/, '<!-- made -->\n<!-- today -->');
    site.put('/feed', feed, HTML);
    expect(wordsOf(await follows(session, site.url('/feed')))).toContain('Following the feed');
  });

  test('finds the feed that a site names', async () => {
    const { site, session } = await withFeed();
    const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    site.put('/', `<html><head>${link}</head><body><nav><a href="/a">Home</a></nav></body></html>`);
    expect(wordsOf(await follows(session, site.url('/')))).toContain('Following the feed');
    await session.give('watch remove', { watch: 'selby' });
    expect(wordsOf(await session.give('watch list'))).toContain('Nothing is followed here');
  });

  test('says when there is nothing to follow', async () => {
    const { site, session } = await withFeed();
    site.put('/', '<html><body><nav><a href="/a">Home</a></nav></body></html>');
    expect(wordsOf(await follows(session, site.url('/')))).toContain(
      'Neither a feed nor an article',
    );
    expect(wordsOf(await follows(session, 'http://10.0.0.1/feed'))).toContain('public internet');
    expect(wordsOf(await session.give('watch list'))).toContain('Nothing is followed here');
  });

  test('follows no more than a server may', async () => {
    const { site, session } = await withFeed();
    for (let i = 0; i < 20; i++) {
      site.put(`/feed-${i}`, feedOf(site.url, []), RSS);
      expect(wordsOf(await follows(session, site.url(`/feed-${i}`)))).toContain('Following');
    }
    const asked = site.requests.length;
    expect(wordsOf(await follows(session, site.url('/feed')))).toContain('follows 20 feeds');
    expect(site.requests).toHaveLength(asked);
    // All have the one title, so that each is stopped by its button.
    const which = await session.give('watch remove', { watch: 'selby' });
    await session.press({ of: which, label: '1: Stop' });
    expect(wordsOf(await follows(session, site.url('/feed')))).toContain('Following');
  });

  test('nothing is stopped that was not named, or that may be another', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'));
    site.put('/other', feedOf(site.url, []).replaceAll('Selby Mail', 'Selby Mail Sport'), RSS);
    await follows(session, site.url('/other'));
    const none = await session.give('watch remove', { watch: '\u200b' });
    expect(wordsOf(none)).toBe('That is not followed any more.');
    const unclear = await session.give('watch remove', { watch: 'selby' });
    expect(wordsOf(unclear)).toContain('Followed here: 2 feeds and articles');
    expect(wordsOf(await session.give('watch list'))).toContain('Followed here: 2');
    const sport = await session.give('watch remove', { watch: 'mail sport' });
    expect(wordsOf(sport)).toContain('No longer followed: “Selby Mail Sport');
  });

  test('is for moderators, and of one server', async () => {
    const { site, session } = await withFeed();
    expect(wordsOf(await follows(plain(session), site.url('/feed')))).toContain('for moderators');
    expect(site.requests).toEqual([]);
    await follows(session, site.url('/feed'));
    const list = await session.give('watch list');
    const other = session.as({ guild: '200000000000000002' });
    expect(wordsOf(await other.give('watch list'))).toContain('Nothing is followed here');
    for (const label of ['1: Look now', '1: Stop']) {
      const action = list.buttons.find((each) => each.label === label)?.action;
      if (!action) throw new Error(label);
      expect(wordsOf(await other.press(action))).toContain('not followed any more');
      expect(wordsOf(await plain(session).press(action))).toContain('for moderators');
    }
    expect(wordsOf(await session.give('watch list'))).toContain('Selby Mail');
  });

  test.each([
    ['a feed', '/feed', 'Following the feed'],
    ['an article', '/ferry', 'Following the article'],
    ['what is neither', '/nothing', 'Neither a feed nor an article'],
  ])('tells the place in line of %s', async (_, path, said) => {
    const { site, session } = await withFeed();
    site.put('/feed', `${feedOf(site.url, [OLD])}${PADDING}`, RSS);
    site.put('/ferry', `${ferryPage()}${PADDING}`);
    site.put('/nothing', `<html><body><nav><a href="/a">Home</a></nav></body></html>${PADDING}`);
    const others = pagesInLine();
    const waits = await follows(session, site.url(path));
    expect(wordsOf(waits)).toMatch(/this one is number \d in line/);
    expect(wordsOf(await cameOf(waits))).toContain(said);
    await others;
  });

  test('says who can switch it on where it is off', async () => {
    const session = office();
    const reply = await follows(session, 'https://news.example/feed');
    expect(wordsOf(reply)).toMatch(/whoever runs this bot can switch that on, with FETCH=on/);
    expect(wordsOf(await session.give('watch list'))).toMatch(/FETCH=on/);
  });
});

describe('a look at a feed', () => {
  test('adds what is new and drafts it, and nothing that was there', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'));
    expect(wordsOf(await looks(session))).toBe('Nothing new there: “Selby Mail: News”.');
    site.put('/feed', feedOf(site.url, [FERRY, OLD]), RSS);
    const found = await looks(session);
    const words = wordsOf(found);
    expect(words).toContain('New in “Selby Mail: News”');
    expect(words).toContain(`Selby Mail: ${TITLE}`);
    expect(words).toMatch(/\d+ drafts? to review\./);
    expect(words).toContain('/ask answers from what was added, about “River Meeting in Velm”.');
    expect(site.requests.map(({ path }) => path)).not.toContain('/old');
    const [review, out, stop] = labels(found);
    expect(review).toMatch(/^Review: Ferry/);
    expect(out).toMatch(/^Take out: Ferry/);
    expect(stop).toBe('Stop following');
    const panel = await session.press({ of: found, label: review ?? '' });
    expect(blocksOf(panel, 'passage')).toHaveLength(1);
    const answer = await session.give('ask', { question: 'How many passengers will it carry?' });
    expect(blocksOf(answer, 'quote')[0]?.quote).toBe(PARAGRAPHS[2]);
    expect(wordsOf(await looks(session))).toContain('Nothing new there');
    expect(wordsOf(await session.give('watch list'))).toContain('1 of its articles is followed');

    await session.press({ of: found, label: out ?? '' });
    expect(await sources(session)).not.toContain(TITLE);
    expect(wordsOf(await looks(session))).toContain('Nothing new there');
  });

  test('tells its place in line to whoever asks for it', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'));
    site.put('/feed', `${feedOf(site.url, [FERRY, OLD])}${PADDING}`, RSS);
    const others = pagesInLine();
    const waits = await looks(session);
    expect(wordsOf(waits)).toMatch(/this one is number \d in line/);
    expect(wordsOf(await cameOf(waits))).toContain('New in “Selby Mail: News”');
    await others;
  });

  test('passes over what has none of the words', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'), 'harbour, BOAT');
    const other: Item = { path: '/other', title: 'A fair in Selby', summary: 'Sheep and cattle' };
    site.put('/feed', feedOf(site.url, [other, FERRY, OLD]), RSS);
    const words = wordsOf(await looks(session));
    expect(words).toContain(TITLE);
    expect(words).not.toContain('fair');
    expect(site.requests.map(({ path }) => path)).not.toContain('/other');
  });

  test('takes five, and the others at the next look', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'));
    const items = Array.from({ length: 7 }, (_, i): Item => {
      site.put(`/${i}`, '<p>gone</p>', { 'content-type': 'application/pdf' });
      return { path: `/${i}`, title: `Story ${i}` };
    });
    site.put('/feed', feedOf(site.url, items), { ...RSS, etag: '"1"' });
    const first = wordsOf(await looks(session));
    // The oldest first.
    for (const i of [6, 5, 4, 3, 2]) expect(first).toContain(`Story ${i}`);
    expect(first).not.toContain('Story 1');
    expect(first).toContain('2 more are taken at the next look.');
    const second = wordsOf(await looks(session));
    for (const i of [1, 0]) expect(second).toContain(`Story ${i}`);
    expect(second).not.toContain('Story 2');
    expect(wordsOf(await looks(session))).toContain('Nothing new');
  });

  test('says what could not be added, and tries again what may come', async () => {
    const { site, session } = await withFeed();
    site.put('/robots.txt', 'User-agent: *\nDisallow: /members');
    await follows(session, site.url('/feed'));
    site.put('/down', (_, response) => response.writeHead(503).end());
    site.put('/short', '<p>Only a few words are here.</p>');
    const german = [
      'Der Hafenrat von Selby hat am Montag beschlossen, ein zweites Schiff für die Linie zur Insel Orm zu kaufen.',
      'Das Schiff kostet drei Millionen Kronen und nimmt doppelt so viele Fahrgäste mit wie das alte, sagte der Rat.',
      'Die Leute auf der Insel haben darum gebeten, seit ein Sturm sie vor zehn Jahren neun Tage lang abgeschnitten hat.',
    ];
    site.put('/german', ferryPage({ texts: german }));
    const items = ['/members', '/down', '/short', '/german', '/gone'].map((path): Item => ({
      path,
      title: `Story ${path}`,
    }));
    site.put('/feed', feedOf(site.url, items), RSS);
    const words = wordsOf(await looks(session));
    expect(words).toMatch(/Story \/members\nIt was not added\. .*robots\.txt/);
    expect(words).toMatch(/Story \/short\nIt was not added\./);
    expect(words).toMatch(/Story \/german\nIt was not added\. .*German/);
    expect(words).toMatch(/Story \/gone\nIt was not added\. .*404/);
    expect(words).not.toContain('/down');
    expect(wordsOf(await looks(session))).toContain('Nothing new');
    expect(wordsOf(await looks(session))).toMatch(/Story \/down\nIt was not added\. .*503/);
    expect(wordsOf(await looks(session))).toContain('Nothing new');
    expect(site.requests.filter(({ path }) => path === '/down')).toHaveLength(3);
    expect(await sources(session)).not.toContain('Selby Mail');
  });

  test('asks for what an article’s page does not tell', async () => {
    const { site, session } = await withFeed();
    site.put('/feed', feedOf(site.url, [OLD]).replace('Selby Mail: News', ''), RSS);
    await follows(session, site.url('/feed'));
    site.put('/bare', ferryPage({ publisher: '', published: '' }));
    const item = feedOf(site.url, [{ path: '/bare', title: 'Bare' }]);
    site.put(
      '/feed',
      item.replace('Selby Mail: News', '').replace(/<pubDate>.*<\/pubDate>/, ''),
      RSS,
    );
    const found = await looks(session);
    expect(wordsOf(found)).toMatch(/Bare\nIts page does not tell its publisher or its day/);
    const read = await session.press({ of: found, label: 'Read: Bare' });
    expect(labels(read)).toContain('Fill in the details');
    const form = await session.press({ of: read, label: 'Fill in the details' });
    await session.send(form, { publisher: 'Selby Mail', published: '2031-06-09' });
    expect(await sources(session)).toContain('Selby Mail');
  });

  test('of an article that is a source already adds nothing', async () => {
    const { site, session } = await withFeed();
    const read = await session.give('source add', { event: EVENT, url: site.url('/ferry') });
    await session.press({ of: read, label: 'Add and draft' });
    await follows(session, site.url('/feed'));
    site.put('/feed', feedOf(site.url, [FERRY]), RSS);
    expect(wordsOf(await looks(session))).toContain('Nothing new');
    expect(wordsOf(await session.give('watch list'))).toContain('1 of its articles is followed');
  });

  test('keeps of what its page tells no more than fits a line, and no address with a password', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'));
    const canonical = site.url('/ferry').replace('://', '://me:secret@');
    site.put('/ferry', ferryPage({ publisher: 'Mail '.repeat(20_000), canonical }));
    site.put('/feed', feedOf(site.url, [OLD, FERRY]), RSS);
    const told = wordsOf(await looks(session));
    expect(told).toContain('drafts to review');
    expect(told.length).toBeLessThan(5000);
    const known = await sources(session);
    expect(known).toContain('Mail Mail');
    expect(known.length).toBeLessThan(5000);
    expect(`${told}${known}`).not.toContain('secret');
  });

  test('ends with its event', async () => {
    const { site, session } = await withFeed();
    await follows(session, site.url('/feed'));
    await surely(session, 'event-admin archive', { event: EVENT });
    site.put('/feed', feedOf(site.url, [FERRY]), RSS);
    const list = await session.give('watch list');
    const stopped = await session.press({ of: list, label: '1: Look now' });
    expect(wordsOf(stopped)).toContain('No longer followed: “Selby Mail: News”');
    expect(site.requests.map(({ path }) => path)).not.toContain('/ferry');
  });
});

describe('a look at an article', () => {
  /** With a fact of each of two sentences. */
  async function withFacts() {
    const { site, session } = await withFeed();
    const read = await session.give('source add', { event: EVENT, url: site.url('/ferry') });
    await session.press({ of: read, label: 'Add and draft' });
    for (const [answer, quote] of [
      ['140 passengers', PARAGRAPHS[2]],
      ['That it ends next spring', '“That ends next spring.”'],
    ] as const) {
      const form = await session.give('fact add', { source: 'Selby Mail' });
      await session.send(form, { answer, quote, kind: 'outcome' });
    }
    return { site, session };
  }
  const changed = PARAGRAPHS.map((text) =>
    text.replace('carry 140 passengers', 'carry 150 passengers'),
  );

  test('shows which quotes no longer stand, once', async () => {
    const { site, session } = await withFacts();
    const added = wordsOf(await follows(session, site.url('/ferry')));
    expect(added).toContain(`Following the article “${TITLE}”.`);
    expect(added).toContain('Every quote of its facts stands in it now.');
    expect(wordsOf(await looks(session))).toContain('Nothing new there');

    site.put('/ferry', ferryPage({ texts: changed }));
    const found = await looks(session);
    const words = wordsOf(found);
    expect(words).toContain(`Changed on the web: “Selby Mail: ${TITLE}”`);
    expect(words).toContain('1 quote of its facts no longer stands in it:');
    expect(words).toMatch(/140 passengers: .*carry \[-140-\]\{\+150\+\} passengers/);
    expect(words).toContain('Answers still quote the text that is kept.');
    expect(wordsOf(await looks(session))).toContain('1 quote of its facts no longer stands');
    expect(wordsOf(await session.give('watch list'))).toContain('1 quote no longer stands');

    const edition = await session.press({ of: found, label: 'Look at the new edition' });
    expect(wordsOf(edition)).toContain('Put this edition in place?');
    const replaced = await session.press({ of: edition, label: 'Replace the text' });
    expect(wordsOf(replaced)).toContain('To mend: 1 of its facts');
    expect(wordsOf(await looks(session))).toContain('Nothing new there');
    expect(wordsOf(await session.give('watch list'))).not.toContain('Changed');
    // What is to be mended already is not told once more.
    const next = changed.map((text) => text.replace('800 names', '900 names'));
    site.put('/ferry', ferryPage({ texts: next }));
    expect(wordsOf(await looks(session))).toContain('Every quote that stood in it still stands');
  });

  test('that changes without losing a quote is only listed', async () => {
    const { site, session } = await withFacts();
    await follows(session, site.url('/ferry'));
    site.put(
      '/ferry',
      ferryPage({ texts: [...PARAGRAPHS, 'The board meets again in July, it said.'] }),
    );
    expect(wordsOf(await looks(session))).toContain('Every quote that stood in it still stands.');
    expect(wordsOf(await session.give('watch list'))).toContain('every quote still stands');
  });

  test('that had changed before a fact was added says when that one does not stand', async () => {
    const { site, session } = await withFacts();
    await follows(session, site.url('/ferry'));
    const texts = PARAGRAPHS.map((text) => text.replace('800 names', '900 names'));
    site.put('/ferry', ({ headers }, response) =>
      headers['if-none-match'] === undefined
        ? response.writeHead(200, { ...HTML, etag: '"2"' }).end(ferryPage({ texts }))
        : response.writeHead(304).end(),
    );
    expect(wordsOf(await looks(session))).toContain('Every quote that stood in it still stands.');
    const form = await session.give('fact add', { source: 'Selby Mail' });
    await session.send(form, { answer: '800 names', quote: PARAGRAPHS[3], kind: 'outcome' });
    expect(wordsOf(await looks(session))).toMatch(/800 names: .*\[-800-\]\{\+900\+\} names/);
    expect(wordsOf(await looks(session))).toContain('1 quote of its facts no longer stands');
  });

  test('that is cut off says so', async () => {
    const { site, session } = await withFacts();
    await follows(session, site.url('/ferry'));
    site.put('/ferry', ferryPage({ texts: PARAGRAPHS.slice(0, 1) }));
    const words = wordsOf(await looks(session));
    expect(words).toContain('2 quotes of its facts no longer stand in it:');
    expect(words).toMatch(/The page has only \d+ % of the text that is kept/);
    expect(words).toMatch(/nothing like “That ends next spring\.|That it ends next spring/);
  });

  test('is told when it had changed before it was followed', async () => {
    const { site, session } = await withFacts();
    site.put('/ferry', ferryPage({ texts: changed }));
    const added = await follows(session, site.url('/ferry'));
    expect(wordsOf(added)).toContain('1 quote of its facts no longer stands in it:');
    expect(labels(added)).toEqual(['Look at the new edition', 'Stop following']);
    expect(wordsOf(await looks(session))).toContain('1 quote of its facts no longer stands');
  });

  test('that is no source yet is offered as one', async () => {
    const { site, session } = await withFeed();
    const added = await follows(session, site.url('/ferry'));
    expect(wordsOf(added)).toContain('It is no source here yet.');
    expect(labels(added)).toEqual([
      ...['Add and draft', 'Correct the details', 'Discard', 'Stop following'],
    ]);
    expect(wordsOf(await looks(session))).toContain('Nothing new there');
    await session.press({ of: added, label: 'Add and draft' });
    const form = await session.give('fact add', { source: 'Selby Mail' });
    const quote = PARAGRAPHS[2];
    await session.send(form, { answer: '140 passengers', quote, kind: 'outcome' });
    site.put('/ferry', ferryPage({ texts: changed }));
    expect(wordsOf(await looks(session))).toContain('1 quote of its facts no longer stands');
  });
});

test('looks that fail are put off for longer and longer, told once, and given up', async () => {
  const { site, session } = await withFeed();
  await follows(session, site.url('/feed'));
  site.put('/feed', (_, response) => response.writeHead(500).end());
  const told: string[] = [];
  for (let i = 1; i <= 20; i++) told.push(wordsOf(await looks(session)));
  expect(told[4]).toMatch(
    /^It could not be read for some time now: “Selby Mail: News”\nnews\.test has a fault of its own just now \(status 500\)/,
  );
  expect(told[19]).toMatch(/^No longer followed: “Selby Mail: News”/);
  expect(told.filter((each) => !each.startsWith('It can’t be read just now'))).toHaveLength(2);
  expect(wordsOf(await session.give('watch list'))).toMatch(
    /Stopped\. news\.test has a fault of its own/,
  );
  site.put('/feed', feedOf(site.url, [OLD]), RSS);
  expect(wordsOf(await looks(session))).toContain('Nothing new there');
  expect(wordsOf(await session.give('watch list'))).not.toContain('Stopped');
});

test('what is gone for good is given up at once', async () => {
  const { site, session } = await withFeed();
  await follows(session, site.url('/feed'));
  site.put('/feed', (_, response) => response.writeHead(410).end());
  expect(wordsOf(await looks(session))).toContain('No longer followed');
});
