/** Words that deny and that a quotation cuts away, so that it says the opposite. */
import { AUXILIARIES } from '../../text/lang/en/function-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { negationsIn } from './runs.ts';

/** The last word before a cut and the first one after it, where nothing but white space is between. */
const BEFORE = /(?<![\p{L}\p{N}])(?:(?:no longer)|[\p{L}'’]+)\s+$/u;
const AFTER = /^\s+[\p{L}'’]+/u;
/** Marks may stand at the quotation's own ends. */
const MARKS = /["“”„«»‘’']+$/u;
const OPENING = /^["“”„«»‘’']+/u;

/** A subject that denies, at the start of its clause and right before the cut: "No country", "none of the three men". */
const SUBJECT =
  /(?<=[\n.,;:!?"“”„«»‘’'(—–]\s*|\bthat\s+)(?:no|none|nobody|neither|not)(?:\s+(?!(?:that|who|which|and|but|or)\b)[\p{L}\p{N}'’-]+){0,4}\s+$/iu;
/** With which what a subject does begins. */
const AUXILIARY = new RegExp(`^(?:${anyOf(['am', ...AUXILIARIES])})\\b`, 'i');
const MAX_SUBJECT = 80;

/**
 * The span with the word that denies right before or behind it in the source, or with a subject that does; missing where
 * there is none. What a comma or a stop parts from it is another clause: "He wants peace, not war".
 */
export function deniedAround(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - MAX_SUBJECT);
  const head = (from === 0 ? '\n' : '') + text.slice(from, start);
  const open = head.replace(MARKS, '');
  const before = BEFORE.exec(open)?.[0] ?? '';
  const denied =
    negationsIn(before).length > 0
      ? before
      : AUXILIARY.test(text.slice(start, end).replace(OPENING, ''))
        ? SUBJECT.exec(open)?.[0]
        : undefined;
  if (denied !== undefined) {
    return { start: start - (head.length - open.length) - denied.length, end };
  }
  const after = AFTER.exec(text.slice(end, end + 40))?.[0] ?? '';
  return negationsIn(after).length > 0 ? { start, end: end + after.length } : undefined;
}

/** Whether a word that denies is left out between two parts, in the sentence of one of them. */
export function deniedBetween(text: string, parts: readonly Span[]): boolean {
  return parts.slice(1).some(({ start }, i) => {
    const end = parts[i]?.end ?? start;
    const gap = text.slice(end, start);
    const own = sentences(gap, { start: 0, end: gap.length });
    const [first, last] = [own[0], own.at(-1)];
    return [first, last].some(
      (each) => each && negationsIn(gap.slice(each.start, each.end)).length > 0,
    );
  });
}
