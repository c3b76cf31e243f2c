import { expect, test } from 'vitest';
import { z } from 'zod';
import { createLog } from './log.ts';

const record = z.looseObject({ level: z.number(), msg: z.string() });

function logged(
  level: string,
  secrets: string[],
  use: (log: ReturnType<typeof createLog>) => void,
): z.infer<typeof record>[] {
  const lines: string[] = [];
  use(createLog({ level, secrets, write: (line) => lines.push(line) }));
  return lines.map((line) => record.parse(JSON.parse(line)));
}

test('writes one JSON object a line, from its level on', () => {
  const lines = logged('info', [], (log) => {
    log.debug('not this');
    log.info({ commands: 9 }, 'ready');
  });
  expect(lines).toMatchObject([{ level: 30, commands: 9, msg: 'ready' }]);
});

test('hides secrets wherever they stand', () => {
  const secret = 'MTIz.Ab"C.d\\e';
  const [line] = logged('info', [secret], (log) => {
    log.warn({ header: `Bot ${secret}`, err: new Error(`refused ${secret}`) }, secret);
  });
  const text = JSON.stringify(line);
  expect(text).not.toContain('MTIz');
  expect(line).toMatchObject({ header: 'Bot [secret]', msg: '[secret]' });
});

test('hides the token in the address of an interaction', () => {
  const [line] = logged('info', [], (log) => {
    log.info('POST /interactions/123/aW50ZXJhY3Rpb24-x_y.z/callback');
  });
  expect(line?.msg).toBe('POST /interactions/123/[secret]/callback');
});

test('an error keeps its reason and loses the request that failed', () => {
  const error = Object.assign(new Error('Unknown interaction', { cause: new Error('gone') }), {
    code: 10062,
    status: 404,
    method: 'POST',
    url: 'https://discord.com/api/…',
    requestBody: { json: { content: 'what a member asked' } },
  });
  const [line] = logged('info', [], (log) => {
    log.error({ err: error }, 'reply failed');
  });
  expect(line).toMatchObject({
    msg: 'reply failed',
    err: { message: 'Unknown interaction', code: 10062, status: 404, cause: { message: 'gone' } },
  });
  expect(JSON.stringify(line)).not.toContain('what a member asked');
});

test('what is thrown need not be an error', () => {
  const [line] = logged('info', [], (log) => {
    log.error({ err: 'just a string' }, 'odd');
  });
  expect(line).toMatchObject({ err: { message: 'just a string' } });
});
