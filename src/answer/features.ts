/** What speaks for and against an entry as the answer to a question, as numbers that the model weighs. */
import type { Entity } from '../knowledge/knowledge.ts';
import type { Value, ValueType } from '../text/values.ts';
import type { Analysis, Term } from './analysis.ts';
import { FIELD, OWN, type Ask, type Entry, type Words } from './entries.ts';
import { forms, sortOf } from './intents.ts';
import type { SearchIndex } from './search.ts';
import { isStopword } from './stopwords.ts';
import type { Match, Sense, Vocabulary } from './vocabulary.ts';

export const FEATURES = [
  'covered',
  'coveredExactly',
  'coveredAround',
  'missing',
  'missingAround',
  'missingCount',
  'namesMissing',
  'namesMissingAround',
  'numbersMissing',
  'unknown',
  'rareCovered',
  'pairs',
  'closeness',
  'ask',
  'askOfForm',
  'kindFits',
  'kindMissing',
  'valueFits',
  'valueMissing',
  'valueNear',
  'unitFits',
  'unitMissing',
  'speakerFits',
  'speakerMissing',
  'entitiesMissing',
  'antonym',
  'negation',
  'novelty',
  'answerCovered',
  'lastCovered',
  'firstCovered',
  'length',
  'first',
  'terms',
  'reason',
  'quoted',
  'missingExactly',
  'missingExactlyAround',
  'missingExactlyCount',
  'unknownExactly',
  'order',
  'extremeMissing',
  'valueCount',
  'coveredByText',
  'missingByText',
  'askRecall',
  'askPrecision',
  'askMissing',
  'askExtra',
  'sameForm',
  'givesName',
  'givesNumber',
  'sortFits',
  'sortClashes',
  'unitOnlyNear',
  'wantsNames',
  'askMissingName',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Features that are also given as the lead over the best other entry. */
const LEADS = [
  'covered',
  'coveredAround',
  'ask',
  'valueNear',
  'pairs',
  'closeness',
] as const satisfies readonly Feature[];

/** Columns of which more can only speak for an entry, and those of which more can only speak against it. */
const FOR = [
  'covered',
  'coveredExactly',
  'coveredAround',
  'coveredByText',
  'rareCovered',
  'pairs',
  'closeness',
  'ask',
  'askOfForm',
  'askRecall',
  'askPrecision',
  'kindFits',
  'valueFits',
  'valueNear',
  'unitFits',
  'speakerFits',
  'sortFits',
  'lead:covered',
  'lead:coveredAround',
  'lead:ask',
  'lead:valueNear',
  'lead:pairs',
  'lead:closeness',
];
const AGAINST = [
  'missing',
  'missingAround',
  'missingByText',
  'missingCount',
  'namesMissing',
  'namesMissingAround',
  'numbersMissing',
  'unknown',
  'unknownExactly',
  'missingExactly',
  'missingExactlyAround',
  'missingExactlyCount',
  'kindMissing',
  'valueMissing',
  'unitMissing',
  'speakerMissing',
  'entitiesMissing',
  'antonym',
  'negation',
  'extremeMissing',
  'askMissing',
  'askExtra',
  'askMissingName',
  'sortClashes',
  'unitOnlyNear',
  'wantsNames',
];

/** For each column: 1 when more of it speaks for an entry, -1 when against, 0 when it depends. */
export const directions = (): number[] =>
  COLUMNS.map((column) => (FOR.includes(column) ? 1 : AGAINST.includes(column) ? -1 : 0));

/** The columns of a row, by name: features, leads, and the form of the question. */
export const COLUMNS: readonly string[] = [
  ...FEATURES,
  ...LEADS.map((feature) => `lead:${feature}`),
  ...forms.map((form) => `form:${form}`),
];

/** How a term of the question is met by an entry. */
export interface Meeting {
  readonly term: Term;
  /** Similarity with the entry's own words, 0 to 1. */
  readonly own: number;
  /** Similarity with its quote, answer and names alone. */
  readonly text: number;
  /** The same with its surroundings counted too, at a discount. */
  readonly around: number;
  readonly match?: Match;
  readonly word?: number;
  /** The term itself, or a form of it, stands around the entry. */
  readonly exactAround: boolean;
  /** The entry's word that the term meets. */
  readonly label?: string;
}

export interface Measured {
  readonly entry: Entry;
  readonly values: Readonly<Record<Feature, number>>;
  readonly meetings: readonly Meeting[];
}

const NAMES: ReadonlySet<ValueType> = new Set(['person', 'place', 'name']);
const TEXT = FIELD.quote | FIELD.answer | FIELD.name;
const AROUND = 0.8;
const NEAR = 0.5;
/** A term is covered from this similarity on. */
const COVERED = 0.35;
/** Words that single one out of many. */
const EXTREME =
  /^(?:most|least|only|first|last|best|worst|main|major|minor|\w{3,}est|1th|primary|largest|never|always)$/;
const REASON =
  /\b(?:because|due to|caused|owing|so that|in order to|aimed?|aims|since|as a result|purpose|therefore|led to|after|to (?:help|prevent|avoid|make|improve|ensure|discuss|protect|reduce|allow|promote))\b/i;

/** The entries of one question as rows of numbers in the order of `COLUMNS`. */
export function rowsOf({ form }: Analysis, measured: readonly Measured[]): number[][] {
  const best = LEADS.map((feature) => bestTwo(measured.map(({ values }) => values[feature])));
  return measured.map(({ values }) => [
    ...FEATURES.map((feature) => values[feature]),
    ...LEADS.map((feature, i) => {
      const [first, second] = best[i] ?? [0, 0];
      return values[feature] - (values[feature] === first ? second : first);
    }),
    ...forms.map((each) => (each === form ? 1 : 0)),
  ]);
}

/** The two largest numbers, at least 0. */
function bestTwo(numbers: readonly number[]): [number, number] {
  let first = 0;
  let second = 0;
  for (const number of numbers) {
    if (number > first) [first, second] = [number, first];
    else if (number > second) second = number;
  }
  return [first, second];
}

/** Measures `entry` against the question; `index` gives the words around it. */
export function measure(analysis: Analysis, entry: Entry, index: SearchIndex): Measured {
  const context = index.contexts[entry.context] ?? new Set<number>();
  const meetings = analysis.terms.map((term) => meet(term, entry, context, index.vocabulary));
  const total = sum(meetings, ({ term }) => term.weight) || 1;
  const names = meetings.filter(({ term }) => term.name);
  const numbers = meetings.filter(({ term }) => term.number);
  const missing = meetings.map(({ term, own }) => term.weight * (1 - own));
  const around = meetings.map((each) => each.term.weight * (1 - each.around));
  const asked = new Set(meetings.filter(isExact).map(({ word }) => word));
  const isNew = (words: readonly (number | undefined)[]): boolean =>
    words.some((word) => !asked.has(word));
  const given = entry.given.filter(({ words }) => isNew(words));
  const novel = given.filter(({ type }) => analysis.values.includes(type));
  const near = entry.values.filter(
    ({ type, from, to }) => analysis.values.includes(type) && isNew(entry.words.slice(from, to)),
  );
  const ask = bestAsk(analysis, entry.asks, index);
  const text = entry.source.text.slice(entry.start, entry.end);
  const values: Record<Feature, number> = {
    covered: sum(meetings, ({ term, own }) => term.weight * own) / total,
    coveredExactly: sum(meetings, (each) => (isExact(each) ? each.term.weight : 0)) / total,
    coveredAround: sum(meetings, (each) => each.term.weight * each.around) / total,
    missing: Math.max(0, ...missing),
    missingAround: Math.max(0, ...around),
    missingCount: meetings.filter((each) => each.around < COVERED).length,
    namesMissing: share(names, ({ own }) => own < COVERED),
    namesMissingAround: share(names, (each) => each.around < COVERED),
    numbersMissing: share(numbers, (each) => each.around < COVERED),
    unknown: Math.max(
      0,
      ...meetings.map(({ term }) => (term.senses.length === 0 ? term.weight : 0)),
    ),
    rareCovered: Math.max(0, ...meetings.map(({ term, own }) => term.weight * own)),
    pairs: pairs(meetings, entry),
    closeness: closeness(meetings, entry),
    ask: ask.likeness,
    askOfForm: ask.ofForm,
    askRecall: ask.recall,
    askPrecision: ask.precision,
    askMissing: ask.missing,
    askExtra: ask.extra,
    sameForm: entry.asks.some(({ form }) => form === analysis.form) ? 1 : 0,
    ...kindFeatures(analysis, entry),
    valueFits: analysis.values.length > 0 && novel.length > 0 ? 1 : 0,
    valueMissing: analysis.values.length > 0 && novel.length === 0 ? 1 : 0,
    valueNear: Math.max(0, ...near.map((value) => nearness(value, meetings, entry))),
    ...unitFeatures(analysis, entry, meetings),
    ...entityFeatures(analysis, entry),
    antonym: meetings.some((each) => !isExact(each) && hasAntonym(each.term, entry)) ? 1 : 0,
    negation: analysis.negated === isNegated(text) ? 0 : 1,
    novelty: novelty(meetings, entry),
    answerCovered: answerCovered(meetings, entry),
    lastCovered: meetings.at(-1)?.around ?? 0,
    firstCovered: meetings[0]?.around ?? 0,
    length: Math.log2(1 + entry.tokens.length) / 6,
    first: entry.position === 0 ? 1 : 0,
    terms: Math.min(1, meetings.length / 8),
    reason: analysis.form === 'why' && REASON.test(text) ? 1 : 0,
    quoted: analysis.form === 'said' && /["“]/.test(text) ? 1 : 0,
    missingExactly: heaviest(meetings, (each) => !isExact(each)),
    missingExactlyAround: heaviest(meetings, (each) => !isExact(each) && !each.exactAround),
    missingExactlyCount: meetings.filter((each) => !isExact(each) && !each.exactAround).length / 4,
    unknownExactly: heaviest(meetings, ({ term }) => !term.senses.some(isSure)),
    order: order(meetings, entry),
    extremeMissing: meetings.some((each) => EXTREME.test(each.term.norm) && !isExact(each)) ? 1 : 0,
    valueCount: Math.min(1, novel.length / 3),
    coveredByText: sum(meetings, ({ term, text }) => term.weight * text) / total,
    missingByText: Math.max(0, ...meetings.map(({ term, text }) => term.weight * (1 - text))),
    ...sortFeatures(analysis, entry, novel.length > 0),
    unitOnlyNear:
      meetings.find(({ term }) => term.norm === analysis.unit?.norm)?.match === 'near' ? 1 : 0,
    wantsNames: wantsNames(analysis, entry) ? 1 : 0,
    askMissingName: ask.missingName,
    givesName: given.some(({ type }) => NAMES.has(type)) ? 1 : 0,
    givesNumber: given.some(({ type }) => !NAMES.has(type)) ? 1 : 0,
  };
  return { entry, values, meetings };
}

function meet(term: Term, entry: Entry, context: Words, { norms }: Vocabulary): Meeting {
  let own = 0;
  let near = 0;
  let text = 0;
  let exactAround = false;
  let match: Match | undefined;
  let word: number | undefined;
  for (const sense of term.senses) {
    const field = entry.fields.get(sense.word) ?? 0;
    if ((field & OWN) !== 0) {
      if ((field & TEXT) !== 0) text = Math.max(text, sense.score);
      const only = (field & OWN) === FIELD.kind ? 0.8 : 1;
      if (sense.score * only > own) {
        own = sense.score * only;
        match = sense.match;
        word = sense.word;
      }
    } else {
      const around = (field & FIELD.near) !== 0 || context.has(sense.word);
      if (around && isSure(sense)) exactAround = true;
      if ((field & FIELD.near) !== 0) near = Math.max(near, sense.score * NEAR);
      if (context.has(sense.word)) near = Math.max(near, sense.score * AROUND);
    }
  }
  return {
    term,
    own,
    text,
    around: Math.max(own, near),
    exactAround,
    ...(match && { match }),
    ...(word !== undefined && { word, label: norms[word] ?? '' }),
  };
}

function isExact({ match }: Meeting): boolean {
  return match === 'exact' || match === 'stem';
}

/** A form of the same word, however it is spelt. */
function isSure({ match }: Sense): boolean {
  return match !== 'near' && match !== 'synonym' && match !== 'antonym';
}

/** The most weight among the terms for which `holds`. */
function heaviest(meetings: readonly Meeting[], holds: (each: Meeting) => boolean): number {
  return Math.max(0, ...meetings.filter(holds).map(({ term }) => term.weight));
}

/** Share of the met terms that follow each other in the entry as in the question. */
function order(meetings: readonly Meeting[], entry: Entry): number {
  const places = meetings.flatMap((each) => placesOf(each, entry).slice(0, 1));
  const kept = places.filter((place, i) => i > 0 && place > (places[i - 1] ?? 0)).length;
  return places.length < 2 ? 0.5 : kept / (places.length - 1);
}

function hasAntonym({ senses }: Term, { fields }: Entry): boolean {
  return senses.some(
    ({ match, word }) => match === 'antonym' && ((fields.get(word) ?? 0) & FIELD.quote) !== 0,
  );
}

function sum<T>(list: readonly T[], value: (each: T) => number): number {
  let total = 0;
  for (const each of list) total += value(each);
  return total;
}

/** Weight of the terms for which `holds`, of the weight of all. */
function share(meetings: readonly Meeting[], holds: (each: Meeting) => boolean): number {
  const total = sum(meetings, ({ term }) => term.weight);
  return total === 0 ? 0 : sum(meetings, (each) => (holds(each) ? each.term.weight : 0)) / total;
}

/** Neighbouring terms of the question that also stand within three words in the entry. */
function pairs(meetings: readonly Meeting[], entry: Entry): number {
  let found = 0;
  for (let i = 1; i < meetings.length; i++) {
    const before = placesOf(meetings[i - 1], entry);
    const after = placesOf(meetings[i], entry);
    if (before.some((a) => after.some((b) => b !== a && Math.abs(b - a) <= 3))) found++;
  }
  return meetings.length < 2 ? 0 : found / (meetings.length - 1);
}

function placesOf(meeting: Meeting | undefined, entry: Entry): number[] {
  if (meeting?.word === undefined) return [];
  const places: number[] = [];
  entry.words.forEach((word, i) => {
    if (word === meeting.word) places.push(i);
  });
  return places;
}

/** How tightly the met words stand in the quote: 1 when side by side. */
function closeness(meetings: readonly Meeting[], entry: Entry): number {
  const places = meetings.map((each) => placesOf(each, entry)).filter((list) => list.length > 0);
  if (places.length < 2) return 0;
  let best = Infinity;
  for (const start of places.flat()) {
    const reach = Math.max(
      ...places.map((list) => Math.min(...list.map((p) => Math.abs(p - start)))),
    );
    best = Math.min(best, reach);
  }
  return (places.length - 1) / Math.max(places.length - 1, best);
}

interface AskFit {
  /** Harmonic mean of recall and precision, of any ask and of those with the question's form. */
  readonly likeness: number;
  readonly ofForm: number;
  /** Of the best ask: share of the question's weight that it has, and of its own that the question has. */
  readonly recall: number;
  readonly precision: number;
  /** Most weight of a word of the question that it lacks, and of its own that the question lacks. */
  readonly missing: number;
  readonly extra: number;
  /** The same as `missing` for names alone. */
  readonly missingName: number;
}

const NO_ASK: AskFit = {
  ...{ likeness: 0, ofForm: 0, recall: 0, precision: 0, missing: 1, extra: 1, missingName: 1 },
};

/** How like the question is to the nearest of the asks, 0 to 1. */
export function likeness(analysis: Analysis, asks: readonly Ask[], index: SearchIndex): number {
  return bestAsk(analysis, asks, index).likeness;
}

/** The ask that is most like the question. */
function bestAsk(analysis: Analysis, asks: readonly Ask[], index: SearchIndex): AskFit {
  let best = NO_ASK;
  let ofForm = 0;
  for (const ask of asks) {
    const fit = askFit(analysis, ask, index);
    if (fit.likeness > best.likeness) best = fit;
    if (ask.form === analysis.form) ofForm = Math.max(ofForm, fit.likeness);
  }
  return { ...best, ofForm };
}

function askFit({ terms }: Analysis, ask: Ask, { wordWeight }: SearchIndex): AskFit {
  if (ask.words.length === 0 || terms.length === 0) return NO_ASK;
  const words = new Set(ask.words);
  const met = new Map<number, number>();
  let covered = 0;
  let total = 0;
  let missing = 0;
  let missingName = 0;
  for (const { senses, weight, name } of terms) {
    const sense = senses.find(({ word }) => words.has(word));
    const score = sense?.score ?? 0;
    if (sense) met.set(sense.word, Math.max(score, met.get(sense.word) ?? 0));
    total += weight;
    covered += weight * score;
    missing = Math.max(missing, weight * (1 - score));
    if (name) missingName = Math.max(missingName, weight * (1 - score));
  }
  let own = 0;
  let ownMet = 0;
  let extra = 0;
  for (const word of words) {
    const weight = wordWeight(word);
    const score = met.get(word) ?? 0;
    own += weight;
    ownMet += weight * score;
    extra = Math.max(extra, weight * (1 - score));
  }
  const recall = covered / (total || 1);
  const precision = ownMet / (own || 1);
  const likeness = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { likeness, ofForm: 0, recall, precision, missing, extra, missingName };
}

/** Whether the fact's asks want the sort of answer that the question wants. */
function sortFeatures(
  { form }: Analysis,
  { asks, fact }: Entry,
  given: boolean,
): { sortFits: number; sortClashes: number } {
  const sort = sortOf(form);
  if (sort === undefined || !fact) return { sortFits: 0, sortClashes: 0 };
  const fits = asks.some((ask) => sortOf(ask.form) === sort);
  return { sortFits: fits ? 1 : 0, sortClashes: fits || given ? 0 : 1 };
}

/** "Which countries?" is not answered by how many there are. */
function wantsNames({ form, unit }: Analysis, { given }: Entry): boolean {
  return (
    form === 'which' &&
    unit !== undefined &&
    given.length > 0 &&
    given.every(({ type }) => type === 'count')
  );
}

function kindFeatures(
  { kinds }: Analysis,
  { fact }: Entry,
): { kindFits: number; kindMissing: number } {
  const asked = fact !== undefined && kinds.length > 0;
  const fits = asked && kinds.includes(fact.kind);
  return { kindFits: fits ? 1 : 0, kindMissing: asked && !fits ? 1 : 0 };
}

function unitFeatures(
  { unit, form }: Analysis,
  entry: Entry,
  meetings: readonly Meeting[],
): { unitFits: number; unitMissing: number } {
  if (!unit || form !== 'how-many') return { unitFits: 0, unitMissing: 0 };
  const meeting = meetings.find(({ term }) => term.norm === unit.norm);
  if (!meeting || meeting.own < COVERED) return { unitFits: 0, unitMissing: 1 };
  const places = placesOf(meeting, entry);
  const counted = entry.values.some(
    ({ type, to }) => type === 'count' && places.some((place) => place >= to && place < to + 5),
  );
  return { unitFits: counted ? meeting.own : 0, unitMissing: 0 };
}

function entityFeatures(
  { mentions, form, kinds }: Analysis,
  entry: Entry,
): { speakerFits: number; speakerMissing: number; entitiesMissing: number } {
  const none = { speakerFits: 0, speakerMissing: 0, entitiesMissing: 0 };
  if (!entry.fact) return none;
  const has = (entities: readonly Entity[]): boolean =>
    entities.some((entity) => entry.entities.includes(entity));
  const missing = mentions.filter((entities) => !has(entities)).length;
  const entitiesMissing = mentions.length === 0 ? 0 : missing / mentions.length;
  const saying = form === 'said' || kinds.includes('statement');
  const people = mentions.filter((entities) => entities.some(({ type }) => type === 'person'));
  const { speaker } = entry.fact;
  if (!saying || people.length === 0) return { ...none, entitiesMissing };
  const speaks = people.some((entities) => speaker !== undefined && entities.includes(speaker));
  return { speakerFits: speaks ? 1 : 0, speakerMissing: speaks ? 0 : 1, entitiesMissing };
}

function isNegated(text: string): boolean {
  return /\b(?:not|never|without|nobody|none|neither|nor|cannot)\b|n[’']t\b/i.test(text);
}

/** How near a value stands to the words that the question shares with the entry. */
function nearness({ from, to }: Value, meetings: readonly Meeting[], entry: Entry): number {
  let near = 0;
  let total = 0;
  for (const meeting of meetings) {
    const places = placesOf(meeting, entry);
    if (places.length === 0) continue;
    const distance = Math.min(
      ...places.map((place) => (place < from ? from - place : Math.max(0, place - to + 1))),
    );
    near += meeting.term.weight / (1 + distance / 4);
    total += meeting.term.weight;
  }
  return total === 0 ? 0 : near / total;
}

/** Share of the quote's words that carry content and are not in the question. */
function novelty(meetings: readonly Meeting[], entry: Entry): number {
  const met = new Set(meetings.map(({ word }) => word));
  const content = entry.tokens.filter(({ norm }) => !isStopword(norm)).length;
  const unmet = entry.words.filter(
    (word, i) => !met.has(word) && !isStopword(entry.tokens[i]?.norm ?? ''),
  ).length;
  return content === 0 ? 0 : unmet / content;
}

function answerCovered(meetings: readonly Meeting[], entry: Entry): number {
  return share(
    meetings,
    ({ word }) => word !== undefined && ((entry.fields.get(word) ?? 0) & FIELD.answer) !== 0,
  );
}
