/** Moderators' decisions on drafts as lessons: right, wrong, or nothing to learn. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftAll } from '../../bench/drafts/fit.ts';
import { readReviews } from '../../bench/drafts/reviews.ts';
import { factFeatures } from '../../src/ingest/fact-confidence.ts';
import type { DraftFact } from '../../src/ingest/draft-fact.ts';
import { temporaryFolder } from '../programs.ts';

const story = `Harbour town to build a wall against floods

TARNMOUTH, 4 March 2031 - A wall of three metres will rise along the harbour of Tarnmouth after two floods in one winter.

“We should have built it ten years ago,” said mayor Marta Quill. About 300 people came to hear the plan, which costs 40 million crowns.

Olin Brandt, the harbour master, warned that no boat could leave before May.
`;

const { source, facts } = draftAll(story);

function review(draft: DraftFact, outcome: string, became: object | null = null): object {
  const { start, end, kind, answer, speaker = null, confidence } = draft;
  const drafted = { start, end, kind, answer, speaker };
  return {
    ...{ sha256: source.sha256, ...drafted, confidence, cue: null, outcome },
    became: became && { ...drafted, ...became },
  };
}

function folderWith(reviews: readonly object[], text = story): string {
  const folder = temporaryFolder();
  const lines = reviews.map((each) => `${JSON.stringify(each)}\n`);
  writeFileSync(join(folder, 'drafts.jsonl'), lines.join(''));
  writeFileSync(join(folder, `${source.sha256}.txt`), text);
  return folder;
}

test('approved drafts are right, rejected and edited ones are not', () => {
  const [a, b, c, d] = facts as [DraftFact, DraftFact, DraftFact, DraftFact];
  const { lessons, lost } = readReviews(
    folderWith([
      review(a, 'approved', {}),
      review(b, 'rejected'),
      review(c, 'edited', { answer: 'Another answer' }),
      // Only what it is asked as was edited.
      review(d, 'edited', {}),
    ]),
  );
  expect(lost).toBe(0);
  expect(lessons).toEqual(
    [a, b, c, d].map((draft, i) => ({
      about: source.sha256,
      features: factFeatures(draft),
      right: [true, false, false, true][i],
    })),
  );
});

test('where several decided on a draft, most must have found it right', () => {
  const [a, b] = facts as [DraftFact, DraftFact];
  const { lessons } = readReviews(
    folderWith([
      ...[review(a, 'approved', {}), review(a, 'rejected'), review(a, 'approved', {})],
      ...[review(b, 'approved', {}), review(b, 'rejected')],
    ]),
  );
  expect(lessons.map(({ right }) => right)).toEqual([true, false]);
});

test('nothing is learnt from a draft that comes out otherwise now', () => {
  const [a] = facts as [DraftFact];
  const folder = folderWith([review({ ...a, answer: 'No longer drafted' }, 'approved', {})]);
  expect(readReviews(folder)).toEqual({ lessons: [], lost: 1 });
});

test('a folder without the drafts or the text is named', () => {
  const folder = temporaryFolder();
  expect(() => readReviews(folder)).toThrow(/drafts\.jsonl can't be read/);
  const [a] = facts as [DraftFact];
  writeFileSync(join(folder, 'drafts.jsonl'), `${JSON.stringify(review(a, 'rejected'))}\n`);
  expect(() => readReviews(folder)).toThrow(/\.txt can't be read/);
});
