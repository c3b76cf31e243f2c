/** Softmax regression with a quadratic penalty, by Adam on all rows at once: the same weights in every run. */
import { Adam } from './adam.ts';

export interface SoftmaxRow {
  readonly vector: Float32Array;
  /** Its class, from 0. */
  readonly label: number;
  readonly weight: number;
}

export interface ClassWeights {
  readonly bias: number;
  readonly weights: number[];
}

const STEPS = 300;
/** Steps from which on the rate falls to nothing. */
const SETTLES = 200;
const RATE = 0.05;
const SQUARES = 0.999;
const PENALTY = 1e-3;
/** Unit vectors of an encoder differ from their mean by some hundredths in each feature. */
const SCALE = 20;
const DIGITS = 2;
/** A share of the loss that moves no weight. */
const UNFELT = 1e-9;

/**
 * For each of `classes` a bias and a weight for each feature; some 20 s for 10,000 rows of 384 features and nine
 * classes.
 */
export function fitSoftmax(rows: readonly SoftmaxRow[], classes: number): ClassWeights[] {
  const size = rows[0]?.vector.length ?? 0;
  const mean = meanOf(rows, size);
  const inputs = rows.map(({ vector }) =>
    Float64Array.from(vector, (value, i) => (value - (mean[i] ?? 0)) * SCALE),
  );
  const params = new Float64Array(classes * (size + 1));
  const adam = new Adam(params.length, SQUARES);
  for (let step = 1; step <= STEPS; step++) {
    const slopes = slopesAt(params, rows, inputs, classes);
    for (const [i, param] of params.entries()) {
      const isBias = i % (size + 1) === size;
      slopes[i] = (slopes[i] ?? 0) + (isBias ? 0 : PENALTY * param);
    }
    adam.move(params, slopes, RATE * Math.min(1, (STEPS - step) / (STEPS - SETTLES)));
  }
  return Array.from({ length: classes }, (_, label) => ofClass(params, label, mean));
}

/** The mean slope of the loss by each parameter. */
function slopesAt(
  params: Float64Array,
  rows: readonly SoftmaxRow[],
  inputs: readonly Float64Array[],
  classes: number,
): Float64Array {
  const slopes = new Float64Array(params.length);
  const size = params.length / classes - 1;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (const [n, { label, weight }] of rows.entries()) {
    const input = inputs[n];
    if (!input) continue;
    for (const [k, probability] of softmax(params, input, classes).entries()) {
      const error = ((probability - (k === label ? 1 : 0)) * weight) / total;
      if (Math.abs(error) < UNFELT) continue;
      const from = k * (size + 1);
      for (let i = 0; i < size; i++)
        slopes[from + i] = (slopes[from + i] ?? 0) + error * (input[i] ?? 0);
      slopes[from + size] = (slopes[from + size] ?? 0) + error;
    }
  }
  return slopes;
}

function softmax(params: Float64Array, input: Float64Array, classes: number): Float64Array {
  const logits = new Float64Array(classes);
  const size = input.length;
  for (let k = 0; k < classes; k++) {
    const from = k * (size + 1);
    let logit = params[from + size] ?? 0;
    for (let i = 0; i < size; i++) logit += (input[i] ?? 0) * (params[from + i] ?? 0);
    logits[k] = logit;
  }
  const most = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - most));
  const sum = odds.reduce((all, each) => all + each, 0);
  return odds.map((each) => each / sum);
}

function meanOf(rows: readonly SoftmaxRow[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const { vector } of rows)
    for (const [i, value] of vector.entries()) mean[i] = (mean[i] ?? 0) + value / rows.length;
  return mean;
}

/** The weights of one class, for vectors as they are. */
function ofClass(params: Float64Array, label: number, mean: Float64Array): ClassWeights {
  const from = label * (mean.length + 1);
  const rounded = (value: number): number => Number(value.toFixed(DIGITS));
  const weights = Array.from(mean, (_, i) => rounded(SCALE * (params[from + i] ?? 0)));
  const shift = weights.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0);
  return { bias: rounded((params[from + mean.length] ?? 0) - shift), weights };
}
