import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FAILS = join(import.meta.dirname, 'children', 'fails.ts');

test('a run that had PostgreSQL can fail', { timeout: 120_000 }, async () => {
  const code = await new Promise((resolve) => {
    execFile(process.execPath, [FAILS], (error) => {
      resolve(error?.code);
    });
  });
  expect(code).toBe(3);
});
