/** Numbers in an article with what they count: "about 2,300 residents", "63.4 million crowns", "nine years". */
import type { FactFile } from '../../packs/schema.ts';
import { isPlural } from '../../text/lang/en/nouns.ts';
import { pluralUnit, RATE_WORDS, unitSort } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';
import { numbersIn, type NumberIn } from '../../text/numbers/numbers.ts';
import type { NumberSort } from '../../text/numbers/unit.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import type { Word } from '../article/words.ts';

/** A value with its unit and how it is bounded, as facts of packs have it. */
export type Quantity = FactFile['quantities'][number];

/** A number with its unit; all fields but the values are word numbers or words. */
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

/** The numbers among words `from` to `to` of one sentence, in order, each with its unit as far as it stands there. */
export function countedIn(article: Article, from: number, to: number): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (const number of numbersOf(article, article.sentenceOf[from] ?? -1)) {
    const [first, last] = [wordAt(article, number.start), wordAt(article, number.numeral.end)];
    if (first < (found.at(-1)?.to ?? from) || last > to) continue;
    const phrase = phraseOf(article, number, to);
    if (phrase) found.push(phrase);
  }
  return found;
}

const read = new WeakMap<Article, Map<number, readonly NumberIn[]>>();

/** The numbers of a sentence with offsets of the article; read once. */
function numbersOf(article: Article, sentence: number): readonly NumberIn[] {
  const known = read.get(article) ?? new Map<number, readonly NumberIn[]>();
  read.set(article, known);
  const span = article.sentences[sentence];
  const numbers = known.get(sentence) ?? (span ? placed(article, span) : []);
  known.set(sentence, numbers);
  return numbers;
}

function placed(article: Article, { start, end }: { start: number; end: number }): NumberIn[] {
  const isName = (offset: number): boolean =>
    article.words[wordAt(article, start + offset)]?.tag === 'PROPN';
  return numbersIn(article.text.slice(start, end), isName).map((each) => ({
    ...each,
    start: each.start + start,
    end: each.end + start,
    numeral: { start: each.numeral.start + start, end: each.numeral.end + start },
  }));
}

function phraseOf(article: Article, number: NumberIn, end: number): NumberPhrase | undefined {
  const { words: all } = article;
  const { value, bound, upper, change, numeral, signed } = number;
  const at = wordAt(article, numeral.start);
  const last = wordAt(article, numeral.end);
  const unit = unitAt(article, last, end);
  if (!unit) return undefined;
  const aged = number.sort === 'age' && unit.head === '';
  const sort = number.sort === 'share' || aged ? number.sort : signed ? 'money' : sortOf(unit);
  // "12" alone may count anything, but a lone "one" is a pronoun.
  const lone = unit.head === '' || all[last]?.norm === 'of';
  if (lone && sort !== 'share' && /^(?:one|zero)$/.test(all[at]?.norm ?? '')) return undefined;
  const name = signed ? number.unit : wordedAlone(unit, value);
  const most = change ? 'exact' : 'at-most';
  return {
    ...{ value, unit: name, bound, sort, at, head: unit.head },
    from: wordAt(article, number.start),
    to: Math.max(unit.to, last),
    others: [
      ...(upper === undefined ? [] : [{ value: upper, unit: name, bound: most } as const]),
      ...unit.others,
    ],
  };
}

/** The unit as it is worded behind a number: "25-year" is 25 years, "74-year-old" 74 years old. */
function wordedAlone({ name, head, isCompound }: Unit, value: number): string {
  if (!isCompound) return name;
  const unit = value === 1 ? name : pluralUnit(name);
  return head === 'old' ? `${unit} old` : unit;
}

interface Unit {
  /** As worded: "government officials and experts". */
  readonly name: string;
  readonly head: string;
  readonly to: number;
  readonly others: readonly Quantity[];
  /** It stands behind a hyphen, in the singular whatever the number: "two-day". */
  readonly isCompound?: true;
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
  if (word.text === '-' && all[at + 1]?.start === word.end) {
    const compound = compoundAt(all, at, wording);
    if (compound !== 'none') return compound;
  }
  if (word.norm === 'of') return partOf(article, at, end);
  // "45 foreign and defence ministers"
  const second = phraseFrom(article, at + 2);
  const paired = word.tag === 'ADJ' && /^(?:and|or)$/.test(all[at + 1]?.norm ?? '');
  if (paired && second && second.to <= end) return named(article, at, second.to, wording);
  const phrase = article.phrases[article.phraseOf[at] ?? -1];
  if (phrase && phrase.to <= end && /^(?:NOUN|ADJ|PROPN)$/.test(word.tag)) {
    return named(article, at, phrase.to, wording);
  }
  // "19 polling stations": a noun that was taken for a verb; "2 million registered voters".
  const next = phraseFrom(article, at + 1);
  const mistaken = word.tag === 'VERB' && /(?:ing|ed)$/.test(word.norm);
  const noun = /^(?:NOUN|ADJ)$/.test(all[at + 1]?.tag ?? '');
  if (!mistaken || !noun || !next || next.to > end) return { ...NO_UNIT, to: at };
  return named(article, at, next.to, wording);
}

/** The unit behind a hyphen: "two-day run", "63-million-crown fraud"; missing for "a four-way race", which counts nothing. */
function compoundAt(
  all: readonly Word[],
  at: number,
  wording: (from: number, to: number) => string,
): Unit | undefined | 'none' {
  const unit = all[at + 1];
  if (!unit || (unit.tag !== 'NOUN' && unitSort(unit.norm) === undefined)) return 'none';
  const old = all[at + 2]?.text === '-' && all[at + 3]?.norm === 'old';
  if (!old && sortOf({ head: unit.lemma }) === 'count') return undefined;
  const [name, to] = [wording(at + 1, at + 2), old ? at + 4 : at + 2];
  return { name, head: old ? 'old' : unit.lemma, to, others: [], isCompound: true };
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
    RATE.test(all[to + 1]?.norm ?? '')
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
      isPlural(all[phrase.head]?.norm ?? '');
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
  const inner = numbersOf(article, article.sentenceOf[at] ?? -1).find(({ numeral }) => {
    const i = wordAt(article, numeral.start);
    return i >= phrase.from && i < phrase.head;
  });
  let unitFrom = phrase.from;
  while (/^(?:DET|PRON)$/.test(all[unitFrom]?.tag ?? '') && unitFrom < phrase.head) unitFrom++;
  if (inner) unitFrom = wordAt(article, inner.numeral.end);
  const name = text.slice(all[unitFrom]?.start, head.end).replace(/\s+/g, ' ');
  return {
    name,
    head: headOf(head),
    to: phrase.to,
    others: inner ? [{ value: inner.value, unit: name, bound: 'exact' }] : [],
  };
}

/** The lemma, but for currencies, which the tagger may not know: "guilders" → "guilde". */
function headOf({ norm, lemma }: Word): string {
  return unitSort(norm) === 'money' && unitSort(lemma) !== 'money' ? norm.replace(/s$/, '') : lemma;
}

function sortOf({ head }: Pick<Unit, 'head'>): Exclude<NumberSort, 'share'> {
  return head === 'old' ? 'age' : (unitSort(head) ?? 'count');
}

const RATE = new RegExp(`^(?:${anyOf(RATE_WORDS)})$`);
