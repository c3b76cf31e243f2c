/** A verdict as the JSON object that `npm run ask -- --json` prints. This form is stable: others build on it. */
import type { Analysis } from '../answer/analysis.ts';
import type { Candidate, Verdict } from '../answer/verdict.ts';
import type { Source } from '../knowledge/knowledge.ts';

export interface AnswerRecord extends ShortRecord {
  readonly question: string;
  readonly outcome: Verdict['outcome'];
  /**
   * How the question was understood, and what spoke for and against the best candidate: the answer,
   * the first choice, or after a refusal the nearest thing known (`reason` then says why it did not do).
   */
  readonly why: {
    readonly analysis: AnalysisRecord;
    readonly matched: readonly string[];
    readonly missing: readonly string[];
    readonly features: Readonly<Record<string, number>>;
    readonly reason: string | null;
  };
  /** Other candidates, best first: agreeing or contradicting sources, or the choices, then what is near. */
  readonly related: readonly ShortRecord[];
}

export interface AnalysisRecord {
  readonly form: string;
  /** Kinds of fact and sorts of value that would answer; empty when any may. */
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  readonly unit: string | null;
  readonly terms: readonly { readonly text: string; readonly weight: number }[];
  /** Entity ids; each mention is those that one name may mean. */
  readonly mentions: readonly (readonly string[])[];
  readonly negated: boolean;
}

/** One candidate; all null where there is no answer. */
export interface ShortRecord {
  readonly answer: string | null;
  readonly quote: string | null;
  readonly source: SourceRecord | null;
  /** `event/fact`, or null for a source's own sentence. */
  readonly fact: string | null;
  readonly confidence: number | null;
}

export interface SourceRecord {
  /** `event/source`. */
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  /** ISO date or date and time; null where a bare article does not tell. */
  readonly published: string | null;
}

const NONE: ShortRecord = { answer: null, quote: null, source: null, fact: null, confidence: null };

export function toRecord(question: string, verdict: Verdict): AnswerRecord {
  const { outcome, analysis, chosen, related, reason = null } = verdict;
  const best = outcome === 'answered' ? chosen[0] : undefined;
  const others = [...(best ? chosen.slice(1) : chosen), ...related];
  const { matched = [], missing = [], features = {} } = (chosen[0] ?? related[0])?.why ?? {};
  return {
    ...{ question, outcome },
    ...(best ? shortRecord(best) : NONE),
    why: { analysis: analysisRecord(analysis), matched, missing, features, reason },
    related: others.map(shortRecord),
  };
}

function analysisRecord({
  form,
  kinds,
  values,
  unit,
  terms,
  mentions,
  negated,
}: Analysis): AnalysisRecord {
  return {
    ...{ form, kinds, values, negated },
    unit: unit?.text ?? null,
    terms: terms.map(({ text, weight }) => ({ text, weight })),
    mentions: mentions.map((entities) => entities.map(({ id }) => id)),
  };
}

function shortRecord({ answer, quote, source, fact, confidence }: Candidate): ShortRecord {
  return { answer, quote, source: sourceRecord(source), fact: fact?.key ?? null, confidence };
}

function sourceRecord({ key, publisher, headline, published }: Source): SourceRecord {
  return { id: key, publisher, headline, published: published ?? null };
}
