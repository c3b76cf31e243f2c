/** Linear models over named features: the weights are a small readable file, fitted by `npm run fit:attributions`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A weight for each feature's name; a feature that is not there weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The sum of the weights of the features that hold. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The chance, 0 to 1, that belongs to a score in log odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Each score's share of all, 0 to 1 (softmax). */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((each) => Math.exp(each - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((each) => each / sum);
}

/** Reads the weights called `name` beside this file. */
export function readWeights(name: string): Weights {
  const file = join(import.meta.dirname, 'models', `${name}.json`);
  const weights = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(weights));
}
