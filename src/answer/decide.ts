/** Answer, ask which, or decline: the decision over ranked entries. */
import type { Analysis } from './analysis.ts';
import type { Measured } from './features/index.ts';
import type { Candidate, Outcome, Verdict } from './verdict.ts';

export interface Ranked extends Measured {
  /** Calibrated chance that the entry answers the question. */
  readonly chance: number;
}

export interface Ranking {
  readonly facts: readonly Ranked[];
  readonly sentences: readonly Ranked[];
  /** The same matter as other sources give it. */
  readonly others: (best: Ranked) => readonly Ranked[];
  readonly thresholds: { readonly facts: number; readonly sentences: number };
}

/** Facts are close when the next one has at least this share of the best one's chance. */
const CLOSE = 0.6;
const MOST_CHOICES = 3;
/** Least chance of a fact for the sentence that answers to be about it. */
const TOLD = 0.2;
const RELATED = 3;
/** Least share of the question's weight that something related covers. */
const RELATED_COVERED = 0.3;

export function decide(analysis: Analysis, ranking: Ranking): Verdict {
  const { facts, sentences, thresholds, others } = ranking;
  if (analysis.terms.length === 0) {
    return { outcome: 'declined', analysis, chosen: [], related: [], reason: REASONS.empty };
  }
  const [fact] = facts;
  const [sentence] = sentences;
  const related = relatedOf(ranking);
  const verdict = (outcome: Outcome, best: Ranked | undefined, chosen: Ranked[]): Verdict => {
    const given = chosen.map(candidate);
    return {
      ...{ outcome, analysis, chosen: given, related: without(related, given) },
      ...(best && { best: candidate(best) }),
    };
  };
  if (fact && fact.chance >= thresholds.facts) {
    return verdict('answered', fact, [fact, ...others(fact)]);
  }
  const named = onlyNames(analysis)
    ? facts.filter(({ values }) => values.namesMissing === 0).slice(0, MOST_CHOICES)
    : [];
  if (named.length > 1) return { ...verdict('which', fact, named), reason: REASONS.named };
  if (sentence && sentence.chance >= thresholds.sentences) {
    const told = fact && isTold(fact, sentence) ? others(fact) : [];
    return verdict('answered', sentence, [sentence, ...told]);
  }
  const best = !sentence || (fact && fact.chance >= sentence.chance) ? fact : sentence;
  const choices = fact ? closeTo(fact, facts) : [];
  const together = choices.reduce((sum, { chance }) => sum + chance, 0);
  return choices.length > 1 && together >= thresholds.facts
    ? { ...verdict('which', best, choices), reason: REASONS.which }
    : { ...verdict('declined', best, []), reason: whyDeclined(ranking) };
}

/** Whether the best sentence tells the best fact, so that other sources' word on that fact belongs beside it. */
function isTold({ entry: fact, chance }: Ranked, { entry: sentence }: Ranked): boolean {
  return (
    chance >= TOLD &&
    fact.source === sentence.source &&
    fact.start < sentence.end &&
    sentence.start < fact.end
  );
}

/** Whether the question is a bare name, which asks for nothing in particular. */
function onlyNames({ form, terms }: Analysis): boolean {
  return form === 'words' && terms.every(({ name }) => name);
}

const REASONS = {
  empty: 'There is nothing to look up in that. Ask about people, places, numbers or what was said.',
  named: 'What would you like to know about that? These are known.',
  which: 'More than one thing fits. Which do you mean?',
  unsure: 'No source here answers that for certain.',
  nothing: 'No source here says anything about that.',
};

/** The best facts whose chances lie close together, told apart by quote and answer. */
function closeTo(best: Ranked, facts: readonly Ranked[]): Ranked[] {
  const choices: Ranked[] = [];
  for (const each of facts) {
    if (each.chance < best.chance * CLOSE || choices.length === MOST_CHOICES) break;
    if (!choices.some((other) => other.entry.fact?.answer === each.entry.fact?.answer)) {
      choices.push(each);
    }
  }
  return choices;
}

function relatedOf({ facts, sentences }: Ranking): Candidate[] {
  const bearing = (each: Ranked): boolean => each.values.coveredAround >= RELATED_COVERED;
  const found = facts.filter(bearing);
  return (found.length > 0 ? found : sentences.filter(bearing))
    .slice(0, RELATED + MOST_CHOICES)
    .map(candidate);
}

function without(related: readonly Candidate[], chosen: readonly Candidate[]): Candidate[] {
  return related
    .filter(({ quote, answer }) => !chosen.some((c) => c.quote === quote && c.answer === answer))
    .slice(0, RELATED);
}

/** Names what the nearest entry lacks of the question, if there is one clear thing. */
function whyDeclined({ facts, sentences }: Ranking): string {
  const [nearest] = facts.length > 0 ? facts : sentences;
  if (!nearest) return REASONS.nothing;
  const missing = nearest.meetings
    .filter(({ around, term }) => around < 0.35 && term.weight > 0.3)
    .sort((a, b) => Number(b.term.name) - Number(a.term.name) || b.term.weight - a.term.weight);
  const [first] = missing;
  if (!first) return REASONS.unsure;
  return first.term.senses.length === 0
    ? `No source here mentions “${first.term.text}”.`
    : `No source here says that about “${first.term.text}”.`;
}

function candidate({ entry, chance, meetings, values }: Ranked): Candidate {
  const quote = entry.source.text.slice(entry.start, entry.end);
  return {
    ...(entry.fact && { fact: entry.fact }),
    source: entry.source,
    start: entry.start,
    end: entry.end,
    answer: entry.fact?.answer ?? quote,
    quote,
    confidence: chance,
    why: {
      matched: meetings.flatMap(({ term, label }) =>
        label === undefined ? [] : [term.norm === label ? term.text : `${term.text} ~ ${label}`],
      ),
      missing: meetings
        .filter(({ around, term }) => around < 0.35 && term.weight > 0.3)
        .map(({ term }) => term.text),
      features: values,
    },
  };
}
