/** How sure a drafted fact is: features of its pattern and form, for a fitted model to weigh. */
import type { DraftFact } from './draft-fact.ts';
import { chanceOf, readWeights, score, type Weights } from './linear.ts';

/** What confidence goes by. */
type Judged = Pick<
  DraftFact,
  'pattern' | 'kind' | 'hints' | 'asks' | 'subjects' | 'speaker' | 'when' | 'answer'
>;

/** What can be told of a draft as a whole. */
export function factFeatures(fact: Judged): string[] {
  const { pattern, kind, hints, asks, subjects, speaker, when, answer } = fact;
  const family = pattern.split(' ')[0] ?? pattern;
  const asked = asks.length > 0 ? 'asked' : 'unasked';
  const about = [
    asked,
    subjects.length > 0 ? 'about someone' : 'about nobody',
    speaker === undefined ? 'unspoken' : 'spoken',
    when ? 'dated' : 'undated',
    `letters ${Math.min(8, Math.floor(Math.sqrt(answer.length) / 2))}`,
    /^(?:It|This|That|They|He|She|His|Her|Its|Their)\b/.test(answer)
      ? 'opens with a pronoun'
      : 'opens plainly',
  ];
  return [
    '*',
    pattern,
    `${family} kind ${kind}`,
    ...[...about, ...hints].map((hint) => `any ${hint}`),
  ];
}

/** The chance, 0 to 1, that a draft is right as it stands. */
export function sureness(fact: Judged, weights: Weights): number {
  return chanceOf(score(weights, factFeatures(fact)));
}

let shipped: Weights | undefined;

export function shippedWeights(): Weights {
  shipped ??= readWeights('facts');
  return shipped;
}
