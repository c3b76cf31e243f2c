/** What members and moderators do at the page, in a real Chromium. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { sayIn } from '../../src/bot/messages/say.ts';
import { temporaryFolder } from '../programs.ts';
import { servePlayground } from './bot.ts';
import { eventually, openPage, PHONE, sendLine, testInBrowser } from './browser.ts';

const STORY = readFileSync('docs/render/story.txt', 'utf8');
const HTML = `<!doctype html><html><head><title>Night ferry to Holm Island sets out | Marlo Herald</title></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Night ferry to Holm Island sets out</h1>
${STORY.split('\n\n')
  .slice(2)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}
</article></main><footer><p>Subscribe to our newsletter</p></footer></body></html>`;
const CROSSING = 'The crossing takes two hours and forty minutes.';

/** Controls that a screen reader has no name for. */
const UNNAMED = `[...document.querySelectorAll('button, input:not([hidden]), select, textarea, a')]
  .filter((each) => !each.textContent.trim() && !each.ariaLabel && !each.labels?.length)
  .map((each) => each.outerHTML)`;
/** Ids that stand for more than one thing. */
const TWICE = `[...document.querySelectorAll('[id]')]
  .map(({ id }) => id)
  .filter((id, i, all) => all.indexOf(id) !== i)`;

/** The letters that are marked as the last quote. */
async function quoted(page: Page): Promise<string> {
  return (await page.locator('.text mark.now').allTextContents()).join('');
}

function as(page: Page, who: 'Member' | 'Moderator'): Promise<void> {
  return page.getByRole('group', { name: 'Who you are here' }).getByText(who).click();
}

/** Fills in the form that opens, and sends it. */
async function fill(page: Page, title: RegExp, fields: Readonly<Record<string, string>>) {
  const form = page.getByRole('dialog', { name: title });
  await form.waitFor();
  for (const [label, text] of Object.entries(fields)) {
    await form.getByLabel(label, { exact: false }).first().fill(text);
  }
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.waitFor({ state: 'detached' });
}

/** A moderator pastes the story, makes its event, and has its facts drafted. */
async function pasteStory(page: Page): Promise<void> {
  await as(page, 'Moderator');
  await page.getByRole('button', { name: 'Paste an article' }).click();
  const paste = page.getByRole('dialog', { name: 'Paste an article' });
  await paste.getByLabel('Article').fill(STORY);
  await paste.getByRole('button', { name: 'Draft its facts' }).click();
  // The title comes from the article.
  await fill(page, /^New event/, { 'First day': '6 March 2026', Place: 'Marlo' });
  await page.getByRole('button', { name: 'Add a source' }).click();
  const details = { Publisher: 'Marlo Herald', Published: '7 March 2026' };
  await fill(page, /ource/, details);
  await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
}

