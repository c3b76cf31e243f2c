/** The model's card: what its scores are worth, as measured on articles that it was not trained on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { READER } from '../model/model.ts';

const card = z.looseObject({
  /** Chance that the first passage answers: 1 / (1 + exp(-(bias + Σ weight × feature))). */
  calibration: z.object({ bias: z.number(), score: z.number(), lead: z.number() }),
  /** Least chance at which so many in a hundred questions without an answer would get one. */
  thresholds: z.object({ strict: z.number(), normal: z.number(), generous: z.number() }),
  /** Least chance at which the nearest passage is worth showing. */
  near: z.number(),
  /** Least chance of a further sentence for it to belong to a list. */
  list: z.number(),
});

export type Card = z.infer<typeof card>;

let read: Card | undefined;

/** The shipped reader's card; read once. @throws when it is missing or has another form */
export function readerCard(): Card {
  read ??= card.parse(JSON.parse(readFileSync(join(READER, 'card.json'), 'utf8')));
  return read;
}

/** Chance, 0 to 1, that a passage answers: from its logit, and by how much it leads over the next. */
export function probability(score: number, lead: number, { calibration }: Card): number {
  const { bias, score: weight, lead: leadWeight } = calibration;
  return 1 / (1 + Math.exp(-(bias + weight * score + leadWeight * Math.min(lead, 3))));
}
