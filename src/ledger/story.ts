/** A source's text from what was pasted or uploaded, and what it tells of itself. */
import { decode } from '../ingest/decode.ts';
import type { Head } from '../ingest/head.ts';
import { fileRefusal } from '../ingest/refusal.ts';
import { hasWords } from '../search/typed.ts';
import type { Upload } from '../upload.ts';
import { UploadError } from '../upload.ts';
import { storyOfPage } from './pages.ts';

export interface Story {
  /** Kept as it is; of a web page, its story alone. */
  readonly text: string;
  readonly head: Head;
}

const FORMS = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article)\b/i;

/** Reads an uploaded .txt, .md or .html file. @throws UploadError when it is none, too large, or can't be had. */
export async function readUpload(file: Upload): Promise<Story> {
  if (!FORMS.test(file.name)) {
    throw new UploadError(
      `The file ${file.name} is of another form: expected a text with a name in .txt, .md or .html.`,
    );
  }
  return readStory(decode(await file.read()));
}

/** Reads a pasted text or the content of a file. @throws UploadError when there is no text to quote in it. */
export async function readStory(input: string): Promise<Story> {
  const refused = fileRefusal(input);
  if (refused !== undefined) throw new UploadError(refused);
  if (!hasWords(input))
    throw new UploadError('There are no words in that. Send an article’s text.');
  if (!PAGE.test(input)) return { text: input, head: await headOf(input) };
  const story = await storyOfPage(input);
  if (!story || story.text.trim() === '') {
    throw new UploadError('No story was found in this web page. Copy its text and send that.');
  }
  return { text: story.text, head: { ...(await headOf(story.text)), ...story.head } };
}

/** The ISO day of a typed date such as "2013-10-17" or "17 October 2013"; a time is kept where it is one. */
export async function dayOf(typed: string): Promise<string | undefined> {
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(typed)) return typed;
  const { dayIn } = await import('../ingest/head.ts');
  return dayIn(typed);
}

/** Loads what the first article would wait for, and answers with it. */
export async function warmUp(): Promise<void> {
  await dayOf('1 January 2000');
}

/** Lines at a text's start that may tell of its head. */
const MOST_LINES = 60;

async function headOf(text: string): Promise<Head> {
  const { openHead } = await import('../ingest/head.ts');
  const lines = Array.from(text.matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  // The lines between tell nothing of the head, and a long text has many.
  const edges =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), ...lines.slice(-2)] : lines;
  const { headline, byline, publisher, published } = openHead(text, edges);
  return {
    ...(headline !== undefined && { headline }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}
