/** What moderators decided on drafts, as `npm run reviews -- --save DIR` keeps it, as lessons for the fit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FileError } from '../../src/mistake.ts';
import { readLines } from '../lib/passages.ts';
import { draftAll, lessons, type Lesson } from './fit.ts';
import { keyOf } from './labels.ts';

const place = z.object({ start: z.int().nullable(), end: z.int().nullable() });
const wording = place.extend({
  kind: z.string(),
  answer: z.string(),
  speaker: z.string().nullable(),
});
const reviewSchema = wording.extend({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  start: z.int(),
  outcome: z.enum(['approved', 'edited', 'rejected']),
  became: wording.nullable(),
});
type Review = z.infer<typeof reviewSchema>;

export interface ReviewLessons {
  readonly lessons: readonly Lesson[];
  /** Drafts that were decided on but come out otherwise now, so that nothing is learnt from them. */
  readonly lost: number;
}

/**
 * The drafts in a folder that moderators decided on, drafted again from their texts. Where several decided on the same
 * draft, it is right when most found it so. @throws FileError when the folder does not hold what it should
 */
export function readReviews(directory: string): ReviewLessons {
  const reviews = readLines(join(directory, 'drafts.jsonl'), reviewSchema);
  const found = [...Map.groupBy(reviews, ({ sha256 }) => sha256)].map(([sha256, all]) => {
    const votes = new Map<string, number>();
    for (const each of all) {
      const key = keyOf(sha256, { ...each, speaker: each.speaker ?? '' });
      votes.set(key, (votes.get(key) ?? 0) + (isRight(each) ? 1 : -1));
    }
    const learnt = lessons(sha256, draftAll(textOf(directory, sha256)), (draft) => {
      const vote = votes.get(keyOf(sha256, draft));
      return vote === undefined ? undefined : vote > 0;
    });
    return { learnt, lost: votes.size - learnt.length };
  });
  return {
    lessons: found.flatMap(({ learnt }) => learnt),
    lost: found.reduce((sum, { lost }) => sum + lost, 0),
  };
}

/** Right as it stood: approved, or edited in nothing but what it is asked as. */
function isRight({ outcome, became, start, end, kind, answer, speaker }: Review): boolean {
  if (outcome !== 'edited') return outcome === 'approved';
  return (
    became?.start === start &&
    became.end === end &&
    became.kind === kind &&
    became.answer === answer &&
    became.speaker === speaker
  );
}

function textOf(directory: string, sha256: string): string {
  const file = join(directory, `${sha256}.txt`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new FileError(`${file} can't be read: ${error instanceof Error ? error.message : ''}`);
  }
}
