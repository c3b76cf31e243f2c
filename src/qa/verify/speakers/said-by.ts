/** Who said a passage, as the facts have it or else as the source itself tells. */
import { isSaid } from '../../../packs/kinds.ts';
import type { Entity, Knowledge, Source } from '../../../packs/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import type { SpeechOf } from '../../../packs/speech.ts';
import { factsOfSource } from '../../segments/facts-of-source.ts';
import { findSpeaker } from '../../lookup/names.ts';
import { quotations } from '../../../text/quotations.ts';
import { paragraphsAt } from '../../../text/sentences.ts';
import type { Place } from '../quotation/verification.ts';

/** Who says something in a source. */
export interface Speaker {
  readonly name: string;
  /** Missing where no pack knows the speaker. */
  readonly entity?: Entity;
}

/** Whose words a passage is. */
export interface SaidBy {
  /** None where the source tells it itself. */
  readonly speakers: readonly Speaker[];
  /** It stands between quotation marks in the source: the speaker's own words, not a report of them. */
  readonly quoted: boolean;
  /** It joins words of several, each of whom said another part. */
  readonly spliced: boolean;
  /** The speaker quotes it as the words of somebody else. */
  readonly nested: boolean;
  /** Its parts in order, each of one quotation at most, with who says it. */
  readonly parts: readonly SaidPart[];
}

/** A part of one quotation, with who says it. */
export interface SaidPart extends Span {
  readonly speakers: readonly Speaker[];
}

/** Resolves quickly where a fact tells who said it; else the source is read, which may take some 0.5 s at first. */
export async function saidBy(
  place: Place,
  knowledge: Knowledge,
  speechOf: SpeechOf | undefined,
): Promise<SaidBy> {
  const { source } = place;
  const marked = quotationsAt(place);
  const parts = place.parts.flatMap((part) => withinQuotations(part, marked, source.text));
  const quoted = parts.every((part) => marked.some((each) => holds(each, part)));
  const nested = parts.every((part) => marked.some((each) => isInner(part, each, source.text)));
  const facts = factsOfSource(knowledge, source).filter(isSaid);
  const said: SaidPart[] = [];
  for (const part of parts) {
    const speaker = tightest(part, facts)?.speaker;
    const known = speaker && [{ name: speaker.name, entity: speaker }];
    const own = known ?? (await speakersAround(part, marked, source, knowledge, speechOf));
    said.push({ ...part, speakers: own });
  }
  const all = said.flatMap((part) => part.speakers);
  const speakers = [...new Map(all.map((each) => [each.name, each])).values()];
  const told = said.map((part) => part.speakers).filter((own) => own.length > 0);
  const spliced = told.some((own, i) => i > 0 && !shareOne(own, told[i - 1] ?? []));
  return { speakers, quoted, spliced, nested, parts: said };
}

function quotationsAt({ source: { text }, parts }: Place): Span[] {
  const around = new Set(parts.flatMap((part) => paragraphsAt(text, part)));
  const inOrder = [...around].sort((a, b) => a.start - b.start);
  return inOrder.flatMap((paragraph) => quotations(text, paragraph));
}

/** Where a part runs through several quotations, what it has of each: between them the source says who speaks. */
function withinQuotations(part: Span, marked: readonly Span[], text: string): Span[] {
  const within = marked
    .map(({ start, end }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end) }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, Math.max(start, end))));
  return within.length > 1 ? within.map((each) => withoutMarks(each, text)) : [part];
}

/** A part without the quotation marks and the space at its ends. */
function withoutMarks({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const [before = ''] = /^[\s“”‘"«„]*/u.exec(words) ?? [];
  const [after = ''] = /[\s“”"»]*$/u.exec(words) ?? [];
  return { start: start + before.length, end: end - after.length };
}

/** The marks of a quotation, which may be doubled single ones: ''We will mend it.'' */
const OPENS = /^(?:''|``|.)/u;
const CLOSES = /(?:''|.)$/u;
const INNER_OPENS = /(?<![\p{L}\p{N}])[‘'“"](?=[\p{L}\p{N}])/gu;
const INNER_CLOSES = /[’'”"](?![\p{L}\p{N}])/gu;

/** Whether a part lies between marks of its own inside a quotation. */
function isInner(part: Span, outer: Span, text: string): boolean {
  if (!holds(outer, part)) return false;
  const [open = '', close = ''] = [OPENS, CLOSES].map(
    (mark) => mark.exec(text.slice(outer.start, outer.end))?.[0],
  );
  const from = outer.start + open.length;
  return markedIn(text.slice(from, outer.end - close.length)).some(({ start, end }) => {
    const inner = { start: from + start, end: from + end };
    return holds(inner, part) && /\S\s+\S/.test(text.slice(inner.start, inner.end));
  });
}

/** What stands between marks, one after another. */
function markedIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; ;) {
    const start = firstFrom(at, INNER_OPENS, text);
    const close = start === undefined ? undefined : firstFrom(start + 1, INNER_CLOSES, text);
    if (start === undefined || close === undefined) return spans;
    at = close + 1;
    spans.push({ start, end: at });
  }
}

function firstFrom(at: number, pattern: RegExp, text: string): number | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index;
}

function shareOne(one: readonly Speaker[], other: readonly Speaker[]): boolean {
  return one.some(({ name }) => other.some((each) => each.name === name));
}

/** The span that covers most of the part, the shortest of several. */
function tightest<T extends Span>(part: Span, spans: readonly T[]): T | undefined {
  const [best] = spans
    .map((span) => ({ span, shared: overlap(part, span), length: span.end - span.start }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length);
  return best?.span;
}

/** The speakers that the source itself tells of a part. */
async function speakersAround(
  part: Span,
  marked: readonly Span[],
  source: Source,
  knowledge: Knowledge,
  speechOf: SpeechOf | undefined,
): Promise<Speaker[]> {
  const speeches = speechOf ? await speechOf(source, part) : [];
  const lead = continued(part, marked, source.text);
  const best = tightest(lead ?? part, speeches) ?? tightest(part, speeches);
  // Several may say it together.
  const names = speeches.flatMap((each) => (best && isSame(each, best) ? [each.speaker] : []));
  return [...new Set(names)].map((name) => speakerOf(name, knowledge));
}

/** The quotation before that a quotation at the end of a paragraph goes on with: “…,” he said. “…” */
function continued(part: Span, marked: readonly Span[], text: string): Span | undefined {
  const at = marked.findIndex((each) => holds(each, part));
  const [own, before] = [marked[at], marked[at - 1]];
  if (!own || !before) return undefined;
  const between = text.slice(before.end, own.start);
  const ends = /^\s*(?:\n|$)/u.test(text.slice(own.end));
  const goesOn = /[,?!—-]\P{L}$/u.test(text.slice(before.end - 2, before.end));
  return goesOn && ends && CONTINUES.test(between) ? before : undefined;
}

/** What tells who speaks between two quotations of one speaker, in one paragraph. */
const CONTINUES = /^\s[^\n“”".!?]{2,80}\.\s+$/u;

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function speakerOf(name: string, knowledge: Knowledge): Speaker {
  const found = findSpeaker(knowledge, name);
  return found.outcome === 'one' ? { name: found.item.name, entity: found.item } : { name };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
