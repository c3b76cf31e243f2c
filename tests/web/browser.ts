/** The page in a real Chromium. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { chromiumPath } from './chromium.ts';

const executablePath = chromiumPath();
let opened: Promise<Browser> | undefined;

/** A test that needs Chromium. */
export const testInBrowser = test.skipIf(executablePath === undefined);

/** Waits for what the page comes to show, however busy the machine is. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: 20_000 });
}

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

/** For each file that opens pages: closes the browser after its tests. */
export function closeBrowserAfterwards(): void {
  afterAll(async () => {
    const browser = await opened;
    opened = undefined;
    await browser?.close();
  });
}

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
  // Nothing in a page can be worse than what the tests themselves may do.
  opened ??= chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  const context = await (await opened).newContext({ locale: 'en-GB', ...options });
  onTestFinished(() => context.close());
  return context.newPage();
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
