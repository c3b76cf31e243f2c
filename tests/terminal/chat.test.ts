import { SlashCommandBuilder, type SlashCommandSubcommandBuilder } from '@discordjs/builders';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import type { Bot } from '../../src/bot/bot.ts';
import type { Command } from '../../src/bot/command.ts';
import type { Locale } from '../../src/runtime/locale.ts';
import { chat, localRequest } from '../../src/platforms/terminal/chat.ts';
import { factForm } from '../../commands/fact/form.ts';
import { beginningAs, completions } from '../../src/platforms/terminal/complete.ts';
import { fillIn } from '../../src/platforms/terminal/form.ts';
import { suggestKinds } from '../../src/bot/kind-names.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { Button, Reply } from '../../src/bot/reply.ts';
import { reader } from '../reader.ts';

const knowledge = articleKnowledge('Fire at the harbour\n\nThree boats burnt.', 'harbour.txt');

function reply(words: string, buttons: readonly Button[] = []): Reply {
  return { visibility: 'public', blocks: [{ type: 'text', text: words }], buttons };
}

function button(label: string): Button {
  return { label, action: { name: 'open', args: [label] } };
}

const ask: Command = {
  definition: new SlashCommandBuilder()
    .setName('ask')
    .setNameLocalizations({ ko: '질문' })
    .setDescription('Ask')
    .addStringOption((o) =>
      o
        .setName('question')
        .setDescription('what')
        .setDescriptionLocalizations({ ko: '무엇을' })
        .setRequired(true),
    )
    .addStringOption((o) =>
      o.setName('event').setNameLocalizations({ ko: '사건' }).setDescription('event'),
    )
    .toJSON(),
  handle: ({ options: { question } }) => {
    if (question === 'fail') throw new Error('on purpose');
    return reply(
      `You asked: ${String(question)}`,
      question === 'plain' ? [] : [button('A'), button('B')],
    );
  },
  complete: {
    question: () => [
      { name: 'How many boats burnt?', value: 'How many boats burnt?' },
      { name: 'Who said so?', value: 'Who said so?' },
    ],
    event: () => [{ name: 'Fire at the harbour', value: 'Fire at the harbour' }],
  },
  actions: { open: ([label]) => reply(`You opened ${String(label)}.`) },
};

const entity = (subcommand: SlashCommandSubcommandBuilder) =>
  subcommand
    .setDescription('Entities')
    .addStringOption((o) => o.setName('entity').setDescription('which'));

const fact: Command = {
  definition: new SlashCommandBuilder()
    .setName('fact')
    .setDescription('Facts')
    .addSubcommand((add) =>
      entity(add.setName('add')).addStringOption((o) => o.setName('kind').setDescription('sort')),
    )
    .addSubcommandGroup((name) =>
      name
        .setName('name')
        .setDescription('Names')
        .addSubcommand((merge) => entity(merge.setName('merge'))),
    )
    .toJSON(),
  handle: () => reply('Done.'),
  complete: {
    kind: (typed) => suggestKinds(knowledge, typed),
    entity: (_, { subcommand = '' }) => [{ name: 'Seoul', value: `seoul for ${subcommand}` }],
  },
};

const bot: Bot = {
  commands: [ask, fact],
  view: () => Promise.resolve({ knowledge, index: buildIndex(knowledge, reader) }),
  report: () => Promise.resolve(undefined),
  log: createLog({ level: 'silent' }),
};

async function chatted(
  typed: readonly (string | Buffer)[],
  isTTY = false,
  language: Locale = 'en',
): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  const shown = text(output);
  for (const part of typed) input.write(part);
  input.end();
  await chat({ ...bot, language }, input, output);
  output.end();
  return await shown;
}

/** What is shown after the greeting. */
async function answers(typed: readonly (string | Buffer)[]): Promise<string> {
  const shown = await chatted(typed);
  return shown.slice(shown.indexOf('> '));
}

