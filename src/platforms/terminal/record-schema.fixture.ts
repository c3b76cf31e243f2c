/** The form that `npm run ask -- --json` promises. */
import { z } from 'zod';

const source = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  headline: z.string(),
  published: z.string().nullable(),
});
const probability = z.number().min(0).max(1);
const offset = z.int().min(0);
const passage = z.strictObject({
  text: z.string(),
  quote: z.string(),
  source,
  start: offset,
  end: offset,
  span: z.strictObject({ start: offset, end: offset }),
  speaker: z.string().nullable(),
  fact: z.string().nullable(),
  confidence: probability,
});

export const recordSchema = z.strictObject({
  question: z.string(),
  outcome: z.enum(['answered', 'near', 'ambiguous', 'silent']),
  confidence: probability,
  quote: z.string().nullable(),
  text: z.string().nullable(),
  source: source.nullable(),
  fact: z.string().nullable(),
  polarity: z.enum(['yes', 'no']).nullable(),
  answers: z.array(passage),
  related: z.array(passage),
  why: z.strictObject({
    type: z.string(),
    read: z.string(),
    mended: z.array(z.strictObject({ typed: z.string(), meant: z.string() })),
    mentions: z.array(z.array(z.string())),
    speaker: z.string().nullable(),
    reason: z.string().nullable(),
  }),
});
