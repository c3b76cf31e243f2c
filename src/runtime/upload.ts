/** A file that a member sends along. */

/** Most bytes that are read unless a handler asks for more. */
export const MAX_UPLOAD_BYTES = 1_048_576;

/** A file that a member sent, not fetched yet. */
export interface Upload {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /**
   * Gives the bytes, at most `most`. Rejects with an `UploadError` when there are more or they can't be had; left
   * uncaught, the reply says so.
   */
  readonly read: (most?: number) => Promise<Uint8Array>;
}

/** Why a file can't be used. */
export type UploadFault =
  /** `size` and `most` are in kilobytes. */
  | {
      readonly code: 'tooLarge';
      readonly name: string;
      readonly size: number;
      readonly most: number;
    }
  | { readonly code: 'otherForm' | 'notFetched'; readonly name: string }
  /** Of a file on this machine. */
  | { readonly code: 'noFile' | 'missing' | 'forbidden'; readonly path: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly reason: string };

/** A file that can't be used. The message is for logs and programs; members are told by the `fault`. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly fault: UploadFault;

  constructor(fault: UploadFault, cause?: unknown) {
    super(englishOf(fault), { cause });
    this.fault = fault;
  }
}

/** Throws an `UploadError` when a file of this size is too large. */
export function checkSize(name: string, size: number, most: number): void {
  if (size <= most) return;
  throw new UploadError({
    ...{ code: 'tooLarge', name },
    ...{ size: inKilobytes(size), most: inKilobytes(most) },
  });
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function englishOf(fault: UploadFault): string {
  switch (fault.code) {
    case 'tooLarge': {
      const [size, most] = [fault.size, fault.most].map((kB) => kB.toLocaleString('en-GB'));
      return `The file ${fault.name} has ${size} kB; at most ${most} kB can be read. Please send a shorter one.`;
    }
    case 'otherForm':
      return `The file ${fault.name} is of another form: expected a text with a name in .txt, .md or .html.`;
    case 'notFetched':
      return `The file ${fault.name} could not be fetched from Discord. Please send it again.`;
    case 'noFile':
      return `${fault.path}: expected a file, found a folder or device.`;
    case 'missing':
      return `${fault.path}: there is no such file. Type the path of a file on this machine.`;
    case 'forbidden':
      return `${fault.path}: no permission. Type the path of a file on this machine.`;
    case 'unreadable':
      return `${fault.path}: ${fault.reason}. Type the path of a file on this machine.`;
  }
}