describe('chat', () => {
  test('greets, echoes each piped question and answers in order', async () => {
    expect(await chatted(['how many?\n', 'plain\n'])).toMatchInlineSnapshot(`
      "Verbatim: answers in the source's own words
      Ask about:
      • Fire at the harbour

      Type a question, /help for the commands, or /quit to leave.
      To connect to Discord, set DISCORD_TOKEN in .env (see .env.example).

      > how many?
      You asked: how many?

      [1] A   [2] B

      > plain
      You asked: plain

      "
    `);
  });

  test('a number presses a button of the last reply alone', async () => {
    const shown = await answers(['1\nboats\n3\n2\n1\nboats\nplain\n2\n']);
    expect(shown).toMatchInlineSnapshot(`
      "> 1
      The last reply has nothing to choose by number.

      > boats
      You asked: boats

      [1] A   [2] B

      > 3
      There is no choice 3 here: type 1 to 2.

      > 2
      You opened B.

      > 1
      The last reply has nothing to choose by number.

      > boats
      You asked: boats

      [1] A   [2] B

      > plain
      You asked: plain

      > 2
      The last reply has nothing to choose by number.

      "
    `);
  });

  test('says what is wrong with a command', async () => {
    expect(await answers(['/aks why\n/ask\n'])).toMatchInlineSnapshot(`
      "> /aks why
      There is no command /aks. Did you mean /ask? Type /help to see them all.

      > /ask
      question is missing: what
      Usage: /ask <question> [event:…]

      "
    `);
  });

  test('speaks the language of the bot, and takes its names of commands', async () => {
    const shown = await chatted(['/질문 how many?\n/질문 사건:x\n/aks\n9\nfail\n'], false, 'ko');
    expect(shown).toMatchInlineSnapshot(`
      "Verbatim: 출처의 말 그대로 답합니다
      물어볼 수 있는 이벤트:
      • Fire at the harbour

      질문을 입력하세요. /help를 입력하면 명령을 볼 수 있고, /quit을 입력하면
      끝납니다.
      Discord에 연결하려면 .env에 DISCORD_TOKEN을 설정하세요(.env.example 참고).

      > /질문 how many?
      You asked: how many?

      [1] A   [2] B

      > /질문 사건:x
      question 옵션이 빠졌습니다: 무엇을
      사용법: /ask <question> [사건:…]

      > /aks
      /aks 명령은 없습니다. /ask 명령을 찾으셨나요? /help를 입력하면 모든 명령을 볼 수
      있습니다.

      > 9
      마지막 답변에는 번호로 고를 것이 없습니다.

      > fail
      제 쪽에서 문제가 생겼습니다. 기록해 두었으니 다시 시도해 주세요.

      "
    `);
  });

  test('goes on after a fault', async () => {
    const shown = await answers(['fail\nplain\n']);
    expect(shown).toContain('Something went wrong on my side.');
    expect(shown).toContain('You asked: plain');
  });

  test('stops at /quit and shows nothing of what comes after', async () => {
    const shown = await answers(['one\n/quit\ntwo\n']);
    expect(shown).toContain('one');
    expect(shown).not.toContain('two');
  });

  test('takes lines cut anywhere, Windows line ends, blank lines and no line end at last', async () => {
    const bytes = Buffer.from('Wo ist das Gebäude?\r\n\r\n  \r\nlast');
    const cut = bytes.indexOf(0xc3) + 1;
    const shown = await answers([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(shown).toContain('You asked: Wo ist das Gebäude?');
    expect(shown).toContain('You asked: last');
    expect(shown.match(/You asked/g)).toHaveLength(2);
  });

  test('what is typed never controls the terminal', async () => {
    const shown = await answers(['\u001B[2J\u001B]0;x\u0007 \u202Ewho\n']);
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  test('cuts the echo of a very long line, and answers it', async () => {
    const shown = await answers([`${'long '.repeat(1200)}\n`]);
    expect(shown.match(/long/g)?.length).toBe(100 + 1200);
  });

  test('prompts on a terminal, without an echo', async () => {
    const shown = await chatted(['plain\n'], true);
    expect(shown).toMatch(/\n> You asked: plain\n/);
    expect(shown).not.toContain('> plain');
  });

  test('an empty bot says how to get events', async () => {
    const empty = { events: [], facts: new Map(), sources: new Map(), entities: new Map() };
    const output = new PassThrough();
    const shown = text(output);
    const emptyBot = {
      ...bot,
      view: () => Promise.resolve({ knowledge: empty, index: buildIndex(empty, reader) }),
    };
    await chat(emptyBot, new PassThrough().end(), output);
    output.end();
    expect(await shown).toContain('No event is loaded');
  });
});

describe('the Tab key', () => {
  test.each([
    ['/a', [['/ask '], '/a']],
    ['/q', [['/quit '], '/q']],
    ['/질', [['/질문 '], '/질']],
    ['/질문 who? 사건:fi', [['Fire at the harbour'], 'fi']],
    ['/x', [[], '/x']],
    ['how', [['How many boats burnt?'], 'how']],
    ['/ask who', [['Who said so?'], 'who']],
    ['/ask who? event:fi', [['Fire at the harbour'], 'fi']],
    ['/nothing who', [[], 'who']],
    ['/fact ', [['add ', 'name merge '], '']],
    ['/fact na', [['name merge '], 'na']],
    ['/fact add se', [['seoul for add'], 'se']],
    ['/fact add seoul kind:num', [['Number'], 'num']],
    ['/fact add seoul kind:cou', [['count'], 'cou']],
    ['/fact name merge entity:se', [['seoul for name merge'], 'se']],
  ])('after %j', async (line, expected) => {
    expect(await completions(bot, line, localRequest({}))).toEqual(expected);
  });

  test('in a form offers what the input takes', async () => {
    const offers: (readonly string[])[] = [];
    const { inputs, ...form } = factForm({ title: 'A fact', action: { name: 'add', args: [] } });
    const filled = await fillIn(
      { ...form, inputs: inputs.filter(({ name }) => ['answer', 'kind'].includes(name)) },
      {
        show: () => Promise.resolve(),
        read: (_, offered) => {
          offers.push(offered);
          return Promise.resolve(offers.length === 1 ? 'Nine' : '5');
        },
      },
    );
    expect(offers[0]).toEqual([]);
    expect(beginningAs('pr', offers[1] ?? [])).toEqual(['Price']);
    expect(filled?.fields).toEqual({ answer: 'Nine', kind: 'Number' });
  });
});
