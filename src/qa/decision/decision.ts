/** Sure, near or silent: the decision over passages that were read, and the form of the answer. */
import { kindsInList } from '../../packs/kinds.ts';
import type { Knowledge, Fact } from '../../packs/knowledge.ts';
import { probability, type Card } from '../../reading/card.ts';
import {
  candidateOf,
  candidateOfFact,
  type Form,
  type ReadPassage,
} from '../candidates/candidates.ts';
import { isOfHeadline } from './headline.ts';
import { LIST_TYPES, type QuestionType } from '../query/question-type.ts';
import type { Query } from '../query/query.ts';
import { ofAnotherPerson } from './rival-persons.ts';
import { boundOf, unknownName, within } from './unknown-name.ts';
import type { Candidate, Verdict } from '../candidates/verdict.ts';
import { withWholeQuotation } from './whole-quotation.ts';

/** How many false answers a guild puts up with, by the card's curve. */
export const cautions = ['strict', 'normal', 'generous'] as const;
/** Which share of false answers a guild accepts: 2, 5 or 10 in 100. */
export type Caution = (typeof cautions)[number];

/** All that the decision rests on. */
export interface Evidence {
  readonly query: Query;
  /** Passages that may be answers, the best first. */
  readonly read: readonly ReadPassage[];
  /** The fact whose sample question this is. */
  readonly fact?: Fact;
  readonly card: Card;
  readonly caution: Caution;
  readonly knowledge: Knowledge;
  /** Whether the sources have a word. */
  readonly isKnown: (word: string) => boolean;
  /** The question is asked of one event. */
  readonly scoped: boolean;
  /** Something else than the question makes the best passage sure, unless it lacks a name. */
  readonly isSure?: boolean;
}

const MAX_LIST = 8;
const CREDITS: ReadonlySet<string> = new Set(kindsInList('credits'));
const MAX_RELATED = 3;
const MAX_OTHER_SOURCES = 2;
/** Where the short answer is not of one thing. */
const FORMS: Partial<Record<QuestionType, Form>> = { list: 'list', 'yes-no': 'sentence' };
/** A sample question has been approved for its fact. */
const SAMPLE_CONFIDENCE = 0.97;
/**
 * Log odds of yes against no, or the other way round, below which neither is told: some seven to one. Of eight words between
 * one and this, on 92 articles, three were right, of the others 177 of 189.
 */
const MIN_POLARITY = 2;
/**
 * Probability from which a passage answers though it has no name of the question's: of 21 so sure 20 were right, of
 * those less sure one in four.
 */
const CERTAIN_WITHOUT_NAME = 0.9;
/** Of a passage that something else makes sure: beyond every threshold. */
const SURE = 0.94;
/** Probabilities at least so near to one another are equal. */
const CLOSE = 0.85;

/** The verdict on a question, by its passages as they were read, the best first; asks the encoder nothing more. */
export function decide(evidence: Evidence): Verdict {
  const { query, read, fact, card, caution } = evidence;
  if (fact)
    return { ...answeredBy(query, [candidateOfFact(fact, SAMPLE_CONFIDENCE)]), related: [] };
  const [best, ...others] = read;
  if (!best) return silent(evidence, 0, []);
  const lead = best.reading.score - Math.max(...others.map(({ reading }) => reading.score));
  // What was not read again is taken to lose as much by it as the best.
  const change = (best.again ?? best.reading.score) - best.reading.score;
  const isList = LIST_TYPES.has(query.type);
  const probabilityOf = ({ reading: { score }, ahead }: ReadPassage, i: number): number =>
    probability(score, isList ? 'list' : i === 0 ? lead : 0, card, score + change, ahead);
  const bound = boundOf(query, evidence.isKnown);
  const own = probabilityOf(best, 0);
  const likelihood = within(bound, own);
  const sure = evidence.isSure === true ? SURE : 0;
  const confidence = within(bound, own, Math.max(own, sure));
  const form = FORMS[query.type] ?? 'whole';
  const likely = read.filter((each, i) => i === 0 || !isCredit(each));
  const all = likely
    .slice(0, MAX_LIST + MAX_RELATED)
    .map((each, i) =>
      candidateOf(
        each,
        i === 0 ? confidence : Math.min(confidence, probabilityOf(each, i)),
        query.text,
        form,
      ),
    );
  const threshold = card.thresholds[caution];
  const [first] = all;
  const other = confidence >= card.near && ofAnotherPerson(query, likely, all);
  const isHeldBack = likelihood < minConfidence(best, query);
  if (first && other && !isHeldBack) {
    const related = all.filter((each) => each !== first && each !== other);
    const choices = ambiguous(query, [first, other], 'whichPerson');
    return { ...choices, related: related.slice(0, MAX_RELATED) };
  }
  const isOnly = evidence.scoped || evidence.knowledge.events.length === 1;
  const isTold = isOnly && confidence >= card.near && isOfHeadline(best, query);
  const isSure = confidence >= threshold || isTold;
  if (!isSure || isHeldBack) {
    return confidence < card.near ? silent(evidence, confidence, all) : nearest(evidence, all);
  }
  const candidates = all.filter((each, i) => {
    const passage = likely[i];
    // Yes or no is told of the best passage alone.
    return passage && each.confidence >= minConfidence(passage, { ...query, type: 'words' });
  });
  const choices = rivals(evidence, candidates, threshold);
  if (choices.length > 1) {
    const related = candidates.filter((each) => !choices.includes(each)).slice(0, MAX_RELATED);
    return { ...ambiguous(query, choices), related };
  }
  return sureVerdict(evidence, candidates, best.reading.yes);
}

