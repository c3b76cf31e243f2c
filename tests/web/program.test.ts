/** `npm run playground` as a program. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { finish, start, temporaryFolder } from '../programs.ts';

test('serves the page on the loopback alone until it is stopped', async () => {
  const child = start('playground', ['--port', '0'], { STATE_DIR: temporaryFolder() });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const [, address = ''] =
    /^The page is at (http:\/\/127\.0\.0\.1:\d+\/) /.exec(String(line)) ?? [];
  expect((await fetch(address)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await finish(child)).toMatchObject({ code: 0 });
});

test('says what is wrong with its arguments, and which port is taken', async () => {
  const settings = { STATE_DIR: temporaryFolder() };
  const wrong = await finish(start('playground', ['--port', 'eighty'], settings));
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^Usage: npm run playground/);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  const taken = await finish(start('playground', ['--port', String(port)], settings));
  expect(taken.code).toBe(2);
  expect(taken.stderr).toMatch(new RegExp(`^Port ${port} is taken\\.`, 'm'));
  expect(taken.stderr).not.toContain('    at ');
});
