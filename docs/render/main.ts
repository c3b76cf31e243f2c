/** `npm run docs:pictures`: pictures of what the bot shows on Discord, into docs/pictures. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDiscord } from '../../src/platforms/discord/client.ts';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { loadPacks, packDirectories } from '../../src/packs/load.ts';
import { createLog } from '../../src/runtime/log.ts';
import { runProgram } from '../../src/runtime/cli-errors.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import { startLoopback, TOKEN } from '../../tests/discord/loopback/index.ts';
import { openBrowser } from './browser.ts';
import { pageOf } from './page.ts';
import { guilds, scenes } from './scenes.ts';
import { openReader } from '../../src/qa/reader.ts';
import { speechBy } from '../../src/extract/speech.ts';

const FOLDER = new URL('../pictures/', import.meta.url);
/** When all of it happens. */
const NOW = new Date('2026-03-07T10:00:00Z');

await runProgram(main);

async function main(): Promise<void> {
  const browser = await openBrowser();
  const state = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  const discord = await startLoopback({ guilds, now: NOW });
  const log = createLog({ level: 'warn' });
  const store = lazyStore(`file:${join(state, 'verbatim.db')}`);
  const bot = guildBot({
    shipped: loadPacks(packDirectories('knowledge')),
    store,
    log,
    reader: openReader(speechBy),
  });
  const settings = { token: TOKEN, api: discord.api, stateDirectory: state };
  const { stop } = await startDiscord(settings, bot);
  mkdirSync(FOLDER, { recursive: true });
  for await (const [name, shown] of scenes(discord)) {
    const picture = await browser.picture(pageOf(shown));
    writeFileSync(new URL(`${name}.png`, FOLDER), picture);
    process.stdout.write(`docs/pictures/${name}.png  ${Math.ceil(picture.length / 1024)} kB\n`);
  }
  await stop();
  await bot.close();
  await discord.stop();
  await browser.close();
  rmSync(state, { recursive: true });
}
