/** What the page's server answers over HTTP, and what it refuses. */
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { storyOfPage } from '../../src/extract/pages/in-thread.ts';
import { page, TITLE } from '../../src/extract/pages/page.fixture.ts';
import { servePlayground } from './bot.ts';

const MEMBER = { who: 'member', channel: '300000000000000001', locale: 'en' };

/** Posts as the page does; gives the status and the body. */
async function post(address: string, path: string, body: unknown, headers = {}) {
  const response = await fetch(new URL(path, address), {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', origin: address.slice(0, -1) },
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** `fetch` sets the name of the host itself. */
function statusFor(address: string, host: string, path = '/'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { host }, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('the page, its style sheets and its modules, without types', async () => {
  const { address } = await servePlayground();
  const page = await fetch(address);
  const html = await page.text();
  expect(html).not.toMatch(/<script>|<style|style=| on\w+=/);
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, at]) => at);
  expect(sheets).toContain('style/chat.css');
  for (const at of sheets) {
    const sheet = await fetch(new URL(at ?? '', address));
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
  }
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const module = await fetch(new URL('/main.ts', address));
  expect(module.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await module.text()).not.toMatch(/: Promise<|import type/);
  for (const path of ['/tsconfig.json', '/../package.json', '/%2e%2e/guard.ts', '/main.js']) {
    expect([path, (await fetch(new URL(path, address))).status]).toEqual([path, 404]);
  }
});

test('a question is answered with its place in the source', async () => {
  const { address } = await servePlayground();
  const ask = { what: 'line', line: 'How many people attended?' };
  const { status, text } = await post(address, '/ask', { ...MEMBER, ask });
  expect(status).toBe(200);
  const [line = '', ...rest] = text.trim().split('\n');
  expect(rest).toEqual([]);
  const { shown } = JSON.parse(line) as { shown: { blocks: object[] } };
  const quote = shown.blocks.find((block) => 'place' in block) as
    | { place: { source: string; start: number; end: number }; parts: { before: string } }
    | undefined;
  const key = quote?.place.source ?? '';
  const source = await post(address, '/source', { ...MEMBER, key });
  const { text: letters } = JSON.parse(source.text) as { text: string };
  expect(letters.slice(quote?.place.start, quote?.place.end)).toMatch(
    /^The international conference opened .* 90 countries\.$/,
  );
});

test('other names of the host, other origins, other bodies', async () => {
  const { address, logged } = await servePlayground();
  const { host } = new URL(address);
  expect(await statusFor(address, host)).toBe(200);
  expect(await statusFor(address, 'evil.example')).toBe(421);
  // What is no address of the web can't be read as one.
  expect(await statusFor(address, host, '//[')).toBe(404);
  const ask = { ...MEMBER, ask: { what: 'line', line: 'Who came?' } };
  expect(await post(address, '/ask', ask, { origin: 'http://evil.example' })).toMatchObject({
    status: 403,
  });
  expect(await post(address, '/ask', '{')).toMatchObject({ status: 400 });
  expect(await post(address, '/ask', { ...ask, who: 'owner' })).toMatchObject({ status: 400 });
  expect(await post(address, '/ask', { ...ask, permissions: 'all' })).toMatchObject({
    status: 400,
  });
  expect(await post(address, '/nothing', {})).toMatchObject({ status: 404 });
  const large = { ...MEMBER, ask: { what: 'paste', text: 'a'.repeat(9 * 1024 * 1024) } };
  expect(await post(address, '/ask', large)).toMatchObject({ status: 413 });
  expect(logged).toEqual([]);
});

test('an article that is pasted for a new event is told its place in line', async () => {
  const { address } = await servePlayground();
  const padding = `<!-- ${'a '.repeat(110_000)}-->`;
  const long = page({ bottom: `${'<div><p>Some words.</p></div>'.repeat(500)}${padding}` });
  const others = Promise.all(Array.from({ length: 3 }, () => storyOfPage(long, 3_600_000)));
  const text = page({ bottom: padding });
  const ask = { ...MEMBER, who: 'moderator', ask: { what: 'paste', text } };
  const [waits = '', came = ''] = (await post(address, '/ask', ask)).text.trim().split('\n');
  expect(waits).toMatch(/this one is number \d in line/);
  expect(waits).not.toContain('"form"');
  expect(came).toContain('"form"');
  expect(came).toContain(TITLE);
  await others;
});

test('a member does nothing that is for moderators', async () => {
  const { address } = await servePlayground();
  const asks = [
    { what: 'line', line: '/fact list' },
    { what: 'press', action: { name: 'evt-add', args: [] } },
    { what: 'paste', text: 'Ferry sets out\n\nIt left on Friday.' },
  ];
  for (const ask of asks) {
    const { text } = await post(address, '/ask', { ...MEMBER, ask });
    expect(text).toContain('for moderators');
  }
  const { text } = await post(address, '/suggest', { ...MEMBER, line: '/' });
  expect(text).toContain('/quotes');
  expect(text).not.toContain('/fact');
  const moderator = { ...MEMBER, who: 'moderator' };
  expect((await post(address, '/suggest', { ...moderator, line: '/' })).text).toContain('/audit');
});
