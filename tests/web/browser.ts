/** The page in a real Chromium, which all test files share. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { HEADERS } from '../../src/platforms/web/guard.ts';
import { askFor } from '../on-demand.ts';

const desk = inject('chromium');
let browser: Promise<Browser> | undefined;

/** A test that needs Chromium. */
export const testInBrowser = test.skipIf(desk === undefined);

/** Waits for what the page comes to show, however busy the machine is. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look);
}

/** Milliseconds for what a page does, also on a busy machine. */
const PATIENCE = 120_000;

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

/**
 * The page, open and ready. At the end nothing may have been fetched from elsewhere, refused by its policy, or failed, but
 * for what is `expected`.
 */
export async function openPage(
  address: string,
  { expected, ...options }: BrowserContextOptions & { readonly expected?: RegExp } = {},
): Promise<Page> {
  const page = await emptyPage(options);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrong.push(`asked for ${request.url()}`);
  });
  onTestFinished(() => {
    expect(wrong.filter((each) => !expected?.test(each))).toEqual([]);
  });
  await page.goto(address);
  await page.getByRole('group', { name: /Questions to try|물어볼/ }).waitFor();
  return page;
}

/** A page without an address, until the test is over. */
export async function emptyPage(options: BrowserContextOptions = {}): Promise<Page> {
  const kind = JSON.stringify(options);
  const page = left.get(kind)?.pop() ?? (await newPage(options));
  onTestFinished(async ({ task }) => {
    // What went wrong may have been the page.
    if (task.result?.state === 'fail') return page.context().close();
    await leave(page);
    left.set(kind, [...(left.get(kind) ?? []), page]);
  });
  return page;
}

/** Pages that tests have left, by their options: to open one costs more than what most tests do in it. */
const left = new Map<string, Page[]>();

async function newPage(options: BrowserContextOptions): Promise<Page> {
  browser ??= askFor(desk ?? '').then((address) => chromium.connect(address));
  const context = await (
    await browser
  ).newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

/** Forgets all that the page was told and kept. */
async function leave(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await context.clearCookies();
  // Nothing, at the same address and under its policies: from there the next test needs no new process.
  const headers = { ...HEADERS, 'content-security-policy': '' };
  const nothing = { headers, contentType: 'text/html', body: '<link rel="icon" href="data:,">' };
  await page.route('**/left', (route) => route.fulfill(nothing));
  await page.goto(
    page.url().startsWith('http') ? new URL('/left', page.url()).href : 'about:blank',
  );
  await page.unrouteAll();
}

/** Types the line and sends it; gives the reply, once it is there. */
export async function sendLine(page: Page, line: string): Promise<ReturnType<Page['locator']>> {
  const replies = page.locator('.message:visible .reply');
  const before = await replies.count();
  await page.getByRole('combobox', { name: /Ask a question/ }).fill(line);
  await page.keyboard.press('Enter');
  const reply = replies.nth(before);
  await reply.waitFor();
  return reply;
}
