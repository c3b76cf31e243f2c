/** Command lines of the programs. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from '../runtime/cli-errors.ts';

/** What stands on the command line, by the flags that the program knows. @throws UsageError that ends with `usage` */
export function readArguments<T extends ParseArgsOptionsConfig>(
  flags: T,
  usage: string,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    // What comes after is about arguments that begin with a dash.
    const [wrong = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(`${wrong}.\n\n${usage}`);
  }
}

/** For a program that takes nothing. @throws UsageError that says `usage` when something is there all the same */
export function takesNothing(usage: string, args: readonly string[] = process.argv.slice(2)): void {
  if (args.length > 0) throw new UsageError(usage);
}
