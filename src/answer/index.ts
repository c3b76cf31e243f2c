/** The answer layer's two functions: build an index over what is known, and answer a question from it. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Analysis } from './analysis.ts';
import { decide, type Ranked } from './decide.ts';
import type { Entry } from './entries.ts';
import { measure, rowsOf, type Measured } from './features/index.ts';
import { chance, readModel, type Forest, type Model } from './model.ts';
import { buildSearch, type SearchIndex } from './search.ts';
import { sameMatter } from './same-matter.ts';
import type { Verdict } from './verdict.ts';

export interface AnswerIndex {
  readonly knowledge: Knowledge;
  readonly search: SearchIndex;
}

/** Narrows a question to one event, when the member chose it. */
export interface Scope {
  readonly eventId?: string;
}

/** Entries of each sort that are measured in full for a question. */
export const PICKED = 24;

/** Indexes every fact and sentence; about 0.1 ms a fact. */
export function buildIndex(knowledge: Knowledge): AnswerIndex {
  return { knowledge, search: buildSearch(knowledge) };
}

/** The fact, or the source's own sentence, that answers the question; or the choice between a few; or a refusal. */
export function answer(index: AnswerIndex, question: string, scope: Scope = {}): Verdict {
  const { search } = index;
  const analysis = search.understand(question, scope.eventId);
  const { facts, sentences } = search.pick(analysis, PICKED, scope.eventId);
  const models = fittedModels();
  return decide(analysis, {
    facts: rank(analysis, facts, search, models.facts),
    sentences: rank(analysis, sentences, search, models.sentences),
    others: ({ entry }) => rank(analysis, sameMatter(entry, search), search, models.facts),
    thresholds: { facts: models.facts.threshold, sentences: models.sentences.threshold },
  });
}

/** Entries with their calibrated chance of answering, best first; equal ones keep their order. */
export function rank(
  analysis: Analysis,
  entries: readonly Entry[],
  search: SearchIndex,
  { forest }: { readonly forest: Forest },
): Ranked[] {
  const measured = entries.map((entry) => measure(analysis, entry, search));
  const rows = rowsOf(analysis, measured);
  return measured
    .map((each, i) => ({ ...each, chance: isByOther(each) ? 0 : chance(forest, rows[i] ?? []) }))
    .sort((a, b) => b.chance - a.chance);
}

/** What another person said does not tell what this one said, however well the words fit. */
function isByOther({ values }: Measured): boolean {
  return values.otherSpeaker > 0;
}

let models: { facts: Model; sentences: Model } | undefined;

function fittedModels(): { facts: Model; sentences: Model } {
  models ??= { facts: readModel('facts'), sentences: readModel('sentences') };
  return models;
}