describe('a member', () => {
  testInBrowser('asks, and sees the quote in its source', async () => {
    const { address, logged } = await servePlayground();
    const page = await openPage(address);
    const reply = await sendLine(page, 'How many people attended?');
    expect(await reply.locator('.answer').textContent()).toMatch(/^1,200 government officials/);
    await eventually(() => quoted(page)).toMatch(
      /^The international conference opened.*90 countries\.$/,
    );
    expect(await reply.locator('blockquote').textContent()).toBe(await quoted(page));
    const log = page.getByRole('log');
    expect(await log.locator('.message').count()).toBe(3);
    expect(
      await page.getByRole('article', { name: 'Source' }).locator('mark.fact').count(),
    ).toBeGreaterThan(20);
    expect(await page.locator('.text mark.draft').count()).toBe(0);
    await reply.getByRole('button', { name: 'Show in context' }).click();
    await page.getByText('Only you can see this').filter({ visible: true }).waitFor();
    expect(logged).toEqual([]);
  });

  testInBrowser('does it all by the keyboard', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    const line = page.getByRole('combobox', { name: /Ask a question/ });
    await line.focus();
    await page.keyboard.type('/quo');
    const option = page.getByRole('option', { name: /quotes/ });
    await option.waitFor();
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await line.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await line.inputValue()).toBe('/quotes ');
    await page.keyboard.type('speaker:hag');
    // He is among those who are offered before his name is typed.
    const offered = page.getByRole('listbox').getByRole('option');
    await eventually(() => offered.allTextContents()).toEqual([expect.stringMatching(/Hague/)]);
    await page.keyboard.press('Tab');
    expect(await line.inputValue()).toBe('/quotes speaker:William Hague ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('used /quotes speaker:William Hague').waitFor();
    await eventually(() => quoted(page)).not.toBe('');
    // One stop for all marks of the source, and arrows between them.
    const marks = page.locator('.text mark[role=button]');
    expect(await page.locator('.text mark[tabindex="0"]').count()).toBe(1);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    const focused = page.locator('.text mark:focus');
    expect(await focused.getAttribute('title')).toBe(await marks.nth(1).getAttribute('title'));
    const before = await page.locator('.message:visible').count();
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.message:visible').count()).toBe(before + 1);
  });

  testInBrowser('shares what only they saw', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    const own = await sendLine(page, '/ask question:How many people attended? private:true');
    await page.getByText('Only you can see this').filter({ visible: true }).waitFor();
    const share = own.getByRole('button', { name: /Share/ });
    await share.click();
    await page.getByText(/Shared by/).waitFor();
    await as(page, 'Moderator');
    const seen = page.locator('.message:visible .reply', { hasText: '1,200 government' });
    await eventually(() => seen.count()).toBe(1);
  });

  testInBrowser('turns a page of what is shared, which stays theirs', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    const own = await sendLine(page, '/quotes private:true');
    await own.getByRole('button', { name: /Share/ }).click();
    const shared = page.locator('.message:visible', { hasText: /Shared by/ });
    await shared.getByRole('button', { name: 'Next' }).click();
    await shared.getByText(/Page 2/).waitFor();
    await shared.getByRole('button', { name: 'Next' }).click();
    await shared.getByText(/Page 3/).waitFor();
    expect(await shared.getByText(/Shared by/).count()).toBe(1);
  });

  testInBrowser('types markup, which stays what was typed', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    const evil = '<img src=x onerror=alert(1)><b class="evil">b</b>';
    await sendLine(page, `What is ${evil}?`);
    await sendLine(page, `/verify quote:${evil}`);
    expect(await page.getByText(`What is ${evil}?`).first().isVisible()).toBe(true);
    expect(await page.locator('.evil, img').count()).toBe(0);
  });
});

