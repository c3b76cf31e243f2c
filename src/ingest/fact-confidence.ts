/** How sure a drafted fact is: features of its pattern and form, for a fitted model to weigh. */
import type { DraftFact } from './draft-fact.ts';
import { chanceOf, readWeights, score, type Weights } from './linear.ts';

/** What can be told of a draft as a whole. */
export function factFeatures({
  pattern,
  kind,
  hints,
  asks,
}: Pick<DraftFact, 'pattern' | 'kind' | 'hints' | 'asks'>): string[] {
  const family = pattern.split(' ')[0] ?? pattern;
  return [
    '*',
    pattern,
    `${family} kind ${kind}`,
    asks.length > 0 ? `${family} asked` : `${family} unasked`,
    ...hints.flatMap((hint) => [
      `${family} ${hint}`,
      ...(pattern === family ? [] : [`${pattern} ${hint}`]),
    ]),
    ...hints.map((hint) => `any ${hint}`),
  ];
}

/** The chance, 0 to 1, that a draft is right as it stands. */
export function sureness(
  fact: Pick<DraftFact, 'pattern' | 'kind' | 'hints' | 'asks'>,
  weights: Weights,
): number {
  return chanceOf(score(weights, factFeatures(fact)));
}

let shipped: Weights | undefined;

export function shippedWeights(): Weights {
  shipped ??= readWeights('facts');
  return shipped;
}
