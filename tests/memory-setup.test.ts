import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers } from './memory-setup.ts';
import { temporaryFolder } from './programs.ts';

test('what a killed run left goes; what a run still uses, and what is not of tests, stays', () => {
  const memory = temporaryFolder();
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  const folders = [
    ...[`verbatim-tests-${gone}-aBcDeF`, `verbatim-tests-${process.pid}-aBcDeF`],
    ...[`others-${gone}-aBcDeF`, 'verbatim-tests-aBcDeF'],
  ];
  for (const folder of folders) {
    mkdirSync(join(memory, folder, 'postgres'), { recursive: true });
    writeFileSync(join(memory, folder, 'postgres', 'data'), 'x');
  }
  removeLeftovers(memory);
  expect(readdirSync(memory).toSorted()).toEqual(folders.slice(1).toSorted());
  removeLeftovers(join(memory, 'nowhere'));
});
