/** Nothing but quotes, names and what somebody typed is English to a member whose app is in Korean. */
import { expect, test } from 'vitest';
import { en } from '../../src/bot/messages/en.ts';
import { ko } from '../../src/bot/messages/ko.ts';
import { notice } from '../../src/bot/reply.ts';
import { runCommands, runKeeping, showing } from '../discord/bot.ts';
import { inKorean, KoreanMember, LONG, MEMBER, moderator } from './discord.ts';

test('questions and their answers', { timeout: LONG }, async () => {
  const { reader } = await inKorean();
  reader.knows('Syria', 'Obama');
  for (const question of [
    'What is the theme of the conference?',
    'How many officials attended?',
    'Did Park say that one country can solve cyberspace issues alone?',
    'What did Bildt say about the price of bread?',
    'What did Obama say?',
    'what did Hague say about Syria?',
    'and what about Julie Bishop?',
    'Did 1,200 officials attend?',
    'How many offcials atended on Thursday?',
    'How many people died in the fire?',
    'How many people, on the whole, came there for it at first?',
    'When did it end, and why did they go home?',
    ...['hello', 'thanks', 'bye', 'help me', 'are you a bot?', 'you are stupid', 'tell me a joke'],
    ...['몇 명이 참석했습니까?', '?!', 'Wat was het thema van de conferentie?'],
  ]) {
    await reader.presses(await reader.command('ask', { question, private: true }));
  }
  await reader.command('ask', { question: 'Who came?', event: 'qqzzxx' });
  await reader.suggestions('ask', 'question', 'how');
  await reader.suggestions('ask', 'event');
  // What was shared, and where.
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('what members look up', { timeout: LONG }, async () => {
  const { reader } = await inKorean();
  for (const name of ['event', 'quotes', 'themes', 'attendance', 'timeline', 'sources'])
    await reader.presses(await reader.command(name));
  for (const name of ['event', 'themes', 'attendance', 'timeline', 'sources'])
    await reader.command(name, { event: 'qqzzxx' });
  for (const person of ['Hague', 'Ban', 'Seoul', 'qqzzxx', 'minister'])
    await reader.presses(await reader.command('who', { person }));
  for (const options of [{ speaker: 'Carl Bildt' }, { topic: 'security' }, { speaker: 'qqzzxx' }])
    await reader.presses(await reader.command('quotes', options));
  await reader.command('quotes', { topic: 'qqzzxx' });
  await reader.suggestions('quotes', 'speaker');
  await reader.suggestions('quotes', 'topic');
  await reader.suggestions('who', 'person');
  for (const name of ['help', 'privacy']) await reader.presses(await reader.command(name));
  expect(reader.english()).toEqual([]);
});

test('what members check', { timeout: LONG }, async () => {
  const { discord, reader } = await inKorean();
  reader.knows('not');
  const quote = 'No country can solve the cyberspace issues alone';
  for (const options of [
    { quote },
    { quote: 'No country can solve cyberspace issues alone', speaker: 'Park' },
    { quote: 'Every country can solve the cyberspace issues alone' },
    { quote, speaker: 'Hague' },
    { quote: 'No country can not solve the cyberspace issues together', speaker: 'Hague' },
    { quote, speaker: 'qqzzxx' },
    { quote: 'the attendance of 1,300 government officials' },
    { quote: 'Bread is dear in Lund this summer' },
    { quote: '?!' },
    { quote: 'many words '.repeat(90) },
  ])
    await reader.presses(await reader.command('verify', options));
  for (const text of [
    `Park said: “${quote}”`,
    `Hague said: “${quote}”`,
    'Bildt said: “Bread is dear in Lund this summer”',
    'About 3,000 officials attended the conference.',
    '?!',
    'Nothing of that is here.',
  ])
    await reader.presses(await reader.command('check', { text }));
  const help = await reader.command('help');
  for (const forged of [
    'v1:context:gone/gone',
    'v0:x',
    'v1:quotes:x:y:z:9',
    'v1:who::99',
    'v1:fact:',
  ])
    await discord.press(help, { forged }, MEMBER);
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('what members may not do', { timeout: LONG }, async () => {
  const { discord, reader } = await inKorean();
  const other = new KoreanMember(discord, moderator);
  for (const [name, options] of [
    ['fact list', {}],
    ['settings show', {}],
  ] as const) {
    const { buttons } = await other.command(name, options);
    const help = await reader.command('help');
    for (const { customId } of buttons) await discord.press(help, { forged: customId }, MEMBER);
  }
  await discord.command({ name: 'gaps', ...MEMBER, forged: true });
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('a server’s own language is that of everyone in it', async () => {
  const { discord } = await runKeeping();
  await discord.command({ name: 'settings language', options: { which: 'ko' }, ...moderator });
  const question = { name: 'ask', options: { question: 'What did the bread cost?' } };
  const inServer = await discord.command(question);
  const alone = await discord.command({ ...question, dm: 'bot' });
  expect(inServer.text).toContain(ko.answers.silent);
  expect(alone.text).toContain(en.answers.silent);
});

test('English is heard, but not what is known', async () => {
  const said = [notice('Add a fact'), notice('Hague: 사실을 추가했습니다')];
  const buttons = [{ label: 'Undo', action: { name: 'undo', args: [] } }];
  const { discord } = await runCommands([
    showing({ ...said[0], buttons }),
    showing({ ...said[1] }, { definition: { name: 'other', description: 'Shows another' } }),
  ]);
  const reader = new KoreanMember(discord, MEMBER);
  await reader.command('show');
  await reader.command('other');
  expect(reader.english()).toEqual(['/show: Add a fact', '/show: Undo']);
});
