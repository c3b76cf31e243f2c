/**
 * Which mutants `npm run test:mutants` tries: those of a share of the declarations, spread over all files. A declaration is
 * in the sample or not by a hash of its file, its name and a seed, so that editing one does not change the rest.
 *
 * MUTANTS_SHARE: from 0 to 1, where 1 tries all; MUTANTS_SEED: any text, for another sample of the same size.
 */
import { createHash } from 'node:crypto';

/** As much as two cores try within 40 minutes. */
const SHARE = 0.2;

const share = Number(process.env.MUTANTS_SHARE ?? SHARE);
const seed = process.env.MUTANTS_SEED ?? '1';
if (!(share > 0 && share <= 1)) {
  throw new Error(
    `MUTANTS_SHARE is a number above 0, at most 1; not “${process.env.MUTANTS_SHARE}”`,
  );
}

/** What is used of Babel's path to a node, as Stryker hands it to plugins. */
interface Path {
  readonly key: string | number | null;
  readonly parent?: { readonly type: string };
  readonly node: Declared & { readonly declaration?: Declared | null };
  readonly hub: { readonly file: { readonly opts: { readonly filename: string } } };
}

interface Declared {
  readonly id?: { readonly name?: string } | null;
  readonly declarations?: readonly Declared[];
}

const nameOf = ({ id, declarations }: Declared): string | undefined =>
  id?.name ?? declarations?.[0]?.id?.name;

/** Where the hash of a text falls between 0 and 1, 1 excluded. */
const lotOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;

function shouldIgnore({ key, parent, node, hub }: Path): string | undefined {
  if (share === 1 || parent?.type !== 'Program') return undefined;
  const file = hub.file.opts.filename.replaceAll('\\', '/').replace(/^.*?\bsrc\//, '');
  const name = nameOf(node.declaration ?? node) ?? String(key);
  return lotOf([seed, file, name].join('\n')) < share ? undefined : 'not in this sample';
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'sample', value: { shouldIgnore } }];
