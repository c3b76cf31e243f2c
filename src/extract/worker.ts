/** The thread of `draftInBackground`: drafts one article after the other. */
import { once } from 'node:events';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { decode } from './pages/decode.ts';
import { NoArticleError, readArticle } from './read.ts';
import { READER } from '../model/model.ts';
import { readTokenizer } from '../model/tokenizer.ts';
import type { Drafted, ThreadTask } from './background.ts';
import { draftArticle } from './draft.ts';

const pieces = readTokenizer(join(READER, 'tokenizer.json'));

/** The draft of an article, or why there is none. */
export default async function run({ bytes, labeller, ...options }: ThreadTask): Promise<Drafted> {
  try {
    const article = await readArticle(decode(bytes), options);
    const label = (window: Int32Array): Promise<Float32Array> => labelled(window, labeller);
    return { draft: await draftArticle(article, { label, pieces }, { lessSure: true }) };
  } catch (error) {
    if (!(error instanceof NoArticleError)) throw error;
    return { refusal: error.fault };
  }
}

/** Has a window labelled where the encoder is. */
async function labelled(window: Int32Array, labeller: MessagePort): Promise<Float32Array> {
  const answered = once(labeller, 'message');
  labeller.postMessage(window);
  const [labels] = (await answered) as [Float32Array];
  return labels;
}
