/** A file that a member sends along. */

/** Most bytes that are read unless a handler asks for more. */
export const MOST_BYTES = 1_048_576;

export interface Upload {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /**
   * Gives the bytes, at most `most`. Rejects with an `UploadError` when there are more or they can't be had; left
   * uncaught, its message becomes the reply.
   */
  readonly read: (most?: number) => Promise<Uint8Array>;
}

/** A file that can't be used; the message says why and what to do. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
}

/** Throws an `UploadError` when a file of this size is too large. */
export function checkSize(name: string, size: number, most: number): void {
  if (size <= most) return;
  throw new UploadError(
    `The file ${name} has ${inKilobytes(size)} kB; at most ${inKilobytes(most)} kB can be read. Please send a shorter one.`,
  );
}

function inKilobytes(bytes: number): string {
  return Math.ceil(bytes / 1024).toLocaleString('en-GB');
}
