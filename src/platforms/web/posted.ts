/** What the page sends, parsed as it comes in. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { checkSize, MAX_UPLOAD_BYTES, type Upload } from '../../runtime/upload.ts';
import { locales } from '../../runtime/locale.ts';
import { CHANNELS } from './people.ts';
import { MESSAGE } from './show.ts';
import type { SentFile } from './page/protocol.ts';

/** A web page of five megabytes in base64, and what stands around it. */
const MAX_BODY_BYTES = 8 * MAX_UPLOAD_BYTES;

/** What was sent can't be used; the message says why. */
export class BadBody extends Error {
  override readonly name = 'BadBody';
  readonly status: 400 | 413;

  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

const text = z.string();
const action = z.strictObject({ name: text.max(100), args: z.array(text.max(200)).max(20) });
const file = z.strictObject({ name: text.min(1).max(300), base64: z.base64() });

const asking = {
  who: z.enum(['member', 'moderator']),
  channel: z.enum(CHANNELS.map(({ id }) => id)),
  locale: z.enum(locales),
};

export const askSchema = z.strictObject({
  ...asking,
  ask: z.discriminatedUnion('what', [
    z.strictObject({
      ...{ what: z.literal('line'), line: text.max(4000), file: file.exactOptional() },
    }),
    z.strictObject({
      ...{ what: z.literal('press'), action, link: text.regex(MESSAGE).exactOptional() },
    }),
    z.strictObject({
      ...{ what: z.literal('form'), action, key: z.uuid() },
      ...{ fields: z.record(text, text), files: z.record(text, file) },
    }),
    z.strictObject({ what: z.literal('paste'), text, event: text.exactOptional() }),
  ]),
});
export const suggestSchema = z.strictObject({ ...asking, line: text.max(4000) });
export const sourceSchema = z.strictObject({ ...asking, key: text });
export const librarySchema = z.strictObject(asking);
export const startSchema = z.strictObject({ locale: text.max(40) });

/** The body as `schema` has it. @throws BadBody when it is too long, no JSON, or of another form */
export async function bodyOf<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const bytes = await bytesOf(request);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadBody(400, 'It is no JSON.');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new BadBody(400, z.prettifyError(parsed.error));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    // What else comes is not kept, so that the browser can read the answer.
    if (length <= MAX_BODY_BYTES) parts.push(part);
    if (length > 2 * MAX_BODY_BYTES) request.destroy();
  }
  if (length > MAX_BODY_BYTES) throw new BadBody(413, `At most ${MAX_BODY_BYTES} bytes are read.`);
  return Buffer.concat(parts);
}

/** A sent file as handlers take it. */
export function uploadOf({ name, base64 }: SentFile): Upload {
  const bytes = Buffer.from(base64, 'base64');
  const size = bytes.length;
  return {
    ...{ name, size },
    read(most = MAX_UPLOAD_BYTES) {
      checkSize(name, size, most);
      return Promise.resolve(bytes);
    },
  };
}
