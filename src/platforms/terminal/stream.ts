/** Lines in and text out, for pipes as well as for terminals. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Screen } from './render.ts';

/** Where lines are written; a terminal tells how many columns it has. */
export type Output = Writable & { readonly columns?: number };

const PIPE_WIDTH = 80;
const MIN_WIDTH = 40;
/** Longer lines are hard to read, however wide the terminal is. */
const MAX_WIDTH = 100;

/** The lines of a stream as they come. Only a line feed ends one, so that there are as many as the sender meant. */
export async function* lines(input: Readable): AsyncGenerator<string> {
  let rest = '';
  input.setEncoding('utf8');
  for await (const chunk of input as AsyncIterable<string>) {
    const parts = `${rest}${chunk}`.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield part.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/** Writes a text, waiting where the reader is slower than we are; nothing where it has gone. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.write(text)) return;
  try {
    await once(output, 'drain');
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Ends the program quietly when the reader of standard output has gone, as `| head` does; what is `before` that first. */
export function endWithReader(
  output: Output,
  before: () => Promise<void> = () => Promise.resolve(),
): void {
  output.on('error', (error: Error) => {
    if (!isGone(error)) throw error;
    const end = (): never => process.exit(0);
    before().then(end, end);
  });
}

/** How wide an output is, and its colours and links: only on a terminal, and not with NO_COLOR. */
export function screenOf(output: Output): Screen {
  const width = Math.min(Math.max(output.columns ?? PIPE_WIDTH, MIN_WIDTH), MAX_WIDTH);
  const paint: Screen['paint'] = (style, text) => styleText(style, text, { stream: output });
  return { width, paint, ...(paint('dim', '.') !== '.' && { link: linked }) };
}

/** A text with a link behind it, by the sequence that terminals share; one that does not know it shows the text. */
function linked(text: string, address: string): string {
  return `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;
}
