/** Decision trees that vote on how likely something is, by its signs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { READER } from '../model/model.ts';
import type { Signs } from './card.ts';

/** How likely drafts are right, by their signs: among them are probabilities of the encoder, so it lies beside the encoder. */
export const DRAFTS_FILE = join(READER, 'drafts.json');

/** A node that ends a tree. */
const LEAF = -1;

/**
 * Each tree is a list of numbers, its nodes one behind the other from the root on: a node that asks is the number of a
 * sign, the least value with which one goes on at the third number, and that place; who has less goes on right behind. A
 * leaf is -1 and its probability.
 */
export const forest = z.object({
  signs: z.array(z.string()),
  trees: z.array(z.array(z.number())).min(1),
});
/** Trees over the signs of a draft, as they are stored. */
export type Forest = Readonly<z.infer<typeof forest>>;

let read: Forest | undefined;

/** The shipped forest for drafts; read once, some 5 ms. @throws when the file is missing or has another form */
export function draftForest(): Forest {
  read ??= forest.parse(JSON.parse(readFileSync(DRAFTS_FILE, 'utf8')));
  return read;
}

/** The mean probability, 0 to 1, of the leaves that these signs lead to; a sign that is not there is 0. Some 20 µs. */
export function probabilityIn({ signs: names, trees }: Forest, signs: Signs): number {
  const values = names.map((name) => signs[name] ?? 0);
  return trees.reduce((sum, tree) => sum + leafOf(tree, values), 0) / trees.length;
}

function leafOf(tree: readonly number[], values: readonly number[]): number {
  let at = 0;
  for (;;) {
    const [sign = LEAF, least = 0] = [tree[at], tree[at + 1]];
    if (sign === LEAF) return least;
    at = (values[sign] ?? 0) < least ? at + 3 : (tree[at + 2] ?? tree.length);
  }
}
