/** What an index holds: facts, and the sources' own sentences, as words with the fields they stand in. */
import type { Entity, Event, Fact, Source, Span } from '../knowledge/knowledge.ts';
import { sentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { atOnce, type Work } from '../turns.ts';
import { valuesOf, type Dimension, type Value, type ValueType } from '../text/values.ts';
import { formOf, KIND_ASKS, KIND_WORDS, type Form } from './intents.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import type { VocabularyBuilder } from './vocabulary.ts';

/** Where a word of an entry stands, as bits. */
export const FIELD = {
  quote: 1,
  answer: 2,
  ask: 4,
  name: 8,
  kind: 16,
  before: 32,
  after: 64,
} as const;
/** Fields that are the entry's own words, not its surroundings. */
export const OWN = FIELD.quote | FIELD.answer | FIELD.ask | FIELD.name | FIELD.kind;

/** The sentences at the top of a story that set its scene. */
const LEAD = 2;

export interface Ask {
  readonly form: Form;
  /** Words that carry content, by number. */
  readonly words: readonly number[];
}

export interface GivenValue {
  readonly type: ValueType;
  readonly dimension?: Dimension;
  readonly words: readonly number[];
}

export interface Entry extends Span {
  readonly fact?: Fact;
  readonly source: Source;
  /** Place of the sentence in its source, 0 for the first; -1 for a fact. */
  readonly position: number;
  readonly tokens: readonly Token[];
  /** Word numbers of the quote's tokens, in order. */
  readonly words: readonly number[];
  /** The quote's words that carry content, each once. */
  readonly content: readonly number[];
  /** Every word with the bits of the fields that it stands in. */
  readonly fields: ReadonlyMap<number, number>;
  /** Whether its first words, or others, point back to what was said before. */
  readonly leans: 'first' | 'inside' | 'no';
  /** Places in the quote of words that deny. */
  readonly denials: readonly number[];
  /** Values in the quote. */
  readonly values: readonly Value[];
  /** Values in the short answer with its words by number; those of the quote for a sentence. */
  readonly given: readonly GivenValue[];
  /** Places in the quote of the words that its short answer is made of; none for a sentence. */
  readonly answerAt: readonly number[];
  /** Words of what its quantities count or measure. */
  readonly units: readonly number[];
  readonly asks: readonly Ask[];
  /** Its speaker first, then its subjects. */
  readonly entities: readonly Entity[];
  /** Which of the index's contexts it stands in. */
  readonly context: number;
}

/** What surrounds entries, as words. */
export interface Context {
  /** Of the event, the headline and the lead. */
  readonly words: ReadonlySet<number>;
  /** Of the event's names and place alone: every entry of the event is about that. */
  readonly title: ReadonlySet<number>;
}

/** What a reader of any sentence of `source` knows already: its event, its headline and its lead. */
export function surroundingsOf(
  event: Event,
  source: Source,
  words: VocabularyBuilder,
  spans: readonly Span[] = sentences(source.text),
): Context {
  const { title, aliases, place } = event;
  const lead = spans.slice(0, LEAD).map(({ start, end }) => source.text.slice(start, end));
  const about = [title, ...aliases, place ?? ''].flatMap((text) => contentWords(text, words));
  const around = [source.headline, ...lead].flatMap((text) => numbersOf(text, words));
  return { words: new Set([...about, ...around]), title: new Set(about) };
}

export function factEntry(fact: Fact, context: number, words: VocabularyBuilder): Entry {
  const tokens = tokenise(fact.quote);
  const numbers = tokens.map((token, i) => words.add(token, i === 0));
  const answer = tokenise(fact.answer);
  const asks = [...fact.asks, ...asksOfKind(fact)].map((ask) => askOf(ask, words));
  const entities = [...(fact.speaker ? [fact.speaker] : []), ...fact.subjects];
  const fields = new Map<number, number>();
  const put = (list: readonly number[], field: number): void => {
    for (const word of list) fields.set(word, (fields.get(word) ?? 0) | field);
  };
  put(numbers, FIELD.quote);
  const answerNumbers = answer.map((token, i) => words.add(token, i === 0));
  put(answerNumbers, FIELD.answer);
  for (const ask of asks) put(ask.words, FIELD.ask);
  for (const entity of entities) put(numbersOf(namesText(entity), words), FIELD.name);
  put(numbersOf(KIND_WORDS[fact.kind] ?? fact.kind, words), FIELD.kind);
  return {
    fact,
    source: fact.source,
    start: fact.start,
    end: fact.end,
    position: -1,
    tokens,
    words: numbers,
    content: contentOf(tokens, numbers),
    fields,
    leans: leaning(tokens),
    denials: denialsIn(tokens),
    values: valuesOf(tokens, fact.quote),
    given: givenValues(valuesOf(answer, fact.answer), answerNumbers),
    answerAt: answerAt(tokens, answer),
    units: fact.quantities.flatMap(({ unit }) => numbersOf(unit, words)),
    asks,
    entities,
    context,
  };
}

/** Who came is no answer to how many did. */
function asksOfKind({ kind, quantities }: Fact): readonly string[] {
  if (kind === 'attendance' && quantities.length === 0) return [];
  return KIND_ASKS[kind] ?? [];
}

function givenValues(values: readonly Value[], words: readonly number[]): GivenValue[] {
  return values.map(({ from, to, ...value }) => ({ ...value, words: words.slice(from, to) }));
}

function namesText({ name, aliases, demonyms, roles }: Entity): string {
  const titles = roles.map(({ title, of }) => `${title} ${of?.name ?? ''}`);
  return [name, ...aliases, ...demonyms, ...titles].join(' . ');
}

function askOf(text: string, words: VocabularyBuilder): Ask {
  const content = tokenise(text).filter(({ norm }) => !isStopword(norm));
  return { form: formOf(text), words: content.map((token) => words.add(token, true)) };
}

/** One entry a sentence; each also carries the words of the sentences before and after it. */
export function sentenceEntries(
  source: Source,
  context: number,
  words: VocabularyBuilder,
  spans: readonly Span[] = sentences(source.text),
): Entry[] {
  return atOnce(readingSentences(source, context, words, spans));
}

/** The same as work that can pause. */
export function* readingSentences(
  source: Source,
  context: number,
  words: VocabularyBuilder,
  spans: readonly Span[],
): Work<Entry[]> {
  const pieces: { readonly tokens: Token[]; readonly numbers: number[] }[] = [];
  for (const { start, end } of spans) {
    yield;
    const tokens = tokenise(source.text.slice(start, end));
    pieces.push({ tokens, numbers: tokens.map((token, i) => words.add(token, i === 0)) });
  }
  const entries: Entry[] = [];
  for (const [position, piece] of pieces.entries()) {
    yield;
    entries.push(entryOf(piece, position));
  }
  return entries;

  function entryOf({ tokens, numbers }: (typeof pieces)[number], position: number): Entry {
    const fields = new Map<number, number>();
    for (const word of numbers) fields.set(word, FIELD.quote);
    const put = (list: readonly number[] = [], field: number): void => {
      for (const word of list) fields.set(word, (fields.get(word) ?? 0) | field);
    };
    put(pieces[position - 1]?.numbers, FIELD.before);
    put(pieces[position + 1]?.numbers, FIELD.after);
    const { start, end } = spans[position] ?? { start: 0, end: 0 };
    const text = source.text.slice(start, end);
    const values = valuesOf(tokens, text);
    return {
      source,
      start,
      end,
      position,
      tokens,
      words: numbers,
      content: contentOf(tokens, numbers),
      fields,
      leans: leaning(tokens),
      denials: denialsIn(tokens),
      values,
      given: givenValues(values, numbers),
      answerAt: [],
      units: [],
      asks: [],
      entities: [],
      context,
    };
  }
}

function numbersOf(text: string, words: VocabularyBuilder): number[] {
  return tokenise(text).map((token, i) => words.add(token, i === 0));
}

function contentWords(text: string, words: VocabularyBuilder): number[] {
  return contentOf(tokenise(text), numbersOf(text, words));
}

function contentOf(tokens: readonly Token[], numbers: readonly number[]): number[] {
  return [...new Set(numbers.filter((_, i) => !isStopword(tokens[i]?.norm ?? '')))];
}

function answerAt(quote: readonly Token[], answer: readonly Token[]): number[] {
  const stems = new Set(answer.flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem])));
  return quote.flatMap(({ stem }, i) => (stems.has(stem) ? [i] : []));
}

/** Words at the start of a sentence that point back. */
const FIRST =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|such|both|others?|another|most|some|many|however|but|also|then|there)$/;
const POINTING = /^(?:he|she|they|him|them|his|her|their|its|it|this|these)$/;

function leaning(tokens: readonly Token[]): Entry['leans'] {
  const [first, second] = tokens;
  if (first && (FIRST.test(first.norm) || (first.norm === 'the' && second?.capital === false))) {
    return 'first';
  }
  return tokens.some(({ norm }) => POINTING.test(norm)) ? 'inside' : 'no';
}

const DENIAL = /^(?:not|never|without|nobody|none|neither|nor|cannot|no)$/;

function denialsIn(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ norm, text }, i) =>
    DENIAL.test(norm) || /n[’']t$/i.test(text) ? [i] : [],
  );
}
