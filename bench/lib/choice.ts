/** A choice among a few by their signs: softmax over the choices, with a quadratic penalty, by Adam on all rows at once. */
import type { Signs } from '../../src/reading/card.ts';
import { Adam } from './adam.ts';

export interface Choice {
  readonly signs: Signs;
  /** How good it is, 0 to 1. */
  readonly worth: number;
}

const STEPS = 300;
const RATE = 0.05;
const SQUARES = 0.99;
const PENALTY = 1;
/** Choices that are worth so much less than the best are hardly right. */
const SOFTNESS = 0.15;
const DIGITS = 3;

/** Weights under which the best of each row is the likeliest: the same in every run. Some seconds for a thousand rows. */
export function fitChoice(rows: readonly (readonly Choice[])[]): Record<string, number> {
  const names = [...new Set(rows.flat().flatMap(({ signs }) => Object.keys(signs)))].sort();
  const spread = names.map((name) => deviation(rows.flat().map(({ signs }) => signs[name] ?? 0)));
  const inputs = rows.map((row) =>
    row.map(({ signs }) =>
      Float64Array.from(names, (name, i) => (signs[name] ?? 0) / (spread[i] ?? 1)),
    ),
  );
  const targets = rows.map(targetsOf);
  const weights = new Float64Array(names.length);
  const adam = new Adam(names.length, SQUARES);
  for (let step = 1; step <= STEPS; step++)
    adam.move(weights, slopesAt(weights, inputs, targets), RATE);
  return Object.fromEntries(
    names.map((name, i) => [name, Number(((weights[i] ?? 0) / (spread[i] ?? 1)).toFixed(DIGITS))]),
  );
}

/** The mean slope of the loss by each weight. */
function slopesAt(
  weights: Float64Array,
  rows: readonly (readonly Float64Array[])[],
  targets: readonly (readonly number[])[],
): Float64Array {
  const slopes = weights.map((weight) => (PENALTY * weight) / rows.length);
  for (const [n, row] of rows.entries()) {
    const logits = row.map((input) => input.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0));
    for (const [k, probability] of softmax(logits).entries()) {
      const error = (probability - (targets[n]?.[k] ?? 0)) / rows.length;
      row[k]?.forEach((x, i) => (slopes[i] = (slopes[i] ?? 0) + error * x));
    }
  }
  return slopes;
}

function targetsOf(row: readonly Choice[]): number[] {
  return softmax(row.map(({ worth }) => worth / SOFTNESS));
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - most));
  const sum = odds.reduce((all, each) => all + each, 0);
  return odds.map((each) => each / sum);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / values.length) || 1;
}
