/** Figures as a table for people, or as one JSON object with `--json`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export type Figures = Readonly<Record<string, number>>;

/** A command line of `[FILE...] [--json] [--NAME VALUE]...`; `options` names those with a value. */
export function commandLine(options: readonly string[] = []): {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly option: (name: string) => string | undefined;
} {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    },
  });
  const given: Readonly<Record<string, unknown>> = values;
  return {
    files: positionals,
    json: given.json === true,
    option: (name) => {
      const value = given[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** The one file that a benchmark reads. Without it, or where it is not there, says so and ends with exit code 2. */
export function oneFile(files: readonly string[], usage: string): string {
  const [file] = files;
  if (file !== undefined && files.length === 1 && existsSync(file)) return file;
  const wrong =
    files.length === 1
      ? `There is no file ${file ?? ''}.`
      : `Expected one file, found ${files.length}.`;
  console.error(`${wrong}\nUsage: ${usage}`);
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
