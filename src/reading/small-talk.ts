/** What the vector of a message tells: whether it is small talk, and of which kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { READER, VECTOR_SIZE } from '../model/model.ts';
import { SMALL_TALK, type SmallTalk } from '../text/lang/en/small-talk.ts';

/** Fitted to the encoder's vectors, so it lies beside the encoder. */
export const SMALL_TALK_FILE = join(READER, 'small-talk.json');

const weights = z.object({ bias: z.number(), weights: z.array(z.number()).length(VECTOR_SIZE) });
const kinds = Object.keys(SMALL_TALK) as SmallTalk[];

const head = z.object({
  /** Least log odds of small talk against a question at which a message is taken for it. */
  least: z.number(),
  question: weights,
  talk: z.record(z.enum(kinds), weights),
});

/** Weights of a softmax over the kinds and `question`. */
export type SmallTalkHead = z.infer<typeof head>;
type Weights = z.infer<typeof weights>;

let read: SmallTalkHead | undefined;

/** The shipped weights; read once, some 1 ms. @throws when the file is missing or has another form */
function shippedHead(): SmallTalkHead {
  read ??= head.parse(JSON.parse(readFileSync(SMALL_TALK_FILE, 'utf8')));
  return read;
}

/** What a message with this vector is that asks nothing of the news; nothing where it may ask. Some 10 µs. */
export function smallTalkOf(vector: Float32Array): SmallTalk | undefined {
  const shipped = shippedHead();
  const { kind, odds } = likeliestTalk(vector, shipped);
  return odds >= shipped.least ? kind : undefined;
}

/** The likeliest kind of small talk, and the log odds of any of them against a question. */
export function likeliestTalk(
  vector: Float32Array,
  { question, talk }: Omit<SmallTalkHead, 'least'>,
): { readonly kind: SmallTalk; readonly odds: number } {
  const scored = kinds.map((kind) => ({ kind, logit: logitOf(vector, talk[kind]) }));
  const best = scored.reduce((top, each) => (each.logit > top.logit ? each : top));
  const sum = scored.reduce((all, { logit }) => all + Math.exp(logit - best.logit), 0);
  return { kind: best.kind, odds: best.logit + Math.log(sum) - logitOf(vector, question) };
}

function logitOf(vector: Float32Array, { bias, weights: own }: Weights): number {
  return own.reduce((sum, weight, i) => sum + weight * (vector[i] ?? 0), bias);
}
