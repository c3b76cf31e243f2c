/** Fetching, from a real server on this machine. */
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askedBy } from '../runtime/asker.ts';
import { handClock, HTML, resolveTests, startSite, testWeb } from '../../tests/fetch/site.ts';
import { isPublic } from './address.ts';
import { FetchError, type FetchFault } from './fault.ts';
import { WEB_PORTS } from './link.ts';
import { type Fetched, type Wanted, type Web } from './web.ts';

const MB = 1024 * 1024;
const WANTED: Wanted = { types: { 'text/html': 5 * MB, 'text/plain': MB } };
const PAGE = '<p>The mill burned down.</p>';

async function got(web: Web, url: string, wanted = WANTED): Promise<Fetched> {
  const fetched = await web.fetch(url, wanted);
  if (fetched === 'same') throw new Error('nothing new');
  return fetched;
}

async function faultOf(work: Promise<unknown>): Promise<FetchFault> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FetchError) return error.fault;
    throw error;
  }
  throw new Error('it was fetched');
}

const textOf = ({ bytes }: Fetched) => new TextDecoder().decode(bytes);

describe('a page', () => {
  test('comes with what the server tells of it, to a bot that gives its name', async () => {
    const site = await startSite();
    site.put('/story', PAGE, { 'content-type': 'text/HTML; charset="ISO-8859-1"', etag: '"1"' });
    const fetched = await got(testWeb(), site.url('/story#part'));
    expect(fetched).toMatchObject({
      ...{ url: site.url('/story'), type: 'text/html', charset: 'ISO-8859-1' },
      validators: { etag: '"1"' },
    });
    expect(textOf(fetched)).toBe(PAGE);
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/story']);
    for (const { headers } of site.requests) {
      expect(headers['user-agent']).toMatch(/^Verbatim\/\d+\.\d+\.\d+ /);
      expect(headers.cookie).toBeUndefined();
    }
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s', async (encoding, pack) => {
    const site = await startSite();
    site.put('/story', pack(PAGE), { ...HTML, 'content-encoding': encoding });
    expect(textOf(await got(testWeb(), site.url('/story')))).toBe(PAGE);
  });

  test('of three megabytes comes whole', async () => {
    const site = await startSite();
    const page = `<p>${'The mill burned down. '.repeat(150_000)}</p>`;
    site.put('/story', page);
    expect((await got(testWeb(), site.url('/story'))).bytes.length).toBe(page.length);
  });

  test('that did not change is not sent again', async () => {
    const site = await startSite();
    site.put('/story', ({ headers }, response) =>
      headers['if-none-match'] === '"1"' &&
      headers['if-modified-since'] === 'Tue, 10 Jun 2031 12:00:00 GMT'
        ? response.writeHead(304).end()
        : response.writeHead(200, HTML).end(PAGE),
    );
    const known = { etag: '"1"', modified: 'Tue, 10 Jun 2031 12:00:00 GMT' };
    expect(await testWeb().fetch(site.url('/story'), { ...WANTED, known })).toBe('same');
    expect(textOf(await got(testWeb(), site.url('/story')))).toBe(PAGE);
  });
});

