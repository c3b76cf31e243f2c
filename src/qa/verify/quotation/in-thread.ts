/** Quotations looked up in many sources, in a thread of their own: one of 1 MB alone would hold up answers for a second. */
import { join } from 'node:path';
import type { Source } from '../../../packs/knowledge.ts';
import { boundedThread } from '../../../runtime/bounded-thread.ts';
import { type Verification, withSources } from './verification.ts';
import { verifyQuote } from './verify.ts';
import type { Found, ThreadTask } from './worker.ts';

/** Characters of sources that are searched where answers are made: some 100 ms the first time, in turns. */
const MAX_HERE = 100_000;

const thread = boundedThread<ThreadTask, Found>({
  filename: join(import.meta.dirname, 'worker.ts'),
  patience: 10_000,
  // The thread remembers texts, and what was made of them.
  idle: 60_000,
  memory: 512,
});

/** Compares a quotation with sources as `verifyQuote` does; `late` where that takes longer than `patience` ms. */
export async function verifyIn(
  sources: readonly Source[],
  quote: string,
  patience?: number,
): Promise<Verification | 'late'> {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= MAX_HERE) return verifyQuote(quote, sources);
  const hashes = sources.map(({ sha256 }) => sha256);
  const given = new Map<string, string>();
  // Most texts the thread has from before; those that it lacks are asked for, and never twice.
  for (;;) {
    const found = await thread.run({ quote, hashes, given }, patience);
    if (found.outcome !== 'done') return 'late';
    const { result } = found;
    if ('verification' in result) return withSources(result.verification, at(sources));
    const missing = new Set(result.missing);
    for (const { sha256, text } of sources) if (missing.has(sha256)) given.set(sha256, text);
  }
}

function at(sources: readonly Source[]): (number: number) => Source {
  return (number) => {
    const source = sources[number];
    if (!source) throw new RangeError(`there is no source ${number}`);
    return source;
  };
}
