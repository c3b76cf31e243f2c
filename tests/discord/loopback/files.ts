/** Files: those that members send, which the bot fetches, and those that come with its messages. */

/** A file as a member picks it. */
export interface PickedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What Discord says of its size, when that is not true. */
  readonly size?: number;
  /** Where Discord says that it stands, when that is not true. */
  readonly url?: string;
}

/** A file of a message. */
export interface SentFile {
  /** By which the body names it. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Where a file is kept, and what is told of it. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly ephemeral: true;
}

export type FileStore = ReturnType<typeof createFileStore>;

/** Files under addresses below `base()`, as on Discord's CDN. */
export function createFileStore(base: () => string, nextId: () => string) {
  const kept = new Map<string, Uint8Array>();
  return {
    keep: ({ name, content, size, url: told }: PickedFile): Attachment => {
      const id = nextId();
      const bytes = Buffer.from(content);
      kept.set(id, bytes);
      const url =
        told ?? `${base()}/attachments/300000000000000001/${id}/${encodeURIComponent(name)}?ex=1`;
      return {
        ...{ id, filename: name, size: size ?? bytes.length, url, proxy_url: url },
        ...{ content_type: 'application/octet-stream', ephemeral: true },
      };
    },
    bytes: (id: string): Uint8Array | undefined => kept.get(id),
  };
}

/** The JSON and the files of a body of several parts, each with a head of lines and its content. */
export function readParts(
  body: Buffer,
  type: string,
): { readonly json: string; readonly files: readonly SentFile[] } {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? '';
  const parts = body.toString('latin1').split(`--${boundary}`);
  const files: SentFile[] = [];
  let json = '';
  for (const part of parts) {
    const [, head = '', content = ''] = /^\r\n(.*?)\r\n\r\n(.*)\r\n$/s.exec(part) ?? [];
    const text = Buffer.from(content, 'latin1').toString('utf8');
    const id = /\bname="files\[(\d+)\]"/.exec(head)?.[1];
    const name = /filename="([^"]*)"/.exec(head)?.[1] ?? '';
    if (id !== undefined) files.push({ id, name, text });
    else if (head.includes('name="payload_json"')) json = text;
  }
  return { json, files };
}
