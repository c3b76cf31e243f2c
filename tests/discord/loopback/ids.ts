/** Ids in Discord's form. */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

const EPOCH = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

/** Gives snowflakes: the time since Discord's epoch, then a counter. */
export function createIds(clock: Clock): () => string {
  let counter = 0n;
  return () => {
    counter = (counter + 1n) % 2n ** COUNTER_BITS;
    return (((BigInt(clock.now()) - EPOCH) << COUNTER_BITS) | counter).toString();
  };
}

/** A secret that a path can carry. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}
