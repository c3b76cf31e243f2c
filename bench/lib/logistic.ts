/** Logistic regression with a quadratic penalty, by gradient descent: for a few hundred examples with a few dozen signs. */
import type { Fitted, Signs } from '../../src/reading/card.ts';

const STEPS = 4000;
const RATE = 0.5;
/** How strongly weights are drawn to 0, unless told. */
const PENALTY = 0.01;
const DIGITS = 4;

/** Bias and weights that make what is right most likely; signs that stand with fewer than five examples count nothing. */
export function fitLogistic(
  examples: readonly { readonly signs: Signs; readonly right: boolean }[],
  penalty = PENALTY,
): Fitted {
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const name of Object.keys(signs)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= 5 ? [name] : []));
  const rows = examples.map(({ signs }) => names.map((name) => signs[name] ?? 0));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(names.length);
    let slope = 0;
    examples.forEach(({ right }, i) => {
      const row = rows[i] ?? [];
      const logit = row.reduce((sum, value, n) => sum + value * (weights[n] ?? 0), bias);
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-logit));
      slope += error;
      row.forEach((value, n) => {
        slopes[n] = (slopes[n] ?? 0) + error * value;
      });
    });
    bias += (RATE * slope) / Math.max(1, examples.length);
    weights.forEach((weight, n) => {
      const drawn = (slopes[n] ?? 0) / Math.max(1, examples.length) - penalty * weight;
      weights[n] = weight + RATE * drawn;
    });
  }
  const rounded = (value: number): number => Number(value.toFixed(DIGITS));
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(names.map((name, n) => [name, rounded(weights[n] ?? 0)])),
  };
}
