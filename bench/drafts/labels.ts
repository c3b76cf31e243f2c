/**
 * Verdicts on drafts: right as it stands, or not. Each was given by one reader, who also wrote the
 * patterns, reading the draft against its article; nobody went over them a second time. Texts are
 * not kept, only hashes: of the article, and of the draft's place, kind, speaker and answer. A draft
 * that came out otherwise since has no verdict.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { DraftFact } from '../../src/ingest/draft-fact.ts';
import { readLines } from '../lib/passages.ts';

export const LABELS = join(import.meta.dirname, 'labels.jsonl');

const labelSchema = z.object({
  /** Start of the article's SHA-256. */
  article: z.string(),
  draft: z.string(),
  right: z.boolean(),
});
export type Label = z.infer<typeof labelSchema>;

/** The verdict on a draft of an article with this SHA-256; undefined when there is none. */
export type Verdicts = (sha256: string, draft: DraftFact) => boolean | undefined;

export function readVerdicts(): Verdicts {
  const verdicts = new Map(
    readLines(LABELS, labelSchema).map(({ article, draft, right }) => [
      `${article} ${draft}`,
      right,
    ]),
  );
  return (sha256, draft) => verdicts.get(keyOf(sha256, draft));
}

export function keyOf(
  sha256: string,
  { kind, speaker = '', answer, start }: Pick<DraftFact, 'kind' | 'speaker' | 'answer' | 'start'>,
): string {
  return `${sha256.slice(0, 12)} ${hash(`${start}|${kind}|${speaker}|${answer}`)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
