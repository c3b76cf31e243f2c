/** An article in, its drafts reviewed, and members answered from them: through the real client. */
import { describe, expect, test } from 'vitest';
import { ownDatabase } from '../programs.ts';
import { runKeeping } from './bot.ts';
import { MODERATOR, type Loopback, type Message } from './loopback/index.ts';

const moderator = { member: '400000000000000010', permissions: MODERATOR };
const second = { member: '400000000000000011', permissions: MODERATOR };
const MEMBER = '400000000000000077';
const EVENT = 'Seoul Conference on Cyber Space 2013';

const story = `Harbour of Skerne reopens after the storm

By Jonas Mörk

4 March 2031

SKERNE — The harbour of Skerne opened again on Monday, nine days after a storm sank 14 boats.

“We will rebuild every pier before the herring season,” said Mayor Ilse Brandt.

“Nobody slept for three nights,” said Pelle Rask, the harbour master. “The waves came over the lighthouse.”

Brandt told reporters that the town had lost four million crowns.
`;

/** Of two captains, a mayor and a deputy, any may be "he". */
const DOUBTFUL = `“The harbour should have been closed long before that,” he said. “It was a disgrace to all of us.”

Two captains met the mayor and his deputy. He called the wall a toy.`;

/** The message as it is once what goes on after the reply is done. */
async function settled({ messages }: Loopback, { id }: Message): Promise<Message> {
  const now = () => messages().find((message) => message.id === id);
  await expect.poll(() => now()?.text).not.toContain('are being drafted');
  const message = now();
  if (!message) throw new Error('the message is gone');
  return message;
}

/** A moderator uploads the story; gives the panel of its first draft. */
async function uploaded(discord: Loopback, content = story, details = {}): Promise<Message> {
  const file = { name: 'story.txt', content };
  const form = await discord.openForm({
    ...{ name: 'source add', options: { event: EVENT, file }, ...moderator },
  });
  const first = await discord.submit(form, { Publisher: 'Skerne Post', ...details });
  expect(first.onlyFor).toBe(moderator.member);
  expect(first.text).toContain('The source is added.');
  return settled(discord, first);
}

function confident({ buttons }: Message): string {
  const button = buttons.find(({ label }) => label.startsWith('Approve all confident'));
  if (!button) throw new Error(`no such button among ${JSON.stringify(buttons)}`);
  return button.label;
}

