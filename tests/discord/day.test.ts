/** A moderator's whole day, from an event that nobody knew to its pack in another guild, through the real client. */
import { expect, test } from 'vitest';
import { readBundle } from '../../src/packs/bundle.ts';
import { checkPacks } from '../../src/packs/check.ts';
import { runKeeping } from './bot.ts';
import { GUILD, MODERATOR, type Form, type Loopback, type Message } from './loopback/index.ts';

const OTHER_GUILD = '200000000000000002';
const moderator = { member: '400000000000000010', permissions: MODERATOR };
const member = { member: '400000000000000077' };
const SOURCE = 'Tarn Gazette: Bridge over the Tarn closes for repairs';

const story = `Bridge over the Tarn closes for repairs

By Orla Finch

The old bridge over the Tarn closed on Tuesday, after divers found cracks in two of its pillars. Some 11,000 cars cross it on a usual day.

“We could not wait for another winter,” said Petra Lowe, who heads the road office. The repairs are to cost 3.4 million crowns and to last until the end of August.

A ferry takes walkers and cyclists across every 20 minutes. It runs from six in the morning to eleven at night, and it is free.
`;

interface Written {
  readonly answer: string;
  readonly quote: string;
  readonly kind: string;
  readonly sampleQuestions: string;
  readonly speaker?: string;
}

const facts: readonly Written[] = [
  {
    answer: 'Some 11,000 cars a day',
    quote: 'Some 11,000 cars cross it on a usual day.',
    ...{ kind: 'count', sampleQuestions: 'How many cars cross the bridge?' },
  },
  {
    answer: 'Cracks in two of its pillars',
    quote: 'divers found cracks in two of its pillars',
    ...{ kind: 'cause', sampleQuestions: 'Why is the bridge closed?' },
  },
  {
    answer: 'That they could not wait for another winter',
    quote: '“We could not wait for another winter,” said Petra Lowe, who heads the road office.',
    ...{ kind: 'statement', sampleQuestions: 'What did Petra Lowe say?', speaker: 'Petra Lowe' },
  },
];

/** Sends the form; what goes on after the reply is not waited for. */
function sends(discord: Loopback, form: Form, filled: Parameters<Loopback['submit']>[1]) {
  return discord.submit(form, filled, moderator);
}

function sampleQuestions(discord: Loopback, question: string, guild = GUILD): Promise<Message> {
  return discord.command({ name: 'ask', options: { question }, guild, ...member });
}

async function opensFactForm(discord: Loopback): Promise<Form> {
  return discord.openForm({ name: 'fact add', options: { source: SOURCE }, ...moderator });
}

