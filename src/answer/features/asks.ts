/** How like a question is to the ways in which people ask for a fact. */
import type { Analysis } from '../analysis.ts';
import type { Ask, Context, Entry } from '../entries.ts';
import { contextOf, type SearchIndex } from '../search.ts';
import { isSure } from './meeting.ts';

export const ASKS = [
  'ask',
  'askOfForm',
  'askRecall',
  'askPrecision',
  'askMissing',
  'askExtra',
  'askMissingName',
  'sameForm',
] as const;

export function askFeatures(
  analysis: Analysis,
  entry: Entry,
  index: SearchIndex,
): Record<(typeof ASKS)[number], number> {
  const best = bestAsk(analysis, entry, index);
  return {
    ask: best.likeness,
    askOfForm: best.ofForm,
    askRecall: best.recall,
    askPrecision: best.precision,
    askMissing: best.missing,
    askExtra: best.extra,
    askMissingName: best.missingName,
    sameForm: entry.asks.some(({ form }) => form === analysis.form) ? 1 : 0,
  };
}

interface AskFit {
  /** Harmonic mean of recall and precision, of any ask and of those with the question's form. */
  readonly likeness: number;
  readonly ofForm: number;
  /** Of the best ask: share of the question's weight that it has, and of its own that the question has. */
  readonly recall: number;
  readonly precision: number;
  /** Most weight of a word of the question that it lacks, and of its own that the question lacks. */
  readonly missing: number;
  readonly extra: number;
  /** The same as `missing` for names alone. */
  readonly missingName: number;
}

const NO_ASK: AskFit = {
  ...{ likeness: 0, ofForm: 0, recall: 0, precision: 0, missing: 1, extra: 1, missingName: 1 },
};

/** How like the question is to the nearest of the entry's asks, 0 to 1. */
export function likeness(analysis: Analysis, entry: Entry, index: SearchIndex): number {
  return bestAsk(analysis, entry, index).likeness;
}

/** The ask that is most like the question. */
function bestAsk(analysis: Analysis, entry: Entry, index: SearchIndex): AskFit {
  let best = NO_ASK;
  let ofForm = 0;
  for (const ask of entry.asks) {
    const fit = askFit(analysis, ask, contextOf(entry, index), index);
    if (fit.likeness > best.likeness) best = fit;
    if (ask.form === analysis.form) ofForm = Math.max(ofForm, fit.likeness);
  }
  return { ...best, ofForm };
}

/** What a word of the event's names weighs here: it may stand in any question about the event. */
const TITLED = 0.25;

function askFit(
  { terms }: Analysis,
  ask: Ask,
  { title }: Context,
  { wordWeight }: SearchIndex,
): AskFit {
  if (ask.words.length === 0 || terms.length === 0) return NO_ASK;
  const words = new Set(ask.words);
  const met = new Map<number, number>();
  let covered = 0;
  let total = 0;
  let missing = 0;
  let missingName = 0;
  for (const { senses, weight: full, name } of terms) {
    const titled = senses.some((each) => isSure(each) && title.has(each.word));
    const weight = titled ? full * TITLED : full;
    const sense = senses.find(({ word }) => words.has(word));
    const score = sense?.score ?? (titled ? 1 : 0);
    if (sense) met.set(sense.word, Math.max(score, met.get(sense.word) ?? 0));
    total += weight;
    covered += weight * score;
    missing = Math.max(missing, weight * (1 - score));
    if (name) missingName = Math.max(missingName, weight * (1 - score));
  }
  let own = 0;
  let ownMet = 0;
  let extra = 0;
  for (const word of words) {
    const weight = title.has(word) ? wordWeight(word) * TITLED : wordWeight(word);
    const score = met.get(word) ?? 0;
    own += weight;
    ownMet += weight * score;
    extra = Math.max(extra, weight * (1 - score));
  }
  const recall = covered / (total || 1);
  const precision = ownMet / (own || 1);
  const likeness = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { likeness, ofForm: 0, recall, precision, missing, extra, missingName };
}
