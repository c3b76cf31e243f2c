/** The texts of all sources that are in the repository. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../src/text/sentences.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export const sourceTexts: readonly string[] = globSync('{knowledge,tests/knowledge}/*/sources/*', {
  cwd: ROOT,
})
  .sort()
  .map((file) => readFileSync(join(ROOT, file), 'utf8'));

export const sourceSentences: readonly string[] = sourceTexts.flatMap((text) =>
  sentences(text).map(({ start, end }) => text.slice(start, end)),
);
