/** The model's card: what its scores are worth, as measured on articles that it was not trained on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { READER } from '../model/model.ts';

const share = z.number().min(0).max(1);
const fitted = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
/** Weights of logistic regression: `1 / (1 + exp(-(bias + the sum of weight × sign)))`. */
export type Fitted = z.infer<typeof fitted>;
/** What tells how likely something is, by name; a sign that is not there is 0. */
export type Signs = Readonly<Record<string, number>>;

const card = z.looseObject({
  /**
   * Probability that the first passage answers: 1 / (1 + exp(-(bias + score × its score + lead × its lead))). Where
   * several sentences answer together a lead says nothing, and `list` takes its place. Where `again` is given, the
   * first passage is read once more, behind the one before it alone, and again × the score that it has there is added.
   */
  calibration: z.object({
    bias: z.number(),
    score: z.number(),
    lead: z.number(),
    list: z.number(),
    again: z.number().optional(),
  }),
  /** Log odds for each by which the sample questions of facts on a passage are more like the question than others'. */
  asked: z.number().optional(),
  /** Least probability at which so many in a hundred questions without an answer would get one. */
  thresholds: z.object({ strict: share, normal: share, generous: share }),
  /** Least probability at which the nearest passage is worth showing. */
  near: share,
  /** Least probability of a further sentence for it to belong to a list. */
  list: share,
  /** What each sign of another start or end of the short answer is worth, in log odds. */
  spans: z.record(z.string(), z.number()),
  /**
   * Probabilities that a source agrees with a claim and that it contradicts it, and the least at which the bot says so;
   * `untold` where nothing can be told that differs.
   */
  claims: z.object({
    agrees: fitted,
    contradicted: fitted,
    thresholds: z.object({ agrees: share, contradicted: share, untold: share }),
  }),
});

/** What ships beside the weights: how the reader’s logits become probabilities, and the thresholds. */
export type Card = z.infer<typeof card>;

/** The probability, 0 to 1, by fitted weights; signs that they do not know count nothing. */
export function probabilityBy({ bias, weights }: Fitted, signs: Signs): number {
  let logit = bias;
  for (const [name, value] of Object.entries(signs)) logit += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-logit));
}

let read: Card | undefined;

/** The shipped reader's card; read once. @throws as `readCard` does */
export function readerCard(): Card {
  read ??= readCard(join(READER, 'card.json'));
  return read;
}

/** @throws with the file's path, when it is missing or has another form */
export function readCard(file: string): Card {
  const { data, error } = card.safeParse(parsed(file));
  if (!data) throw new Error(`${file} is no card of a reader:\n${z.prettifyError(error)}`);
  return data;
}

function parsed(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON`, { cause: error });
  }
}

/** A larger lead makes no passage surer. */
const MAX_LEAD = 3;

/**
 * Probability, 0 to 1, that a passage answers: by its score, and its lead over the next, or `list` where several may;
 * and by its score `again`, which is taken to be the same where it was not read again; and by how far `ahead` its
 * sample questions are.
 */
export function probability(
  score: number,
  lead: number | 'list',
  { calibration, asked = 0 }: Card,
  again = score,
  ahead = 0,
): number {
  const { bias, score: weight, lead: leadWeight, list, again: againWeight = 0 } = calibration;
  const besides = lead === 'list' ? list : leadWeight * Math.min(lead, MAX_LEAD);
  const apart = againWeight === 0 ? 0 : againWeight * again;
  return 1 / (1 + Math.exp(-(bias + weight * score + besides + apart + asked * ahead)));
}