describe('a moderator', () => {
  testInBrowser('pastes an article, and decides on its drafts', async () => {
    const { address, logged } = await servePlayground();
    const page = await openPage(address);
    await pasteStory(page);
    const drafts = page.locator('.text mark.draft');
    await eventually(() => drafts.count()).toBeGreaterThan(3);
    // Which draft comes first is the model's.
    await eventually(() => quoted(page)).not.toBe('');
    const counts = () => page.locator('.legend').textContent();
    const before = Number(/(\d+) drafts/.exec((await counts()) ?? '')?.[1]);

    // A mark brings its draft before the moderator, who edits it.
    const messages = page.locator('.message:visible');
    const shown = await messages.count();
    await drafts.filter({ hasText: CROSSING }).click();
    await eventually(() => messages.count()).toBeGreaterThan(shown);
    await eventually(() => quoted(page)).toBe(CROSSING);
    const panel = messages.last();
    await panel.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Answer').fill('Two hours and forty minutes');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await eventually(counts).toMatch(new RegExp(`^1 fact, ${before - 1} draft`));
    await page.locator('.message:visible').last().getByRole('button', { name: 'Reject' }).click();
    await eventually(counts).toMatch(new RegExp(`^1 fact, ${before - 2} draft`));
    await page
      .locator('.message:visible')
      .last()
      .getByRole('button', { name: 'Approve', exact: true })
      .click();
    await eventually(counts).toMatch(new RegExp(`^2 facts, ${before - 3} draft`));

    // Members see the facts, and none of the rest.
    await as(page, 'Member');
    await eventually(counts).toMatch(/^2 facts/);
    await eventually(() => drafts.count()).toBe(0);
    expect(await page.getByText('Only you can see this').filter({ visible: true }).count()).toBe(0);
    const reply = await sendLine(page, 'How long does the ferry crossing take?');
    expect(await reply.textContent()).toContain('Two hours and forty minutes');
    await eventually(() => quoted(page)).toBe(CROSSING);
    expect(logged).toEqual([]);
  });

  testInBrowser('pastes the HTML of a page for an event that is there', async () => {
    const { address, logged } = await servePlayground();
    const page = await openPage(address);
    await as(page, 'Moderator');
    await page.getByRole('button', { name: 'Paste an article' }).click();
    const paste = page.getByRole('dialog', { name: 'Paste an article' });
    await paste.getByLabel('Article').fill(HTML);
    await paste
      .getByLabel('The event')
      .selectOption({ label: 'Seoul Conference on Cyber Space 2013' });
    await paste.getByRole('button', { name: 'Draft its facts' }).click();
    const form = page.getByRole('dialog', { name: /ource/ });
    await form.waitFor();
    expect(await form.locator('[name=headline]').inputValue()).toBe(
      'Night ferry to Holm Island sets out',
    );
    await form.locator('[name=publisher]').fill('Marlo Herald');
    await form.locator('[name=published]').fill('7 March 2026');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    // The story alone, without what else stands on the page.
    const text = page.locator('.source .text');
    await eventually(() => text.textContent()).toContain(CROSSING);
    expect(await text.textContent()).not.toMatch(/Subscribe|<p>/);
    expect(logged).toEqual([]);
  });

  testInBrowser('gives a text that is longer than Discord’s forms take', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    await as(page, 'Moderator');
    const event = 'Seoul Conference on Cyber Space 2013';
    await page.getByRole('combobox', { name: /Ask a question/ }).fill(`/source add event:${event}`);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: /ource/ });
    const filler = 'The harbour of Marlo lies in the north of the bay, and is 400 years old.\n\n';
    await form.locator('[name=text]').fill(`${STORY}\n\n${filler.repeat(80)}`);
    await form.locator('[name=publisher]').fill('Marlo Herald');
    await form.locator('[name=published]').fill('7 March 2026');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('The source is added.').waitFor();
    const text = page.locator('.source .text');
    await eventually(() => text.textContent().then((all) => all?.length)).toBeGreaterThan(5000);
  });

  testInBrowser('hears of reports in the channel that was chosen', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    await as(page, 'Moderator');
    await sendLine(page, '/settings reports channel:300000000000000002');
    await as(page, 'Member');
    expect(await page.getByRole('button', { name: '#moderators' }).count()).toBe(0);
    const reply = await sendLine(page, 'How many people attended?');
    await reply.getByRole('button', { name: 'Report' }).click();
    await page.locator('[data-unread]').waitFor({ state: 'attached' });
    await as(page, 'Moderator');
    await page.getByRole('button', { name: '#moderators' }).click();
    await page.getByText('@mika').filter({ visible: true }).waitFor();
  });

  testInBrowser('takes a pack out and puts it back in', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    await as(page, 'Moderator');
    const exported = await sendLine(page, '/export event:Seoul Conference on Cyber Space 2013');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exported.locator('.file a').click(),
    ]);
    const path = join(temporaryFolder(), 'pack.json');
    await download.saveAs(path);
    await page.locator('.composer input[type=file]').setInputFiles(path);
    await page.locator('.chip').filter({ visible: true }).waitFor();
    const looked = await sendLine(page, '/import');
    expect(await looked.textContent()).toMatch(/Nothing would change/);
  });
});

