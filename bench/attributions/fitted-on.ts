/** Which articles the models were fitted on, and how they did on those articles while they had not seen them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { classes, measures, type Class, type Measure } from './measure.ts';
import type { Score } from './report.ts';

const FILE = join(import.meta.dirname, '../../src/ingest/models/fitted-on.json');

const scoreSchema = z.object({
  class: z.enum(Object.keys(classes) as [Class, ...Class[]]),
  measure: z.enum(Object.keys(measures) as [Measure, ...Measure[]]),
  annotated: z.number(),
  drafted: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  speaker: z.number(),
});

const fittedSchema = z.object({
  attributions: z.number(),
  /** A mark of each article's text. */
  articles: z.array(z.string()),
  /** By cross-validation: each article drafted by models that had not seen it. */
  unseen: z.array(scoreSchema),
});

export type FittedOn = z.infer<typeof fittedSchema>;

/** What the shipped models were fitted on; nothing when no fit has told. */
export function readFittedOn(): FittedOn | undefined {
  return existsSync(FILE) ? fittedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : undefined;
}

export function writeFittedOn(
  texts: readonly string[],
  attributions: number,
  unseen: readonly Score[],
): void {
  const short = unseen.map((score) => ({
    ...score,
    precision: Number(score.precision.toFixed(4)),
    recall: Number(score.recall.toFixed(4)),
    f1: Number(score.f1.toFixed(4)),
    speaker: Number(score.speaker.toFixed(4)),
  }));
  const fitted: FittedOn = { attributions, articles: texts.map(markOf), unseen: short };
  writeFileSync(FILE, `${JSON.stringify(fitted, null, 2)}\n`);
}

/** How many of some texts are among those that the models were fitted on. */
export function seenIn(fitted: FittedOn | undefined, texts: readonly string[]): number {
  const seen = new Set(fitted?.articles);
  return texts.filter((text) => seen.has(markOf(text))).length;
}

/** A short mark of a text, the same however its spaces fall. */
export function markOf(text: string): string {
  const even = text.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(even).digest('hex').slice(0, 12);
}
