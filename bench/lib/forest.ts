/** A random forest: trees, each on another drawing of the examples, that ask for the best of a few signs at every node. */
import type { Signs } from '../../src/reading/card.ts';
import type { Forest } from '../../src/reading/forest.ts';
import { randomFrom } from './sampling.ts';

const TREES = 100;
/**
 * A leaf has at least so many examples of its drawing. Smaller ones order unseen drafts hardly better, and know those that
 * they were fitted on by heart: with 2, an editor's facts found in articles of the fit fell from 0.85 to 0.82.
 */
const MIN_LEAF = 20;
/** A sign that fewer examples have is no sign. */
const MIN_WITH_SIGN = 5;
const DIGITS = 3;

export interface Example {
  readonly signs: Signs;
  readonly right: boolean;
}

interface Drawn {
  readonly values: readonly number[];
  readonly right: boolean;
}

interface Split {
  readonly sign: number;
  readonly least: number;
  readonly impurity: number;
}

/** Trees for what tells the right examples from the others; the same for the same seed. */
export function fitForest(examples: readonly Example[], seed = 1): Forest {
  const random = randomFrom(seed);
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const name of Object.keys(signs)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const signs = [...counts].flatMap(([name, count]) => (count >= MIN_WITH_SIGN ? [name] : []));
  const rows = examples.map((each): Drawn => ({
    values: signs.map((name) => rounded(each.signs[name] ?? 0)),
    right: each.right,
  }));
  const trees = Array.from({ length: TREES }, () => {
    const drawn = rows.flatMap(() => rows[Math.floor(random() * rows.length)] ?? []);
    const tree: number[] = [];
    grow(tree, drawn, signs.length, random);
    return tree;
  });
  return { signs, trees };
}

/** Appends the node for these examples and all below it. */
function grow(tree: number[], drawn: readonly Drawn[], signs: number, random: () => number): void {
  const split = bestSplit(drawn, signs, random);
  if (!split) {
    tree.push(-1, rounded(rightOf(drawn) / Math.max(1, drawn.length)));
    return;
  }
  const isLess = ({ values }: Drawn): boolean => (values[split.sign] ?? 0) < split.least;
  const at = tree.push(split.sign, split.least, 0) - 1;
  grow(tree, drawn.filter(isLess), signs, random);
  tree[at] = tree.length;
  grow(
    tree,
    drawn.filter((each) => !isLess(each)),
    signs,
    random,
  );
}

/** The best split by one of a few signs, drawn by chance, that differ among the examples. */
function bestSplit(
  drawn: readonly Drawn[],
  signs: number,
  random: () => number,
): Split | undefined {
  const right = rightOf(drawn);
  if (right === 0 || right === drawn.length || drawn.length < 2 * MIN_LEAF) return undefined;
  const left = Array.from({ length: signs }, (_, sign) => sign);
  let tried = 0;
  let best: Split | undefined;
  while (tried < Math.sqrt(signs) && left.length > 0) {
    const [sign = 0] = left.splice(Math.floor(random() * left.length), 1);
    const found = splitBy(drawn, sign, right);
    if (found) tried++;
    if (found && found.impurity < (best?.impurity ?? Infinity)) best = found;
  }
  return best;
}

/** Where a sign parts the examples best, by the Gini impurity of both sides. */
function splitBy(drawn: readonly Drawn[], sign: number, right: number): Split | undefined {
  const sorted = drawn
    .map(({ values, right: isRight }) => ({ value: values[sign] ?? 0, isRight }))
    .sort((a, b) => a.value - b.value);
  let before = 0;
  let best: Split | undefined;
  sorted.forEach(({ value, isRight }, i) => {
    const last = sorted[i - 1]?.value ?? value;
    if (value > last && i >= MIN_LEAF && sorted.length - i >= MIN_LEAF) {
      const impurity = impurityOf(before, i) + impurityOf(right - before, sorted.length - i);
      // Halfway between two rounded values has one digit more.
      const least = Number(((last + value) / 2).toFixed(DIGITS + 1));
      if (impurity < (best?.impurity ?? Infinity)) best = { sign, least, impurity };
    }
    if (isRight) before++;
  });
  return best;
}

/** Gini's impurity, times how many there are. */
function impurityOf(right: number, all: number): number {
  return (right * (all - right)) / Math.max(1, all);
}

function rightOf(drawn: readonly Drawn[]): number {
  return drawn.filter(({ right }) => right).length;
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