test('a moderator’s day', async () => {
  const { discord, logged } = await runKeeping({ guilds: [GUILD, OTHER_GUILD] });
  const give = (name: string, options = {}) => discord.command({ name, options, ...moderator });

  // In the morning an event is added, and the article about it.
  const added = await sends(
    discord,
    await discord.openForm({ name: 'event-admin add', ...moderator }),
    { Title: 'Tarn bridge repairs', 'First day': '10 June 2031', Place: 'Tarn' },
  );
  expect(added).toMatchObject({ onlyFor: moderator.member });
  const source = await discord.pressForForm(added, 'Add a source', moderator);
  const told = { Publisher: 'Tarn Gazette', Published: '11 June 2031' };
  await sends(discord, source, { Text: story, ...told });
  expect((await give('sources', { event: 'Tarn bridge repairs' })).text).toMatch(
    /Tarn Gazette[^]*Bridge over the Tarn closes for repairs[^]*Orla Finch[^]*11 June? 2031/,
  );

  // Three facts of it, one by someone new.
  for (const { speaker = '', ...fact } of facts) {
    const said = await sends(discord, await opensFactForm(discord), { ...fact, speaker });
    const done =
      speaker === '' || said.text.includes('The fact is added.')
        ? said
        : await discord.press(said, `Add “${speaker}” as someone new`, moderator);
    expect(done.text).toContain('The fact is added.');
    const answer = await sampleQuestions(discord, fact.sampleQuestions);
    expect(answer.onlyFor).toBeUndefined();
    expect(answer.text).toContain(fact.answer);
    expect(answer.text).toContain(`> ${fact.quote}`);
  }

  // A quote is mistyped: nothing is saved, and nothing typed is lost.
  const ferry = {
    answer: 'Every 20 minutes',
    quote: 'A ferry takes walkers and cyclists across every 30 minutes.',
    ...{ kind: 'duration', sampleQuestions: 'How often does the ferry run?' },
  };
  const mistyped = await sends(discord, await opensFactForm(discord), ferry);
  expect(mistyped.text).toContain('The quote does not stand in');
  expect(mistyped.text).toContain('Nothing is lost: your form waits under /unfinished.');
  expect(mistyped.markdown).toContain('every ~~30~~ **20** minutes');
  expect(mistyped.text).toContain(ferry.quote);
  expect((await sampleQuestions(discord, ferry.sampleQuestions)).text).not.toContain('30 minutes');
  const mended = await discord.press(mistyped, 'Take the source’s words', moderator);
  expect(mended.text).toContain('> A ferry takes walkers and cyclists across every 20 minutes.');
  expect((await sampleQuestions(discord, ferry.sampleQuestions)).text).toMatch(/Every 20 minutes/);

  // A member asks what no fact answers, and reads that in so many words.
  const question = 'Which colour is the hat of the ferryman’s aunt?';
  const declined = await sampleQuestions(discord, question);
  expect(declined.text).toMatch(/^\*\*(?:The sources do not say|No source here)/);
  const gaps = await give('gaps');
  expect(gaps.text).toContain(`“${question}” (asked once)`);
  expect(gaps.text).not.toContain(member.member);

  // It becomes a fact, and the next who asks is answered.
  const number = new RegExp(`^(\\d+)\\. “${question.replace('?', '\\?')}”`, 'm').exec(
    gaps.text,
  )?.[1];
  const form = await discord.pressForForm(gaps, `${number ?? ''}: Add a fact`, moderator);
  const from = form.inputs.find(({ label }) => label === 'Source');
  const key = from?.choices.find(({ label }) => label === SOURCE)?.value ?? '';
  const free = {
    Answer: 'Nothing, it is free',
    Quote: 'and it is free',
    Kind: 'cost',
    Source: key,
  };
  const answered = await sends(discord, form, free);
  expect(answered.text).toContain('The fact is added.');
  expect((await sampleQuestions(discord, question)).text).toMatch(
    /Nothing, it is free\*\*\n> and it is free/,
  );
  expect((await give('gaps')).text).not.toContain(question);

  // A change too many is taken back; the history keeps both.
  const edit = await discord.openForm({
    ...{ name: 'fact edit', options: { fact: 'Every 20 minutes' }, ...moderator },
  });
  const changed = await sends(discord, edit, { Answer: 'Three times an hour' });
  expect((await sampleQuestions(discord, ferry.sampleQuestions)).text).toContain(
    'Three times an hour',
  );
  await discord.press(changed, 'Undo', moderator);
  expect((await sampleQuestions(discord, ferry.sampleQuestions)).text).toContain(
    'Every 20 minutes',
  );
  const history = await give('fact history', { fact: 'Every 20 minutes' });
  expect(history.text).toMatch(/Undone:[^]*Changed:[^]*Added:/);

  // In the evening all of it goes to another guild, which knew nothing of it until then.
  const bundle = (await give('export', { event: 'Tarn bridge repairs' })).files[0];
  const problems: unknown[] = [];
  const packs = readBundle(bundle?.text ?? '', 'export', (problem) => problems.push(problem));
  checkPacks(packs, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  expect((await sampleQuestions(discord, ferry.sampleQuestions, OTHER_GUILD)).text).not.toContain(
    'Every 20 minutes',
  );
  const file = { name: bundle?.name ?? '', content: bundle?.text ?? '' };
  const dryRun = await discord.command({
    ...{ name: 'import', options: { file }, guild: OTHER_GUILD, ...moderator },
  });
  expect(dryRun.text).toMatch(/What the import would do[^]*Added: \d+/);
  expect((await sampleQuestions(discord, ferry.sampleQuestions, OTHER_GUILD)).text).not.toContain(
    'Every 20 minutes',
  );
  const [go] = dryRun.buttons;
  await discord.press(dryRun, go?.label ?? '', moderator);
  for (const each of [
    ...facts,
    ferry,
    { sampleQuestions: question, answer: 'Nothing, it is free' },
  ]) {
    expect((await sampleQuestions(discord, each.sampleQuestions, OTHER_GUILD)).text).toContain(
      each.answer,
    );
  }

  expect(discord.refusals()).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});
