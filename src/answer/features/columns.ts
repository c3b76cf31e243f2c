/** The columns of the rows that the models weigh. */
import { forms, type Form } from '../intents.ts';
import { ASKS } from './asks.ts';
import { CONTRADICTION } from './contradiction.ts';
import { COVERAGE } from './coverage.ts';
import { MEANING } from './meaning.ts';
import { PARTIES } from './parties.ts';
import { PLACE } from './place.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { VALUES } from './values.ts';

const FEATURES = [
  ...COVERAGE,
  ...MEANING,
  ...CONTRADICTION,
  ...SURROUNDINGS,
  ...PLACE,
  ...ASKS,
  ...VALUES,
  ...PARTIES,
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Features that are also given as the lead over the best other entry: the one with most of it, or least. */
const LEADS = {
  covered: 'most',
  coveredExactly: 'most',
  coveredByText: 'most',
  nearCovered: 'most',
  rareCovered: 'most',
  oneToOne: 'most',
  missing: 'least',
  missingExactly: 'least',
  missingCount: 'least',
  nearMissing: 'least',
  plainMissing: 'least',
  missingCarried: 'least',
  run: 'most',
  answerNear: 'most',
  unitFits: 'most',
  coveredAround: 'most',
  coveredCarried: 'most',
  plainCovered: 'most',
  ask: 'most',
  askOfForm: 'most',
  askRecall: 'most',
  askPrecision: 'most',
  askMissing: 'least',
  askExtra: 'least',
  valueNear: 'most',
  pairs: 'most',
  closeness: 'most',
  bigrams: 'most',
} as const satisfies Partial<Record<Feature, 'most' | 'least'>>;
const LEADING = Object.keys(LEADS) as (keyof typeof LEADS)[];

/** The columns of a row, by name: features, leads, and the form of the question. */
export const COLUMNS: readonly string[] = [
  ...FEATURES,
  ...LEADING.map((feature) => `lead:${feature}`),
  ...forms.map((form) => `form:${form}`),
];

/** The entries of one question as rows of numbers in the order of `COLUMNS`. */
export function rowsOf(form: Form, entries: readonly Features[]): number[][] {
  const leads = LEADING.map((feature) =>
    leadsOf(entries.map((each) => (LEADS[feature] === 'least' ? -each[feature] : each[feature]))),
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
