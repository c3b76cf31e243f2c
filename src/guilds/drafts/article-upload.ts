/** A source's text from what was pasted or uploaded, and what it tells of itself. */
import { decode } from '../../extract/pages/decode.ts';
import { type OnWait, storyOfPage } from '../../extract/pages/in-thread.ts';
import type { Head } from '../../extract/pages/plain-head.ts';
import { isPage, type Story } from '../../extract/pages/read.ts';
import { fileRefusal, NoArticleError } from '../../extract/pages/refusal.ts';
import { hasWords } from '../../text/has-words.ts';
import { MAX_UPLOAD_BYTES, UploadError, type Upload } from '../../runtime/upload.ts';

export type { OnWait } from '../../extract/pages/in-thread.ts';
export type { Story } from '../../extract/pages/read.ts';

const FORMS = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const PAGES = /\.x?html?$/i;
/** Web pages are large, and little of them is kept. */
export const MAX_PAGE_BYTES = 5 * MAX_UPLOAD_BYTES;

/**
 * Reads an uploaded .txt, .md or .html file. `onWait` is told its place, where others are read first.
 * @throws UploadError when it is none, too large, or can't be had; NoArticleError as `readStory`.
 */
export async function readUpload(file: Upload, onWait?: OnWait): Promise<Story> {
  if (!FORMS.test(file.name)) {
    throw new UploadError({ code: 'otherForm', name: file.name });
  }
  const most = PAGES.test(file.name) ? MAX_PAGE_BYTES : MAX_UPLOAD_BYTES;
  return readStory(decode(await file.read(most)), onWait);
}

/** Reads a pasted text or the content of a file, like an upload. @throws NoArticleError when there is no text to quote in it. */
export async function readStory(input: string, onWait?: OnWait): Promise<Story> {
  const refused = fileRefusal(input);
  if (refused) throw new NoArticleError(refused);
  if (!hasWords(input)) throw new NoArticleError({ code: 'noWords' });
  if (!isPage(input)) return { text: input, head: await headOf(input) };
  const story = await storyOfPage(input, undefined, onWait);
  if (!story || !hasWords(story.text)) throw new NoArticleError({ code: 'noStory' });
  return { text: story.text, head: { ...(await headOf(story.text)), ...story.head } };
}

/** Year, month and day in numbers, as days are written in Korean too: "2013/10/17", "2013. 10. 17.", "2013년 10월 17일". */
const IN_NUMBERS = /^(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})\s?[.일]?$/;

/**
 * The ISO day of a typed date such as "2013-10-17" or "17 October 2013"; a time is kept where it is one. None where several
 * days are named, for which of them is meant nobody knows.
 */
export async function dayOf(typed: string): Promise<string | undefined> {
  const [day, ...others] = await daysOf(typed);
  return others.length > 0 ? undefined : day;
}

/** The ISO days that were typed, each once: "17-18 October 2013" names two. */
export async function daysOf(typed: string): Promise<readonly string[]> {
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(typed)) return existing(typed);
  const [, year, month = '', day = ''] = IN_NUMBERS.exec(typed) ?? [];
  if (year !== undefined)
    return existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const { fullDaysIn } = await import('../../text/dates/dates.ts');
  return fullDaysIn(typed);
}

/** Nothing of a day that no calendar has: "2013-02-30". */
function existing(iso: string): readonly string[] {
  const day = iso.slice(0, 10);
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? [iso] : [];
}

/** Loads what the first article would wait for, and answers with it. */
export async function warmUp(): Promise<void> {
  await dayOf('1 January 2000');
}

/** Lines at a text's start that may tell of its head. */
const MAX_HEAD_LINES = 60;

async function headOf(text: string): Promise<Head> {
  const { linesOf, openHead } = await import('../../extract/pages/plain-head.ts');
  const lines = linesOf(text);
  // The lines between tell nothing of the head, and a long text has many.
  const edges =
    lines.length > MAX_HEAD_LINES ? [...lines.slice(0, MAX_HEAD_LINES), ...lines.slice(-2)] : lines;
  const { headline, byline, publisher, published } = openHead(text, edges);
  return {
    ...(headline !== undefined && { headline }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}
