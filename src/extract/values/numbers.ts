/** Numbers in an article with what they count: "about 2,300 residents", "63.4 million crowns", "nine years". */
import type { FactFile } from '../../packs/schema.ts';
import type { Article } from '../article/article.ts';
import { isMonth } from './months.ts';
import type { Word } from '../article/words.ts';

export type Quantity = FactFile['quantities'][number];

/** What sort of thing a number measures; a plain one counts people or things. */
export type NumberSort = 'count' | 'money' | 'percent' | 'duration' | 'measure' | 'age' | 'share';

/** A number with its unit; all fields but the value are word numbers or words. */
export interface NumberPhrase extends Quantity {
  readonly sort: NumberSort;
  /** Words from its qualifier to its unit, exclusive: "about 2,300 residents". */
  readonly from: number;
  readonly to: number;
  /** The first word of the number itself. */
  readonly at: number;
  /** Other numbers of the same phrase: the 121 of "52 of the 121 seats", the 85 of "70 to 85". */
  readonly others: readonly Quantity[];
  /** The head of its unit in the singular; empty when it has none. */
  readonly head: string;
}

const words = (list: string): readonly string[] => list.split(' ');

const SMALL = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['dozen', 12],
]);
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
/** After a number: "two dozen". */
const DOZEN = 12;
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['tenth', 10],
]);

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'dollars',
  us$: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
  '₩': 'won',
  '₹': 'rupees',
};
const CURRENCY =
  /^(?:dollar|euro|pound|cent|penny|pence|yen|won|yuan|rupee|peso|franc|crown|krona|krone|florin|guilder|shilling|baht|ringgit|rupiah|dong|naira|cedi|birr|riyal|rial|taka|leu|lev|hryvnia|tenge|schilling|thaler|ducat|kronor|kroner|ruble|rouble|lira|dinar|dirham|rand|real|shekel|zloty|forint)s?$/;
const DURATION =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|centurie|fortnight|season)s?$/;
const MEASURE =
  /^(?:metre|meter|kilometre|kilometer|km|mile|foot|feet|inch|inche|acre|hectare|ton|tonne|kg|kilogram|kilo|gram|ounce|litre|liter|gallon|barrel|degree|watt|kilowatt|megawatt|gigawatt|gigabyte|terabyte|megabyte|mph|knot|millimetre|millimeter|centimetre|centimeter|yard|point)s?$/;

/** Qualifiers before a number, the longest first. */
const BOUNDS: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/(?:^| )(?:no|not) (?:more|greater) than$/, 'at-most'],
  [/(?:^| )(?:no|not) (?:fewer|less) than$/, 'at-least'],
  [/(?:^| )(?:up to|as many as|as much as|at most|a maximum of)$/, 'at-most'],
  [/(?:^| )(?:at least|a minimum of)$/, 'at-least'],
  [/(?:^| )(?:more than|well over|just over|over|above|upwards of)$/, 'more-than'],
  [/(?:^| )(?:fewer than|less than|just under|under|below)$/, 'less-than'],
  [
    /(?:^| )(?:an estimated|about|around|some|nearly|almost|roughly|approximately|estimated|barely|close to|just about|or so|a further)$/,
    'about',
  ],
];
const LONGEST_QUALIFIER = 3;
const RISING = /^(?:go|rise|climb|come|move|push|drive|bring)$/;
/** Verbs that make one with the word after them. */
const PHRASAL = /^(?:hand|turn|take|win|bring|pass|sign|give|carry|knock|talk|think|come)$/;

/** The numbers among words `from` to `to`, in order. Days, clock times, years and numbers in names are left out. */
export function numbersIn(article: Article, from: number, to: number): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  let i = from;
  while (i < to) {
    const number = numberAt(article, i, to);
    if (number && number.from >= (found.at(-1)?.to ?? from)) found.push(number);
    i = Math.max(i + 1, number?.to ?? 0);
  }
  return found;
}

