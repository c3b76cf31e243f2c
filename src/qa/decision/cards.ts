/** Questions that no one passage answers: what a story is about, and who somebody is. */
import { isKnownKind, kindTable } from '../../packs/kinds.ts';
import type { Event, Fact, Knowledge, Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { newestOf, openingOf } from '../../packs/opening.ts';
import { candidateOfFact } from '../candidates/candidates.ts';
import type { Query } from '../query/query.ts';
import type { Candidate, Verdict } from '../candidates/verdict.ts';

/** First sentences that tell what a story is about. */
const LEAD = 2;
/** By construction: the headline and the first sentences are what the story is about. */
const PROBABILITY = 0.95;
const MAX_FACTS = 4;
/** Behind all kinds that tell who somebody is. */
const LAST = 99;

/** "What happened?", "tl;dr": the event's card with the first sentences of its newest source. */
export function overview(
  query: Query,
  { events }: Knowledge,
  eventId: string | undefined,
): Verdict | undefined {
  if (query.type !== 'overview') return undefined;
  const own = eventId === undefined ? events : events.filter(({ id }) => id === eventId);
  const [event] = own;
  const leads = own.flatMap((each) => leadOf(each).slice(0, own.length > 1 ? 1 : LEAD));
  if (!event || leads.length === 0) return undefined;
  const verdict = {
    query,
    answers: leads.slice(0, MAX_FACTS),
    related: [],
    confidence: PROBABILITY,
  };
  if (own.length > 1) return { ...verdict, outcome: 'ambiguous', reason: { key: 'whichEvent' } };
  return { ...verdict, outcome: 'answered', card: { of: 'event', id: event.id } };
}

function leadOf({ sources }: Event): Candidate[] {
  const newest = newestOf(sources);
  if (!newest) return [];
  return openingOf(newest, LEAD).map((span) => sentenceOf(newest, span));
}

function sentenceOf(source: Source, span: Span): Candidate {
  const quote = source.text.slice(span.start, span.end);
  return { source, ...span, span, quote, answer: quote, confidence: PROBABILITY };
}

/** A bare name: the card of whom it names, with their office and what is known of them first. */
export function entityCard(
  query: Query,
  { events }: Knowledge,
  eventId: string | undefined,
): Verdict | undefined {
  const [[entity, ...others] = []] = query.mentions;
  if (!query.bareName || query.mentions.length !== 1 || !entity || others.length > 0)
    return undefined;
  const facts = events
    .filter(({ id }) => eventId === undefined || id === eventId)
    .flatMap((event) => event.facts)
    .filter((fact) => fact.speaker === entity || fact.subjects.includes(entity))
    .sort((a, b) => rank(a) - rank(b));
  if (facts.length === 0) return undefined;
  const answers = facts.slice(0, MAX_FACTS).map((fact) => candidateOfFact(fact, PROBABILITY));
  return {
    ...{ outcome: 'answered', query, answers, related: [], confidence: PROBABILITY },
    card: { of: 'entity', id: entity.id },
  };
}

function rank({ kind }: Fact): number {
  return (isKnownKind(kind) ? kindTable[kind].lists.person : undefined) ?? LAST;
}
