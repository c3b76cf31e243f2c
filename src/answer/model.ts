/** The fitted models: trees whose summed leaves are the log odds that an entry answers a question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COLUMNS } from './features/index.ts';

/** Rows with the column's number up to `at` go low, others high. */
export type Node =
  | { readonly leaf: number }
  | { readonly column: number; readonly at: number; readonly low: Node; readonly high: Node };

/** Trees laid out in arrays, node by node: many rows are weighed for each question. */
export interface Forest {
  /** Node numbers of the trees' roots. */
  readonly roots: Int32Array;
  /** Column of each node; -1 for a leaf. */
  readonly columns: Int16Array;
  /** The bar of a split, or the value of a leaf. */
  readonly values: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export interface Model {
  readonly forest: Forest;
  /** The least chance with which an entry is given as the answer. */
  readonly threshold: number;
}

/** Chance from 0 to 1 that the row's entry answers its question. */
export function chance(
  { roots, columns, values, low, high }: Forest,
  row: ArrayLike<number>,
): number {
  let odds = 0;
  for (const root of roots) {
    let node = root;
    let column = columns[node] ?? -1;
    while (column >= 0) {
      node = ((row[column] ?? 0) <= (values[node] ?? 0) ? low[node] : high[node]) ?? 0;
      column = columns[node] ?? -1;
    }
    odds += values[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-odds));
}

export function forestOf(trees: readonly Node[]): Forest {
  const columns: number[] = [];
  const values: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const add = (node: Node): number => {
    const number = columns.length;
    const isLeaf = 'leaf' in node;
    columns.push(isLeaf ? -1 : node.column);
    values.push(isLeaf ? node.leaf : node.at);
    low.push(0);
    high.push(0);
    if (isLeaf) return number;
    low[number] = add(node.low);
    high[number] = add(node.high);
    return number;
  };
  const roots = trees.map(add);
  return {
    roots: Int32Array.from(roots),
    columns: Int16Array.from(columns),
    values: Float64Array.from(values),
    low: Int32Array.from(low),
    high: Int32Array.from(high),
  };
}

/** In the file, columns go by name: [column, at, low, high], or a leaf's number. */
type Written = number | [string, number, Written, Written];
const written: z.ZodType<Written> = z.lazy(() =>
  z.union([z.number(), z.tuple([z.string(), z.number(), written, written])]),
);
const fileSchema = z.object({ threshold: z.number(), trees: z.array(written) });

/** Reads the model called `name` beside this file; `npm run fit` writes it. */
export function readModel(name: 'facts' | 'sentences'): Model {
  const file = join(import.meta.dirname, 'models', `${name}.json`);
  const { threshold, trees } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const numbers = new Map(COLUMNS.map((column, i) => [column, i]));
  const read = (node: Written): Node => {
    if (typeof node === 'number') return { leaf: node };
    const [name, at, low, high] = node;
    const column = numbers.get(name);
    if (column === undefined)
      throw new Error(`${file}: there is no column ${name}; run npm run fit`);
    return { column, at, low: read(low), high: read(high) };
  };
  return { threshold, forest: forestOf(trees.map(read)) };
}

/** The file's form of a tree. */
export function write(node: Node): Written {
  if ('leaf' in node) return node.leaf;
  return [COLUMNS[node.column] ?? '', node.at, write(node.low), write(node.high)];
}
