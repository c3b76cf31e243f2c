/** Nothing but what is typed, names and quotes is English in a Korean chat on a terminal. */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { chat } from '../../src/platforms/terminal/chat.ts';
import { createLog } from '../../src/runtime/log.ts';
import { packs } from '../commands/packs.ts';
import { ownDatabase } from '../programs.ts';
import { reader } from '../reader.ts';
import { Ear } from './ear.ts';

/** What is typed or set just so in every language. */
const SETTINGS = /\b(?:DISCORD_TOKEN|KNOWLEDGE_DIR|true|false)(?![a-z])|\[?[가-힣-]+:true\]?/g;

/** Words of two letters are not listened for. */
const LONG = 'xx '.repeat(100);

/** What is shown for these lines, as one who reads Korean sees it. */
async function chatted(lines: readonly string[], shipped: readonly Pack[] = packs): Promise<Ear> {
  const store = lazyStore(ownDatabase());
  const bot = guildBot({ shipped, store, log: createLog({ level: 'silent' }), reader });
  onTestFinished(bot.close);
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 1000 });
  const shown = text(output);
  input.end(lines.map((line) => `${line}\n`).join(''));
  await chat({ ...bot, language: 'ko' }, input, output);
  output.end();
  const ear = new Ear(packs);
  ear.knows(...lines, 'story', 'courier');
  // Parts of the lines.
  ear.knows('soup', 'qqq qqq', 'stat', 'many', 'here', 'maybe');
  ear.hear('the terminal', (await shown).replaceAll(SETTINGS, ' '));
  return ear;
}

test('what is typed wrongly', async () => {
  const ear = await chatted([
    ...['1', '/aks', '/qqzzxx', '/fact', '/fact ad', '/fact qqzzxx', '/ask', '/ask question:'],
    ...['/fact list stat:o', '/fact list state:q', '/themes qqq qqq', '/ask why? private:maybe'],
    ...['/settings keep many', '/settings keep days:1.5', '/settings keep days:-1'],
    ...[
      '/settings keep days:99999',
      '/settings reports channel:here',
      '/settings moderators add:x',
    ],
    ...['/event River Meeting', '99', '/event soup', '1'],
  ]);
  expect(ear.english()).toEqual([]);
});

test('a form, asked line by line', async () => {
  const ear = await chatted([
    ...['/fact add velm-river/courier', '', 'Fish', 'floods, fish', 'and ferries', '.', '77', ''],
    ...['', '.', '/source add River Meeting', '', '/nowhere/story.txt', '.', '/cancel'],
    ...['/event-admin add', '', LONG, '/cancel', '/unfinished'],
  ]);
  expect(ear.english()).toEqual([]);
});

test('no event at all', async () => {
  expect((await chatted(['who?'], [])).english()).toEqual([]);
});
