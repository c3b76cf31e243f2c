/** The form that `npm run ask -- --json` promises. */
import { z } from 'zod';

const short = {
  answer: z.string().nullable(),
  quote: z.string().nullable(),
  source: z
    .strictObject({
      id: z.string(),
      publisher: z.string(),
      headline: z.string(),
      published: z.string().nullable(),
    })
    .nullable(),
  fact: z.string().nullable(),
  confidence: z.number().min(0).max(1).nullable(),
};

export const recordSchema = z.strictObject({
  question: z.string(),
  outcome: z.enum(['answered', 'which', 'declined']),
  ...short,
  why: z.strictObject({
    analysis: z.strictObject({
      form: z.string(),
      kinds: z.array(z.string()),
      values: z.array(z.string()),
      unit: z.string().nullable(),
      terms: z.array(z.strictObject({ text: z.string(), weight: z.number() })),
      mentions: z.array(z.array(z.string())),
      negated: z.boolean(),
    }),
    matched: z.array(z.string()),
    missing: z.array(z.string()),
    features: z.record(z.string(), z.number()),
    reason: z.string().nullable(),
  }),
  related: z.array(z.strictObject(short)),
});