test('a story is uploaded, its confident drafts approved, and a member answered with its quote', async () => {
  const { discord, logged } = await runKeeping();
  const panel = await uploaded(discord);
  expect(panel.onlyFor).toBe(moderator.member);
  expect(panel.text).toMatch(/0 of \d+ reviewed/);
  expect(panel.buttons.map(({ label }) => label).slice(0, 4)).toEqual([
    ...['Approve', 'Edit', 'Reject', 'Next'],
  ]);
  const listed = await discord.press(panel, confident(panel), moderator);
  expect(listed.id).toBe(panel.id);
  expect(listed.text).toContain('Nothing is approved yet.');
  expect(listed.text).toContain('We will rebuild every pier');
  expect((await discord.command({ name: 'audit', ...moderator })).text).not.toContain(
    'rebuild every pier',
  );
  const done = await discord.press(listed, listed.buttons[0]?.label ?? '', moderator);
  expect(done.id).toBe(panel.id);
  expect(done.text).toMatch(/approved, in one change/);
  const question = 'What did Ilse Brandt promise?';
  const answer = await discord.command({ name: 'ask', options: { question }, member: MEMBER });
  expect(answer.onlyFor).toBeUndefined();
  expect(answer.text).toContain('We will rebuild every pier');
  expect(answer.text).toContain('said Mayor Ilse Brandt.');
  expect(answer.text).toContain('Skerne Post');

  await discord.press(done, 'Undo', moderator);
  const options = { speaker: 'Ilse Brandt' };
  const without = await discord.command({ name: 'quotes', options, member: MEMBER });
  expect(without.text).not.toContain('rebuild every pier');
  expect(discord.refusals()).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

describe('the panel', () => {
  test('opens a form filled in, which changes it', async () => {
    const { discord } = await runKeeping();
    const panel = await uploaded(discord);
    const form = await discord.pressForForm(panel, 'Edit', moderator);
    expect(form.inputs.map(({ label }) => label)).toEqual([
      ...['Answer', 'Quote', 'Kind', 'Speaker', 'Asked as'],
    ]);
    const quote = form.inputs.find(({ label }) => label === 'Quote')?.value ?? '';
    expect(story).toContain(quote);
    const edited = { Answer: 'A moderator’s own words', Speaker: '' };
    const next = await discord.submit(form, edited, moderator);
    expect(next.id).toBe(panel.id);
    expect(next.text).toContain('Edited and approved.');
    expect(next.text).toMatch(/1 of \d+ reviewed/);
    expect(discord.refusals()).toEqual([]);
  });

  test('shows less sure drafts once they are asked for', async () => {
    const { discord } = await runKeeping();
    const panel = await uploaded(discord, `${story}\n${DOUBTFUL}\n`);
    const [, total] = /0 of (\d+) reviewed/.exec(panel.text) ?? [];
    expect(panel.text).not.toContain('less sure');
    const list = await discord.press(panel, 'As a list', moderator);
    const button = list.buttons.find(({ label }) => label.includes('less sure draft'));
    const count = Number(/\d+/.exec(button?.label ?? '')?.[0]);
    const opened = await discord.press(list, button?.label ?? '', moderator);
    expect(opened.text).toMatch(/less sure drafts? (?:is|are) now among those to review/);
    expect(opened.text).toContain(`0 of ${Number(total) + count} reviewed`);
    expect(opened.text).toContain('Doubtful: of 20 drafts');
    const decided = await discord.press(opened, 'Approve', moderator);
    expect(decided.text).toContain(`1 of ${Number(total) + count} reviewed`);
    expect(discord.refusals()).toEqual([]);
  });

  test('goes on after a restart, also from the message that waits for the drafts', async () => {
    const url = ownDatabase();
    const before = await runKeeping({ url });
    const { discord } = before;
    const panel = await uploaded(discord);
    await before.stop();
    await runKeeping({ url, discord });
    const next = await discord.press(panel, 'Reject', moderator);
    expect(next.text).toMatch(/1 of \d+ reviewed/);
    const listed = await discord.command({ name: 'review', ...moderator });
    expect(listed.text).toContain('Skerne Post: Harbour of Skerne reopens after the storm');
    const again = await discord.press(listed, listed.buttons[0]?.label ?? '', moderator);
    expect(again.text).toMatch(/1 of \d+ reviewed/);
    expect(discord.refusals()).toEqual([]);
  });

  test('gives two moderators two drafts', async () => {
    const { discord } = await runKeeping();
    const panel = await uploaded(discord);
    const theirs = await discord.command({
      ...{ name: 'review', options: { source: 'Skerne Post' }, ...second },
    });
    expect(theirs.onlyFor).toBe(second.member);
    const approve = ({ buttons }: Message) =>
      buttons.find(({ label }) => label === 'Approve')?.customId ?? '';
    expect(approve(theirs)).not.toBe(approve(panel));
    const refused = await discord.press(theirs, { forged: approve(panel) }, second);
    expect(refused.text).toContain('is before another moderator just now: <@400000000000000010>');
    await discord.press(panel, 'Approve', moderator);
    const late = await discord.press(theirs, { forged: approve(panel) }, second);
    expect(late.text).toContain('was approved already, by <@400000000000000010>');
  });

  test('refuses a plain member’s forged buttons and forms', async () => {
    const { discord } = await runKeeping();
    const panel = await uploaded(discord);
    const form = await discord.pressForForm(panel, 'Edit', moderator);
    const seen = await discord.command({ name: 'help', member: MEMBER });
    for (const { customId } of panel.buttons) {
      const { text } = await discord.press(seen, { forged: customId }, { member: MEMBER });
      expect(text).toContain('That is for moderators');
    }
    const forged = { forged: true, member: MEMBER, permissions: 0n };
    const own = { ...form, from: { member: MEMBER }, message: undefined };
    expect((await discord.submit(own, { Answer: 'Mine' }, forged)).text).toContain(
      'That is for moderators',
    );
    expect((await discord.command({ name: 'review', ...moderator })).text).toContain('Skerne');
  });
});

test('what is no article stays a source, and says why nothing is drafted', async () => {
  const { discord } = await runKeeping();
  const menu = 'Soup 4\n\nFish 9\n';
  const said = await uploaded(discord, menu, { Headline: 'Menu', Published: '4 March 2031' });
  expect(said.text).toContain('No facts were drafted.');
  expect(said.buttons.map(({ label }) => label)).toContain('Add a fact');
  expect(discord.refusals()).toEqual([]);
});
