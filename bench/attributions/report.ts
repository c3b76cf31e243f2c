/** Runs the drafting over annotated articles and sums up how it did. */
import { performance } from 'node:perf_hooks';
import { readText } from '../../src/ingest/article.ts';
import { draftAttributions, type AttributionModels } from '../../src/ingest/attributions.ts';
import { CONFIDENT } from '../../src/ingest/draft.ts';
import type { AnnotatedArticle } from './annotated.ts';
import { classes, count, measures, pair, type Class, type Measure, type Pair } from './measure.ts';

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

/**
 * Drafts one article, reading included, and pairs the drafts with its annotations. In milliseconds: the time that went
 * by, and for how long the thread ran, which is the time on a machine where nothing else runs.
 */
export function judge(
  annotated: AnnotatedArticle,
  models?: AttributionModels,
): { readonly judged: Judged; readonly time: number; readonly work: number } {
  const begun = performance.now();
  const before = process.threadCpuUsage();
  const article = readText(annotated.text);
  const drafts = draftAttributions(article, models);
  const { user, system } = process.threadCpuUsage(before);
  const work = (user + system) / 1000;
  const time = performance.now() - begun;
  const by = (measure: Measure): Pair[] => pair(measure, annotated, article, drafts);
  return {
    judged: { covered: by('covered'), matched: by('matched'), exact: by('exact') },
    time,
    work,
  };
}

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

export interface Sure {
  /** Drafts that may be approved without a look at each. */
  readonly drafted: number;
  /** Share of them whose content and speaker are right, by each measure. */
  readonly right: Readonly<Record<Measure, number>>;
}

/** How often the sure drafts are right, content and speaker. */
export function sureOnes(all: readonly Judged[]): Sure {
  const share = (measure: Measure): { drafted: number; right: number } => {
    const pairs = all.flatMap((each) => each[measure]);
    const sure = pairs.filter(({ draft }) => draft && draft.confidence >= CONFIDENT);
    const right = sure.filter(({ annotation, speaker }) => annotation && speaker).length;
    return { drafted: sure.length, right: right / Math.max(1, sure.length) };
  };
  return {
    drafted: share('exact').drafted,
    right: {
      covered: share('covered').right,
      matched: share('matched').right,
      exact: share('exact').right,
    },
  };
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

/** The sure drafts in a line for people. */
export function sureLine({ drafted, right }: Sure): string {
  const percent = (measure: Measure): string => `${(100 * right[measure]).toFixed(1)} %`;
  return (
    `Drafts at least ${CONFIDENT} sure: ${drafted}; content and speaker right in ` +
    `${percent('covered')} (${MEANING.covered}), ${percent('matched')} (${MEANING.matched}), ${percent('exact')} (${MEANING.exact})`
  );
}
