/** Answers under posts, and what moderators see of them, are in Korean too. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { forumIn, GUILD } from '../discord/loopback/index.ts';
import { inKorean, KoreanMember, LONG, moderator } from './discord.ts';

const AUTHOR = '400000000000000077';
const title = 'How many officials attended the conference in Seoul?';

test('what a server is told that takes the bot in', { timeout: LONG }, async () => {
  const { discord, reader } = await inKorean();
  const [guild, first] = ['200000000000000005', '330000000000000005'];
  const { SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  discord.join(guild, { first, denied: SendMessagesInThreads | ReadMessageHistory });
  await discord.request(({ path }) => path === `/channels/${first}/messages`);
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('posts in forums', { timeout: LONG }, async () => {
  const { discord, reader } = await inKorean(moderator);
  const channel = forumIn(GUILD);
  reader.knows(title);
  await reader.command('forum show');
  discord.deny(channel, PermissionFlagsBits.ViewChannel);
  await reader.command('forum on', { channel });
  discord.deny(channel, 0n);
  const author = new KoreanMember(discord, { member: AUTHOR });
  author.knows(title);
  for (const which of ['post-right', 'post-wrong']) {
    const post = discord.post({ title, member: AUTHOR });
    await discord.request(({ path }) => path === `/channels/${post}/messages`);
    const [answer] = discord.messages().filter((each) => each.channel === post);
    if (!answer) throw new Error('no answer');
    const other = new KoreanMember(discord, { member: '400000000000000078' });
    await other.press(answer, which);
    expect(other.english()).toEqual([]);
    await author.press(answer, which);
  }
  await reader.presses(await reader.command('forum show'));
  await reader.presses(await reader.command('reports'), 1);
  await reader.command('settings show');
  await reader.command('audit');
  await reader.command('forum off', { channel });
  await author.readsAll();
  expect(author.english()).toEqual([]);
  expect(reader.english()).toEqual([]);
});
