import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { model } from './reader.ts';
import { recorded } from './recorded.ts';

test('what was read once is not read again, and is the same to the last bit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const { ids } = model.pieces.of('Who came to the river?');
  const first = await recorded(model, folder).encode(ids);
  const silent = { ...model, encode: () => Promise.reject(new Error('asked again')) };
  expect(await recorded(silent, folder).encode(ids)).toEqual(first);
  await expect(recorded(silent, folder).encode(ids.slice(1))).rejects.toThrow('asked again');
});
