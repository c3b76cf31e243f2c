/** The facts of an article as drafts: what is said, and what an editor would keep of the rest. */
import type { LabelledArticle } from '../attribution/spoken.ts';
import { isUnsaid } from '../attribution/unsaid.ts';
import { MIN_LIKELY, MIN_CONFIDENCE } from './confidence.ts';
import { described } from './described.ts';
import { withoutDoubles, withoutDoubtfulParts } from './doubles.ts';
import type { FactDraft } from './fact-draft.ts';
import { withQuestions } from './questions.ts';
import { withoutRepeats } from './repeats.ts';
import { statementsOf } from './statements.ts';
import { narratedIn } from './narrated.ts';

/** What one would review of a text of so many words, and at least. */
const WORDS_A_DRAFT = 20;
const MIN_DRAFTS = 14;

/** At most what a person would review, the most important first; none that is less sure than `minConfidence`. */
export function draftFacts(
  of: LabelledArticle,
  minConfidence = MIN_CONFIDENCE,
): readonly FactDraft[] {
  const sure = everyDraft(of).filter(({ confidence }) => confidence >= minConfidence);
  // Who asks for less sure ones gets those parts as well.
  const once = withoutRepeats(minConfidence < MIN_CONFIDENCE ? sure : withoutDoubtfulParts(sure));
  const most = Math.max(MIN_DRAFTS, Math.round(of.article.words.length / WORDS_A_DRAFT));
  return withQuestions(once.toSorted(byRank).slice(0, most));
}

/**
 * What is left for who has gone through these facts and wants more: less sure ones that tell something else, the most
 * important first, at most as many.
 */
export function lessSureFacts(
  of: LabelledArticle,
  facts: readonly FactDraft[],
): readonly FactDraft[] {
  const likely = everyDraft(of).filter(({ confidence }) => confidence >= MIN_LIKELY);
  const less = withoutRepeats(withoutDoubtfulParts(likely))
    .filter(({ confidence }) => confidence < MIN_CONFIDENCE)
    .toSorted(byRank)
    .slice(0, facts.length);
  return withQuestions([...facts, ...less]).slice(facts.length);
}

/** All that could be drafted, however unsure, in no order. */
export function everyDraft(all: LabelledArticle): readonly FactDraft[] {
  const spoken = all.spoken.filter(({ attribution }) => !isUnsaid(all.article, attribution));
  const of = { ...all, spoken };
  const said = spoken.flatMap((each) => statementsOf(of, each));
  const proposals = withoutDoubles([...said, ...narratedIn(of, said)]);
  return proposals.flatMap((each) => described(of, each));
}

function byRank(a: FactDraft, b: FactDraft): number {
  return rank(b) - rank(a);
}

/** By how likely an editor keeps it, and how early. */
function rank({ signs: { kept = 0, importance = 0 } }: FactDraft): number {
  return kept * (1 + importance);
}
