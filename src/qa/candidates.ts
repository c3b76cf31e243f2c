/** Passages that were read, as candidates: with their short answer, the fact that words it, and who says it. */
import { kinds } from '../knowledge/kinds.ts';
import type { Fact, Span } from '../knowledge/knowledge.ts';
import type { Reading } from '../reading/read.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import type { IndexedPassage } from './retrieval/passage-index.ts';
import { wholeSpan } from './spans.ts';
import type { Candidate } from './verdict.ts';

/** A passage with what the reader says of it. */
export interface ReadPassage extends IndexedPassage {
  readonly reading: Reading;
}

/** Least share of the shorter one's words for a fact's wording to stand for the span. */
const SAME_WORDS = 0.5;

/** The candidate of a passage, given its chance. */
export function candidateOf(read: ReadPassage, confidence: number, showSpan = true): Candidate {
  const { source, passage, reading } = read;
  const inside = wholeSpan(passage.text, reading);
  const span = { start: passage.start + inside.start, end: passage.start + inside.end };
  const fact = showSpan ? factFor(read, span) : undefined;
  const speaker = speakerByFacts(read, span);
  const { start, end } = fact ? cover(passage, fact) : passage;
  return {
    source,
    ...{ start, end, span, confidence },
    quote: source.text.slice(start, end),
    answer: fact?.answer ?? (showSpan ? source.text.slice(span.start, span.end) : passage.text),
    ...(fact && { fact }),
    ...(speaker !== undefined && { speaker }),
  };
}

/** A fact asked for by name: its wording and quote as they were approved. */
export function candidateOfFact(fact: Fact, confidence: number): Candidate {
  const { source, start, end, quote, answer } = fact;
  const at = quote.indexOf(answer);
  const span = at < 0 ? { start, end } : { start: start + at, end: start + at + answer.length };
  const speaker = isSaid(fact) ? fact.speaker?.name : undefined;
  return {
    ...{ source, fact, start, end, quote, answer, span, confidence },
    ...(speaker !== undefined && { speaker }),
  };
}

/** The approved fact on this sentence whose wording overlaps the span most; none when none does. */
function factFor({ facts, source }: ReadPassage, span: Span): Fact | undefined {
  const words = contentOf(source.text.slice(span.start, span.end));
  const [best] = facts
    .map((fact) => ({ fact, shared: sharedWords(words, contentOf(fact.answer)) }))
    .filter(({ shared }) => shared >= SAME_WORDS)
    .sort((a, b) => b.shared - a.shared || a.fact.answer.length - b.fact.answer.length);
  return best?.fact;
}

function contentOf(text: string): Set<string> {
  const tokens = tokenise(text);
  const content = tokens.filter(({ norm, number }) => number || !isStopword(norm));
  return new Set((content.length > 0 ? content : tokens).map(({ stem }) => stem));
}

/** Share of all words of both that they share (Jaccard): the wording must say the same, not more and not less. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The passage, or the fact's quote where that goes beyond it. */
function cover(passage: Span, fact: Span): Span {
  const inside = fact.start >= passage.start && fact.end <= passage.end;
  return inside
    ? { start: passage.start, end: passage.end }
    : { start: Math.min(passage.start, fact.start), end: Math.max(passage.end, fact.end) };
}

export function isSaid({ kind, speaker }: Fact): boolean {
  return speaker !== undefined && (kinds.get(kind)?.said ?? true);
}

/** Who says what stands in the span, by the approved facts. */
function speakerByFacts({ facts }: ReadPassage, span: Span): string | undefined {
  const said = facts.filter((fact) => isSaid(fact));
  const over = said.find(({ start, end }) => start < span.end && span.start < end);
  return (over ?? said[0])?.speaker?.name;
}
