/** The thread of `readImport`: reads one export after the other. */
import { assemble } from '../../packs/assemble.ts';
import { readBundle } from '../../packs/bundle.ts';
import { PackError, type Problem } from '../../packs/problems.ts';
import type { Put } from './edits.ts';
import { putsOf } from './import.ts';

/** An export's text, what its problems are reported under, and the guild's revision when the member asked. */
export interface ThreadTask {
  readonly bundle: string;
  readonly name: string;
  readonly seen: number;
}

/** Edits as JSON, some of them in each part, so that none takes long to take over; or the first problems of `count`. */
export type Read =
  | { readonly parts: readonly string[] }
  | { readonly problems: readonly Problem[]; readonly count: number };

/** Problems that are told of. */
const MAX_PROBLEMS = 100;
/** Characters of a part, unless one edit has more. */
const PART = 100_000;

/** Reads a bundle and proves its quotes; gives its items in parts, or what is wrong with it. */
export default function run({ bundle, name, seen }: ThreadTask): Read {
  const problems: Problem[] = [];
  const packs = readBundle(bundle, name, (problem) => problems.push(problem));
  if (problems.length > 0) return wrong(problems);
  try {
    assemble(packs);
  } catch (error) {
    if (error instanceof PackError) return wrong(error.problems);
    throw error;
  }
  return { parts: [...inParts(putsOf(packs, seen))] };
}

function wrong(problems: readonly Problem[]): Read {
  return { problems: problems.slice(0, MAX_PROBLEMS), count: problems.length };
}

function* inParts(puts: readonly Put[]): Iterable<string> {
  let part: string[] = [];
  let size = 0;
  for (const put of puts) {
    const text = JSON.stringify(put);
    part.push(text);
    size += text.length;
    if (size < PART) continue;
    yield `[${part.join(',')}]`;
    [part, size] = [[], 0];
  }
  if (part.length > 0) yield `[${part.join(',')}]`;
}
