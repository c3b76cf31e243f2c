/** Questions as rows for fitting: the development questions, and public sets of sentences. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/answer/analysis.ts';
import type { Entry } from '../../src/answer/entries.ts';
import { measure, rowsOf } from '../../src/answer/features/index.ts';
import { PICKED } from '../../src/answer/index.ts';
import type { SearchIndex } from '../../src/answer/search.ts';
import { indexOf } from './passage-index.ts';
import { readAnswerSentences, readSquad, type Passage } from './passages.ts';
import { isRight, type Question } from './questions.ts';

/** One question: a row for each entry, and which of them answer. */
export interface Group {
  /** Fold key: questions on one event or article stay together. */
  readonly about: string;
  readonly rows: readonly number[][];
  readonly labels: readonly boolean[];
  readonly weight: number;
  /** Counts in the figures and for the threshold. */
  readonly counted: boolean;
  readonly answerable: boolean;
  /** The public set that it is of. */
  readonly set?: string;
}

/** Each question asked of its event, which counts, and of all events. */
export function questionGroups(
  sort: 'facts' | 'sentences',
  questions: readonly Question[],
  search: SearchIndex,
): Group[] {
  return questions.flatMap((question) => {
    const answerable = question.gold.length > 0;
    return [question.event, undefined].flatMap((scope) => {
      const analysis = search.understand(question.question, scope);
      const entries = search.pick(analysis, PICKED, scope)[sort];
      const counted = scope !== undefined;
      return groupsOf(
        { about: question.event, weight: counted ? 1 : 0.5, counted, answerable },
        analysis,
        entries,
        entries.map((entry) => isRight(entry, question)),
        search,
      );
    });
  });
}

/** The public sets that the folder `data` has. */
export function publicGroups(data: string): Group[] {
  const sets: [string, (file: string) => Passage[]][] = [
    ['answer_sentences_dev.jsonl', readAnswerSentences],
    ['squad2_dev.jsonl', readSquad],
  ];
  return sets.flatMap(([name, read]) => {
    const file = join(data, name);
    if (!existsSync(file)) {
      console.warn(`${file} is not there: the sentence model is fitted without it.`);
      return [];
    }
    return read(file).flatMap((passage) => {
      const index = indexOf(passage);
      const analysis = index.understand(passage.question);
      return groupsOf(
        {
          about: passage.title,
          set: name,
          weight: 0.5,
          counted: false,
          answerable: passage.labels.includes(true),
        },
        analysis,
        index.entries,
        passage.labels,
        index,
      ).slice(0, 1);
    });
  });
}

/** A question as asked, and, when something answers it, once more with that taken away. */
export function groupsOf(
  about: Omit<Group, 'rows' | 'labels'>,
  analysis: Analysis,
  entries: readonly Entry[],
  labels: readonly boolean[],
  index: SearchIndex,
): Group[] {
  const measured = entries.map((entry) => measure(analysis, entry, index));
  const asked = { ...about, rows: rowsOf(analysis, measured), labels };
  if (!labels.includes(true)) return [asked];
  const rest = measured.filter((_, i) => labels[i] !== true);
  const robbed = { ...about, weight: about.weight / 2, counted: false, answerable: false };
  return [asked, { ...robbed, rows: rowsOf(analysis, rest), labels: rest.map(() => false) }];
}
