/** Posts in forums, answered unasked where moderators chose so. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ownDatabase } from '../programs.ts';
import { type Keeping, type Running, runKeeping } from './bot.ts';
import {
  forumIn,
  GUILD,
  MANAGER,
  MODERATOR,
  reportsIn,
  startLoopback,
  type Loopback,
  type Message,
} from './loopback/index.ts';

const OTHER = '200000000000000002';
const AUTHOR = '400000000000000077';
const PASSER_BY = '400000000000000078';
const moderator = { member: '400000000000000010', permissions: MODERATOR };
const title = 'How many officials attended the conference in Seoul?';
const ATTENDANCE = /1,200 government officials/;

function chooses(name: 'forum on' | 'forum off', guild = GUILD) {
  return { name, options: { channel: forumIn(guild) }, guild, ...moderator };
}

/** Runs the bot with the guild's forum chosen; at the end nothing may have been refused or have failed. */
async function chosen(settings: Parameters<typeof runKeeping>[0] = {}): Promise<Keeping> {
  const running = await runKeeping(settings);
  onTestFinished(() => {
    // A webhook is no user.
    const refusals = running.discord.refusals().filter(({ path }) => !path.startsWith('/users/'));
    expect(refusals).toEqual([]);
    expect(running.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
  await running.discord.command(chooses('forum on'));
  return running;
}

function under({ messages }: Loopback, post: string): readonly Message[] {
  return messages().filter(({ channel }) => channel === post);
}

async function answerUnder(discord: Loopback, post: string): Promise<Message> {
  await discord.request(({ path }) => path === `/channels/${post}/messages`);
  const [answer, ...more] = under(discord, post);
  if (!answer || more.length > 0) throw new Error(`${more.length + 1} answers, or none`);
  return answer;
}

/** Events come in order: when another member's post is answered, the bot knows of all before it; then it ends them. */
async function settled({ discord, stop }: Running, guild = GUILD): Promise<void> {
  await answerUnder(discord, discord.post({ title, member: PASSER_BY, guild }));
  await stop();
}

describe('a post in a forum that moderators chose', () => {
  test('is answered from its title, once, without a ping', async () => {
    const running = await chosen();
    const { discord } = running;
    const post = discord.post({ title, member: AUTHOR });
    const answer = await answerUnder(discord, post);
    expect(answer).toMatchObject({ guild: GUILD, onlyFor: undefined });
    expect(answer.text).toMatch(/^-# This may answer the post/);
    expect(answer.text).toMatch(ATTENDANCE);
    expect(answer.buttons.map(({ label }) => label)).toEqual([
      ...['That answers it', 'Not it', 'Show in context', 'Link'],
    ]);
    const sent = discord.requests.find(({ path }) => path === `/channels/${post}/messages`);
    expect(sent?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      ...{ nonce: `p${post}`, enforce_nonce: true },
    });
    await settled(running);
    expect(under(discord, post)).toHaveLength(1);
  });

  test.each([
    ['nothing that the sources say', { title: 'Which laptop should I buy for school?' }],
    ['no question', { title: 'Hello everybody!' }],
    ['the name of an event alone', { title: 'Seoul Conference on Cyber Space 2013' }],
    ['no words', { title: '🙂🙂?' }],
    ['a question, by the bot itself', { title, by: 'self' }],
    ['a question, by another bot', { title, by: 'bot' }],
    ['a question, by a webhook', { title, by: 'webhook' }],
    ['a question, and is locked', { title, state: 'locked' }],
    ['a question, and is archived', { title, state: 'archived' }],
    ['a question, and is not new', { title, state: 'old' }],
    ['a question in another channel', { title, forum: reportsIn(GUILD) }],
  ] as const)('gets no answer where it has %s', async (_what, post) => {
    const running = await chosen();
    const { discord } = running;
    const id = discord.post({ ...post, member: AUTHOR });
    await settled(running);
    expect(under(discord, id)).toEqual([]);
  });

  test('gets none where the bot may not write in it, which who chooses it is told', async () => {
    const running = await chosen({ guilds: [GUILD, OTHER] });
    const { discord } = running;
    discord.deny(forumIn(GUILD), PermissionFlagsBits.SendMessagesInThreads);
    const told = await discord.command(chooses('forum on'));
    expect(told.text).toMatch(/nothing/i);
    await discord.command(chooses('forum off'));
    const again = await discord.command(chooses('forum on'));
    expect(again.text).toMatch(/I lack a permission: Send Messages in Threads and Posts/);
    await discord.command(chooses('forum on', OTHER));
    const post = discord.post({ title, member: AUTHOR });
    await settled(running, OTHER);
    expect(under(discord, post)).toEqual([]);
  });

  test('gets one within what a member may ask of the bot, and silence beyond', async () => {
    const running = await chosen({ limits: { mentions: 1 } });
    const { discord } = running;
    const first = discord.post({ title, member: AUTHOR });
    await answerUnder(discord, first);
    const second = discord.post({ title, member: AUTHOR });
    await settled(running);
    expect(under(discord, second)).toEqual([]);
  });

  test('is answered in the language of the server', async () => {
    const { discord } = await chosen({ locale: 'ko' });
    const answer = await answerUnder(discord, discord.post({ title, member: AUTHOR }));
    expect(answer.text).toMatch(/^-# 이 게시물의 답일 수 있습니다/);
    expect(answer.text).toMatch(ATTENDANCE);
  });

  test('is left alone where no forum was chosen, or no longer', async () => {
    const running = await chosen({ guilds: [GUILD, OTHER] });
    const { discord } = running;
    const never = await discord.command(chooses('forum off', OTHER));
    expect(never.text).toBe('Nothing changed: it was like that already.');
    const elsewhere = discord.post({ title, member: AUTHOR, guild: OTHER });
    await answerUnder(discord, discord.post({ title, member: PASSER_BY }));
    await discord.command(chooses('forum off'));
    await discord.command(chooses('forum on', OTHER));
    const late = discord.post({ title, member: AUTHOR });
    await settled(running, OTHER);
    expect([...under(discord, elsewhere), ...under(discord, late)]).toEqual([]);
  });
});

describe('once a post', () => {
  test('also when two processes hear of it, and after a restart', async () => {
    const url = ownDatabase();
    const first = await chosen({ url });
    const { discord } = first;
    const second = await runKeeping({ url, discord });
    const posts = Array.from({ length: 4 }, (_, i) =>
      discord.post({ title, member: `40000000000000010${i}` }),
    );
    for (const post of posts) await answerUnder(discord, post);
    await first.stop();
    await second.stop();
    const sent = discord.requests.filter(({ path }) => posts.some((id) => path.includes(id)));
    expect(sent).toHaveLength(posts.length);
    const third = await runKeeping({ url, discord });
    const [post = ''] = posts;
    const told = discord.gateway
      .events()
      .find(({ t, d }) => t === 'THREAD_CREATE' && (d as { id: string }).id === post);
    discord.gateway.dispatch('THREAD_CREATE', told?.d, { guild: GUILD });
    await settled(third);
    expect(under(discord, post)).toHaveLength(1);
    expect(third.logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe('the text of a post', () => {
  const text = 'Hi all, I am new. How many officials attended the conference in Seoul? Thanks!';
  const post = { title: 'A question for you', text, member: AUTHOR };

  test('is answered where the operator was granted message content', async () => {
    const running = await chosen({ messageContent: true });
    const { discord } = running;
    const answer = await answerUnder(discord, discord.post(post));
    expect(answer.text).toMatch(ATTENDANCE);
    const both = discord.post({ ...post, title, member: PASSER_BY });
    await answerUnder(discord, both);
    const byBot = discord.post({ ...post, by: 'bot' });
    await settled(running);
    expect(under(discord, both)).toHaveLength(1);
    expect(under(discord, byBot)).toEqual([]);
  });

  test('ends the bot with the reason where it was not granted', async () => {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    await expect(runKeeping({ messageContent: true, discord })).rejects.toThrow(
      /^Discord refused these intents: MessageContent\. Switch them on at /,
    );
  });

  test('is not asked for otherwise', async () => {
    const running = await chosen();
    const { discord } = running;
    const id = discord.post(post);
    await settled(running);
    expect(under(discord, id)).toEqual([]);
  });
});

describe('what is said of the answer', () => {
  const shows = { name: 'forum show', ...moderator };

  test('that it is right: kept, shown under it, and to moderators', async () => {
    const { discord } = await chosen();
    const post = discord.post({ title, member: AUTHOR });
    const answer = await answerUnder(discord, post);
    const refused = await discord.press(answer, 'That answers it', { member: PASSER_BY });
    expect(refused).toMatchObject({ onlyFor: PASSER_BY });
    expect(refused.text).toMatch(/^Whether it answers the post is for who wrote it/);
    const said = await discord.press(answer, 'That answers it', { member: AUTHOR });
    expect(said.id).toBe(answer.id);
    expect(said.markdown).toBe(
      `${answer.markdown}\n-# This answers the post, its author or a moderator says.`,
    );
    expect(said.buttons.map(({ label }) => label)).toEqual(['Show in context', 'Link']);
    const shown = await discord.command(shows);
    expect(shown.onlyFor).toBe(moderator.member);
    expect(shown.text).toContain(`I answer posts in <#${forumIn(GUILD)}>`);
    expect(shown.text).toContain('1 answer in 180 days: 1 said to answer the post, 0 not.');
    expect(shown.text).toContain(`It answers “${title}”: <#${post}>`);
    expect((await discord.command({ name: 'reports', ...moderator })).text).toMatch(/^No report/);
  });

  test('counts once, when its author and a moderator say it at the same time', async () => {
    const { discord } = await chosen();
    const answer = await answerUnder(discord, discord.post({ title, member: AUTHOR }));
    const said = await Promise.all([
      discord.press(answer, 'That answers it', { member: AUTHOR }),
      discord.press(answer, 'Not it', moderator),
    ]);
    const now = under(discord, answer.channel).find(({ id }) => id === answer.id);
    expect(now?.text.match(/its author or a moderator|author or a moderator says/g)).toHaveLength(
      1,
    );
    const late = said.filter(({ onlyFor }) => onlyFor !== undefined);
    expect(late.map(({ text }) => text)).toEqual([
      'Someone has said already whether it answers the post.',
    ]);
  });

  test('that it is wrong: first in the list, and a report to mend it by', async () => {
    const { discord } = await chosen();
    const manager = { member: '400000000000000011', permissions: MANAGER };
    const channel = reportsIn(GUILD);
    await discord.command({ name: 'settings reports', options: { channel }, ...manager });
    const right = discord.post({ title, member: PASSER_BY });
    await answerUnder(discord, right);
    const wrong = discord.post({ title, member: AUTHOR });
    const answer = await answerUnder(discord, wrong);
    const said = await discord.press(answer, 'Not it', moderator);
    expect(said.text).toMatch(/1,200[^]*This is not the answer, the post’s author or a moderator/);
    const brought = () => under(discord, channel).find(({ text }) => text.includes('Reported by'));
    await expect.poll(() => brought()?.text).toContain(`“${title}”`);
    expect(brought()?.text).toMatch(ATTENDANCE);
    const shown = await discord.command(shows);
    expect(shown.text).toMatch(
      /2 answers in 180 days: 0 said[^]*Not the answer to[^]*Nothing was said on[^]*\/reports/,
    );
    const reports = await discord.command({ name: 'reports', ...moderator });
    expect(reports.text).toContain(`“${title}”`);
    expect(reports.buttons.map(({ label }) => label)).toContain('1: Correct');
    const forged = { forged: `v1:post-right:${PASSER_BY}` };
    expect(await discord.press(answer, forged, { member: PASSER_BY })).toMatchObject({
      onlyFor: PASSER_BY,
      text: expect.stringMatching(/^Whether it answers/) as string,
    });
  });

  test('is kept beyond what a member may report, who is told so, and shown when it is pressed twice', async () => {
    const { discord } = await chosen({ limits: { reports: 1 } });
    const [first, second] = [
      discord.post({ title, member: AUTHOR }),
      discord.post({ title, member: AUTHOR }),
    ];
    await discord.press(await answerUnder(discord, first), 'Not it', { member: AUTHOR });
    const answer = await answerUnder(discord, second);
    const twice = [
      discord.press(answer, 'Not it', { member: AUTHOR }),
      discord.press(answer, 'Not it', { member: AUTHOR }),
    ];
    const said = (await Promise.all(twice)).map(({ text }) => text);
    expect(said.filter((text) => text.includes('This is not the answer'))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith('Someone has said already'))).toHaveLength(1);
    const aside = () => discord.messages().find(({ text }) => text.includes('under /forum show'));
    await expect.poll(aside).toMatchObject({ onlyFor: AUTHOR });
    expect((await discord.command(shows)).text).toContain('0 said to answer the post, 2 not.');
    const reports = await discord.command({ name: 'reports', ...moderator });
    expect(reports.text.match(/Reported by/g)).toHaveLength(1);
  });

  test('is kept where as many reports are open as are kept, and whoever said it hears so', async () => {
    const { discord, logged } = await chosen({ quotas: { reports: 0 } });
    const answer = await answerUnder(discord, discord.post({ title, member: AUTHOR }));
    const said = await discord.press(answer, 'Not it', { member: AUTHOR });
    expect(said.text).toContain('This is not the answer');
    const aside = () => discord.messages().find(({ text }) => text.includes('as are kept'));
    await expect.poll(aside).toMatchObject({ onlyFor: AUTHOR });
    expect((await discord.command(shows)).text).toContain('0 said to answer the post, 1 not.');
    expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  test.each([
    ['the post', { code: 10_003, message: 'Unknown Channel' }],
    ['the answer', { code: 10_008, message: 'Unknown Message' }],
  ])('is kept though %s is deleted meanwhile, and no failure', async (_what, body) => {
    const { discord, logged } = await runKeeping();
    await discord.command(chooses('forum on'));
    const answer = await answerUnder(discord, discord.post({ title, member: AUTHOR }));
    discord.fail({ path: /\/callback/, answer: { status: 404, body } });
    void discord.press(answer, 'Not it', { member: AUTHOR });
    await expect.poll(() => discord.refusals()).toHaveLength(1);
    const shown = await discord.command(shows);
    expect(shown.text).toContain('0 said to answer the post, 1 not.');
    expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test('is for moderators to see and to switch', async () => {
    const { discord } = await chosen();
    for (const name of ['forum show', 'forum on', 'forum off']) {
      const options = name === 'forum show' ? {} : { channel: forumIn(GUILD) };
      const { text } = await discord.command({ name, options, member: AUTHOR, forged: true });
      expect(text).toMatch(/for moderators/);
    }
    const audit = await discord.command({ name: 'audit', ...moderator });
    expect(audit.text).toContain(`Posts are answered in <#${forumIn(GUILD)}>`);
  });
});