function numberAt(article: Article, at: number, end: number): NumberPhrase | undefined {
  const { words: all } = article;
  // The tagger parts "5.15am" as it likes.
  const place = all[at]?.start ?? 0;
  if (/^[\d.:]+ ?[ap]\.?m\b/i.test(article.text.slice(place, place + 10))) return undefined;
  const first = fractionAt(all, at, end) ?? cardinalAt(all, at, end);
  if (!first || isOther(all, at, first.to)) return undefined;
  const last = rangeEnd(all, at, first, end);
  const unit = unitAt(article, last.to, end);
  if (!unit) return undefined;
  const sign = CURRENCY_SIGNS[all[at - 1]?.norm ?? ''];
  const start = sign === undefined ? at : at - 1;
  const range = last !== first;
  const opener = range && /^(?:from|between)$/.test(all[start - 1]?.norm ?? '');
  const { from, bound } = opener ? { from: start - 1, bound: null } : qualifierBefore(all, start);
  const change = all[from]?.norm === 'from';
  const scale = last.scale ?? 1;
  const age = isAge(all, at, first.to) && unit.head === '';
  const sort = first.share ? 'share' : age ? 'age' : sign === undefined ? sortOf(unit) : 'money';
  // "12" alone may count anything, but a lone "one" is a pronoun.
  const lone = unit.head === '' || all[first.to]?.norm === 'of';
  if (lone && sort !== 'share' && /^(?:one|zero)$/.test(all[at]?.norm ?? '')) return undefined;
  const shared = first.scale === undefined ? scale : 1;
  const name = sign ?? unit.name;
  return {
    value: rounded(first.value * (range ? shared : 1)),
    unit: name,
    bound: bound ?? (change ? 'exact' : 'at-least'),
    sort,
    ...{ from, at, to: Math.max(unit.to, last.to) },
    others: [
      ...(range
        ? [
            {
              value: rounded(last.value),
              unit: name,
              bound: change ? ('exact' as const) : ('at-most' as const),
            },
          ]
        : []),
      ...unit.others,
    ],
    head: unit.head,
  };
}

interface Cardinal {
  readonly value: number;
  readonly to: number;
  /** What a multiple such as "million" adds. */
  readonly scale?: number;
  /** A part of a whole: "two thirds", "four in five". */
  readonly share?: boolean;
}

function cardinalAt(all: readonly Word[], at: number, end: number): Cardinal | undefined {
  const word = all[at];
  if (!word) return undefined;
  let value = VALUES.get(word.norm) ?? digits(word.norm);
  let to = at + 1;
  if (value === undefined && word.norm === 'a' && all[at + 1]?.norm === 'dozen') {
    value = 12;
    to = at + 2;
  }
  // "half a century", "half a million homes"
  if (word.norm === 'half' && /^(?:a|an)$/.test(all[at + 1]?.norm ?? '')) {
    value = 0.5;
    to = at + 2;
  }
  if (value === undefined) return undefined;
  // "Forty-nine"
  const joined = VALUES.get(all[at + 2]?.norm ?? '');
  if (
    TENS.includes(word.norm) &&
    all[at + 1]?.text === '-' &&
    joined !== undefined &&
    joined < 10
  ) {
    value += joined;
    to = at + 3;
  }
  const parts = VALUES.get(all[to + 1]?.norm ?? '') ?? digits(all[to + 1]?.norm ?? '');
  if (
    all[to]?.norm === 'in' &&
    parts !== undefined &&
    parts > value &&
    value < 100 &&
    parts <= 100 &&
    to + 1 < end
  ) {
    return { value: value / parts, to: to + 2, share: true };
  }
  if (all[to]?.norm === 'and' && all[to + 1]?.norm === 'a' && all[to + 2]?.norm === 'half') {
    value += 0.5;
    to += 3;
  }
  let scale = 1;
  for (; to < end; to++) {
    const norm = all[to]?.norm ?? '';
    const multiple = norm === 'dozen' ? DOZEN : MULTIPLES.get(norm);
    if (multiple === undefined) break;
    scale *= multiple;
  }
  return { value: value * scale, to, ...(scale > 1 && { scale }) };
}

/** "two thirds", "a fifth", "half". */
function fractionAt(all: readonly Word[], at: number, end: number): Cardinal | undefined {
  const { norm = '' } = all[at] ?? {};
  const count = /^(?:a|one)$/.test(norm) ? 1 : VALUES.get(norm);
  const hyphen = all[at + 1]?.text === '-' ? 1 : 0;
  const part = FRACTIONS.get((all[at + 1 + hyphen]?.norm ?? '').replace(/s$/, ''));
  const to = at + 2 + hyphen;
  const half = all[at - 1]?.norm === 'and';
  if (!half && count !== undefined && part !== undefined && to < end && all[to]?.norm === 'of') {
    return { value: count / part, to, share: true };
  }
  return undefined;
}

