/** The body of an answer, unpacked and bounded. */
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from './fault.ts';
import type { Answer } from './hop.ts';

/** What is asked for; each can be unpacked as it comes. */
export const ENCODINGS = 'gzip, br';

const UNPACKED: Readonly<Record<string, () => Transform | undefined>> = {
  '': () => undefined,
  identity: () => undefined,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const MB = 1024 * 1024;

/** How much of a page is taken. */
export interface Bound {
  /** Most bytes, both as they come and unpacked. */
  readonly most: number;
  /** Gives what there is up to there, in place of refusing it. */
  readonly cut?: boolean;
}

/**
 * The bytes, unpacked as they come, and read no further than the bound.
 * @throws FetchError when there are more, or they can't be unpacked, or end too early or too late
 */
export async function readBody(
  { body, header }: Answer,
  host: string,
  { most, cut = false }: Bound,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const tooLarge = new FetchError({ code: 'tooLarge', host, most: most / MB });
  if (!cut && Number(header('content-length') ?? 0) > most) throw tooLarge;
  const unpack = UNPACKED[(header('content-encoding') ?? '').trim().toLowerCase()];
  if (!unpack) throw new FetchError({ code: 'broken', host });
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      chunks.push(chunk.subarray(0, most - size));
      size += chunk.length;
      if (size > most) throw tooLarge;
    }
  };
  // What unpacks to nothing may come without end as well.
  let packed = 0;
  const counted = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      packed += chunk.length;
      if (packed > most) throw tooLarge;
      yield chunk;
    }
  };
  const unpacking = unpack();
  try {
    if (unpacking) await pipeline(body, counted, unpacking, collect, { signal });
    else await pipeline(body, collect, { signal });
  } catch (error) {
    if (error !== tooLarge) {
      throw new FetchError({ code: signal.aborted ? 'slow' : 'broken', host }, error);
    }
    if (!cut) throw error;
  }
  return Buffer.concat(chunks);
}
