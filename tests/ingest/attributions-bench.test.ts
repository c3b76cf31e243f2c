/** The program that measures attributions: what it counts, and that it tells fitted articles from others. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAnnotated, type AnnotatedArticle } from '../../bench/attributions/annotated.ts';
import { markOf, seenIn } from '../../bench/attributions/fitted-on.ts';
import { judge, scores } from '../../bench/attributions/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'attributions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = `Harbour town to build a wall

“The wall is our last chance,” said Marta Quill.

“It is high enough,” said Olin Brandt.
`;

function span(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** One attribution is annotated, the other is left out on purpose. */
const annotated: AnnotatedArticle = {
  id: 'harbour',
  text,
  quotes: [
    {
      quote: [span('“The wall is our last chance,”')],
      verb: [span('said')],
      speaker: [span('Marta Quill')],
      type_derived: 'direct',
    },
  ],
};

test('precision, recall and speakers are counted', () => {
  const score = scores([judge(annotated).judged]).find(
    (each) => each.class === 'direct' && each.measure === 'exact',
  );
  expect(score).toMatchObject({
    annotated: 1,
    drafted: 2,
    precision: 0.5,
    recall: 1,
    speaker: 1,
  });
});

test('articles of the fit are known again, however their spaces fall', () => {
  const fitted = { attributions: 1, articles: [], unseen: [] };
  expect(seenIn(fitted, [text])).toBe(0);
  expect(seenIn(undefined, [text])).toBe(0);
  const marked = { ...fitted, articles: [markOf(text)] };
  expect(seenIn(marked, [text.replace(/\n+/g, ' '), 'another text'])).toBe(1);
});

test('the program reads a file and prints one JSON object', () => {
  const file = join(folder, 'one.jsonl');
  writeFileSync(file, `${JSON.stringify(annotated)}\n`);
  expect(readAnnotated(file)).toEqual([annotated]);
  const printed = execFileSync(process.execPath, ['bench/attributions.ts', file, '--json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toMatchObject({ articles: 1, fittedOn: 0 });
});

test('a broken line is named', () => {
  const file = join(folder, 'broken.jsonl');
  writeFileSync(file, `${JSON.stringify(annotated)}\n{"id": 3}\n`);
  expect(() => readAnnotated(file)).toThrow(/broken\.jsonl, line 2/);
});
