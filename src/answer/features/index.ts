/** What speaks for and against an entry as the answer to a question, as numbers that the model weighs. */
import type { Analysis } from '../analysis.ts';
import type { Entry } from '../entries.ts';
import { contextOf, type SearchIndex } from '../search.ts';
import { askFeatures } from './asks.ts';
import * as columns from './columns.ts';
import { contradiction } from './contradiction.ts';
import { coverage } from './coverage.ts';
import { meaning } from './meaning.ts';
import { meet, withCues, type Meeting } from './meeting.ts';
import { parties } from './parties.ts';
import { place } from './place.ts';
import { surroundings } from './surroundings.ts';
import { values } from './values.ts';

export { likeness } from './asks.ts';
export { COLUMNS } from './columns.ts';
export type { Meeting } from './meeting.ts';

export interface Measured {
  readonly entry: Entry;
  readonly values: columns.Features;
  readonly meetings: readonly Meeting[];
}

/** Measures `entry` against the question; `index` gives the words around it. */
export function measure(analysis: Analysis, entry: Entry, index: SearchIndex): Measured {
  const { vocabulary } = index;
  const context = contextOf(entry, index);
  const meetings = withCues(
    analysis.terms.map((term) => meet(term, entry, context, vocabulary)),
    analysis,
    entry,
  );
  return {
    entry,
    meetings,
    values: {
      ...coverage(meetings, entry, (norm) => vocabulary.find(norm) !== undefined),
      ...meaning(meetings, entry, vocabulary),
      ...contradiction(analysis, meetings, entry),
      ...surroundings(meetings, entry),
      ...place(analysis, meetings, entry),
      ...askFeatures(analysis, entry, index),
      ...values(analysis, meetings, entry),
      ...parties(analysis, entry),
    },
  };
}

/** The entries of one question as rows of numbers in the order of `COLUMNS`. */
export function rowsOf({ form }: Analysis, measured: readonly Measured[]): number[][] {
  return columns.rowsOf(
    form,
    measured.map((each) => each.values),
  );
}
