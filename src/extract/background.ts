/** Drafts an article in a thread of its own, so that answers to members never wait for it. */
import { Worker } from 'node:worker_threads';
import type { LabelWindow } from '../reading/labels.ts';
import type { Draft } from './draft.ts';
import { NoArticleError } from './pages/refusal.ts';
import type { ReadOptions } from './read.ts';

/** What the thread is given. */
export interface Task extends ReadOptions {
  readonly bytes: Uint8Array;
}

/**
 * What it says: the word pieces of a window to label, then the facts some at a time, as taking in many at once would
 * hold up answers, then the rest.
 */
export type Message =
  | { readonly window: Int32Array }
  | { readonly facts: Draft['facts'] }
  | { readonly draft: Omit<Draft, 'facts'> }
  | { readonly refusal: string };

/** Longest time in milliseconds; a megabyte of news takes about a minute on one core. */
const PATIENCE = 300_000;

/**
 * Drafts the facts of an uploaded article. Its windows are labelled by the encoder's own thread, one at a time, so that
 * a question waits for one window at most. Rejects with a NoArticleError when there is no article in it, or when it
 * takes longer than `patience` milliseconds.
 */
export function draftInBackground(
  task: Task,
  label: LabelWindow,
  patience = PATIENCE,
): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
      void worker.terminate();
    };
    const late = setTimeout(() => {
      fail(
        new NoArticleError('Reading this took too long, and was given up. Send a shorter text.'),
      );
    }, patience);
    const parts: Draft['facts'][] = [];
    worker.on('message', (message: Message) => {
      if ('window' in message) {
        label(message.window).then((labels) => {
          worker.postMessage(labels, [labels.buffer as ArrayBuffer]);
        }, fail);
      } else if ('facts' in message) parts.push(message.facts);
      else if ('draft' in message) resolve({ ...message.draft, facts: parts.flat() });
      else reject(new NoArticleError(message.refusal));
    });
    worker.once('error', fail);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the thread that drafts facts ended with code ${code}`));
    });
  });
}
