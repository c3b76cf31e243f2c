/** A verdict as the JSON object that `npm run ask -- --json` prints. This form is stable: others build on it. */
import { reasonText } from '../../bot/messages/reason-text.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Query } from '../../qa/query/query.ts';
import type { Candidate, Verdict } from '../../qa/candidates/verdict.ts';

/** What `npm run ask -- --json` prints for a question. */
export interface AnswerRecord {
  readonly question: string;
  readonly outcome: Verdict['outcome'];
  /** Probability, 0 to 1, that the first passage answers; for every outcome. */
  readonly confidence: number;
  /** The passage and the short answer of the first of `answers`; null where there is none. */
  readonly quote: string | null;
  readonly text: string | null;
  readonly source: SourceRecord | null;
  /** `event/fact` where the text is an approved fact's wording. */
  readonly fact: string | null;
  readonly polarity: 'yes' | 'no' | null;
  /** The answer first, then what else answers; for `near` the passage, for `ambiguous` the choices. */
  readonly answers: readonly PassageRecord[];
  /** Other passages, best first. */
  readonly related: readonly PassageRecord[];
  /** How the question was understood, and the reason for a choice or a refusal. */
  readonly why: QueryRecord & { readonly reason: string | null };
}

/** How the question was understood. */
export interface QueryRecord {
  readonly type: Query['type'];
  /** The question as the reader was asked. */
  readonly read: string;
  readonly mended: Query['mended'];
  /** Entity ids; each mention is those that one name may mean. */
  readonly mentions: readonly (readonly string[])[];
  readonly speaker: string | null;
}

/** A passage with the short answer in it; offsets are UTF-16. */
export interface PassageRecord {
  readonly text: string;
  readonly quote: string;
  readonly source: SourceRecord;
  /** Offsets of the quote into the source's text, and of the short answer that the reader found. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly speaker: string | null;
  readonly fact: string | null;
  readonly confidence: number;
}

/** The source of a passage. */
export interface SourceRecord {
  /** `event/source`. */
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  /** ISO date or date and time; null where a bare article does not tell. */
  readonly published: string | null;
}

/** A verdict as the line of JSON that programs read. */
export function toRecord(question: string, verdict: Verdict): AnswerRecord {
  const { outcome, query, answers, related, confidence, polarity, reason } = verdict;
  const records = answers.map(passageRecord);
  const first = outcome === 'ambiguous' ? undefined : records[0];
  return {
    ...{ question, outcome, confidence },
    quote: first?.quote ?? null,
    text: first?.text ?? null,
    source: first?.source ?? null,
    fact: first?.fact ?? null,
    polarity: polarity ?? null,
    answers: records,
    related: related.map(passageRecord),
    why: { ...queryRecord(query), reason: reason ? reasonText(reason) : null },
  };
}

function queryRecord({ type, text, mended, mentions, speaker }: Query): QueryRecord {
  return {
    ...{ type, mended, read: text },
    mentions: mentions.map((entities) => entities.map(({ id }) => id)),
    speaker: speaker?.id ?? null,
  };
}

function passageRecord(candidate: Candidate): PassageRecord {
  const { answer, quote, source, start, end, span, speaker, fact, confidence } = candidate;
  return {
    ...{ text: answer, quote, start, end, span, confidence },
    source: sourceRecord(source),
    speaker: speaker ?? null,
    fact: fact?.key ?? null,
  };
}

function sourceRecord({ key, publisher, headline, published }: Source): SourceRecord {
  return { id: key, publisher, headline, published: published ?? null };
}
