/**
 * The model's numbers, kept from one run of the tests to the next, and between files that run side by side: what was read
 * once is not read again. With MODEL_RECORDINGS empty the model itself reads.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Model } from '../src/model/model.ts';

/** The same model; with MODEL_RECORDINGS, a folder, its numbers come from there as soon as they are known. */
export function recorded(model: Model, folder = process.env.MODEL_RECORDINGS): Model {
  if (folder === undefined || folder === '') return model;
  const own = resolve(folder, model.id);
  mkdirSync(own, { recursive: true });
  const kept =
    (output: string, run: (ids: Int32Array) => Promise<Float32Array>) =>
    async (ids: Int32Array): Promise<Float32Array> => {
      const key = createHash('sha256').update(output).update(new Uint8Array(ids.buffer));
      const file = join(own, `${key.digest('hex').slice(0, 32)}.f32`);
      if (existsSync(file)) {
        const bytes = readFileSync(file);
        return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4).slice();
      }
      const numbers = await run(ids);
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, numbers);
      renameSync(unfinished, file);
      return numbers;
    };
  return {
    ...model,
    read: kept('read', model.read),
    label: kept('label', model.label),
    encode: kept('encode', model.encode),
  };
}
