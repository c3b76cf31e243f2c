import { SlashCommandBuilder } from '@discordjs/builders';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../bot/command.ts';
import { parse, usage } from './parse.ts';
import { callablesOf } from './subcommands.ts';

const definitions = [
  new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask')
    .addStringOption((o) =>
      o.setName('question').setDescription('what you want to know').setRequired(true),
    )
    .addStringOption((o) => o.setName('event').setDescription('the event'))
    .addBooleanOption((o) => o.setName('private').setDescription('only for you')),
  new SlashCommandBuilder()
    .setName('quotes')
    .setDescription('Quotes')
    .addStringOption((o) => o.setName('speaker').setDescription('who'))
    .addStringOption((o) => o.setName('topic').setDescription('on what'))
    .addIntegerOption((o) =>
      o.setName('page').setDescription('page').setMinValue(1).setMaxValue(99),
    )
    .addStringOption((o) =>
      o
        .setName('order')
        .setDescription('order')
        .addChoices({ name: 'Newest first', value: 'new' }, { name: 'Oldest first', value: 'old' }),
    ),
  new SlashCommandBuilder().setName('help').setDescription('Help'),
  new SlashCommandBuilder()
    .setName('digest')
    .setDescription('Digest')
    .addBooleanOption((o) => o.setName('on').setDescription('on')),
  new SlashCommandBuilder()
    .setName('caution')
    .setDescription('Caution')
    .addStringOption((o) =>
      o
        .setName('level')
        .setDescription('level')
        .addChoices(
          { name: 'Strict: of 100 questions about 2 get a false answer', value: 'strict' },
          { name: 'Normal: of 100 questions about 5 get a false answer', value: 'normal' },
        ),
    ),
];
const commands = definitions.map((definition): Command => ({
  definition: definition.toJSON(),
  handle: () => ({ visibility: 'public', blocks: [], buttons: [] }),
}));

function optionsOf(line: string): unknown {
  const typed = parse(line, commands);
  return typed.type === 'command' ? typed.options : typed;
}

function mistakeOf(line: string): string {
  const typed = parse(line, commands);
  return typed.type === 'mistake' ? typed.message : typed.type;
}

describe('parse', () => {
  test('takes plain text as a question, whatever it holds', () => {
    const question = 'what did "Park" say about event: 2013?';
    expect(parse(` ${question} `, commands)).toEqual({
      type: 'command',
      name: 'ask',
      options: { question },
    });
  });

  test.each([
    ['', { type: 'nothing' }],
    ['  \t', { type: 'nothing' }],
    ['2', { type: 'choice', number: 2 }],
    ['/quit', { type: 'quit' }],
    ['/QUIT', { type: 'quit' }],
    ['2013', { type: 'command', name: 'ask', options: { question: '2013' } }],
  ])('reads %j', (line, typed) => {
    expect(parse(line, commands)).toEqual(typed);
  });

  test.each([
    ['/ask how many people came?', { question: 'how many people came?' }],
    ['/ask what did "Park" say', { question: 'what did "Park" say' }],
    ['/ask question: how many? private:yes', { question: 'how many?', private: true }],
    [
      '/ask who? event:Seoul 2013 private:false',
      { question: 'who?', event: 'Seoul 2013', private: false },
    ],
    ['/ask "the event: when?" Seoul', { question: 'the event: when?', event: 'Seoul' }],
    ['/ask see http://example.org', { question: 'see http://example.org' }],
    ['/quotes', {}],
    ['/Quotes William Hague', { speaker: 'William Hague' }],
    ['/quotes speaker:Park topic:internet', { speaker: 'Park', topic: 'internet' }],
    [
      '/quotes topic:“free speech” Speaker:"Carl Bildt"',
      { topic: 'free speech', speaker: 'Carl Bildt' },
    ],
    ['/quotes "William Hague" internet', { speaker: 'William Hague', topic: 'internet' }],
    ['/quotes Hague page:2', { speaker: 'Hague', page: 2 }],
    ['/quotes order:newest first', { order: 'new' }],
    ['/quotes order:OLD', { order: 'old' }],
    ['/digest on', { on: true }],
    ['/digest off', { on: false }],
    ['/digest on:no', { on: false }],
    ['/digest', {}],
    ['/help', {}],
  ])('reads %j', (line, options) => {
    expect(optionsOf(line)).toEqual(options);
  });

  test('says what is wrong and how the command is typed', () => {
    const lines = [
      '/ask',
      '/ask why? private:maybe',
      '/ask why? event:',
      '/quotes page:two',
      '/quotes page:100',
      '/quotes page:-1',
      '/quotes order:random',
      '/quotes speakr:Park',
      '/help me',
      '/caution sure',
      '/digest weekly',
    ];
    expect(lines.map((line) => `${line}\n${mistakeOf(line)}`).join('\n\n')).toMatchInlineSnapshot(`
      "/ask
      question is missing: what you want to know
      Usage: /ask <question> [event:…] [private:true]

      /ask why? private:maybe
      private must be true or false, not "maybe".
      Usage: /ask <question> [event:…] [private:true]

      /ask why? event:
      event: is empty.
      Usage: /ask <question> [event:…] [private:true]

      /quotes page:two
      page must be a whole number from 1 to 99, not "two".
      Usage: /quotes [speaker] [topic:…] [page:…] [order:…]

      /quotes page:100
      page must be a whole number from 1 to 99, not "100".
      Usage: /quotes [speaker] [topic:…] [page:…] [order:…]

      /quotes page:-1
      page must be a whole number from 1 to 99, not "-1".
      Usage: /quotes [speaker] [topic:…] [page:…] [order:…]

      /quotes order:random
      order must be one of Newest first, Oldest first, not "random".
      Usage: /quotes [speaker] [topic:…] [page:…] [order:…]

      /quotes speakr:Park
      There is no option speakr: here. Did you mean speaker:?
      Usage: /quotes [speaker] [topic:…] [page:…] [order:…]

      /help me
      There is no option for "me".
      Usage: /help

      /caution sure
      level must be one of strict, normal, not "sure".
      Usage: /caution [level]

      /digest weekly
      on must be true or false, not "weekly".
      Usage: /digest [on:true]"
    `);
  });

  test('suggests the command that was meant', () => {
    expect(['/qoutes', '/hlep', '/zzz', '/'].map(mistakeOf)).toMatchInlineSnapshot(`
      [
        "There is no command /qoutes. Did you mean /quotes? Type /help to see them all.",
        "There is no command /hlep. Did you mean /help? Type /help to see them all.",
        "There is no command /zzz. Type /help to see them all.",
        "There is no command /. Did you mean /ask? Type /help to see them all.",
      ]
    `);
  });
});

test('usage shows each option', () => {
  expect(commands.flatMap(callablesOf).map(usage)).toMatchInlineSnapshot(`
    [
      "/ask <question> [event:…] [private:true]",
      "/quotes [speaker] [topic:…] [page:…] [order:…]",
      "/help",
      "/digest [on:true]",
      "/caution [level]",
    ]
  `);
});
