/** What was typed into the fields of a form, without the invisible characters that come along when names are copied. */
import { hasWords } from '../../src/qa/lookup/typed.ts';
import { clean } from '../../src/text/clean.ts';
import { shorten } from '../../src/text/shorten.ts';

const MOST_SHOWN = 60;

export function oneLine(text: string): string {
  return clean(text).replaceAll(/\s+/g, ' ').trim();
}

/** The lines that hold words. */
export function wordedLines(text: string): string[] {
  return clean(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(hasWords);
}

/** What to say of a typed day that is none; `which` is "first day". */
export function noDay(typed: string, which: string): string {
  if (!hasWords(typed)) return `The ${which} is missing: a day such as 17 October 2013.`;
  return `“${shorten(typed, MOST_SHOWN)}” is no day that I understand: expected one such as 17 October 2013.`;
}
