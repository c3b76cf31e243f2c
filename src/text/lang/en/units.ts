/** English units: of money, time and measure, in the singular unless they have no other form. */
import { anyOf, words, wordSet } from '../words.ts';

/** What a sign before a number stands for; three-letter codes too. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
  ['¥', 'yen'],
  ['₩', 'won'],
  ['₹', 'rupees'],
]);
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ['USD', 'dollars'],
  ['EUR', 'euros'],
  ['GBP', 'pounds'],
  ['INR', 'rupees'],
  ['Rs', 'rupees'],
]);

const CURRENCY_WORDS = words(
  'dollar euro pound cent penny pence p yen won yuan rupee peso franc crown krona krone florin guilder ' +
    'shilling baht ringgit rupiah dong naira cedi birr riyal rial taka leu lev hryvnia tenge schilling ' +
    'thaler ducat kronor kroner ruble rouble lira dinar dirham rand real shekel zloty forint',
);
/** Units of time that a number may count. */
const TIME_WORDS = words(
  'second minute hour day night week weekend month year decade century fortnight season',
);
/** How many hours those of them have that are always as long; a month is a twelfth of a year. */
export const HOURS_OF = {
  ...{ second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24, week: 168, fortnight: 336 },
  ...{ month: 730.5, year: 8766, decade: 87_660, century: 876_600 },
};
/** Of these "a" one is said for so many years, roughly. */
export const LONG_PERIODS = words('decade century');
const MEASURE_WORDS = words(
  'metre meter kilometre kilometer km mile foot feet inch acre hectare ton tonne kg kilogram kilo ' +
    'gram ounce litre liter gallon barrel degree watt kilowatt megawatt gigawatt gigabyte terabyte ' +
    'megabyte mph kph knot millimetre millimeter centimetre centimeter cm mm m lb yard point ' +
    'mg ml kbps mbps gbps mb gb tb mhz ghz ft',
);
/** Scales of temperature, as they are written behind a number. */
export const TEMPERATURES: ReadonlyMap<string, string> = new Map([
  ...['C', 'Celsius', 'centigrade', 'Centigrade', 'celsius'].map(
    (each) => [each, 'degrees Celsius'] as const,
  ),
  ...['F', 'Fahrenheit', 'fahrenheit'].map((each) => [each, 'degrees Fahrenheit'] as const),
]);
/** Measures of one kind, a line each: what one of each is in the first of its line. */
export const MEASURES_OF: readonly Readonly<Record<string, number>>[] = [
  {
    ...{ metre: 1, meter: 1, m: 1, kilometre: 1000, kilometer: 1000, km: 1000, mile: 1609.344 },
    ...{ foot: 0.3048, feet: 0.3048, ft: 0.3048, inch: 0.0254, yard: 0.9144 },
    ...{ centimetre: 0.01, centimeter: 0.01, cm: 0.01 },
    ...{ millimetre: 0.001, millimeter: 0.001, mm: 0.001 },
  },
  {
    ...{ kilogram: 1, kilo: 1, kg: 1, gram: 0.001, mg: 1e-6, tonne: 1000, ton: 1000 },
    ...{ ounce: 0.02835, pound: 0.4536, lb: 0.4536 },
  },
  { acre: 1, hectare: 2.471 },
  { litre: 1, liter: 1, ml: 0.001, gallon: 3.785 },
  { kph: 1, mph: 1.609, knot: 1.852 },
  { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
  { megabyte: 1, mb: 1, gigabyte: 1e3, gb: 1e3, terabyte: 1e6, tb: 1e6 },
  { kbps: 1, mbps: 1e3, gbps: 1e6 },
];
/** What a number is reckoned by: "an hour", "per person". */
export const RATE_WORDS = words(
  'hour day week month year night minute second person head household cent',
);

const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_WORDS);
const TIMES: ReadonlySet<string> = new Set(TIME_WORDS);
const MEASURES: ReadonlySet<string> = new Set(MEASURE_WORDS);
/** Words for percent, "per cent" too. */
export const PERCENT_WORDS = ['percent', 'per cent', 'pct'];
const PERCENT = wordSet('percent pct %');

/** What a unit measures; people and things are counted. */
export type UnitSort = 'money' | 'percent' | 'duration' | 'measure';

/** What a unit in lower case measures, singular or plural; missing for people and things. */
export function unitSort(norm: string): UnitSort | undefined {
  if (PERCENT.has(norm)) return 'percent';
  const forms = [norm, ...singularsOf(norm)];
  const has = (set: ReadonlySet<string>): boolean => forms.some((each) => set.has(each));
  if (has(CURRENCIES)) return 'money';
  if (has(TIMES)) return 'duration';
  return has(MEASURES) ? 'measure' : undefined;
}

/** "inches" → "inche", "inch"; "centuries" → "centurie", "centuri", "century". */
function singularsOf(norm: string): string[] {
  if (!norm.endsWith('s')) return [];
  return [norm.slice(0, -1), norm.replace(/es$/, ''), norm.replace(/ies$/, 'y')];
}

/** A unit of time or measure in the plural: "25-year" is 25 years. What is shortened ("km"), or money, stays as it is. */
export function pluralUnit(norm: string): string {
  const sort = unitSort(norm);
  if ((sort !== 'duration' && sort !== 'measure') || !/[aeiou]/.test(norm)) return norm;
  if (norm === 'foot' || norm === 'feet') return 'feet';
  if (norm.endsWith('s')) return norm;
  return norm.replace(/([^aeiou])y$/, '$1ie').replace(/(ch)$/, '$1e') + 's';
}

/** Units of time in both numbers, as alternatives of a pattern. */
export const TIME_UNITS = anyOf(
  TIME_WORDS.flatMap((each) => [
    each,
    each.endsWith('y') && each !== 'day' ? `${each.slice(0, -1)}ies` : `${each}s`,
  ]),
);
