/** `npm run docs:pictures`: pictures of the page of `npm run playground`, into docs/pictures. Needs Chromium. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { loadPacks, packDirectories } from '../../src/packs/load.ts';
import { servePage } from '../../src/platforms/web/server.ts';
import { createLog } from '../../src/runtime/log.ts';
import { FileError, runProgram } from '../../src/runtime/cli-errors.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import { openReader } from '../../src/qa/index/reader.ts';
import { speechBy } from '../../src/extract/speech.ts';
import { chromiumPath } from '../../tests/web/chromium.ts';
import { sitAt, type Sitting } from '../../tests/web/sitting.ts';
import { scenes } from './scenes.ts';

const FOLDER = new URL('../pictures/', import.meta.url);
const MISSING =
  'The pictures need Chromium, which is not here. Install it (on Debian: apt-get install chromium), or name its program in CHROMIUM.';
/** Of the whole page in pixels; a message is half as wide, and may be as high as it likes. */
const PAGE = { width: 1240, height: 800 };
const TALL = { width: 1240, height: 1600 };

await runProgram(main);

async function main(): Promise<void> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new FileError(MISSING);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const state = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  const reader = openReader(speechBy);
  const servers = await Promise.all(
    ['here', 'elsewhere'].map(async (name) => {
      const store = lazyStore(`file:${join(state, `${name}.db`)}`);
      const shipped = loadPacks(packDirectories('knowledge'));
      const bot = guildBot({ shipped, store, log: createLog({ level: 'warn' }), reader });
      const { address, stop } = await servePage(bot, { port: 0 });
      return { address, close: () => stop().then(bot.close) };
    }),
  );
  const [here = '', elsewhere = ''] = servers.map(({ address }) => address);
  mkdirSync(FOLDER, { recursive: true });
  const places = {
    here: await sitDown(browser, here),
    beside: await sitDown(browser, here),
    elsewhere: await sitDown(browser, elsewhere),
  };
  for await (const [name, shown] of scenes(places)) {
    const { page } = places.here;
    if (shown === 'page') await savePage(name, page);
    else save(name, await shown.screenshot({ animations: 'disabled' }));
    process.stdout.write(`${name}.png\n`);
  }
  await browser.close();
  for (const { close } of servers) await close();
  await reader.model.close();
  rmSync(state, { recursive: true });
}

async function sitDown(browser: Browser, address: string): Promise<Sitting> {
  const page: Page = await browser.newPage({ viewport: TALL, locale: 'en-GB' });
  await page.goto(address);
  await page.getByRole('group', { name: 'Questions to try' }).waitFor();
  return sitAt(page);
}

/** Light, and dark. */
async function savePage(name: string, page: Page): Promise<void> {
  await page.setViewportSize(PAGE);
  for (const [colorScheme, ending] of [
    ['dark', '-dark'],
    ['light', ''],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    save(`${name}${ending}`, await page.screenshot({ animations: 'disabled' }));
  }
  await page.setViewportSize(TALL);
}

function save(name: string, picture: Buffer): void {
  writeFileSync(new URL(`${name}.png`, FOLDER), picture);
}