describe('the page', () => {
  testInBrowser('on a phone shows the chat or the source', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address, PHONE);
    const source = page.getByRole('article', { name: 'Source' });
    expect(await source.isVisible()).toBe(false);
    const reply = await sendLine(page, 'How many people attended?');
    await reply.getByRole('link', { name: /Leaders discuss/ }).click();
    await eventually(() => source.isVisible()).toBe(true);
    const mark = page.locator('.text mark.now').first();
    await eventually(async () => {
      const box = await mark.boundingBox();
      return box !== null && box.y > 100 && box.y + box.height < 844;
    }).toBe(true);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(390);
    await page.getByRole('group', { name: 'What is shown' }).getByText('Chat').click();
    await eventually(() => reply.isVisible()).toBe(true);
  });

  testInBrowser('is dark where that is wanted', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    const ground = async (colorScheme: 'dark' | 'light') => {
      await page.emulateMedia({ colorScheme });
      return page.evaluate('getComputedStyle(document.body).backgroundColor');
    };
    expect([await ground('light'), await ground('dark')]).toEqual([
      'rgb(242, 243, 245)',
      'rgb(17, 18, 20)',
    ]);
    await page.emulateMedia({ colorScheme: null });
  });

  testInBrowser('names all that can be used, also in a form', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    await as(page, 'Moderator');
    await sendLine(page, '/fact list');
    await page.getByRole('combobox', { name: /Ask a question/ }).fill('/event-admin add ');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'New event' }).waitFor();
    expect(await page.evaluate(UNNAMED)).toEqual([]);
    expect(await page.evaluate(TWICE)).toEqual([]);
    // Escape leaves the form, and the keyboard is where it was.
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    const focused = await page.evaluate('document.activeElement?.getAttribute("role")');
    expect(focused).toBe('combobox');
  });

  testInBrowser('speaks Korean, and remembers that', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ko');
    await page.getByText('기사 붙여넣기').waitFor({ state: 'attached' });
    await page.reload();
    await page.getByRole('button', { name: '관리자' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    const line = page.getByRole('combobox', { name: /질문/ });
    await line.fill('How many people attended?');
    await line.press('Enter');
    await page.getByRole('button', { name: sayIn('ko', 'ask.inContext') }).waitFor();
  });

  testInBrowser('tells when the bot can’t be reached, and keeps what was typed', async () => {
    const { address } = await servePlayground();
    const page = await openPage(address, { expected: /status of 503/ });
    await as(page, 'Moderator');
    await sendLine(page, '/help');
    await page.getByRole('combobox', { name: /Ask a question/ }).fill('/event-admin add ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'New event' });
    await form.getByLabel('Title').fill('Tarn bridge repairs');
    await form.getByLabel('First day').fill('10 June 2031');
    await form.getByLabel('Place').fill('Tarn');
    await page.route('**/ask', (route) => route.fulfill({ status: 503, body: 'Not now.' }));
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('alert').filter({ hasText: 'Not now.' }).waitFor();
    expect(await form.getByLabel('Title').inputValue()).toBe('Tarn bridge repairs');
    await page.unroute('**/ask');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('The event is added.').waitFor();
  });

  testInBrowser('is neither framed nor asked by another page', async () => {
    const asked: string[] = [];
    const { address } = await servePlayground((bot) => ({
      ...bot,
      view: (guild) => {
        if (guild !== undefined) asked.push(guild);
        return bot.view(guild);
      },
    }));
    const other = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe src="${address}"></iframe>`);
    });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.closeAllConnections();
      other.close();
    });
    const page = await openPage(address);
    const stranger = await page.context().newPage();
    await stranger.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const [, frame] = stranger.frames();
    expect(await frame?.locator('.examples').count()).toBe(0);
    asked.length = 0;
    const outcome = await stranger.evaluate(`
      Promise.all([
        fetch('${address}start', { method: 'POST', mode: 'no-cors', body: '{"locale":"en"}' }),
        fetch('${address}ask', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
      ].map((each) => each.then(({ type }) => type, () => 'failed')))`);
    expect(outcome).toEqual(['failed', 'failed']);
    expect(asked).toEqual([]);
  });
});