function digits(norm: string): number | undefined {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,9}(?:\.\d+)?$/.test(norm)
    ? Number(norm.replaceAll(',', ''))
    : undefined;
}

/** "10 to 15", "from 17 to 6", "between 70 and 85 million": the second number; the first itself when there is none. */
function rangeEnd(all: readonly Word[], at: number, first: Cardinal, end: number): Cardinal {
  const joint = all[first.to]?.norm ?? '';
  const before = all[at - 1]?.norm;
  const between = joint === 'and' && before === 'between';
  if (!(joint === 'to' || joint === '–' || between) || first.share) return first;
  const last = cardinalAt(all, first.to + 1, end);
  const rises = last && (before === 'from' || last.value > first.value);
  return last && !last.share && rises ? last : first;
}

/** "Orrin, 58,", "aged six and nine", "the age of 65". */
function isAge(all: readonly Word[], at: number, to: number): boolean {
  const before = all[at - 1]?.norm ?? '';
  const earlier = all[at - 2];
  if (/^(?:aged|ages)$/.test(before)) return true;
  if (before === 'and' && /^(?:aged|ages)$/.test(all[at - 3]?.norm ?? '')) return true;
  if (before === 'of' && earlier?.norm === 'age') return true;
  const closed = /^[,;.)]$/.test(all[to]?.text ?? '');
  // "a crew member, 38, broke his wrist"
  const beside =
    earlier?.tag === 'NOUN' && all[to]?.text === ',' && /^\d\d$/.test(all[at]?.text ?? '');
  return before === ',' && ((earlier?.tag === 'PROPN' && closed) || beside);
}

/** What a number right after a name counts; before other words it is part of the name: "Lumen 2". */
const NAMED_UNITS = /^(?:percent|%|per|points?|votes?|seats?|people|million|billion|thousand|to)$/;