describe('what may not be connected to', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost./',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inside.test/',
  ])('%s is refused, and no request is sent', async (url) => {
    const site = await startSite();
    const resolve = (name: string) =>
      Promise.resolve([
        name === 'inside.test'
          ? { address: '10.0.0.7', family: 4 }
          : { address: '127.0.0.1', family: 4 },
      ]);
    const web = testWeb({ allows: isPublic, resolve, ports: 'any' });
    const at = url.replace(/\/(?=$|latest)/, `:${site.port}/`);
    expect(await faultOf(web.fetch(at, WANTED))).toMatchObject({ code: 'privateAddress' });
    expect(site.requests).toEqual([]);
  });

  test('a name one of whose addresses is private is refused', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '127.0.0.1', family: 4 },
        { address: 'fd00:ec2::254', family: 6 },
      ]);
    const site = await startSite();
    expect(await faultOf(testWeb({ resolve }).fetch(site.url('/'), WANTED))).toEqual({
      ...{ code: 'privateAddress', host: 'news.test' },
    });
    expect(site.requests).toEqual([]);
  });

  test('a name is looked up once a request, and what it leads to a moment later counts for nothing', async () => {
    const site = await startSite();
    site.put('/story', PAGE);
    const asked: string[] = [];
    // Allowed when it is asked the first time, and elsewhere from then on.
    const resolve = (name: string) => {
      asked.push(name);
      const address = asked.length % 2 === 1 ? '127.0.0.1' : '127.0.0.2';
      return Promise.resolve([{ address, family: 4 }]);
    };
    // The first time it is asked for robots.txt, then for the page, which it now keeps from.
    expect(await faultOf(testWeb({ resolve }).fetch(site.url('/story'), WANTED))).toEqual({
      ...{ code: 'privateAddress', host: 'news.test' },
    });
    expect(asked).toEqual(['news.test', 'news.test']);
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('other ports than those of the web are refused', async () => {
    const site = await startSite();
    const web = testWeb({ ports: WEB_PORTS });
    expect(await faultOf(web.fetch(site.url('/'), WANTED))).toMatchObject({ code: 'port' });
    expect(site.requests).toEqual([]);
  });
});

