/** Answers that go on to others: by their lasting link, and what only one member saw by sharing it. */
import { describe, expect, test } from 'vitest';
import { runKeeping, runShipped } from './bot.ts';
import { GUILD, MODERATOR, type Loopback, type Message } from './loopback/index.ts';

const MEMBER = '400000000000000077';
const CHANNEL = '300000000000000001';
const THEME = /global prosperity through an open and secure cyberspace/i;
const question = 'What is the theme of the conference?';
const asked = { name: 'ask', options: { question }, member: MEMBER };
const hidden = { ...asked, options: { question, private: true } };

function labelsOf({ buttons }: Message): string[] {
  return buttons.map(({ label }) => label);
}

function addressOf({ id }: Message): string {
  return `https://discord.com/channels/${GUILD}/${CHANNEL}/${id}`;
}

/** What the message says now. */
function now({ messages }: Loopback, { id }: Message): Message | undefined {
  return messages().find((each) => each.id === id);
}

/** The last public message. */
function published({ messages }: Loopback): Message | undefined {
  return messages().findLast(({ onlyFor }) => onlyFor === undefined);
}

describe('the lasting link of an answer', () => {
  test('is told to who asks for it alone, and to a moderator how it is pinned', async () => {
    const { discord } = await runKeeping();
    const answer = await discord.command(asked);
    expect(labelsOf(answer).at(-1)).toBe('Link');
    const told = await discord.press(answer, 'Link', { member: '400000000000000078' });
    expect(told.onlyFor).toBe('400000000000000078');
    expect(told.markdown).toBe(`The lasting link to this answer: ${addressOf(answer)}`);
    const moderator = { member: '400000000000000010', permissions: MODERATOR };
    expect((await discord.press(answer, 'Link', moderator)).text).toMatch(
      /^The lasting link.*\d\n-# To pin it, open the menu of the message/,
    );
    expect(discord.refusals()).toEqual([]);
  });

  test('leads to an answer under a mention as well', async () => {
    const { discord } = await runShipped();
    const content = `<@100000000000000001> ${question}`;
    const answer = await discord.say({ content, mentions: 'bot', member: MEMBER }).reply;
    const told = await discord.press(answer, 'Link', { member: MEMBER });
    expect(told.markdown).toContain(addressOf(answer));
  });

  test('is not offered where there is no answer, nobody else, or only one reader', async () => {
    const { discord } = await runShipped();
    const none = await discord.command({ ...asked, options: { question: 'Who won in Brazil?' } });
    expect(labelsOf(none)).not.toContain('Link');
    const alone = await discord.command({ ...asked, dm: 'bot' });
    expect(alone.text).toMatch(THEME);
    expect(labelsOf(alone)).not.toContain('Link');
    const own = await discord.command(hidden);
    expect(labelsOf(own)).not.toContain('Link');
    const forged = await discord.press(own, { forged: 'v1:link' }, { member: MEMBER });
    expect(forged).toMatchObject({ onlyFor: MEMBER });
    expect(forged.text).toMatch(/^Only you see this answer/);
  });
});

