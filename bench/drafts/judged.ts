/** Drafts that two readers judged, each without the other and without seeing how sure the program is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FactDraft } from '../../src/extract/facts/fact-draft.ts';
import { readLines } from '../lib/passages.ts';

const JUDGED = join(import.meta.dirname, 'judged.jsonl');

const schema = z.object({
  /** Id of the article. */
  article: z.string(),
  /** Offsets of the short answer in the article's text. */
  start: z.int(),
  end: z.int(),
  kind: z.string(),
  speaker: z.string().nullable(),
  /** What each reader said: right as it stands, or not. */
  right: z.tuple([z.boolean(), z.boolean()]),
});
export type Judged = Readonly<z.infer<typeof schema>>;

export function readJudged(): Judged[] {
  return readLines(JUDGED, schema);
}

/** What tells a draft from the others of its article. */
export function keyOf({ start, end, kind, speaker }: Omit<Judged, 'article' | 'right'>): string {
  return [start, end, kind, speaker ?? ''].join('|');
}

/** A draft's place and what it claims. */
export function placeOf({
  quote,
  answer,
  kind,
  speaker,
  start,
}: FactDraft): Omit<Judged, 'article' | 'right'> {
  const from = start + quote.indexOf(answer);
  return { start: from, end: from + answer.length, kind, speaker: speaker ?? null };
}

const reviewed = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  start: z.int(),
  end: z.int(),
  kind: z.string(),
  answer: z.string(),
  speaker: z.string().nullable(),
  outcome: z.enum(['approved', 'edited', 'rejected']),
});

/** A text with what moderators decided on its drafts. */
export interface ReviewedText {
  readonly text: string;
  readonly judged: readonly Judged[];
}

/**
 * What `npm run reviews -- --save DIR` kept: an approved draft is right, an edited or rejected one is not. @throws
 * FileError when the folder does not hold what it should
 */
export function readReviews(directory: string): ReviewedText[] {
  const rows = Map.groupBy(
    readLines(join(directory, 'drafts.jsonl'), reviewed),
    (row) => row.sha256,
  );
  return [...rows].map(([sha256, all]) => {
    const text = readFileSync(join(directory, `${sha256}.txt`), 'utf8');
    const judged = all.map(({ start, end, kind, answer, speaker, outcome }): Judged => {
      const from = start + text.slice(start, end).indexOf(answer);
      const right = outcome === 'approved';
      return {
        ...{ article: sha256, start: from, end: from + answer.length, kind, speaker },
        right: [right, right],
      };
    });
    return { text, judged };
  });
}
