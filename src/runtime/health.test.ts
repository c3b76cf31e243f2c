import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { serveHealth } from './health.ts';
import { createLog } from './log.ts';

/** A health port that tells nothing of interest, and the lines of its log. */
async function open(checks: Parameters<typeof serveHealth>[0]['checks'] = {}) {
  const logged: string[] = [];
  const health = await serveHealth({
    ...{ port: 0, host: '127.0.0.1', checks },
    metrics: { text: () => Promise.reject(new Error('none')), contentType: 'text/plain' },
    log: createLog({ level: 'info', write: (line) => logged.push(line) }),
  });
  onTestFinished(health.stop);
  return { ...health, logged };
}

/** The status line that is sent to a request for this target, whatever it is. */
async function statusOf(port: number, target: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return (await text(socket)).split('\r\n')[0] ?? '';
}

test.each(['//', '/\\', 'http://[', 'http://a:b:c/', '//[/livez'])(
  'a request for %s is refused, and the next one is answered',
  async (target) => {
    const { port } = await open();
    expect(await statusOf(port, target)).toBe('HTTP/1.1 400 Bad Request');
    expect(await statusOf(port, '/livez')).toBe('HTTP/1.1 200 OK');
  },
);

test('what all objects have is no path', async () => {
  const { port } = await open();
  for (const target of ['/constructor', '/__proto__', '*', '/livez/'])
    expect(await statusOf(port, target)).toBe('HTTP/1.1 404 Not Found');
});

test('figures that can’t be told are a status and a line of the log', async () => {
  const { port, logged } = await open();
  expect(await statusOf(port, '/metrics')).toBe('HTTP/1.1 500 Internal Server Error');
  expect(logged).toEqual([expect.stringContaining('health could not be told')]);
});

test('one check that does not hold makes it unready', async () => {
  const { port } = await open({ one: () => true, other: () => false });
  expect(await statusOf(port, '/readyz')).toBe('HTTP/1.1 503 Service Unavailable');
  const failing = await open({ one: () => Promise.reject(new Error('broken')) });
  expect(await statusOf(failing.port, '/readyz')).toBe('HTTP/1.1 503 Service Unavailable');
});

test('a check runs once at a time, however many ask, and anew after it failed', async () => {
  let [running, most, runs] = [0, 0, 0];
  const check = async () => {
    most = Math.max(most, ++running);
    // Others ask meanwhile.
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    running--;
    if (runs++ === 0) throw new Error('broken');
    return true;
  };
  const { port } = await open({ check });
  await Promise.all(Array.from({ length: 20 }, () => statusOf(port, '/readyz')));
  expect(most).toBe(1);
  expect(await statusOf(port, '/readyz')).toBe('HTTP/1.1 200 OK');
});
