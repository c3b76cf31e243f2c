/** Talk about an answer, in a conversation that remembers it. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { run } from '../../src/bot/dispatch.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { buildIndex } from '../../src/qa/index/answer-index.ts';
import { createMemory } from '../../src/qa/dialogue/memory.ts';
import { createLog } from '../../src/runtime/log.ts';
import { reader } from '../reader.ts';
import { one } from './packs.ts';
import { blocksOf, labels, wordsOf } from './session.ts';

const view = { knowledge: one, index: buildIndex(one, reader) };

/** The reply to the last of some lines that one member types. */
async function typed(...lines: readonly string[]): Promise<Reply> {
  const bot = {
    ...{ commands, view: () => Promise.resolve(view), memory: createMemory() },
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
  expect(wordsOf(await typed(ASKED, 'thanks'))).toBe('You are welcome. Ask on whenever you like.');
});
