/** The thread that runs the encoder: one session, one window at a time. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { workerData } from 'piscina';
import { z } from 'zod';

/** Word pieces in, and which of the outputs is wanted; or only that the model is loaded. */
export type Task =
  { readonly ids: Int32Array; readonly output: 'logits' | 'labels' | 'vector' } | 'load';

const { file, cores } = z.object({ file: z.string(), cores: z.int().positive() }).parse(workerData);

const opened = InferenceSession.create(file, {
  intraOpNumThreads: cores,
  interOpNumThreads: 1,
  // The arena keeps what the longest window ever needed.
  enableCpuMemArena: false,
  // Idle cores belong to the bot's other threads.
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});

/** One pass of the encoder over word pieces: its output of this name, as one row of numbers. */
export default async function run(task: Task): Promise<Float32Array> {
  const session = await opened;
  if (task === 'load') return new Float32Array();
  const { ids, output } = task;
  const feeds = { ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]) };
  const { [output]: found } = await session.run(feeds, [output]);
  if (!(found?.data instanceof Float32Array)) throw new Error(`the model gives no ${output}`);
  return found.data;
}
