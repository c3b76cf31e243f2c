/**
 * Lists the messages that no test hears in Korean: `node tests/korean/unsaid.ts`. Takes as long as these tests do,
 * about a minute.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { ko } from '../../src/bot/messages/ko.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-said-'));
process.env.SAID_IN = folder;
const vitest = await startVitest(['korean', 'src/bot/messages'], {
  watch: false,
  setupFiles: ['tests/korean/said.ts'],
});
await vitest.close();
const said = new Set(
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line)),
  ),
);
rmSync(folder, { recursive: true });
const all = Object.entries(ko).flatMap(([area, messages]) =>
  Object.entries(messages).map(([message, text]) => [`${area}.${message}`, text] as const),
);
const unsaid = all.filter(([, text]) => !said.has(text));
console.log(unsaid.map(([key, text]) => `${key}: ${text}`).join('\n'));
console.log(`${unsaid.length} of ${all.length} messages are heard by no test in Korean.`);
