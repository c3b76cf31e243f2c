/** Gradient-boosted trees with logistic loss (Friedman, "Greedy function approximation", 2001; second-order gains as in XGBoost, 2016). */
import type { Node } from '../../src/answer/model.ts';

export interface Row {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** Rows of one group weigh 1 together when given equal shares. */
  readonly weight: number;
}

export interface TreeSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  readonly lambda: number;
  /** Share of the columns that each tree may use. */
  readonly columns: number;
  /** Share of the rows that each tree sees. */
  readonly rows: number;
  readonly seed: number;
}

const BINS = 40;

interface Binned {
  readonly width: number;
  readonly edges: readonly (readonly number[])[];
  /** Bin of each cell, row by row. */
  readonly bins: Uint8Array;
}

/** Trees whose summed leaves are the log odds of label 1. */
export function growTrees(rows: readonly Row[], settings: TreeSettings): Node[] {
  const binned = bin(rows);
  const random = randomFrom(settings.seed);
  const score = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const trees: Node[] = [];
  const base = logOdds(rows);
  score.fill(base);
  trees.push({ leaf: round(base) });
  for (let t = 0; t < settings.trees; t++) {
    const members: number[] = [];
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      gradient[i] = row.weight * (p - row.label);
      hessian[i] = row.weight * Math.max(1e-6, p * (1 - p));
      if (random() < settings.rows) members.push(i);
    });
    const columns = binned.edges.flatMap((edges, column) =>
      edges.length > 0 && random() < settings.columns ? [column] : [],
    );
    const growth = { binned, gradient, hessian, columns, settings };
    const tree = grow(Int32Array.from(members), settings.depth, growth);
    trees.push(tree);
    rows.forEach((row, i) => (score[i] = (score[i] ?? 0) + leafOf(tree, row.features)));
  }
  return trees;
}

/** The leaf that a row falls into. */
function leafOf(tree: Node, row: readonly number[]): number {
  let node = tree;
  while ('column' in node) node = (row[node.column] ?? 0) <= node.at ? node.low : node.high;
  return node.leaf;
}

interface Growth {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly columns: readonly number[];
  readonly settings: TreeSettings;
}

function grow(members: Int32Array, depth: number, growth: Growth): Node {
  const { gradient, hessian, settings, binned } = growth;
  let g = 0;
  let h = 0;
  for (const i of members) {
    g += gradient[i] ?? 0;
    h += hessian[i] ?? 0;
  }
  const split = depth === 0 ? undefined : bestSplit(members, g, h, growth);
  if (!split) return { leaf: round((settings.rate * -g) / (h + settings.lambda)) };
  const { width, bins } = binned;
  const isLow = (i: number): boolean => (bins[i * width + split.column] ?? 0) <= split.bin;
  const low = members.filter(isLow);
  const high = members.filter((i) => !isLow(i));
  return {
    column: split.column,
    at: round(binned.edges[split.column]?.[split.bin] ?? 0),
    low: grow(low, depth - 1, growth),
    high: grow(high, depth - 1, growth),
  };
}

interface Split {
  readonly column: number;
  readonly bin: number;
}

function bestSplit(
  members: Int32Array,
  g: number,
  h: number,
  { binned, gradient, hessian, columns, settings }: Growth,
): Split | undefined {
  const gainOf = (gSide: number, hSide: number): number =>
    (gSide * gSide) / (hSide + settings.lambda);
  const whole = gainOf(g, h);
  let best: Split | undefined;
  let bestGain = 1e-3;
  const { sumG, sumH } = sumsByBin(members, columns, binned, gradient, hessian);
  columns.forEach((column, k) => {
    let gLow = 0;
    let hLow = 0;
    for (let b = 0; b < (binned.edges[column]?.length ?? 0); b++) {
      gLow += sumG[k * BINS + b] ?? 0;
      hLow += sumH[k * BINS + b] ?? 0;
      const gHigh = g - gLow;
      const hHigh = h - hLow;
      if (hLow < settings.leaf || hHigh < settings.leaf) continue;
      const gain = gainOf(gLow, hLow) + gainOf(gHigh, hHigh) - whole;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { column, bin: b };
    }
  });
  return best;
}

/** Gradients and second derivatives of the members, summed by column and bin. */
function sumsByBin(
  members: Int32Array,
  columns: readonly number[],
  { width, bins }: Binned,
  gradient: Float64Array,
  hessian: Float64Array,
): { readonly sumG: Float64Array; readonly sumH: Float64Array } {
  const sumG = new Float64Array(columns.length * BINS);
  const sumH = new Float64Array(columns.length * BINS);
  const picked = Int32Array.from(columns);
  for (const i of members) {
    const g = gradient[i] ?? 0;
    const h = hessian[i] ?? 0;
    for (let k = 0; k < picked.length; k++) {
      const cell = k * BINS + (bins[i * width + (picked[k] ?? 0)] ?? 0);
      sumG[cell] = (sumG[cell] ?? 0) + g;
      sumH[cell] = (sumH[cell] ?? 0) + h;
    }
  }
  return { sumG, sumH };
}

function bin(rows: readonly Row[]): Binned {
  const width = rows[0]?.features.length ?? 0;
  const edges: number[][] = [];
  const bins = new Uint8Array(rows.length * width);
  for (let column = 0; column < width; column++) {
    const own = cuts(Float64Array.from(rows, ({ features }) => features[column] ?? 0).sort());
    edges.push(own);
    rows.forEach(({ features }, i) => {
      const value = features[column] ?? 0;
      let b = 0;
      while (b < own.length && value > (own[b] ?? 0)) b++;
      bins[i * width + column] = b;
    });
  }
  return { width, edges, bins };
}

/** Bin edges: half by rank, half at even distances, so that rare values at the ends are told apart. */
function cuts(sorted: Float64Array): number[] {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const steps = Array.from({ length: BINS / 2 }, (_, i) => i / (BINS / 2));
  const edges = steps.flatMap((step) => [
    sorted[Math.floor(step * sorted.length)] ?? 0,
    least + step * (most - least),
  ]);
  return [...new Set(edges.map(round))]
    .filter((edge) => edge < most)
    .sort((a, b) => a - b)
    .slice(0, BINS - 1);
}

function logOdds(rows: readonly Row[]): number {
  let yes = 0;
  let all = 0;
  for (const { weight, label } of rows) {
    all += weight;
    yes += weight * label;
  }
  return Math.log(yes / (all - yes));
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
