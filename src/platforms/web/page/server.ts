/** What the page asks of its server. */
import type {
  Asked,
  Asking,
  Library,
  MarkedSource,
  SentFile,
  Start,
  Suggestion,
  AnswerLine,
} from './protocol.ts';

/** What the page begins with, in this language if the bot speaks it. */
export function start(locale: string): Promise<Start> {
  return posted('start', { locale });
}

/** The events and sources that whoever sits at the page sees. */
export function library(asking: Asking): Promise<Library> {
  return posted('library', asking);
}

/** Completions of a line as it is typed. */
export function suggest(asking: Asking, line: string): Promise<readonly Suggestion[]> {
  return posted('suggest', { ...asking, line });
}

/** Nothing when there is no source with this key. */
export function source(asking: Asking, key: string): Promise<MarkedSource | null> {
  return posted('source', { ...asking, key });
}

/** The lines of the answer as they come. Rejects when the server can't be reached or refuses. */
export async function* ask(asking: Asking, asked: Asked): AsyncGenerator<AnswerLine> {
  const { body } = await send('ask', { ...asking, ask: asked });
  if (!body) return;
  let rest = '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const lines = `${rest}${value ?? ''}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as AnswerLine;
    if (done) return;
  }
}

async function posted<T>(path: string, body: object): Promise<T> {
  return (await (await send(path, body)).json()) as T;
}

async function send(path: string, body: object): Promise<Response> {
  const response = await fetch(`/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  throw new Error(await response.text());
}

/** A picked file, to be sent along. */
export async function sentFile(file: File): Promise<SentFile> {
  return { name: file.name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) };
}

/** A text as a file, to be sent along. */
export function textFile(name: string, text: string): SentFile {
  return { name, base64: base64Of(new TextEncoder().encode(text)) };
}

const PART = 0x80_00;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += PART) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PART));
  }
  return btoa(binary);
}
