/** The command lines of benchmarks, and their figures as a table for people or as one JSON object with `--json`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FileError } from '../../src/runtime/cli-errors.ts';

export type Figures = Readonly<Record<string, number>>;

interface CommandLine {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Whether a flag stands there. */
  readonly flag: (name: string) => boolean;
  /** The value of an option; one that is not `among` these ends the program. */
  readonly option: (name: string, among?: readonly string[]) => string | undefined;
  /** The value of an option as a number above 0, or what it is `else`. */
  readonly number: (name: string, otherwise: number) => number;
}

/**
 * A command line of `[FILE...] [--json] [--FLAG]... [--NAME VALUE]...`; `options` names those with a value. A wrong one
 * ends the program in a line that says what is wrong, with exit code 2.
 */
export function commandLine(
  options: readonly string[] = [],
  flags: readonly string[] = [],
): CommandLine {
  const { values, positionals } = parsed(options, ['json', ...flags]);
  const given: Readonly<Record<string, unknown>> = values;
  const option = (name: string, among?: readonly string[]): string | undefined => {
    const value = given[name];
    if (typeof value !== 'string') return undefined;
    if (among && !among.includes(value)) refuse(`--${name} takes ${among.join(' or ')}.`, value);
    return value;
  };
  const flag = (name: string): boolean => given[name] === true;
  return {
    files: positionals,
    json: flag('json'),
    flag,
    option,
    number(name, otherwise) {
      const value = option(name);
      if (value === undefined) return otherwise;
      if (!(Number(value) > 0)) refuse(`--${name} takes a number above 0.`, value);
      return Number(value);
    },
  };
}

function parsed(options: readonly string[], flags: readonly string[]) {
  const known: Record<string, { readonly type: 'boolean' | 'string' }> = {};
  for (const name of flags) known[name] = { type: 'boolean' };
  for (const name of options) known[name] = { type: 'string' };
  try {
    return parseArgs({ allowPositionals: true, options: known });
  } catch (error) {
    // What comes after is about arguments that begin with a dash.
    const [wrong = ''] = String(error instanceof Error ? error.message : error).split('. ');
    const names = [
      ...flags.map((name) => `--${name}`),
      ...options.map((name) => `--${name} VALUE`),
    ];
    return refuse(`${wrong}. Options: ${names.join(', ')}.`);
  }
}

/**
 * What is in the one file that a benchmark reads. Where it is not there, or not of that form, the program ends in a line
 * that says so, with exit code 2.
 */
export function readOne<T>(
  files: readonly string[],
  usage: string,
  read: (file: string) => readonly T[],
): readonly T[] {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    return refuse(`Expected one file, found ${files.length}. Usage: ${usage}`);
  }
  return readGiven(file, usage, read);
}

/** What is in one of several files; ends the program as {@link readOne} does. */
export function readGiven<T>(
  file: string,
  usage: string,
  read: (file: string) => readonly T[],
): readonly T[] {
  if (!existsSync(file)) return refuse(`There is no file ${file}. Usage: ${usage}`);
  try {
    const all = read(file);
    return all.length > 0 ? all : refuse(`There is nothing in ${file}.`);
  } catch (error) {
    if (error instanceof FileError) return refuse(error.message);
    throw error;
  }
}

/** Ends the program with a message in place of a stack trace. */
export function refuse(message: string, found?: string): never {
  console.error(found === undefined ? message : `${message} Found ${JSON.stringify(found)}.`);
  process.exit(2);
}

/** One row a system, one column a figure; what a row does not have is left empty. */
export function table(title: string, rows: Readonly<Record<string, Figures>>): string {
  const columns = [...new Set(Object.values(rows).flatMap((figures) => Object.keys(figures)))];
  const cells = [
    [title, ...columns],
    ...Object.entries(rows).map(([name, figures]) => [
      name,
      ...columns.map((column) => shown(figures[column])),
    ]),
  ];
  const widths =
    cells[0]?.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function shown(value: number | undefined): string {
  if (value === undefined) return '';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
}

/** Median and 99th percentile of times in milliseconds. */
export function times(milliseconds: readonly number[]): { median: number; p99: number } {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

/** Milliseconds that the work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
