/**
 * How programs run, and mistakes of whoever runs them: wrong flags, settings or files. Their message is enough to put it
 * right.
 */
import type { Readable, Writable } from 'node:stream';

/** What a program has of its process. */
export interface Program {
  /** What stands on the command line after its name. */
  readonly args: readonly string[];
  /** Instead of the environment and .env. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Streams are opened when they are used. */
const OF_PROCESS: Program = {
  get args() {
    return process.argv.slice(2);
  },
  get input() {
    return process.stdin;
  },
  get output() {
    return process.stdout;
  },
  get errors() {
    return process.stderr;
  },
};

/** A command line that can't be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that is named but can't be used. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Exit code by the name of the error, so that no program loads what it does not use. */
const EXIT_CODES = new Map([
  ['UsageError', 2],
  ['FileError', 1],
  ['ConfigError', 1],
  ['PackError', 1],
  ['StoreFault', 1],
  ['OtherApplication', 1],
  ['LoginRefused', 1],
]);

/** Runs a program and gives its exit code; after a mistake it prints the message alone. Faults keep their stack trace. */
export async function exitCodeOf(
  program: (its: Program) => Promise<void>,
  its: Program,
): Promise<number> {
  try {
    await program(its);
    return 0;
  } catch (error) {
    const exitCode = error instanceof Error ? EXIT_CODES.get(error.name) : undefined;
    if (!(error instanceof Error) || exitCode === undefined) throw error;
    its.errors.write(`${error.message}\n`);
    return exitCode;
  }
}

/** Runs what this process is for. It exits at once after a mistake, else when nothing is left to do. */
export async function runProgram(program: (its: Program) => Promise<void>): Promise<void> {
  const code = await exitCodeOf(program, OF_PROCESS);
  if (code !== 0) process.exit(code);
}
