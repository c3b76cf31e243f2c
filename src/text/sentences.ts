/** Paragraphs and sentences of a text, as spans of its offsets. */
import {
  ABBREVIATIONS,
  ABBREVIATIONS_AT_THE_END,
  ABBREVIATIONS_THAT_ARE_WORDS,
  NAMES_WITH_MARK,
} from './lang/en/abbreviations.ts';
import {
  MONTH_NAMES,
  MONTH_SHORTS,
  TIME_ZONES,
  WEEKDAY_NAMES,
  WEEKDAY_SHORTS,
} from './lang/en/calendar.ts';
import { anyOf } from './lang/words.ts';
import type { Span } from './span.ts';

/** Short forms after which a full stop does not end a sentence. */
const CALENDAR_FORMS: ReadonlySet<string> = new Set([...MONTH_SHORTS, ...WEEKDAY_SHORTS]);
const SHORT_FORMS: ReadonlySet<string> = new Set([...ABBREVIATIONS, ...CALENDAR_FORMS]);
const AT_THE_END = new RegExp(`^(?:${anyOf(ABBREVIATIONS_AT_THE_END)})$`, 'i');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** What goes on after a time of day: "at 8 a.m. Monday", "9 p.m. GMT", "9 p.m. E.T.". */
const AFTER_TIME = new RegExp(
  `^\\s+(?:${anyOf([...WEEKDAY_NAMES, ...MONTH_NAMES, ...MONTH_SHORTS].map(capital))}|\\p{Lu}{2}|[ACEMP]\\.(?:[DS]\\.)?T\\.|(?:${anyOf(TIME_ZONES)})\\b)`,
  'u',
);

/** A name of several words, amid a sentence, before an exclamation mark: "the charity Dogs Matter|! Trust". */
const NAME_AMID_SENTENCE = /\p{Ll}\s(?:\p{Lu}[\p{L}’'&-]*\s){1,5}\p{Lu}[\p{L}’'-]*$/u;

/** What opens a sentence and no name. */
const OPENS = /^\s+["“]?(?:The|A|An|He|She|It|They|In|But|And|On)\b/;

/** The text that was asked for last: each place of a long one is looked at in its paragraph. */
let last: { readonly text: string; readonly paragraphs: readonly Span[] } | undefined;

/** Spans of the paragraphs: runs of lines between blank ones, without their outer white space. */
export function paragraphs(text: string): readonly Span[] {
  if (last?.text !== text) {
    const blank = /\r?\n[ \t\u00a0]*(?:\r?\n[ \t\u00a0]*)+/g;
    last = { text, paragraphs: trimmedSpans(text, blank, 0, text.length) };
  }
  return last.paragraphs;
}

/** The paragraphs that a span overlaps. */
export function paragraphsAt(text: string, { start, end }: Span): Span[] {
  return paragraphs(text).filter((each) => each.start < end && each.end > start);
}

/** The sentences that a span overlaps; what stands in other paragraphs is not split. */
export function sentencesAt(text: string, span: Span): Span[] {
  return paragraphsAt(text, span)
    .flatMap((paragraph) => sentences(text, paragraph))
    .filter(({ start, end }) => start < span.end && end > span.start);
}

/**
 * Spans of the sentences inside `within` (the whole text when left out). Lines that end without a
 * stop, such as headlines, end a sentence too. Closing quotation marks stay with their sentence.
 */
export function sentences(text: string, within?: Span): Span[] {
  const lines = (within ? [within] : paragraphs(text)).flatMap((paragraph) =>
    isWrapped(text, paragraph)
      ? [paragraph]
      : trimmedSpans(text, /\r?\n/g, paragraph.start, paragraph.end),
  );
  return lines.flatMap((line) => sentencesOfLine(text, line));
}

/** Whether a paragraph's line ends only come from a fixed line length: every line but the last is about full. */
function isWrapped(text: string, { start, end }: Span): boolean {
  const lengths = text
    .slice(start, end)
    .split(/\r?\n/)
    .map(({ length }) => length);
  const full = Math.max(...lengths);
  return (
    lengths.length > 1 &&
    full <= 100 &&
    lengths.slice(0, -1).every((length) => length > 0.7 * full && length > 40)
  );
}

function sentencesOfLine(text: string, line: Span): Span[] {
  const spans: Span[] = [];
  let start = line.start;
  // Begun where a run of stops begins, a long run is gone through once.
  const stop = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/g;
  stop.lastIndex = line.start;
  for (let match = stop.exec(text); match && match.index < line.end; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    if (end >= line.end || !endsSentence(text, start, match.index, match[0], end)) continue;
    spans.push({ start, end });
    start = end + (/^\s*/.exec(text.slice(end, line.end))?.[0].length ?? 0);
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = /^\s*["'“‘«([]*(\S)/.exec(text.slice(end, end + 12))?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '';
  // "Yahoo! Inc.", "POW! Entertainment": names.
  const isName = (): boolean =>
    NAMES_WITH_MARK.has(word) ||
    /^\p{Lu}{2,}$/u.test(word) ||
    NAME_AMID_SENTENCE.test(text.slice(Math.max(start, at - 60), at));
  if (mark === '!' && isName())
    return !/^ \p{Lu}/u.test(text.slice(end, end + 2)) || OPENS.test(text.slice(end, end + 10));
  if (!mark.startsWith('.') || mark.length > 1) return true;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^[ap]\.m$/i.test(word))
    return /\p{Lu}/u.test(next) && !AFTER_TIME.test(text.slice(end, end + 12));
  if (ABBREVIATIONS_THAT_ARE_WORDS.has(word)) return /\p{Lu}/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENS.test(text.slice(end, end + 10));
  // "DEC" and "SAT" are bodies and tests, but for "DEC. 3".
  if (CALENDAR_FORMS.has(word.toLowerCase()) && /^\p{Lu}{3,}$/u.test(word))
    return !/^\d/.test(next);
  if (SHORT_FORMS.has(word.toLowerCase())) {
    return /^\d/.test(next) ? false : AT_THE_END.test(word) && /\p{Lu}/u.test(next);
  }
  return true;
}

/** Pieces of `text` between matches of `separator`, without their outer white space; empty ones left out. */
function trimmedSpans(text: string, separator: RegExp, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const lead = piece.indexOf(trimmed);
    spans.push({ start: start + lead, end: start + lead + trimmed.length });
  };
  let start = from;
  separator.lastIndex = from;
  for (let match = separator.exec(text); match && match.index < to; match = separator.exec(text)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, to);
  return spans;
}
