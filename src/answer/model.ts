/** The fitted models: trees whose summed leaves are the log odds that an entry answers a question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COLUMNS } from './features.ts';

/** Rows with the column's number up to `at` go low, others high. */
export type Node =
  | { readonly leaf: number }
  | { readonly column: number; readonly at: number; readonly low: Node; readonly high: Node };

export interface Model {
  readonly trees: readonly Node[];
  /** The least chance with which an entry is given as the answer. */
  readonly threshold: number;
}

/** Chance from 0 to 1 that the row's entry answers its question. */
export function chance({ trees }: Pick<Model, 'trees'>, row: readonly number[]): number {
  let odds = 0;
  for (const tree of trees) odds += leafOf(tree, row);
  return 1 / (1 + Math.exp(-odds));
}

/** The leaf that a row falls into. */
export function leafOf(tree: Node, row: readonly number[]): number {
  let node = tree;
  while ('column' in node) node = (row[node.column] ?? 0) <= node.at ? node.low : node.high;
  return node.leaf;
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
  return { threshold, trees: trees.map(read) };
}

function read(node: Written): Node {
  if (typeof node === 'number') return { leaf: node };
  const [name, at, low, high] = node;
  return { column: COLUMNS.indexOf(name), at, low: read(low), high: read(high) };
}

/** The file's form of a tree. */
export function write(node: Node): Written {
  if ('leaf' in node) return node.leaf;
  return [COLUMNS[node.column] ?? '', node.at, write(node.low), write(node.high)];
}
