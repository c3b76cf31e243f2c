/** A passage of a source that may answer, as a button's arguments and in its surroundings. */
import { z } from 'zod';
import type { Fact, Knowledge, Source } from '../../src/packs/knowledge.ts';
import type { Span } from '../../src/text/span.ts';
import type { Block } from '../../src/bot/reply.ts';
import type { ShownPassage } from '../../src/qa/dialogue/memory.ts';
import { paragraphs, sentencesAt } from '../../src/text/sentences.ts';

/** The quote of a fact, or a sentence of a source. */
export interface Passage extends Span {
  readonly fact?: Fact;
  readonly source: Source;
  /** The short answer, where one was found; offsets into the source's text. */
  readonly span?: Span;
  /** Who says it, where that is known. */
  readonly speaker?: string;
}

/** Offsets stand in base 36, so that the longest ids leave them room in 100 characters. */
const RADIX = 36;
const offset = z
  .string()
  .regex(/^[0-9a-z]{1,5}$/)
  .transform((digits) => Number.parseInt(digits, RADIX));
const passageArgs = z.union([z.tuple([z.string()]), z.tuple([z.string(), offset, offset])]);

/** `event/fact`; or for a sentence `event/source` and its offsets. */
export function argsOf({ fact, source, start, end }: Passage): string[] {
  const shown = { source: source.key, start, end };
  return shownArgs(fact ? { ...shown, fact: fact.key } : shown);
}

/** The same of what a conversation remembers. */
export function shownArgs({ fact, source, start, end }: ShownPassage): string[] {
  return fact === undefined ? [source, start.toString(RADIX), end.toString(RADIX)] : [fact];
}

/** The passage that a button means; nothing when it is no longer known or the source has changed. */
export function passageAt(args: readonly string[], knowledge: Knowledge): Passage | undefined {
  const parsed = passageArgs.safeParse(args);
  if (!parsed.success) return undefined;
  const [key, start, end] = parsed.data;
  if (start === undefined || end === undefined) {
    const fact = knowledge.facts.get(key);
    return fact && { fact, source: fact.source, start: fact.start, end: fact.end };
  }
  const source = knowledge.sources.get(key);
  const stands =
    source &&
    sentencesAt(source.text, { start, end }).some(
      (each) => each.start === start && each.end === end,
    );
  return stands ? { source, start, end } : undefined;
}

/** What a report on it is about: `event/fact`, or `event/source` with the offsets of a sentence. */
export function subjectOf({ fact, source, start, end }: Passage): string {
  return fact ? fact.key : `${source.key} ${start}-${end}`;
}

/** The letters of the source. */
export function quoteOf({ source, start, end }: Passage): string {
  return source.text.slice(start, end);
}

/** The quote marked in its paragraph. */
export function inParagraph(passage: Passage): Block {
  return marked(passage, 0);
}

/** The quote marked in its paragraph, with the paragraphs before and after. */
export function inContext(passage: Passage): Block {
  return marked(passage, 1);
}

/** With so many paragraphs on either side. */
function marked(passage: Passage, around: number): Block {
  const { source, start, end } = passage;
  const all = paragraphs(source.text);
  const first = Math.max(0, all.findLastIndex((paragraph) => paragraph.start <= start) - around);
  const last = all[all.findIndex((paragraph) => paragraph.end >= end) + around] ?? all.at(-1);
  return {
    type: 'passage',
    before: source.text.slice(all[first]?.start ?? start, start),
    quote: quoteOf(passage),
    after: source.text.slice(end, last?.end ?? end),
    source,
  };
}
