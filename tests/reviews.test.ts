import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDrafted, bridge } from './commands/drafted.ts';
import { office } from './commands/moderation.ts';
import { reviews as program } from '../src/cli/reviews.ts';
import { finish, runHere, start, temporaryFolder } from './programs.ts';
import { sha256Of } from '../src/guilds/items/change.ts';

async function reviews(url: string, ...args: string[]) {
  return runHere(program, args, { settings: { DATABASE_URL: url } });
}

test('npm run reviews prints what was decided on each draft, and what it became', async () => {
  const context = office();
  let panel = await addDrafted(context);
  const none = await finish(start('reviews', [], { DATABASE_URL: context.url }));
  expect(none).toMatchObject({ code: 0, stderr: '' });
  expect(none.stdout).toContain('No draft was decided on yet');
  panel = await context.press({ of: panel, label: 'Reject' });
  panel = await context.press({ of: panel, label: 'Approve' });
  const form = await context.press({ of: panel, label: 'Edit' });
  await context.send(form, { quote: 'the river bed is soft', answer: 'A soft river bed' });

  const folder = temporaryFolder();
  const { code, stdout } = await reviews(context.url, '--json', '--save', folder);
  expect(code).toBe(0);
  const sha256 = sha256Of(bridge);
  expect(readFileSync(join(folder, `${sha256}.txt`), 'utf8')).toBe(bridge);
  expect(readFileSync(join(folder, 'drafts.jsonl'), 'utf8')).toBe(stdout);
  const lines = stdout.trim().split('\n');
  const [rejected, approved, edited] = lines.map((line): unknown => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(rejected).toMatchObject({ sha256, outcome: 'rejected', became: null, confidence: 0.7 });
  const quote = 'About 300 people came to hear the plan.';
  const at = bridge.indexOf(quote);
  const span = { start: at, end: at + quote.length };
  expect(approved).toEqual({
    ...{ sha256, ...span, kind: 'attendance', answer: 'About 300 people', speaker: null },
    ...{ cue: null, confidence: 0.95, outcome: 'approved' },
    became: { kind: 'attendance', answer: 'About 300 people', quote, speaker: null, ...span },
  });
  const place = bridge.indexOf('the river bed is soft');
  expect(edited).toMatchObject({
    ...{ outcome: 'edited', answer: 'The river bed is soft', speaker: 'Tove Lund' },
    became: { answer: 'A soft river bed', speaker: 'Tove Lund', start: place, end: place + 21 },
  });
  expect(stdout).not.toContain('mod');

  expect((await reviews(context.url)).stdout).toMatchInlineSnapshot(`
    "Drafts: 3, texts: 1
    Confidence       approved     edited   rejected right as drafted
    0.90 and more           1          1          0       0.50
    0.75 and more           0          0          0
    0.60 and more           0          0          1       0.00
    0.00 and more           0          0          0
    "
  `);
  const closed = await reviews(context.url, '--save', join(folder, 'drafts.jsonl'));
  expect(closed.code).toBe(1);
  expect(closed.stderr).toMatch(/drafts\.jsonl can't be written: .*\n$/);
  const wrong = await reviews(context.url, '--nothing');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Usage: npm run -s reviews');
});