describe('a redirect', () => {
  test('is followed, its host’s robots.txt asked first', async () => {
    const site = await startSite();
    site.put('/old', (_, response) => response.writeHead(301, { location: '/new' }).end());
    const there = site.url('/story', 'other.test');
    site.put('/new', (_, response) => response.writeHead(302, { location: there }).end());
    site.put('/story', PAGE);
    expect((await got(testWeb(), site.url('/old'))).url).toBe(there);
    expect(site.requests.map(({ host, path }) => `${host.split(':')[0] ?? ''}${path}`)).toEqual([
      ...['news.test/robots.txt', 'news.test/old', 'news.test/new'],
      ...['other.test/robots.txt', 'other.test/story'],
    ]);
  });

  test.each([
    ['http://127.0.0.2/', 'privateAddress'],
    ['http://169.254.169.254/latest/meta-data/', 'privateAddress'],
    ['http://[::ffff:10.0.0.1]/', 'privateAddress'],
    ['http://0x7f000002/', 'privateAddress'],
    ['//10.0.0.1/', 'privateAddress'],
    ['http://me:secret@other.test/', 'credentials'],
    ['file:///etc/passwd', 'notLink'],
    ['javascript:alert(1)', 'notLink'],
    ['http://nowhere.example/', 'noHost'],
  ])('to %s is refused: %s', async (location, code) => {
    const site = await startSite();
    site.put('/', (_, response) => response.writeHead(302, { location }).end());
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({ code });
  });

  test('of robots.txt is checked as well', async () => {
    const site = await startSite();
    site.put('/story', PAGE);
    const location = 'http://169.254.169.254/latest/meta-data/';
    site.put('/robots.txt', (_, response) => response.writeHead(302, { location }).end());
    expect(await faultOf(testWeb().fetch(site.url('/story'), WANTED))).toMatchObject({
      code: 'privateAddress',
    });
  });

  test('that leads on without end is given up', async () => {
    const site = await startSite();
    site.put('/', (_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({
      code: 'redirects',
    });
    expect(site.requests.filter(({ path }) => path === '/')).toHaveLength(6);
  });
});

describe('what is too much', () => {
  test('a page that says so is not read', async () => {
    const site = await startSite();
    site.put('/', (_, response) => {
      response.writeHead(200, { ...HTML, 'content-length': 6 * MB });
      response.write('x');
    });
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toEqual({
      ...{ code: 'tooLarge', host: 'news.test', most: 5 },
    });
  });

  test('a page without end is read to its bound', async () => {
    const site = await startSite();
    let sent = 0;
    site.put('/', (_, response) => {
      const more = () => {
        for (;;) {
          sent += 65_536;
          if (!response.write('x'.repeat(65_536))) break;
        }
      };
      response.writeHead(200, HTML).on('drain', more);
      more();
    });
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({
      code: 'tooLarge',
    });
    // What fills the buffers on the way was sent besides.
    expect(sent).toBeLessThan(40 * MB);
  });

  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  test.each([
    ['gzip', gzipSync],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, quickly)],
  ])('what unpacks from %s to more is refused', async (encoding, pack) => {
    const site = await startSite();
    const bomb = pack(Buffer.alloc(200 * MB));
    expect(bomb.length).toBeLessThan(MB);
    site.put('/', bomb, { ...HTML, 'content-encoding': encoding });
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({
      code: 'tooLarge',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * MB);
  });

  test.each([
    ['an answer that never begins', (response: Response) => response.on('close', () => undefined)],
    ['a page that never ends', (response: Response) => response.writeHead(200, HTML).write('<p>')],
  ])('%s is given up in time', async (_what, answer) => {
    const site = await startSite();
    const clock = handClock();
    const begun = Promise.withResolvers<undefined>();
    site.put('/', (_, response) => {
      answer(response);
      begun.resolve(undefined);
    });
    const fault = faultOf(testWeb({ clock, patience: 1000 }).fetch(site.url('/'), WANTED));
    await begun.promise;
    clock.pass(1000);
    expect(await fault).toEqual({ code: 'slow', host: 'news.test' });
  });

  test('a name that is never resolved is given up in time', async () => {
    const clock = handClock();
    const begun = Promise.withResolvers<undefined>();
    const resolve = () => {
      begun.resolve(undefined);
      return new Promise<never>(() => undefined);
    };
    const fault = faultOf(testWeb({ clock, resolve }).fetch('http://news.test/', WANTED));
    await begun.promise;
    clock.pass(20_000);
    expect(await fault).toEqual({ code: 'slow', host: 'news.test' });
  });

  test('more than wait in a line are told to come again', async () => {
    const site = await startSite();
    site.put('/', () => undefined);
    const web = testWeb({ clock: handClock() });
    const asker = { guild: 'g', member: 'm' };
    const all = Array.from({ length: 23 }, () =>
      askedBy(asker, () => faultOf(web.fetch(site.url('/'), WANTED))),
    );
    expect(await Promise.race(all)).toEqual({ code: 'busy', host: 'news.test' });
  });
});

type Response = Parameters<Extract<Parameters<Site['put']>[1], CallableFunction>>[1];
type Site = Awaited<ReturnType<typeof startSite>>;

describe('what is no page', () => {
  test.each([
    ['application/pdf', 'application/pdf'],
    ['image/png', 'image/png'],
    ['TEXT/JavaScript; charset=utf-8', 'text/javascript'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%s is of another type', async (given, type) => {
    const site = await startSite();
    site.put('/', 'x', { 'content-type': given });
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toEqual({
      ...{ code: 'otherType', host: 'news.test', type },
    });
  });

  test.each([[400], [401], [403], [404], [410], [429], [500], [503]])(
    'an answer of status %i is told',
    async (status) => {
      const site = await startSite();
      site.put('/', (_, response) => response.writeHead(status, { 'retry-after': '120' }).end());
      expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toEqual({
        ...{ code: 'status', host: 'news.test', status, retryAfter: 120 },
      });
    },
  );

  test.each([
    ['what is not packed as it says', 'no gzip', 'gzip'],
    ['a packing that was not asked for', 'x', 'zstd'],
    ['a pack that ends early', gzipSync(PAGE).subarray(0, 20), 'gzip'],
  ])('%s is broken', async (_what, body, encoding) => {
    const site = await startSite();
    site.put('/', body, { ...HTML, 'content-encoding': encoding });
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({ code: 'broken' });
  });

  test('a page that ends early is broken', async () => {
    const site = await startSite();
    site.put('/', (_, response) => {
      response.writeHead(200, { ...HTML, 'content-length': 100 }).write('<p>', () => {
        response.destroy();
      });
    });
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({ code: 'broken' });
  });

  test('a server that is not there is told', async () => {
    const site = await startSite();
    const resolve = () => resolveTests('news.test');
    // Nothing listens at the first port.
    const fault = await faultOf(testWeb({ resolve }).fetch('http://news.test:1/', WANTED));
    expect(fault).toEqual({ code: 'unreachable', host: 'news.test' });
    expect(site.requests).toEqual([]);
  });
});

describe('robots.txt', () => {
  const rules = 'User-agent: *\nDisallow: /private\n\nUser-agent: verbatim\nDisallow: /members';

  test('is kept to, by the bot’s own name', async () => {
    const site = await startSite();
    for (const path of ['/private', '/members/1', '/story']) site.put(path, PAGE);
    site.put('/robots.txt', rules, { 'content-type': 'text/plain' });
    const web = testWeb();
    const fault = await faultOf(web.fetch(site.url('/members/1'), WANTED));
    expect(fault).toEqual({ code: 'robots', host: 'news.test' });
    expect(textOf(await got(web, site.url('/private')))).toBe(PAGE);
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/private']);
  });

  test('is kept to after a redirect', async () => {
    const site = await startSite();
    site.put('/', (_, response) => response.writeHead(302, { location: '/members' }).end());
    site.put('/robots.txt', rules);
    expect(await faultOf(testWeb().fetch(site.url('/'), WANTED))).toMatchObject({ code: 'robots' });
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/']);
  });

  test('is asked for again after an hour', async () => {
    const site = await startSite();
    site.put('/story', PAGE);
    const clock = handClock();
    const web = testWeb({ clock });
    await got(web, site.url('/story'));
    site.put('/robots.txt', 'User-agent: *\nDisallow: /');
    clock.pass(59 * 60_000);
    await got(web, site.url('/story'));
    clock.pass(2 * 60_000);
    expect(await faultOf(web.fetch(site.url('/story'), WANTED))).toMatchObject({ code: 'robots' });
    expect(site.requests.map(({ path }) => path)).toEqual([
      ...['/robots.txt', '/story', '/story', '/robots.txt'],
    ]);
  });

  test.each([[429], [500], [503]])('that is answered with %i keeps from all', async (status) => {
    const site = await startSite();
    site.put('/story', PAGE);
    site.put('/robots.txt', (_, response) => response.writeHead(status).end());
    expect(await faultOf(testWeb().fetch(site.url('/story'), WANTED))).toEqual({
      ...{ code: 'robotsUnread', host: 'news.test' },
    });
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('that is larger than any is read to its bound', async () => {
    const site = await startSite();
    site.put('/story', PAGE);
    site.put('/robots.txt', `User-agent: *\nDisallow: /story\n${'# long\n'.repeat(200_000)}`);
    expect(await faultOf(testWeb().fetch(site.url('/story'), WANTED))).toMatchObject({
      code: 'robots',
    });
  });

  test('whose rules take too long to match keeps from what it is asked for', async () => {
    const site = await startSite();
    site.put('/robots.txt', `User-agent: *\nDisallow: ${'*a'.repeat(200_000)}`);
    const path = `/${'a'.repeat(1500)}`;
    expect(await faultOf(testWeb().fetch(site.url(path), WANTED))).toMatchObject({
      code: 'robotsUnread',
    });
  });
});

describe('a host', () => {
  test('is asked for one thing at a time, with a pause between two', async () => {
    const site = await startSite();
    const open: (() => void)[] = [];
    for (const path of ['/a', '/b']) {
      site.put(path, (_, response) => {
        open.push(() => response.writeHead(200, HTML).end(PAGE));
      });
    }
    const clock = handClock();
    const web = testWeb({ clock, pause: 2000 });
    const asked = () => site.requests.map(({ path }) => path);
    const by = (member: string, work: () => Promise<Fetched>) =>
      askedBy({ guild: 'g', member }, work);
    const first = by('1', () => got(web, site.url('/a')));
    await expect.poll(() => open.length).toBe(1);
    const second = by('2', () => got(web, site.url('/b')));
    // Another host's is not waited for.
    site.put('/c', PAGE);
    await askedBy({ guild: 'other', member: '3' }, () => got(web, site.url('/c', 'other.test')));
    expect(asked()).not.toContain('/b');
    open.shift()?.();
    await first;
    clock.pass(1999);
    await askedBy({ guild: 'other', member: '3' }, () => got(web, site.url('/c', 'third.test')));
    expect(asked()).not.toContain('/b');
    clock.pass(1);
    await expect.poll(() => open.length).toBe(1);
    open.shift()?.();
    await second;
  });

  test('is asked after its pause too where another one redirects to it', async () => {
    const site = await startSite();
    for (const path of ['/a', '/b', '/c']) site.put(path, PAGE);
    const location = site.url('/b');
    site.put('/moved', (_, response) => response.writeHead(302, { location }).end());
    const clock = handClock();
    const web = testWeb({ clock, pause: 2000 });
    const asked = () => site.requests.map(({ path }) => path);
    const by = (member: string, link: string) =>
      askedBy({ guild: member, member }, () => got(web, link));
    await by('1', site.url('/a'));
    const moved = by('2', site.url('/moved', 'other.test'));
    await expect.poll(asked).toContain('/moved');
    clock.pass(1999);
    await by('3', site.url('/c', 'third.test'));
    expect(asked()).not.toContain('/b');
    clock.pass(1);
    expect(await moved).toMatchObject({ url: site.url('/b') });
  });

  test('is asked after its pause too where the robots.txt of another one leads to it', async () => {
    const site = await startSite();
    for (const path of ['/a', '/b', '/c']) site.put(path, PAGE);
    const rules = site.url('/rules.txt');
    site.put('/rules.txt', 'User-agent: *\nDisallow: /b');
    site.put('/robots.txt', ({ headers: { host } }, response) =>
      host?.startsWith('other.test') === true
        ? response.writeHead(302, { location: rules }).end()
        : response.writeHead(404).end(),
    );
    const clock = handClock();
    const web = testWeb({ clock, pause: 2000, patience: Infinity });
    const asked = () => site.requests.map(({ host, path }) => `${host.split(':')[0] ?? ''}${path}`);
    const by = (member: string, link: string) =>
      askedBy({ guild: member, member }, () => got(web, link));
    await by('1', site.url('/a'));
    const led = by('2', site.url('/c', 'other.test'));
    const refused = by('3', site.url('/b', 'other.test'));
    await expect.poll(asked).toContain('other.test/robots.txt');
    clock.pass(1999);
    await by('4', site.url('/c', 'third.test'));
    expect(asked()).not.toContain('news.test/rules.txt');
    clock.pass(1);
    await expect.poll(asked).toContain('news.test/rules.txt');
    // The page's own host has its pause as well, after its robots.txt.
    expect(asked()).not.toContain('other.test/c');
    let over = false;
    const both = Promise.all([led, faultOf(refused)]).finally(() => (over = true));
    await expect
      .poll(() => {
        clock.pass(2000);
        return over;
      })
      .toBe(true);
    const [page, fault] = await both;
    expect(page).toMatchObject({ url: site.url('/c', 'other.test') });
    expect(fault).toMatchObject({ code: 'robots', host: 'other.test' });
    expect(asked()).not.toContain('other.test/b');
  });

  test('whose robots.txt leads from one host to the next without end is left alone', async () => {
    const site = await startSite();
    site.put('/robots.txt', ({ headers: { host = '' } }, response) => {
      const number = Number(/^n(\d+)/.exec(host)?.[1] ?? 0);
      const location = site.url('/robots.txt', `n${number + 1}.test`);
      response.writeHead(302, { location }).end();
    });
    site.put('/a', PAGE);
    expect(await faultOf(testWeb().fetch(site.url('/a'), WANTED))).toMatchObject({
      code: 'robotsUnread',
    });
    expect(site.requests).toHaveLength(6);
  });

  test('and another one that redirect to each other do not wait for each other', async () => {
    const site = await startSite();
    for (const path of ['/a', '/b']) site.put(path, PAGE);
    const open: (() => void)[] = [];
    for (const [path, location] of [
      ['/to-one', site.url('/a', 'one.test')],
      ['/to-two', site.url('/b', 'two.test')],
    ] as const) {
      site.put(path, (_, response) => {
        open.push(() => response.writeHead(302, { location }).end());
        // Both are under way by then.
        if (open.length === 2) for (const each of open) each();
      });
    }
    const web = testWeb({ pause: 0 });
    const [one, two] = await Promise.all([
      askedBy({ guild: '1', member: '1' }, () => got(web, site.url('/to-two', 'one.test'))),
      askedBy({ guild: '2', member: '2' }, () => got(web, site.url('/to-one', 'two.test'))),
    ]);
    expect(one.url).toBe(site.url('/b', 'two.test'));
    expect(two.url).toBe(site.url('/a', 'one.test'));
  });
});
