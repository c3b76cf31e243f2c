/** What takes long to load is loaded when it is needed, so that programs start soon. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What a file imports before it runs, types left out. */
function importsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return Array.from(
    code.matchAll(/^(?:import|export)(?! type) (?:[^;']*? from )?'([^']+)'/gm),
    ([, name = '']) => name,
  );
}

/** Packages that are loaded with a file. */
function packagesOf(path: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(path)) return packages;
  seen.add(path);
  for (const name of importsOf(path)) {
    const found = name.startsWith('.')
      ? packagesOf(join(dirname(path), name), seen)
      : new Set([name]);
    for (const each of found) packages.add(each);
  }
  return packages;
}

test('the bot starts without what reads pages, Discord, PostgreSQL and the model', () => {
  const packages = packagesOf('src/cli/run-bot.ts');
  expect(packages).toContain('zod');
  const late = ['linkedom', '@mozilla/readability', 'discord.js', 'pg', 'onnxruntime-node'];
  expect(late.filter((each) => packages.has(each))).toEqual([]);
});

test('a mistake on the command line is told without the bot', () => {
  // A signal ends it before it has loaded anything.
  expect([...packagesOf('src/cli/start.ts')]).toEqual([]);
  for (const name of ['ask', 'check', 'playground']) {
    const packages = packagesOf(`src/cli/${name}.ts`);
    expect(packages).toContain('zod');
    expect(packages).not.toContain('@discordjs/builders');
  }
  expect(packagesOf('src/cli/run-bot.ts')).toContain('@discordjs/builders');
});

test('what reads pages would be found', () => {
  expect(packagesOf('src/extract/pages/page.ts')).toContain('linkedom');
});
