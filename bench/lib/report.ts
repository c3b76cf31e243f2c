/** The command lines of benchmarks, and their figures as a table for people or as one JSON object with `--json`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FileError } from '../../src/mistake.ts';

export type Figures = Readonly<Record<string, number>>;

interface CommandLine {
  readonly files: readonly string[];
  readonly json: boolean;
  /** The value of an option; one that is not `among` these ends the program. */
  readonly option: (name: string, among?: readonly string[]) => string | undefined;
  /** The value of an option as a number above 0, or what it is `else`. */
  readonly number: (name: string, otherwise: number) => number;
}

/**
 * A command line of `[FILE...] [--json] [--NAME VALUE]...`; `options` names those with a value. A wrong one ends the
 * program in a line that says what is wrong, with exit code 2.
 */
export function commandLine(options: readonly string[] = []): CommandLine {
  const { values, positionals } = parsed(options);
  const given: Readonly<Record<string, unknown>> = values;
  const option = (name: string, among?: readonly string[]): string | undefined => {
    const value = given[name];
    if (typeof value !== 'string') return undefined;
    if (among && !among.includes(value)) refuse(`--${name} takes ${among.join(' or ')}.`, value);
    return value;
  };
  return {
    ...{ files: positionals, json: given.json === true, option },
    number(name, otherwise) {
      const value = option(name);
      if (value === undefined) return otherwise;
      if (!(Number(value) > 0)) refuse(`--${name} takes a number above 0.`, value);
      return Number(value);
    },
  };
}

function parsed(options: readonly string[]) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      },
    });
  } catch (error) {
    // What comes after is about arguments that begin with a dash.
    const [wrong = ''] = String(error instanceof Error ? error.message : error).split('. ');
    const known = ['--json', ...options.map((name) => `--${name} VALUE`)].join(', ');
    return refuse(`${wrong}. Options: ${known}.`);
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
function refuse(message: string, found?: string): never {
  console.error(found === undefined ? message : `${message} Found ${JSON.stringify(found)}.`);
  process.exit(2);
}

/** One row a system, one column a figure; all rows have the figures of the first. */
export function table(title: string, rows: Readonly<Record<string, Figures>>): string {
  const columns = Object.keys(Object.values(rows)[0] ?? {});
  const cells = [
    [title, ...columns],
    ...Object.entries(rows).map(([name, figures]) => [
      name,
      ...columns.map((column) => shown(figures[column] ?? NaN)),
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

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
}

/** Median and 99th percentile of times in milliseconds. */
export function times(milliseconds: readonly number[]): { median: number; p99: number } {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
