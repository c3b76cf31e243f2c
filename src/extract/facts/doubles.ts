/** One draft for what would be told twice. */
import { CLAUSES } from './fact-kinds.ts';
import type { FactDraft } from './fact-draft.ts';
import { SAME, share, type Proposal } from './proposal.ts';
import { ALWAYS_TOLD } from './repeats.ts';

/** A kind that is so likely is taken for what somebody reports, too. */
const SURE_KIND = 0.5;

/**
 * Of two that share most of their words: a fact of a sure kind before what is said in other words, else what is said. A
 * name, day or number stands beside the clause that holds it, as it answers another question.
 */
export function withoutDoubles(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const each of proposals.toSorted(
    (a, b) => order(b) - order(a) || b.signs.kept - a.signs.kept,
  )) {
    if (!kept.some((other) => isSame(other, each))) kept.push(each);
  }
  return kept;
}

function order({ kind, signs, spoken }: Proposal): number {
  if (signs.said === 1 && spoken?.attribution.mode === 'direct') return 2;
  // "called for a new pier": whose call it is tells more than that it happened.
  if (signs.said === 1) return kind === 'statement' ? 1 : 1.75;
  return signs.kind >= SURE_KIND ? 1.5 : 0.5;
}

function isSame(a: Proposal, b: Proposal): boolean {
  if (a.sentence !== b.sentence || share(a.span, b.span) < SAME) return false;
  // Beside "she called for a new pier on Monday" stand its day, and what is quoted of her.
  const lengths = [a, b].map(({ span }) => span.end - span.start);
  const isPart = Math.min(...lengths) < SAME * Math.max(...lengths);
  if (isPart && (isToldWhole(a) || isToldWhole(b))) return false;
  return isClause(a) === isClause(b) || a.signs.said === 1 || b.signs.said === 1;
}

/** Whether what somebody says is told by more than that. */
function isToldWhole({ span, spoken }: Proposal): boolean {
  return spoken?.attribution.content.every(({ start }) => start > span.start) ?? false;
}

function isClause({ kind, signs }: Proposal): boolean {
  return signs.said === 1 || CLAUSES.has(kind);
}

/**
 * A name, day or number beside a clause that holds it is at least so sure: who approves the clause has it already. Of 42
 * that were less sure 25 were right.
 */
const MIN_BESIDE = 0.8;

/** The drafts without doubtful ones of which another draft of their sentence holds every word. */
export function withoutDoubtfulParts<Draft extends FactDraft>(facts: readonly Draft[]): Draft[] {
  return facts.filter(
    (part) =>
      part.confidence >= MIN_BESIDE ||
      part.kind === ALWAYS_TOLD ||
      !facts.some((whole) => holds(whole, part)),
  );
}

function holds(whole: FactDraft, part: FactDraft): boolean {
  const [from, at] = [whole.quote.indexOf(whole.answer), part.quote.indexOf(part.answer)];
  return (
    whole.start === part.start &&
    whole.answer.length > part.answer.length &&
    from <= at &&
    at + part.answer.length <= from + whole.answer.length
  );
}
