import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../src/bot/command.ts';
import { temporaryFolder } from '../programs.ts';
import { runCommands, showing } from './bot.ts';
import { APPLICATION, GUILD, type Loopback, rateLimited, startLoopback } from './loopback/index.ts';

const ask = command('ask', 'Asks');

function command(name: string, description: string): Command {
  return showing({}, { definition: { name, description } });
}

/** The paths of the registrations so far. */
function registrations({ requests }: Loopback): string[] {
  return requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

const everywhere = `/applications/${APPLICATION}/commands`;
const inGuild = `/applications/${APPLICATION}/guilds/${GUILD}/commands`;

describe('commands are registered', () => {
  test('once, for guilds, direct messages and members who installed the bot', async () => {
    const built = new SlashCommandBuilder().setName('who').setDescription('Tells').toJSON();
    const { discord } = await runCommands([ask, showing({}, { definition: built })]);
    expect(registrations(discord)).toEqual([everywhere]);
    expect(discord.commands()).toMatchObject([
      { name: 'ask', integration_types: [0, 1], contexts: [0, 1, 2] },
      { name: 'who', integration_types: [0, 1], contexts: [0, 1, 2] },
    ]);
  });

  test('where they say so themselves', async () => {
    const guildOnly = { ...ask, definition: { ...ask.definition, contexts: [0] } };
    const { discord } = await runCommands([guildOnly]);
    expect(discord.commands()).toMatchObject([{ integration_types: [0, 1], contexts: [0] }]);
  });

  test('in the guild for development alone', async () => {
    const { discord } = await runCommands([ask], { developmentGuild: GUILD });
    expect(registrations(discord)).toEqual([inGuild]);
    expect(discord.commands(GUILD)).toMatchObject([{ name: 'ask' }]);
    expect(discord.commands()).toEqual([]);
  });

  test('again only when they changed', async () => {
    const stateDirectory = join(temporaryFolder(), 'not/there/yet');
    const runs: [Command[], string | undefined, string[]][] = [
      [[ask], undefined, [everywhere]],
      [[ask], undefined, []],
      [[ask, command('who', 'Tells')], undefined, [everywhere]],
      [[ask, command('who', 'Tells more')], undefined, [everywhere]],
      [[ask, command('who', 'Tells more')], GUILD, [inGuild]],
      [[ask, command('who', 'Tells more')], GUILD, []],
      [[ask, command('who', 'Tells more')], undefined, []],
    ];
    for (const [commands, developmentGuild, expected] of runs) {
      const { discord, stop } = await runCommands(commands, {
        stateDirectory,
        ...(developmentGuild !== undefined && { developmentGuild }),
      });
      expect(registrations(discord)).toEqual(expected);
      await stop();
    }
    expect(readdirSync(stateDirectory).toSorted()).toEqual([
      `commands-${APPLICATION}-${GUILD}.sha256`,
      `commands-${APPLICATION}-global.sha256`,
    ]);
  });

  test('again after Discord refused them', async () => {
    const stateDirectory = temporaryFolder();
    const wrong = await runCommands([command('Ask', 'Asks')], { stateDirectory });
    expect(wrong.discord.refusals()).toMatchObject([{ code: 50_035 }]);
    expect(wrong.logged).toContainEqual(
      expect.objectContaining({
        msg: expect.stringContaining('could not be registered') as string,
      }),
    );
    const right = await runCommands([ask], { stateDirectory });
    expect(right.discord.commands()).toMatchObject([{ name: 'ask' }]);
  });

  test('with advice when the guild for development is not the bot’s', async () => {
    const { logged } = await runCommands([ask], { developmentGuild: '200000000000000009' });
    expect(logged).toContainEqual(
      expect.objectContaining({ msg: expect.stringContaining('DISCORD_GUILD_ID') as string }),
    );
  });

  test('again when the state is not what was written', async () => {
    const stateDirectory = temporaryFolder();
    const file = join(stateDirectory, `commands-${APPLICATION}-global.sha256`);
    writeFileSync(file, 'half a ha');
    const { discord } = await runCommands([ask], { stateDirectory });
    expect(registrations(discord)).toEqual([everywhere]);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('although the state cannot be kept, and the bot answers', async () => {
    const stateDirectory = join(temporaryFolder(), 'file');
    writeFileSync(stateDirectory, 'in the way');
    const { discord, logged } = await runCommands([ask], { stateDirectory });
    expect(registrations(discord)).toEqual([everywhere]);
    expect(logged.at(-1)).toMatchObject({
      level: 40,
      msg: expect.stringMatching(/^STATE_DIR/) as string,
    });
    expect((await discord.command({ name: 'ask' })).text).toBe('There is nothing to show.');
  });

  test('while the bot answers already, however long Discord has it wait', async () => {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    discord.fail({ path: /commands$/, times: 9, answer: rateLimited(3600) });
    const { stop } = await runCommands([ask], { discord, untilRegistered: false });
    const { reply } = discord.say({ content: 'how many?', mentions: 'bot' });
    expect((await reply).text).toBe('There is nothing to show.');
    await expect.poll(() => registrations(discord)).toEqual([everywhere]);
    await stop();
  });
});
