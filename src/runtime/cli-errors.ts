/** Mistakes of whoever runs a program: wrong flags, settings or files. Their message is enough to put it right. */

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

/** Runs a program; after a mistake it prints the message alone and exits. Faults keep their stack trace. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const exitCode = error instanceof Error ? EXIT_CODES.get(error.name) : undefined;
    if (!(error instanceof Error) || exitCode === undefined) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCode);
  }
}
