/** The columns of the rows that the models weigh: their names, and which way each may speak. */
import { forms, type Form } from '../intents.ts';
import { ASKS } from './asks.ts';
import { CONTRADICTION } from './contradiction.ts';
import { COVERAGE } from './coverage.ts';
import { MEANING } from './meaning.ts';
import { PARTIES } from './parties.ts';
import { PLACE } from './place.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { VALUES } from './values.ts';

/** By feature: 1 when more of it can only speak for an entry, -1 when only against, 0 when it depends. */
export type Directions = Readonly<Record<string, 1 | 0 | -1>>;

const ALL = {
  ...COVERAGE,
  ...MEANING,
  ...CONTRADICTION,
  ...SURROUNDINGS,
  ...PLACE,
  ...ASKS,
  ...VALUES,
  ...PARTIES,
};
export type Feature = keyof typeof ALL;
export type Features = Readonly<Record<Feature, number>>;
const FEATURES = Object.keys(ALL) as Feature[];

/** Features that are also given as the lead over the best other entry. */
const LEADS = [
  'covered',
  'coveredExactly',
  'coveredByText',
  'nearCovered',
  'rareCovered',
  'oneToOne',
  'missing',
  'missingExactly',
  'missingCount',
  'nearMissing',
  'plainMissing',
  'missingCarried',
  'run',
  'answerNear',
  'unitFits',
  'coveredAround',
  'coveredCarried',
  'plainCovered',
  'ask',
  'askOfForm',
  'askRecall',
  'askPrecision',
  'askMissing',
  'askExtra',
  'valueNear',
  'pairs',
  'closeness',
  'bigrams',
] as const satisfies readonly Feature[];

/** The columns of a row, by name: features, leads, and the form of the question. */
export const COLUMNS: readonly string[] = [
  ...FEATURES,
  ...LEADS.map((feature) => `lead:${feature}`),
  ...forms.map((form) => `form:${form}`),
];

/** For each column: 1 when more of it speaks for an entry, -1 when against, 0 when it depends. */
export const directions = (): number[] => [
  ...FEATURES.map((feature) => ALL[feature]),
  ...LEADS.map((feature) => Math.abs(ALL[feature])),
  ...forms.map(() => 0),
];

/** The entries of one question as rows of numbers in the order of `COLUMNS`. */
export function rowsOf(form: Form, entries: readonly Features[]): number[][] {
  const leads = LEADS.map((feature) =>
    leadsOf(entries.map((each) => (ALL[feature] < 0 ? -each[feature] : each[feature]))),
  );
  const asked = forms.map((other) => (other === form ? 1 : 0));
  return entries.map((each, i) => [
    ...FEATURES.map((feature) => each[feature]),
    ...leads.map((lead) => lead[i] ?? 0),
    ...asked,
  ]);
}

/** For each number, how far it is above the greatest of the others; above 0 when it is alone. */
function leadsOf(numbers: readonly number[]): number[] {
  let first = -Infinity;
  let second = -Infinity;
  for (const number of numbers) {
    if (number > first) [first, second] = [number, first];
    else if (number > second) second = number;
  }
  if (second === -Infinity) second = 0;
  return numbers.map((number) => number - (number === first ? second : first));
}
