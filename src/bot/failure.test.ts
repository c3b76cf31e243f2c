/** What is said, logged and counted when a command fails. */
import { describe, expect, test } from 'vitest';
import { FetchError } from '../fetch/fault.ts';
import { StoreFault } from '../guilds/guild.ts';
import { createLog } from '../runtime/log.ts';
import { UploadError } from '../runtime/upload.ts';
import { failure } from './failure.ts';
import type { Reply } from './reply.ts';

const ERROR = 50;

/** The reply's words and outcome, and the highest level at which it was logged. */
function failed(error: unknown, told: { forMembers?: boolean; hasStored?: boolean } = {}) {
  const levels: number[] = [];
  const write = (line: string) => levels.push((JSON.parse(line) as { level: number }).level);
  const log = createLog({ level: 'info', secrets: [], write });
  const reply = failure(log, '/ask', error, { forMembers: true, hasStored: false, ...told });
  return { text: textOf(reply), outcome: reply.outcome, level: Math.max(0, ...levels) };
}

function textOf({ blocks }: Reply): string {
  return blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
}

describe('what a rule refuses is told to whoever asks, and is no failure:', () => {
  test.each(['reports', 'left'] as const)('%s', (kind) => {
    const { text, outcome, level } = failed(new StoreFault(kind));
    expect(text).toBe(new StoreFault(kind).message);
    expect(outcome).toBeUndefined();
    expect(level).toBeLessThan(ERROR);
  });

  test('where something was stored before, nobody is told that nothing was', () => {
    const { text } = failed(new StoreFault('left'), { hasStored: true });
    expect(text).toContain('may be stored all the same');
  });
});

test.each([
  new UploadError({ code: 'otherForm', name: 'photo.png' }),
  new FetchError({ code: 'notLink' }),
])('what is sent and can’t be used is no failure of the program: $message', (error) => {
  const { outcome, level } = failed(error);
  expect(outcome).toBeUndefined();
  expect(level).toBeLessThan(ERROR);
});

describe('trouble of the database is logged and counted, and told to moderators alone:', () => {
  test.each(['busy', 'crowded', 'full', 'gone', 'read-only', 'damaged'] as const)('%s', (kind) => {
    const fault = new StoreFault(kind);
    expect(failed(fault)).toEqual({
      ...{ text: 'That could not be kept just now. Please try again in a while.' },
      ...{ outcome: 'fault', level: ERROR },
    });
    expect(failed(fault, { forMembers: false }).text).toBe(fault.message);
  });
});

test('so is what nobody thought of', () => {
  expect(failed(new TypeError('x is undefined'))).toMatchObject({ outcome: 'fault', level: ERROR });
});
