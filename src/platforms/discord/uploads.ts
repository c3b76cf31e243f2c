/** Files that members send, read from where Discord keeps them. */
import type { Attachment } from 'discord.js';
import { checkSize, MAX_UPLOAD_BYTES, UploadError, type Upload } from '../../runtime/upload.ts';

const CDN: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
/** Milliseconds for the whole file. */
const PATIENCE = 10_000;

/** The file, fetched only when it is read; `api` is the base of the API, which may serve files itself. */
export function uploadOf({ name, size, url }: Attachment, api: string): Upload {
  return {
    ...{ name, size },
    async read(most = MAX_UPLOAD_BYTES) {
      checkSize(name, size, most);
      try {
        return await download(url, api, (found) => {
          checkSize(name, found, most);
        });
      } catch (error) {
        if (error instanceof UploadError) throw error;
        throw new UploadError({ code: 'notFetched', name }, error);
      }
    },
  };
}

/** The bytes; `check` sees how many there are so far, whatever size was told. */
async function download(
  url: string,
  api: string,
  check: (size: number) => void,
): Promise<Uint8Array> {
  const { origin } = new URL(url);
  if (![...CDN, new URL(api).origin].includes(origin)) {
    throw new Error(`${origin} is not where Discord keeps files`);
  }
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the file's address answered with status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    check(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
