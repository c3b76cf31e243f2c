import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError } from './config.ts';
import { environment } from './environment.ts';

describe('a .env file', () => {
  function inFolder(): void {
    const here = process.cwd();
    process.chdir(mkdtempSync(join(tmpdir(), 'verbatim-')));
    onTestFinished(() => {
      process.chdir(here);
      delete process.env.LOG_LEVEL;
      delete process.env.SHARD_COUNT;
    });
  }

  test('adds to the environment what is not set there', () => {
    inFolder();
    process.env.LOG_LEVEL = 'warn';
    expect(environment().SHARD_COUNT).toBeUndefined();
    writeFileSync('.env', '\uFEFFSHARD_COUNT="4" # in all\r\nLOG_LEVEL=debug\r\n');
    expect(environment()).toMatchObject({ LOG_LEVEL: 'warn', SHARD_COUNT: '4' });
  });

  test.each([
    ['in UTF-16', Buffer.from('\uFEFFSHARD_COUNT=4\r\n', 'utf16le'), /no UTF-8 text\. Save it/],
    ['in UTF-16 without a mark', Buffer.from('SHARD_COUNT=4\n', 'utf16le'), /no UTF-8 text/],
  ])('%s is told, and not passed over', (_, bytes, told) => {
    inFolder();
    writeFileSync('.env', bytes);
    expect(() => environment()).toThrow(ConfigError);
    expect(() => environment()).toThrow(told);
  });

  test('that is a folder is told', () => {
    inFolder();
    mkdirSync('.env');
    expect(() => environment()).toThrow(/^\.env can’t be read: EISDIR.* Make it a text file/);
  });
});