describe('a private answer that is shared', () => {
  test('is shown to all as it stands, with who shares it and without a ping', async () => {
    const { discord } = await runShipped();
    const answer = await discord.command(hidden);
    expect(answer.onlyFor).toBe(MEMBER);
    const left = await discord.press(answer, 'Share', { member: MEMBER });
    await expect.poll(() => published(discord)).toBeDefined();
    const shown = published(discord);
    expect(shown?.markdown).toBe(`${answer.markdown}\nShared by <@${MEMBER}>`);
    expect(labelsOf(shown ?? answer)).toEqual([...labelsOf(answer).slice(0, -1), 'Link']);
    await expect
      .poll(() => now(discord, left)?.markdown)
      .toBe(`${answer.markdown}\nShown to all: ${addressOf(shown ?? answer)}`);
    expect(now(discord, left)).toMatchObject({ id: answer.id, onlyFor: MEMBER });
    expect(labelsOf(now(discord, left) ?? left)).not.toContain('Share');
    for (const { method, body } of discord.requests)
      if (method === 'POST' && JSON.stringify(body).includes('Shared by'))
        expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
    const context = await discord.press(shown ?? answer, 'Show in context', { member: MEMBER });
    expect(context.text).toMatch(THEME);
    expect(discord.refusals()).toEqual([]);
  });

  test('stays as it was, and says so, where Discord does not take it', async () => {
    const { discord, logged } = await runShipped();
    const answer = await discord.command(hidden);
    const body = { code: 50_013, message: 'Missing Permissions' };
    discord.fail({ path: /^\/webhooks\/\d+\/[^/]+$/, answer: { status: 403, body } });
    await discord.press(answer, 'Share', { member: MEMBER });
    const told = () =>
      discord.messages().find(({ text }) => text.startsWith('I could not show it'));
    await expect.poll(told).toMatchObject({ onlyFor: MEMBER });
    expect(published(discord)).toBeUndefined();
    expect(labelsOf(now(discord, answer) ?? answer)).toEqual(labelsOf(answer));
    expect(logged).toContainEqual(
      expect.objectContaining({ level: 40, msg: 'an answer could not be shared' }),
    );
  });

  test('is shown once, however often the button is pressed', async () => {
    const { discord } = await runShipped();
    const answer = await discord.command(hidden);
    const presses = Array.from({ length: 3 }, () =>
      discord.press(answer, 'Share', { member: MEMBER }),
    );
    const told = (await Promise.all(presses)).map(({ text }) => text);
    const already = 'It is shown to all already.';
    expect(told.filter((text) => text === already)).toHaveLength(2);
    await expect.poll(() => now(discord, answer)?.text).toContain('Shown to all:');
    expect(discord.messages().filter(({ text }) => text.includes('Shared by'))).toHaveLength(1);
    for (const { text, onlyFor } of discord.messages())
      if (text === already) expect(onlyFor).toBe(MEMBER);
    expect(discord.refusals()).toEqual([]);
  });

  test('counts as a question', async () => {
    const { discord } = await runKeeping({ limits: { questions: 1 } });
    const answer = await discord.command(hidden);
    const told = await discord.press(answer, 'Share', { member: MEMBER });
    expect(told.text).toMatch(/^Here a member can ask 1 question a minute/);
    expect(published(discord)).toBeUndefined();
  });

  test('may be what a button showed, and a quotation that was verified', async () => {
    const { discord } = await runShipped();
    const answer = await discord.command(asked);
    const context = await discord.press(answer, 'Show in context', { member: MEMBER });
    expect(labelsOf(context)).toEqual(['Share']);
    const quote = 'No country can solve the cyberspace problems alone';
    const options = { quote, private: true };
    const verified = await discord.command({ name: 'verify', options, member: MEMBER });
    expect(labelsOf(verified)).toContain('Share');
    const checked = await discord.messageCommand({
      ...{ name: 'Check against sources', member: MEMBER },
      message: { content: '1,200 officials attended the conference in Seoul.' },
    });
    expect(labelsOf(checked)).toContain('Share');
    await discord.press(checked, 'Share', { member: MEMBER });
    await expect.poll(() => published(discord)?.text).toMatch(/1,200[^]*Shared by/);
  });

  test.each([
    ['event', {}, 'Leaders discuss global cyber security norms'],
    ['timeline', {}, '17 – 18 Oct 2013'],
    ['sources', {}, 'Korea Herald'],
    ['themes', {}, 'open and secure cyberspace'],
    ['who', { person: 'William Hague' }, 'Hague'],
    ['quotes', { speaker: 'Park Geun-hye' }, 'Park Geun-hye'],
  ])('may be what /%s told', async (name, options, told) => {
    const { discord } = await runShipped();
    const own = await discord.command({
      ...{ name, options: { ...options, private: true }, member: MEMBER },
    });
    expect(own.onlyFor).toBe(MEMBER);
    await discord.press(own, 'Share', { member: MEMBER });
    await expect.poll(() => published(discord)?.text).toContain('Shared by');
    expect(published(discord)?.text).toContain(told);
    expect(discord.refusals()).toEqual([]);
  });

  test('may be a page that was turned to, and is then a page that all turn', async () => {
    const { discord } = await runShipped();
    const own = await discord.command({
      name: 'quotes',
      options: { private: true },
      member: MEMBER,
    });
    const second = await discord.press(own, 'Next', { member: MEMBER });
    expect(labelsOf(second).at(-1)).toBe('Share');
    const all = await discord.command({ name: 'quotes', member: MEMBER });
    const turned = await discord.press(all, 'Next', { member: MEMBER });
    expect(labelsOf(turned).at(-1)).toBe('Link');
  });

  test('stays theirs when a page of it is turned, by whomever and in whatever language', async () => {
    const { discord } = await runShipped();
    const own = await discord.command({
      ...{ name: 'quotes', options: { private: true } },
      ...{ member: MEMBER, locale: 'ko' },
    });
    await discord.press(own, '공유', { member: MEMBER, locale: 'ko' });
    await expect.poll(() => published(discord)).toBeDefined();
    const first = published(discord) ?? own;
    const other = { member: '400000000000000078' };
    const second = await discord.press(first, '다음', other);
    expect(second.id).toBe(first.id);
    expect(second.markdown).toContain('2');
    expect(second.markdown.split('\n').at(-1)).toBe(`Shared by <@${MEMBER}>`);
    const third = await discord.press(second, 'Next', { ...other, locale: 'ko' });
    expect(third.markdown.split('\n').at(-1)).toBe(`공유한 멤버: <@${MEMBER}>`);
    expect(third.markdown.match(/<@/g)).toHaveLength(1);
    const all = await discord.command({ name: 'quotes', member: MEMBER });
    const turned = await discord.press(all, 'Next', other);
    expect(turned.markdown).not.toContain('<@');
    expect(discord.refusals()).toEqual([]);
  });

  test('is not that someone is not known', async () => {
    const { discord } = await runShipped();
    const options = { person: 'Nobody Atall', private: true };
    const nobody = await discord.command({ name: 'who', options, member: MEMBER });
    expect(labelsOf(nobody)).not.toContain('Share');
  });
});
