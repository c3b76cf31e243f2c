/** Loads knowledge packs from their folders. */
import { existsSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.ts';
import { BUNDLE_ENDING, readBundleFile } from './bundle.ts';
import { checkPacks } from './check.ts';
import type { Knowledge } from './knowledge.ts';
import { EVENT_FILE, FACTS_FILE, type Pack } from './pack.ts';
import { PackError, type Problem } from './problems.ts';
import { readPack } from './read.ts';

export { assemble } from './assemble.ts';
export type { Pack } from './pack.ts';
export { PackError } from './problems.ts';

/** Reads, checks and joins the packs in these folders. Throws a PackError that lists all their problems. */
export function loadKnowledge(directories: readonly string[]): Knowledge {
  return assemble(loadPacks(directories));
}

/** Reads the packs in these folders and bundles. Throws a PackError when a file of them is not in its form. */
export function loadPacks(directories: readonly string[]): readonly Pack[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const packs = directories.flatMap((path) =>
    isBundle(path) ? readBundleFile(path, report) : (readPack(path, report) ?? []),
  );
  if (problems.length > 0) {
    checkPacks(packs, report);
    throw new PackError(problems);
  }
  return packs;
}

/**
 * The folders of packs at `root`: itself when it is a pack or a bundle of some, else those right
 * inside it, in order of their names. Throws a PackError when there is none.
 */
export function packDirectories(root: string): string[] {
  const there = statSync(root, { throwIfNoEntry: false });
  if (isPack(root) || (there?.isFile() && isBundle(root))) return [root];
  const inside = there?.isDirectory() ? readdirSync(root, { withFileTypes: true }) : [];
  const directories = inside
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name))
    .filter(isPack)
    .sort();
  if (directories.length > 0) return directories;
  throw new PackError([
    {
      file: root,
      what: 'there is no knowledge pack',
      expected: `a folder with an ${EVENT_FILE}, a folder of such folders, or an export in ${BUNDLE_ENDING}`,
      found: foundAt(there),
      remedy: 'Name the folder of your packs; those that are shipped are in knowledge/.',
    },
  ]);
}

function foundAt(there: Stats | undefined): string {
  if (!there) return 'no such folder';
  return there.isDirectory() ? `no ${EVENT_FILE} in it or right below` : 'a file';
}

/** Whether a path is that of a file with packs in it. */
function isBundle(path: string): boolean {
  return path.endsWith(BUNDLE_ENDING);
}

function isPack(directory: string): boolean {
  return [EVENT_FILE, FACTS_FILE].some((file) => existsSync(join(directory, file)));
}
