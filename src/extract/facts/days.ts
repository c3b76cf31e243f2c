/** The days that a sentence of an article names, as words: "on Thursday" → 2013-10-17. */
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { datesIn } from '../../text/dates/dates.ts';

/** Words `from` to `to` exclusive name a day, a month, a year, or only a time of day. */
export interface DayPhrase {
  readonly from: number;
  readonly to: number;
  readonly precision: 'day' | 'month' | 'year' | 'time';
  /** ISO days; missing for a time of day, and where no published day says which is meant. */
  readonly start?: string;
  readonly end?: string;
}

/**
 * The days that a sentence names. `future` tells of a word whether its clause speaks of what is to
 * come: "on Friday" is then the next one, else the last.
 */
export function daysIn(
  article: Article,
  sentence: number,
  future: (word: number) => boolean,
): DayPhrase[] {
  const span = article.sentences[sentence];
  if (!span) return [];
  // "mid-August" is one word, of which the date is a part.
  const at = (offset: number): number => {
    const word = wordAt(article, span.start + offset);
    return (article.words[word - 1]?.end ?? 0) > span.start + offset ? word - 1 : word;
  };
  const tag = (offset: number): string => article.words[at(offset)]?.tag ?? '';
  const found = datesIn(article.text.slice(span.start, span.end), {
    published: article.published,
    isFuture: (offset) => future(at(offset)),
    isVerb: (offset) => tag(offset) === 'AUX',
    isNoun: (offset) => /^(?:NOUN|ADJ)$/.test(tag(offset)),
  });
  return found.map(({ start, end, precision, first, last }) => ({
    ...{ from: at(start), to: wordAt(article, span.start + end), precision },
    ...(first !== undefined && { start: first }),
    ...(last !== undefined && { end: last }),
  }));
}
