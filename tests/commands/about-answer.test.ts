/** Talk about an answer, in a conversation that remembers it. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { run } from '../../src/bot/dispatch.ts';
import type { GuildView } from '../../src/guilds/guild.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import { createMemory } from '../../src/qa/dialogue/memory.ts';
import { createLog } from '../../src/runtime/log.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { reader } from '../reader.ts';
import { one } from './packs.ts';
import { blocksOf, labels, wordsOf } from './session.ts';

const viewOf = (knowledge: Knowledge): GuildView => ({
  ...{ knowledge, index: buildIndex(knowledge, reader) },
});
const view = viewOf(one);

/** The reply to the last of some lines that one member types. */
function typed(...lines: readonly string[]): Promise<Reply> {
  return typedIn(view, lines);
}

async function typedIn(known: GuildView, lines: readonly string[]): Promise<Reply> {
  const bot = {
    ...{ commands, view: () => Promise.resolve(known), memory: createMemory() },
    ...{ report: () => Promise.resolve(undefined), log: createLog({ level: 'silent' }) },
  };
  const who = { member: 'm', channel: 'c', guild: undefined, permissions: NO_PERMISSIONS };
  const when = { now: new Date('2031-06-10T12:00:00Z'), locale: 'en-GB' };
  let reply: Reply | undefined;
  for (const question of lines)
    reply = await run(bot, 'ask', { ...who, ...when, options: { question } });
  return reply ?? expect.fail('nothing was typed');
}

const ASKED = 'What did Ada Orn promise about the weir?';

describe('whether an answer is true', () => {
  test.each(['really?', 'are you sure', 'how do you know', 'Source?', 'where does it say that'])(
    '%s: shows where it stands',
    async (line) => {
      const reply = await typed(ASKED, line);
      expect(wordsOf(reply)).toContain('That stands word for word in this article:');
      expect(blocksOf(reply, 'passage')[0]?.quote).toBe('She promised to mend the old weir.');
    },
  );

  test('is told in general where nothing was answered', async () => {
    expect(wordsOf(await typed('are you sure'))).toContain('word for word in an article');
  });

  test('leaves the conversation where it was', async () => {
    const reply = await typed(ASKED, 'are you sure', 'source?');
    expect(blocksOf(reply, 'passage')[0]?.quote).toBe('She promised to mend the old weir.');
  });
});

test('what else, once all was shown, is told as that, and not that no source says it', async () => {
  const reply = await typed('What did Bram Tal say?', ...Array<string>(6).fill('what else?'));
  expect(wordsOf(reply)).toContain('The sources have nothing else of that.');
  expect(wordsOf(reply)).not.toContain('The sources do not say');
});

describe('that an answer is wrong', () => {
  test.each(['wrong, thats not what i asked', 'no thats wrong', 'you got it wrong'])(
    '%s: can be reported',
    async (line) => {
      const reply = await typed(ASKED, line);
      expect(wordsOf(reply)).toMatch(/^Sorry/);
      expect(labels(reply)).toEqual(['Report']);
      expect(labels(await typed(line))).toEqual([]);
    },
  );
});

test('thanks for an answer are no talk about it', async () => {
  expect(wordsOf(await typed(ASKED, 'thanks'))).toBe(
    'You are welcome. Ask again whenever you like.',
  );
});

describe('what sounds like a greeting', () => {
  const markets = viewOf(
    articleKnowledge(
      'Currencies slip\n\nThe rupee shed 0.1% against the dollar.\n\nThe Thai baht lost 0.3%, trading at 39.10.\n',
      'markets.txt',
    ),
  );
  const ASKED_OF_RUPEE = 'what happened to the rupee';

  test('goes on from the last question where the sources have its words', async () => {
    const reply = await typedIn(markets, [ASKED_OF_RUPEE, 'and the baht']);
    expect(JSON.stringify(reply)).toContain('The Thai baht lost 0.3%');
  });

  test.each(['and you?', 'what about you', 'and hello'])('else it is one: %s', async (line) => {
    expect(blocksOf(await typedIn(markets, [ASKED_OF_RUPEE, line]), 'quote')).toEqual([]);
  });
});
