/** Values in a text that a question may ask for: numbers by sort, dates, durations and names. */
import type { Token } from './tokens.ts';

export const valueTypes = [
  'count',
  'money',
  'percent',
  'date',
  'duration',
  'age',
  'measure',
  'ordinal',
  'person',
  'place',
  'name',
] as const;
export type ValueType = (typeof valueTypes)[number];

/** What a measure is a measure of. */
export const dimensions = ['length', 'mass', 'temperature', 'speed', 'area', 'other'] as const;
export type Dimension = (typeof dimensions)[number];

/** A value and the tokens it is made of, `from` to `to` exclusive. */
export interface Value {
  readonly type: ValueType;
  readonly dimension?: Dimension;
  readonly from: number;
  readonly to: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
);
const DATE_WORDS = words(
  'century decade spring summer autumn winter christmas easter noon midnight bc ad',
);
const TIME_UNITS = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights fortnight',
);
const CURRENCIES = words(
  'dollar dollars euro euros pound pounds cent cents yen won yuan rupee rupees peso pesos franc francs crown crowns krona kronor rouble roubles ruble rubles usd eur gbp',
);
const UNITS: Readonly<Record<Dimension, string>> = {
  length:
    'metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet ' +
    'yard yards inch inches millimetre millimetres millimeters centimetre centimetres centimeters cm mm',
  mass: 'ton tons tonne tonnes kg kilogram kilograms kilo kilos gram grams ounce ounces lb lbs',
  temperature: 'degree degrees celsius fahrenheit',
  speed: 'mph kph knots',
  area: 'acre acres hectare hectares square',
  other:
    'litre litres liter liters gallon gallons cubic watt watts megawatts gigabyte gigabytes gb',
};
const MEASURES: ReadonlyMap<string, Dimension> = new Map(
  dimensions.flatMap((dimension) =>
    UNITS[dimension].split(' ').map((unit) => [unit, dimension] as const),
  ),
);
const MAGNITUDES = words(
  'hundred thousand million billion trillion hundreds thousands millions billions dozens m bn',
);
const TITLES = words(
  'mr mrs ms dr sir lady lord prof professor president minister secretary king queen prince princess general captain judge justice senator governor mayor pope bishop emperor chancellor director chairman chairwoman ceo spokesman spokeswoman inspector colonel',
);
const PLACE_BEFORE = words('in at near from to across outside around towards toward into between');

/** Finds the values among the tokens of one sentence or passage. Names are runs of capitals that are not a sentence's first word alone. */
export function valuesOf(tokens: readonly Token[], text: string): Value[] {
  const values: Value[] = [];
  for (let i = 0; i < tokens.length;) {
    const value =
      ageAt(tokens, i, text) ?? numberAt(tokens, i) ?? dateAt(tokens, i) ?? nameAt(tokens, i, text);
    if (value) values.push(value);
    i = value ? value.to : i + 1;
  }
  return values;
}

/** "34 years old", "46-year-old", "aged 34", or a number between commas right after a name. */
function ageAt(tokens: readonly Token[], from: number, text: string): Value | undefined {
  const token = tokens[from];
  if (!token?.number || token.percent || token.currency !== undefined) return undefined;
  if (!/^\d{1,3}$/.test(token.norm) || Number(token.norm) > 120) return undefined;
  const after = text.slice(token.end, token.end + 12);
  const before = tokens[from - 1];
  const named =
    before?.capital === true &&
    /^, $/.test(text.slice(before.end, token.start)) &&
    /^[,.;)]/.test(after);
  if (/^[- ]years?[- ]old/.test(after)) return { type: 'age', from, to: from + 3 };
  return named || before?.norm === 'aged' ? { type: 'age', from, to: from + 1 } : undefined;
}

function numberAt(tokens: readonly Token[], from: number): Value | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  const vague =
    !token.number &&
    /^(?:hundreds|thousands|millions|billions|dozens|half|several)$/.test(token.norm);
  if (!token.number && !vague) return ordinalAt(token, from);
  let to = from + 1;
  while (MAGNITUDES.has(tokens[to]?.norm ?? '')) to++;
  const next = tokens[to]?.norm ?? '';
  if (
    token.percent ||
    /^per(?:cent|centage)$/.test(next) ||
    (next === 'per' && tokens[to + 1]?.norm === 'cent')
  ) {
    return { type: 'percent', from, to: next.startsWith('per') ? to + 1 : to };
  }
  if (token.currency !== undefined || CURRENCIES.has(next)) {
    return { type: 'money', from, to: CURRENCIES.has(next) ? to + 1 : to };
  }
  if (TIME_UNITS.has(next)) return { type: 'duration', from, to: to + 1 };
  const dimension = MEASURES.get(next);
  if (dimension) {
    // "90 kilometres an hour".
    const pace = tokens.slice(to + 1, to + 3).map(({ norm }) => norm);
    const speed = dimension === 'length' && pace.includes('hour') ? 'speed' : dimension;
    return { type: 'measure', dimension: speed, from, to: to + 1 };
  }
  if (MONTHS.has(next) && Number(token.norm) <= 31) {
    const year = /^\d{4}$/.test(tokens[to + 1]?.norm ?? '');
    return { type: 'date', from, to: year ? to + 2 : to + 1 };
  }
  if (/^\d{1,2}:\d{2}$/.test(token.norm) || /^[ap]m$/.test(next)) return { type: 'date', from, to };
  if (/^(?:1[0-9]|20)\d{2}s?$/.test(token.norm) && !token.text.includes(',')) {
    return { type: 'date', from, to };
  }
  return { type: 'count', from, to };
}

function ordinalAt(token: Token, from: number): Value | undefined {
  return /^\d+th$/.test(token.norm) ? { type: 'ordinal', from, to: from + 1 } : undefined;
}

function dateAt(tokens: readonly Token[], from: number): Value | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  const month = MONTHS.has(token.norm) && token.capital;
  if (!month && !(DAYS.has(token.norm) || DATE_WORDS.has(token.norm))) return undefined;
  if (token.norm === 'may' && !tokens[from + 1]?.number) return undefined;
  let to = from + 1;
  while (tokens[to]?.number) to++;
  return { type: 'date', from, to };
}

function nameAt(tokens: readonly Token[], from: number, text: string): Value | undefined {
  if (!isNameWord(tokens, from, text)) return undefined;
  let to = from + 1;
  while (isNameWord(tokens, to, text) && joined(tokens, to, text)) to++;
  const first = tokens[from]?.norm ?? '';
  const before = tokens[from - 1]?.norm ?? '';
  const person =
    TITLES.has(first) ||
    TITLES.has(before) ||
    (to - from > 1 && to - from < 4 && !PLACE_BEFORE.has(before));
  const place = PLACE_BEFORE.has(before) && !TITLES.has(first);
  return { type: place ? 'place' : person ? 'person' : 'name', from, to };
}

function isNameWord(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i];
  if (!token || token.number || !token.capital) return false;
  return !startsSentence(token, text) || (tokens[i + 1]?.capital ?? false);
}

/** Whether only white space, a hyphen or an initial's stop stands between a token and the one before. */
function joined(tokens: readonly Token[], i: number, text: string): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  return (
    before !== undefined &&
    token !== undefined &&
    /^['’]?s?\.?[\s-]*$/.test(text.slice(before.end, token.start)) &&
    !/['’]s\s/.test(text.slice(before.end, token.start))
  );
}

function startsSentence(token: Token, text: string): boolean {
  return /(?:^|[.!?:]["'”’)]*\s+|\n)["'“‘(]*$/.test(
    text.slice(Math.max(0, token.start - 6), token.start),
  );
}
