/** Drafts an article in a thread of its own, so that answers to members never wait for it. */
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { LabelWindow } from '../reading/labels.ts';
import { threadPool } from '../runtime/thread-pool.ts';
import type { ExtractedArticle } from './draft.ts';
import { type ArticleFault, NoArticleError } from './pages/refusal.ts';
import type { ReadOptions } from './read.ts';

/** An article to draft. */
export interface Task extends ReadOptions {
  readonly bytes: Uint8Array;
}

/** What the thread is given: the article, and where it asks for the labels of a window's word pieces. */
export interface ThreadTask extends Task {
  readonly labeller: MessagePort;
}

/** What it gives back; why there is nothing to draft comes as data, as an error's class is lost between threads. */
export type Drafted = { readonly draft: ExtractedArticle } | { readonly refusal: ArticleFault };

/** Longest time in milliseconds; a megabyte of news takes about a minute on one core. */
const PATIENCE = 300_000;
/** Megabytes: several times what the longest article takes. */
const MAX_MEMORY = 768;
/** Milliseconds that a thread waits for the next article, as moderators bring several, before it gives its memory back. */
const IDLE = 60_000;

const threads = threadPool<ThreadTask, Drafted>({
  filename: join(import.meta.dirname, 'worker.ts'),
  minThreads: 0,
  // One article at a time: the encoder reads for one at a time, and each thread has a vocabulary of its own.
  maxThreads: 1,
  idleTimeout: IDLE,
  resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
});

/**
 * Drafts the facts of an uploaded article. Its windows are labelled by the encoder's own thread, one at a time, so that
 * a question waits for one window at most. Rejects with a NoArticleError when there is no article in it, or when it
 * takes longer than `patience` milliseconds.
 */
export async function draftInBackground(
  task: Task,
  label: LabelWindow,
  patience = PATIENCE,
): Promise<ExtractedArticle> {
  const { port1: windows, port2: labeller } = new MessageChannel();
  const late = AbortSignal.timeout(patience);
  const unlabelled = new AbortController();
  windows.on('message', (window: Int32Array) => {
    label(window).then(
      (labels) => {
        windows.postMessage(labels, [labels.buffer as ArrayBuffer]);
      },
      (error: unknown) => {
        unlabelled.abort(error);
      },
    );
  });
  // An array is wanted, though piscina declares something else for the newest types of Node.
  const transferList: object = [labeller];
  try {
    const drafted = await threads.run(
      { ...task, labeller },
      {
        transferList,
        signal: AbortSignal.any([late, unlabelled.signal]),
      },
    );
    if ('draft' in drafted) return drafted.draft;
    throw new NoArticleError(drafted.refusal);
  } catch (error) {
    unlabelled.signal.throwIfAborted();
    if (!late.aborted && !isOutOfMemory(error)) throw error;
    throw new NoArticleError({ code: 'slowArticle' });
  } finally {
    windows.close();
  }
}

/** Whether the thread needed more memory than there is for it. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
