import { ApplicationFlags as Flag, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { closeError, loginError } from './login.ts';

const asked = Intent.Guilds | Intent.MessageContent | Intent.GuildMembers;

describe('intents that Discord refuses are named', () => {
  test.each([
    ['those that are not switched on', Flag.GatewayGuildMembersLimited, 'MessageContent'],
    ['all that have to be, when none is', 0, 'GuildMembers, MessageContent'],
  ])('%s', async (_, flags, names) => {
    const intents = { asked, flags: () => Promise.resolve<number>(flags) };
    const start = `Discord refused these intents: ${names}. Switch them on at https://`;
    expect((await closeError(4014, intents)).message).toContain(start);
    const atLogin = await loginError(new Error('Used disallowed intents'), intents);
    expect(String(atLogin)).toContain(start);
  });

  test('also when Discord does not tell what the application may do', async () => {
    const intents = { asked, flags: () => Promise.reject(new Error('on purpose')) };
    expect((await closeError(4014, intents)).message).toContain('GuildMembers, MessageContent.');
  });
});
