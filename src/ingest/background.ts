/** Drafts an article in a thread of its own, so that answers to members never wait for it. */
import { Worker } from 'node:worker_threads';
import type { Draft } from './draft.ts';
import type { ReadOptions } from './read.ts';
// Not by way of read.ts, which would load the reader's models into this thread too.
import { NoArticleError } from './refusal.ts';

/** What the thread is given. */
export interface Task extends ReadOptions {
  readonly bytes: Uint8Array;
}

/** What it gives back: the facts some at a time, as taking in many at once would hold up answers; then the rest. */
export type Finished =
  | { readonly facts: Draft['facts'] }
  | { readonly draft: Omit<Draft, 'facts'> }
  | { readonly refusal: string };

/** Longest time in milliseconds; a megabyte of news takes about ten seconds. */
const PATIENCE = 120_000;

/**
 * Drafts the facts of an uploaded article. Rejects with a NoArticleError when there is none in it,
 * or when it takes longer than `patience` milliseconds.
 */
export function draftInBackground(task: Task, patience = PATIENCE): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    const late = setTimeout(() => {
      reject(
        new NoArticleError('Reading this took too long, and was given up. Send a shorter text.'),
      );
      void worker.terminate();
    }, patience);
    const parts: Draft['facts'][] = [];
    worker.on('message', (finished: Finished) => {
      if ('facts' in finished) parts.push(finished.facts);
      else if ('draft' in finished) resolve({ ...finished.draft, facts: parts.flat() });
      else reject(new NoArticleError(finished.refusal));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the thread that drafts facts ended with code ${code}`));
    });
  });
}