/** Days, years, clock times, numbers in names, scores, and parts of compounds that are no count. */
function isOther(all: readonly Word[], at: number, to: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  const after = all[to];
  if (!word) return true;
  const touching = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && a.end === b?.start;
  // "4 a.m.", "2.47am"
  if (/^\d*(?:a\.?m|p\.?m|o'clock)\.?$/.test(after?.norm ?? '')) return true;
  if (isMonth(before?.norm ?? '') && before?.tag === 'PROPN') return true;
  if (isMonth(after?.norm ?? '') && after?.tag === 'PROPN') return true;
  // "the 2014 study" and "2005 levels" are years; "about 2000 people" are none.
  const counted = /^(?:about|around|some|nearly|almost|than|least|over)$/.test(before?.norm ?? '');
  if (/^(?:1[4-9]|20)\d\d$/.test(word.norm) && !counted) return true;
  if (/^(?:one|zero)$/i.test(word.norm) && (after?.tag === 'PROPN' || after?.text === '-'))
    return true;
  if (before?.tag === 'PROPN' && /^\d/.test(word.norm) && !NAMED_UNITS.test(after?.norm ?? ''))
    return true;
  if (after?.text === '-' && touching(word, after) && all[to + 1]?.tag !== 'NOUN') return true;
  if (
    after?.tag === 'PROPN' &&
    all
      .slice(to, to + 3)
      .some(({ norm }) => /^(?:street|avenue|road|lane|boulevard|drive|square)$/.test(norm))
  )
    return true;
  if (/^[-/]$/.test(before?.text ?? '') && touching(before, word)) return true;
  if (
    /^(?:no|number|article|section|chapter|page|paragraph|room|gate|highway|route|flight|extension|platform|apartment|flat|exit|lot)\.?$/.test(
      before?.norm ?? '',
    )
  ) {
    return /^\d/.test(word.norm);
  }
  // "at ten to four"
  if (before?.norm === 'at' && /^(?:past|to)$/.test(after?.norm ?? '')) return true;
  return /^(?:past|to)$/.test(before?.norm ?? '') && all[at - 3]?.norm === 'at';
}

interface Unit {
  /** As worded: "government officials and experts". */
  readonly name: string;
  readonly head: string;
  readonly to: number;
  readonly others: readonly Quantity[];
}

const NO_UNIT = { name: '', head: '', others: [] };

/** What the number before word `at` counts. */
function unitAt(article: Article, at: number, end: number): Unit | undefined {
  const { words: all, text } = article;
  const word = all[at];
  if (!word || at >= end) return { ...NO_UNIT, to: at };
  const wording = (from: number, to: number): string =>
    text.slice(all[from]?.start, all[to - 1]?.end).replace(/\s+/g, ' ');
  if (/^(?:percent|%|pct)$/.test(word.norm)) return percent(all, at, 1, wording);
  if (word.norm === 'per' && all[at + 1]?.norm === 'cent') return percent(all, at, 2, wording);
  // "two-day run", "63-million-crown fraud"
  if (word.text === '-' && all[at + 1]?.tag === 'NOUN' && all[at + 1]?.start === word.end) {
    const old = all[at + 2]?.text === '-' && all[at + 3]?.norm === 'old';
    // "a four-way race" counts nothing.
    if (!old && sortOf({ head: all[at + 1]?.lemma ?? '' }) === 'count') return undefined;
    return {
      name: wording(at + 1, at + 2),
      head: old ? 'old' : (all[at + 1]?.lemma ?? ''),
      to: old ? at + 4 : at + 2,
      others: [],
    };
  }
  if (word.norm === 'of') return partOf(article, at, end);
  // "45 foreign and defence ministers"
  const noun = phraseFrom(article, at + 2);
  const paired = word.tag === 'ADJ' && /^(?:and|or)$/.test(all[at + 1]?.norm ?? '');
  if (paired && noun && noun.to <= end) return named(article, at, noun.to, wording);
  const phrase = article.phrases[article.phraseOf[at] ?? -1];
  const starts =
    phrase && (phrase.from === at || all[at - 1] === all[phrase.from] || phrase.from < at);
  if (!phrase || !starts || phrase.to > end || !/^(?:NOUN|ADJ|PROPN)$/.test(word.tag)) {
    // "19 polling stations": a noun that was taken for a verb; "2 million registered voters".
    const next = article.phrases[article.phraseOf[at + 1] ?? -1];
    const noun = /^(?:NOUN|ADJ)$/.test(all[at + 1]?.tag ?? '');
    const mistaken =
      word.tag === 'VERB' && /(?:ing|ed)$/.test(word.norm) && next?.from === at + 1 && noun;
    if (!mistaken || next.to > end) return { ...NO_UNIT, to: at };
    return named(article, at, next.to, wording);
  }
  return named(article, at, phrase.to, wording);
}

function phraseFrom(
  { phrases: all, phraseOf }: Article,
  from: number,
): Article['phrases'][number] | undefined {
  const phrase = all[phraseOf[from] ?? -1];
  return phrase?.from === from ? phrase : undefined;
}

function percent(
  all: readonly Word[],
  at: number,
  length: number,
  wording: (from: number, to: number) => string,
): Unit {
  const to = rateEnd(all, at + length);
  return { name: wording(at, to), head: 'percent', to, others: [] };
}

function named(
  article: Article,
  from: number,
  headEnd: number,
  wording: (from: number, to: number) => string,
): Unit {
  const { words: all } = article;
  // A time of its own may stand in the same phrase: "weeks this year".
  let to = headEnd;
  for (let i = from + 1; i < headEnd; i++) {
    if (all[i]?.tag === 'DET' && !/^(?:a|an)$/.test(all[i]?.norm ?? '')) to = Math.min(to, i);
    if (all[i]?.tag === 'NUM') to = Math.min(to, i);
  }
  let head = to - 1;
  for (let i = from; i < to; i++) {
    if (all[i + 1]?.tag === 'DET' && i + 1 < to) {
      head = i;
      break;
    }
  }
  const noun = all[head];
  const measured = noun !== undefined && sortOf({ head: headOf(noun) }) !== 'count';
  to = rateEnd(all, measured ? to : listEnd(article, to));
  return {
    name: wording(from, to),
    head: noun ? headOf(noun) : '',
    to,
    others: [],
  };
}

/** "an hour", "a year", "per person per day": what a number is reckoned by. */
function rateEnd(all: readonly Word[], at: number): number {
  let to = at;
  while (
    /^(?:a|an|per|each|every)$/.test(all[to]?.norm ?? '') &&
    /^(?:hour|day|week|month|year|night|minute|second|person|head|household|cent)$/.test(
      all[to + 1]?.norm ?? '',
    )
  )
    to += 2;
  return to;
}

/** "developers, dealers and journalists" are one unit. */
function listEnd(article: Article, at: number): number {
  const { words: all, phrases, phraseOf } = article;
  let to = at;
  for (let i = at; /^(?:,|and|or)$/.test(all[i]?.norm ?? '');) {
    const joint = all[i]?.norm;
    const phrase = phrases[phraseOf[i + 1] ?? -1];
    const plain =
      phrase?.from === i + 1 &&
      /^(?:NOUN|ADJ)$/.test(all[phrase.from]?.tag ?? '') &&
      /s$|people|men$/.test(all[phrase.head]?.norm ?? '');
    if (!phrase || !plain || isVerb(all[phrase.to])) break;
    i = phrase.to;
    if (joint !== ',') {
      to = i;
      break;
    }
  }
  return to;
}

/** A verb that the noun before may be the subject of; not "including". */
function isVerb(word: Word | undefined): boolean {
  return word !== undefined && /^(?:VERB|AUX)$/.test(word.tag) && !word.norm.endsWith('ing');
}

/** "52 of the 121 seats", "11 of the 14 charges", "three of them": the unit is the whole's. */
function partOf(article: Article, at: number, end: number): Unit {
  const { words: all, phrases, phraseOf, text } = article;
  const phrase = phrases[phraseOf[at + 1] ?? -1];
  if (phrase?.from !== at + 1 || phrase.to > end) return { ...NO_UNIT, to: at };
  const head = all[phrase.head];
  // "2,400 from 61 of which": what follows is a clause of its own.
  if (/^(?:which|whom)$/.test(head?.norm ?? '')) return { ...NO_UNIT, to: at };
  if (head?.tag === 'PRON') return { ...NO_UNIT, to: phrase.to };
  const whole =
    /^(?:DET|PRON|NUM)$/.test(all[phrase.from]?.tag ?? '') || all[at - 1]?.tag !== 'NUM';
  if (!head || !whole || !/^(?:NOUN|PROPN)$/.test(head.tag)) return { ...NO_UNIT, to: at };
  let inner: Cardinal | undefined;
  let unitFrom = phrase.from;
  for (let i = phrase.from; i < phrase.head; i++) {
    inner = cardinalAt(all, i, phrase.to);
    if (inner) {
      unitFrom = inner.to;
      break;
    }
    if (/^(?:DET|PRON)$/.test(all[i]?.tag ?? '')) unitFrom = i + 1;
  }
  const name = text.slice(all[unitFrom]?.start, head.end).replace(/\s+/g, ' ');
  return {
    name,
    head: headOf(head),
    to: phrase.to,
    others: inner ? [{ value: rounded(inner.value), unit: name, bound: 'exact' }] : [],
  };
}

function qualifierBefore(
  all: readonly Word[],
  at: number,
): { readonly from: number; readonly bound: Quantity['bound'] } {
  for (let length = LONGEST_QUALIFIER; length > 0; length--) {
    const from = at - length;
    if (from < 0) continue;
    const text = all
      .slice(from, at)
      .map(({ norm }) => norm)
      .join(' ');
    // "hand over 14 depots": the word belongs to the verb.
    if (/^(?:over|up|about)$/.test(text) && PHRASAL.test(all[from - 1]?.lemma ?? '')) continue;
    // "goes up to $48,500": where it rises to, not at most.
    if (text === 'up to' && RISING.test(all[from - 1]?.lemma ?? '')) continue;
    const bound = BOUNDS.find(([pattern]) => {
      const match = pattern.exec(text);
      return match?.index === 0;
    })?.[1];
    if (bound) return { from, bound };
  }
  return { from: at, bound: 'exact' };
}

/** The lemma, but for currencies, which the tagger may not know: "guilders" → "guilde". */
function headOf({ norm, lemma }: Word): string {
  const own = norm.replace(/s$/, '');
  return CURRENCY.test(own) ? own : lemma;
}

function sortOf({ head }: Pick<Unit, 'head'>): NumberSort {
  if (head === 'percent') return 'percent';
  if (head === 'old') return 'age';
  if (CURRENCY.test(head)) return 'money';
  if (DURATION.test(head)) return 'duration';
  return MEASURE.test(head) ? 'measure' : 'count';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