/** The sure answer of these, or the list of them; `yes` is the logit of the best passage. */
function sureVerdict(
  { query, card, caution }: Evidence,
  candidates: readonly Candidate[],
  yes: number,
): Verdict {
  const isList = LIST_TYPES.has(query.type);
  const chosen = isList
    ? listed(candidates, card)
    : withOthers(candidates, card.thresholds[caution]);
  const related = candidates.filter(
    (each) => !chosen.includes(each) && each.confidence >= card.near,
  );
  const verdict = {
    ...answeredBy(query, chosen),
    related: related.slice(0, MAX_RELATED),
  };
  if (isList && chosen.length > 1) return { ...verdict, list: true };
  if (query.type !== 'yes-no') return verdict;
  return { ...verdict, polarity: yes >= 0 ? 'yes' : 'no' };
}

/**
 * The probability from which a passage is an answer, whatever caution asks for: none where it is in doubt, or tells neither yes
 * nor no or of nobody whom the question names; for other questions that is a high one.
 */
export function minConfidence(
  { isDoubtful, lacksName, reading }: ReadPassage,
  { type }: Query,
): number {
  const isUndecided = type === 'yes-no' && Math.abs(reading.yes) < MIN_POLARITY;
  const isOfNobodyAsked = type === 'yes-no' && lacksName === true;
  if (isDoubtful === true || isUndecided || isOfNobodyAsked) return Infinity;
  return lacksName === true ? CERTAIN_WITHOUT_NAME : 0;
}

function answeredBy(query: Query, answers: readonly Candidate[]): Verdict {
  const [first, ...others] = answers;
  return {
    outcome: 'answered',
    query,
    // Of several the others may be the rest of the quotation.
    answers: first && others.length === 0 ? [withWholeQuotation(first)] : answers,
    related: [],
    confidence: answers[0]?.confidence ?? 0,
  };
}

function ambiguous(
  query: Query,
  answers: readonly Candidate[],
  key: 'whichEvent' | 'whichPerson' = 'whichEvent',
): Verdict {
  const confidence = answers[0]?.confidence ?? 0;
  return {
    outcome: 'ambiguous',
    query,
    answers,
    related: [],
    confidence,
    reason: { key },
  };
}

function nearest({ query }: Evidence, [first, ...others]: readonly Candidate[]): Verdict {
  return {
    outcome: 'near',
    query,
    answers: first ? [withWholeQuotation(first)] : [],
    related: others.slice(0, MAX_RELATED),
    confidence: first?.confidence ?? 0,
    reason: { key: 'near' },
  };
}

function silent(
  { query, isKnown }: Evidence,
  confidence: number,
  candidates: readonly Candidate[],
): Verdict {
  const name = unknownName(query, isKnown);
  return {
    outcome: 'silent',
    query,
    answers: [],
    related: candidates.filter(isOfStory).slice(0, MAX_RELATED),
    confidence,
    reason: name === undefined ? { key: 'silent' } : { key: 'noMention', name },
  };
}

/** Who made a picture or printed the story is near nothing that was asked of it. */
function isOfStory({ fact }: Candidate): boolean {
  return fact === undefined || !CREDITS.has(fact.kind);
}

/** Whether a passage tells nothing else than that: beside another one it is of no use. */
function isCredit({ facts }: ReadPassage): boolean {
  return facts.length > 0 && facts.every(({ kind }) => CREDITS.has(kind));
}

/** The best passages of different events that fit alike, when nothing in the question says which is meant. */
function rivals(
  { scoped }: Evidence,
  candidates: readonly Candidate[],
  threshold: number,
): Candidate[] {
  const [first] = candidates;
  if (scoped || !first) return [];
  const byEvent = new Map<string, Candidate>();
  for (const each of candidates) {
    const close = each.confidence >= threshold && each.confidence >= first.confidence * CLOSE;
    if (close && !byEvent.has(each.source.eventId)) byEvent.set(each.source.eventId, each);
  }
  return [...byEvent.values()].slice(0, MAX_RELATED);
}

/**
 * All passages that are likely to answer too, the likeliest first: in the order of the source the first of them was wrong in
 * a third of 136 lists, as what is as good as unsure often stands before it.
 */
function listed(candidates: readonly Candidate[], { list }: Card): Candidate[] {
  const [first, ...others] = candidates;
  if (!first) return [];
  const same = others.filter(
    ({ source, confidence }) => source.eventId === first.source.eventId && confidence >= list,
  );
  return [first, ...same].slice(0, MAX_LIST);
}

/** The answer, and what other sources of its event are as sure of. */
function withOthers(candidates: readonly Candidate[], threshold: number): Candidate[] {
  const [first] = candidates;
  if (!first) return [];
  const seen = new Set([first.source.key]);
  const others = candidates.filter(({ source, confidence }) => {
    if (source.eventId !== first.source.eventId || seen.has(source.key)) return false;
    seen.add(source.key);
    return confidence >= threshold;
  });
  return [first, ...others.slice(0, MAX_OTHER_SOURCES)];
}
