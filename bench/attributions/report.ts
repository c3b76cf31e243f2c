/** Sums up how well contents and speakers were found. */
import { classes, count, measures, type Class, type Measure, type Pair } from './measure.ts';

export interface Score {
  readonly class: Class;
  readonly measure: Measure;
  readonly annotated: number;
  readonly drafted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the contents found whose speaker is right. */
  readonly speaker: number;
}

/** The pairs of one article under each measure. */
export type Judged = Readonly<Record<Measure, readonly Pair[]>>;

/** One score for each class and measure. */
export function scores(all: readonly Judged[]): Score[] {
  return (Object.keys(classes) as Class[]).flatMap((name) =>
    (Object.keys(measures) as Measure[]).map((measure) => {
      const counts = count(
        all.flatMap((each) => each[measure]),
        name,
      );
      const precision = counts.right / Math.max(1, counts.drafted);
      const recall = counts.found / Math.max(1, counts.annotated);
      return {
        class: name,
        measure,
        annotated: counts.annotated,
        drafted: counts.drafted,
        precision,
        recall,
        f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
        speaker: counts.speaker / Math.max(1, counts.found),
      };
    }),
  );
}

const MEANING: Readonly<Record<Measure, string>> = {
  covered: '0.8 of the annotated',
  matched: '0.8 of both',
  exact: 'exact',
};

/** The scores as a table for people. */
export function table(all: readonly Score[]): string {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i < 2 ? cell.padEnd(22) : cell.padStart(10))).join('');
  const number = (value: number): string => value.toFixed(3);
  const head = ['', 'content', 'precision', 'recall', 'F1', 'speaker', 'annotated', 'drafted'];
  const rows = all.map((each) => [
    each.class,
    MEANING[each.measure],
    ...[each.precision, each.recall, each.f1, each.speaker].map(number),
    String(each.annotated),
    String(each.drafted),
  ]);
  return [head, ...rows].map(row).join('\n');
}
