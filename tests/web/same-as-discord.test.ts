/** The same replies on the page and in Discord, through the real client: the same words, buttons and marks. */
import { describe, expect } from 'vitest';
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { run } from '../../src/bot/dispatch.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import { shippedBot } from '../../src/cli/shipped-bot.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../../src/packs/load.ts';
import { createLog } from '../../src/runtime/log.ts';
import { runCommands } from '../discord/bot.ts';
import { reader } from '../reader.ts';
import { servePlayground } from './bot.ts';
import { eventually, openPage, sendLine, testInBrowser } from './browser.ts';
import { readInDiscord, readOnPage } from './shown.ts';

const knowledge = loadKnowledge(packDirectories('knowledge'));
const ask = (question: string) => ['ask', { question }] as const;
/** What members and moderators get to see most. */
const uses = [
  ask('How many people attended?'),
  ask('What did Hague say about Syria?'),
  ask('Did Park call for norms?'),
  ask('Hague'),
  ['quotes', { speaker: 'William Hague' }],
  ['event', {}],
  ['sources', {}],
  ['timeline', {}],
  ['verify', { quote: 'No country can solve the cyberspace problems alone' }],
  ['privacy', {}],
] as const;

const sourceOf = (): Source => {
  const [source] = knowledge.sources.values();
  if (!source) throw new Error('nothing is shipped');
  return source;
};
const QUOTE = 'No country can solve the cyberspace issues alone.';
const ODD =
  '**bold** _it_ ~~no~~ <b>b</b> [x](https://example.org) `c` # @everyone <@1> - 1. \u202eno\u0007';

/** One of each kind of block, with texts that look like markup. */
function odd(): Reply {
  const source = sourceOf();
  const text = source.text;
  const start = text.indexOf(QUOTE);
  const action = { name: 'show', args: ['1'] };
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: `Heading ${ODD}` },
      { type: 'answer', text: `Answer ${ODD}` },
      { type: 'text', text: `Text ${ODD}\nand a second line` },
      { type: 'note', text: `Note ${ODD}` },
      { type: 'quote', quote: QUOTE, source, mark: { start: 3, end: 10 }, lead: `Lead ${ODD}` },
      {
        ...{ type: 'passage', before: text.slice(start - 40, start), quote: QUOTE },
        ...{ after: text.slice(start + QUOTE.length, start + QUOTE.length + 30), source },
      },
      { type: 'separator' },
      { type: 'fields', fields: [{ label: `Label ${ODD}`, text: `Field ${ODD}` }] },
      { type: 'list', items: [`Item ${ODD}`, 'second'] },
      { type: 'list', items: ['third'], first: 3 },
      {
        ...{ type: 'difference', label: 'Which words' },
        words: [
          { text: 'every', space: true, state: 'same' },
          { text: '30', space: true, state: 'extra' },
          { text: '20', space: false, state: 'missing' },
          { text: '*minutes*', space: true, state: 'same' },
          { text: ',', space: false, state: 'same' },
          { text: 'or', space: true, state: 'extra' },
          { text: 'so', space: true, state: 'extra' },
        ],
      },
      { type: 'mention', lead: `By ${ODD}`, mentions: [{ kind: 'member', id: '' }] },
    ],
    buttons: [
      { label: 'Primary', action, style: 'primary' },
      { label: 'Plain **b** <b> @everyone', action },
      { label: 'Danger', action, style: 'danger' },
      { label: 'Disabled', action, disabled: true },
    ],
    files: [{ name: 'typed text.txt', text: ODD }],
  };
}

/** Gives the reply of this number, the same on each platform. */
function showing(replies: readonly Reply[]): Command {
  return {
    definition: new SlashCommandBuilder()
      .setName('show')
      .setDescription('Shows a reply')
      .addIntegerOption((option) =>
        option.setName('number').setDescription('Which').setRequired(true),
      )
      .toJSON(),
    handle: ({ options }) => replies[Number(options.number)] ?? odd(),
  };
}

describe('the page shows what Discord shows', () => {
  testInBrowser('words, marks, buttons and files of the same replies', async () => {
    const bot = shippedBot(buildIndex(knowledge, reader), createLog({ level: 'silent' }));
    const replies = await Promise.all(
      uses.map(([name, options]) =>
        run(bot, name, {
          ...{ options, member: '400000000000000001', channel: '300000000000000001' },
          ...{ guild: undefined, permissions: NO_PERMISSIONS, now: new Date('2026-03-07') },
        }),
      ),
    );
    const commands = [showing([odd(), ...replies])];
    const { discord } = await runCommands(commands);
    const { address } = await servePlayground((own) => ({ ...own, commands }));
    const page = await openPage(address);
    for (const [number, reply] of [odd(), ...replies].entries()) {
      const message = await discord.command({ name: 'show', options: { number } });
      await sendLine(page, `/show ${number}`);
      const shown = await readOnPage(page.locator('.message').last());
      expect(shown).toEqual(readInDiscord(message));
      // The first quote is what is marked in the source, letter for letter.
      const quoted = reply.blocks.find((block) => 'quote' in block);
      if (quoted) {
        const marked = page.locator('.text mark.now');
        await eventually(async () => (await marked.allTextContents()).join('')).toBe(quoted.quote);
      }
      if (quoted?.type === 'quote' && quoted.mark) {
        const answer = (await page.locator('.text mark.answer').allTextContents()).join('');
        const { start, end } = quoted.mark;
        if (end - start < quoted.quote.length) expect(answer).toBe(quoted.quote.slice(start, end));
      }
    }
    expect(discord.refusals()).toEqual([]);
  });
});
