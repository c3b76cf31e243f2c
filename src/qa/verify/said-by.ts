/** Who said a passage, as the facts have it or else as the source itself tells. */
import { isSaid } from '../../packs/kinds.ts';
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { SpeechOf } from '../../packs/speech.ts';
import { factsOfSource } from '../facts-of-source.ts';
import { findSpeaker } from '../lookup/names.ts';
import { quotations } from '../../text/quotations.ts';
import { paragraphs } from '../../text/sentences.ts';
import type { Place } from './verify.ts';

export interface Speaker {
  readonly name: string;
  /** Missing where no pack knows the speaker. */
  readonly entity?: Entity;
}

export interface SaidBy {
  /** None where the source tells it itself. */
  readonly speakers: readonly Speaker[];
  /** It stands between quotation marks in the source: the speaker's own words, not a report of them. */
  readonly quoted: boolean;
}

/** Resolves quickly where a fact tells who said it; else the source is read, which may take some 0.5 s at first. */
export async function saidBy(
  place: Place,
  knowledge: Knowledge,
  speechOf: SpeechOf | undefined,
): Promise<SaidBy> {
  const { source, parts } = place;
  const marked = paragraphs(source.text).flatMap((paragraph) =>
    parts.some((part) => overlap(part, paragraph) > 0) ? quotations(source.text, paragraph) : [],
  );
  const quoted = parts.every((part) => marked.some((each) => holds(each, part)));
  const facts = factsOfSource(knowledge, source).filter(isSaid);
  const known = parts.flatMap((part) => tightest(part, facts)?.speaker ?? []);
  if (known.length > 0) {
    const speakers = [...new Set(known)].map((entity) => ({ name: entity.name, entity }));
    return { speakers, quoted };
  }
  const names = new Set(await namesAround(place, speechOf));
  return { speakers: [...names].map((name) => speakerOf(name, knowledge)), quoted };
}

/** The span that covers most of the part, the shortest of several. */
function tightest<T extends Span>(part: Span, spans: readonly T[]): T | undefined {
  const [best] = spans
    .map((span) => ({ span, shared: overlap(part, span), length: span.end - span.start }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length);
  return best?.span;
}

/** Names of the speakers that the source itself tells of a passage. */
async function namesAround(
  { source, parts }: Place,
  speechOf: SpeechOf | undefined,
): Promise<string[]> {
  const found: string[] = [];
  for (const part of parts) {
    const speeches = speechOf ? await speechOf(source, part) : [];
    const best = tightest(part, speeches);
    // Several may say it together.
    for (const each of speeches) if (best && isSame(each, best)) found.push(each.speaker);
  }
  return found;
}

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
