/** A bare article as knowledge: one event with one source and no facts, to ask over before anyone wrote a pack. */
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { fullDayIn } from '../text/dates/dates.ts';
import type { Event, Knowledge, Source } from './knowledge.ts';

const BYLINE = /(?:^|\s)By (?<name>\p{Lu}[^.;|]{1,60})$/u;

/** Lines at the top that may hold the headline, the byline and the date. */
const HEAD_LINES = 8;
const HEADLINE_LENGTH = 160;
const HEAD_LINE_LENGTH = 100;

/**
 * Takes a plain-text article as it is; `file` is its name. Byline and date are taken only from
 * short lines at the top; what is not there is left out, and the file's name stands for the publisher.
 */
export function articleKnowledge(text: string, file: string): Knowledge {
  const name = basename(file);
  const id = slugOf(basename(file, extname(file)));
  const lines = text
    .split('\n')
    .map((line) => line.replace('\uFEFF', '').trim())
    .filter((line) => line !== '');
  const head = lines
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= HEAD_LINE_LENGTH && !isSentence(line));
  const published = head.map(fullDayIn).find((day) => day !== undefined);
  const byline = head.map((line) => BYLINE.exec(line)?.groups?.name).find(Boolean);
  const headline = headlineOf(lines) ?? name;

  const source: Source = {
    id: 'article',
    key: `${id}/article`,
    eventId: id,
    publisher: name,
    headline,
    credits: [],
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
  };
  const event: Event = {
    id,
    title: headline,
    aliases: [],
    sources: [source],
    facts: [],
    entities: [],
  };
  return {
    events: [event],
    facts: new Map(),
    sources: new Map([[source.key, source]]),
    entities: new Map(),
  };
}

/** The first line, when more follows and it does not end as a sentence does. */
function headlineOf(lines: readonly string[]): string | undefined {
  const [first, second] = lines;
  const fits = first && second && first.length <= HEADLINE_LENGTH && !isSentence(first);
  return fits ? first : undefined;
}

function isSentence(line: string): boolean {
  return /[.,;:]["'”’]?$/.test(line);
}

/** A name as an id: lower-case words joined by hyphens, at most 40 letters. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['article'];
  return words.join('-').slice(0, 40).replace(/-$/, '');
}
