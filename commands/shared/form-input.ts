/** What was typed into the fields of a form, without the invisible characters that come along when names are copied. */
import { say } from '../../src/bot/messages/say.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { clean } from '../../src/text/clean.ts';
import { shorten } from '../../src/text/shorten.ts';

const MAX_TYPED_LENGTH = 60;

/** A typed text on one line, without what stands for no words. */
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

/** What to say of a typed day that is none. */
export function noDay(typed: string, which: 'first' | 'last' | 'published'): string {
  if (!hasWords(typed)) return say(`dayMissing.${which}`);
  return say('changes.noDay', { typed: shorten(typed, MAX_TYPED_LENGTH) });
}
