/**
 * Fits linear models by AdaGrad (Duchi, Hazan and Singer, 2011) with weight decay: one chance for each
 * example, or one choice among candidates. The weights are averaged over the later rounds (Polyak and
 * Juditsky, 1992).
 */

/** Features that hold for an example, and whether it is right. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** Candidates of which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
}

export interface FitSettings {
  readonly rounds: number;
  readonly rate: number;
  /** L2 penalty on each weight, as a share of its step. */
  readonly decay: number;
  readonly seed: number;
  /** A feature that fewer examples show is left out. */
  readonly least: number;
}

type Weights = Map<string, number>;

/** Weights whose sum over an example's features is the log odds that it is right. */
export function fitChance(all: readonly Example[], settings: FitSettings): Weights {
  const { names, numbered } = numbering(
    all.map(({ features }) => features),
    settings.least,
  );
  const examples = all.map(({ features, right }) => ({ features: numbered(features), right }));
  const fit = fitter(names, settings);
  for (let round = 0; round < settings.rounds; round++) {
    for (const { features, right } of shuffled(examples, settings.seed + round)) {
      const chance = 1 / (1 + Math.exp(-fit.score(features)));
      fit.step(features, chance - (right ? 1 : 0));
    }
    if (round >= settings.rounds / 2) fit.remember();
  }
  return fit.weights();
}

/** Weights whose sums, through a softmax, are each candidate's chance to be the right one. */
export function fitChoice(all: readonly Choice[], settings: FitSettings): Weights {
  const { names, numbered } = numbering(
    all.map(({ candidates }) => candidates.flat()),
    settings.least,
  );
  const choices = all.map(({ candidates, right }) => ({
    candidates: candidates.map(numbered),
    right,
  }));
  const fit = fitter(names, settings);
  for (let round = 0; round < settings.rounds; round++) {
    for (const { candidates, right } of shuffled(choices, settings.seed + round)) {
      const scores = candidates.map(fit.score);
      const most = Math.max(...scores);
      const powers = scores.map((each) => Math.exp(each - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      candidates.forEach((features, i) => {
        const gradient = (powers[i] ?? 0) / sum - (i === right ? 1 : 0);
        if (Math.abs(gradient) > 1e-4) fit.step(features, gradient);
      });
    }
    if (round >= settings.rounds / 2) fit.remember();
  }
  return fit.weights();
}

/** Numbers for the features that at least so many of the examples show; the others are left out. */
function numbering(examples: readonly (readonly string[])[], least: number) {
  const counts = new Map<string, number>();
  for (const features of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([name, count]) => (count >= least ? [name] : []));
  const numbers = new Map(names.map((name, i) => [name, i]));
  return {
    names,
    numbered: (features: readonly string[]): Int32Array =>
      Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])),
  };
}

function fitter(names: readonly string[], { rate, decay }: FitSettings) {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-2);
  const sums = new Float64Array(names.length);
  let times = 0;
  return {
    score: (features: Int32Array): number => {
      let sum = 0;
      for (const i of features) sum += weights[i] ?? 0;
      return sum;
    },
    step: (features: Int32Array, gradient: number): void => {
      for (const i of features) {
        const weight = weights[i] ?? 0;
        const slope = gradient + decay * weight;
        const square = (squares[i] ?? 0) + slope * slope;
        squares[i] = square;
        weights[i] = weight - (rate * slope) / Math.sqrt(square);
      }
    },
    /** Takes the weights as they are into the average. */
    remember: (): void => {
      times++;
      weights.forEach((weight, i) => (sums[i] = (sums[i] ?? 0) + weight));
    },
    weights: (): Weights => new Map(names.map((name, i) => [name, (sums[i] ?? 0) / times])),
  };
}

/** The items in an order that the seed alone decides (Fisher–Yates with mulberry32). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i], result[j]] as [T, T];
    result[i] = b;
    result[j] = a;
  }
  return result;
}
