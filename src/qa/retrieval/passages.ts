/** A source as passages: its sentences, ready for reading and for being found. */
import { LRUCache } from 'lru-cache';
import type { Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Pieces, WordPieces } from '../../model/tokenizer.ts';
import { windowRanges, type SentenceRange } from '../../reading/windows.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { ASKS_OF_READER, CREDIT_LABELS, SENDS_ON } from '../../text/lang/en/page-furniture.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { paragraphs, sentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import { wordTable, type WordTable } from '../../text/word-table.ts';
import { makingPostings, type Postings } from './postings.ts';

/** A sentence of a source. */
export interface Passage extends Span {
  /** Cut out of the source each time, as few passages are shown. */
  readonly text: string;
  /** Made each time: few passages are read, and their pieces take more memory than all else of them. */
  readonly pieces: Pieces;
  /** It may be shown as an answer: no heading, question, caption or credit. */
  readonly isAnswer: boolean;
}

/** The sentences of a source in their order, with what finds them. */
export interface SourcePassages {
  readonly passages: readonly Passage[];
  /** Its words in lower case. */
  readonly words: WordTable;
  /** The windows that cover it. */
  readonly windows: readonly SentenceRange[];
  /** Where the stems of its content words stand. */
  readonly stems: Postings;
  /** Content words of each passage. */
  readonly lengths: Uint32Array;
}

/** What the passages of one source share. */
interface Origin {
  readonly text: string;
  readonly pieces: WordPieces;
}

/** A passage that is no more than its place: guilds keep thousands. */
class PassageOf implements Passage {
  readonly #origin: Origin;
  readonly start: number;
  readonly end: number;
  readonly isAnswer: boolean;

  constructor(origin: Origin, { start, end }: Span, isAnswer: boolean) {
    this.#origin = origin;
    this.start = start;
    this.end = end;
    this.isAnswer = isAnswer;
  }

  get text(): string {
    return this.#origin.text.slice(this.start, this.end);
  }

  get pieces(): Pieces {
    return this.#origin.pieces.of(this.text);
  }
}

/** Characters of sources remembered as passages, by their text's hash: guilds that have one text share them. */
const MAX_REMEMBERED = 10_000_000;
const remembered = new LRUCache<string, SourcePassages>({ maxSize: MAX_REMEMBERED });

/** The passages of a source, a sentence a step; some 0.2 ms each, at once when it was read before. */
export function* readingPassages(
  { sha256, text }: Source,
  pieces: WordPieces,
): Work<SourcePassages> {
  const known = remembered.get(sha256);
  if (known) return known;
  const spans = yield* splitting(text);
  const made = yield* makingPassages(text, spans, pieces, isAnswer);
  remembered.set(sha256, made, { size: text.length + 1 });
  return made;
}

/** The sentences of a text, a paragraph a step. */
function* splitting(text: string): Work<Span[]> {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    yield;
    for (const span of sentences(text, paragraph)) spans.push(span);
  }
  return spans;
}

/** Spans of a text as its passages; `mayAnswer` is asked of each with how many words it has. */
export function sentencesAsPassages(
  text: string,
  spans: readonly Span[],
  pieces: WordPieces,
  mayAnswer: (sentence: string, words: number) => boolean,
): SourcePassages {
  return atOnce(makingPassages(text, spans, pieces, mayAnswer));
}

function* makingPassages(
  text: string,
  spans: readonly Span[],
  pieces: WordPieces,
  mayAnswer: (sentence: string, words: number) => boolean,
): Work<SourcePassages> {
  const words = new Set<string>();
  const stems: string[][] = [];
  const all: Pieces[] = [];
  const passages: Passage[] = [];
  const origin = { text, pieces };
  for (const span of spans) {
    yield;
    const sentence = text.slice(span.start, span.end);
    const tokens = tokenise(sentence);
    for (const { norm } of tokens) words.add(norm);
    stems.push(tokens.flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem])));
    all.push(pieces.of(sentence));
    passages.push(new PassageOf(origin, span, mayAnswer(sentence, tokens.length)));
  }
  return {
    // A list that grew has room for more than it holds.
    ...{ passages: [...passages], words: wordTable(words), windows: windowRanges(all) },
    stems: yield* makingPostings(stems),
    lengths: Uint32Array.from(stems, ({ length }) => length),
  };
}

const ENDS_SENTENCE = /[.!…"”’')\]]\s*$/u;
/** All in capitals and without a stop: “DIVISIVE, STUPID AND WRONG”, which somebody's words may head a section as. */
const IN_CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*(?<![.!…]["”’')\]]*\s*)$/u;
/** A label of one or two words in capitals, with a stop too: "ABSTRACT.", "FULL TEXT." */
const SHORT_LABEL = /^\W*\p{Lu}{3,}(?:\s+\p{Lu}{2,})?[^\p{L}!]*$/u;
/** No word at all, or a time of day alone: "___.", "2 p.m." */
const WORDLESS = /^(?:\P{L}|\b[ap]\.?m\b)*$/iu;
/** A line of so many words without an end is a heading or a caption. */
const MAX_HEADING = 14;
/** A credit, a link or what a page asks of its readers. */
const CREDIT = new RegExp(
  `^\\W*(?:${CREDIT_LABELS}\\s*(?:[:/|].{0,100}|by\\b.{0,60}|\\W*)|©.{0,100}|copyright\\s+(?:©|\\d{4}).{0,80}|` +
    `(?:${ASKS_OF_READER})\\b.{0,80})$`,
  'iu',
);

/** Whether a sentence of so many words can stand as an answer: not a heading, a question, a lead-in, a credit or a rule. */
function isAnswer(sentence: string, words: number): boolean {
  const isNone = [/[?:]["'”’)]*\s*$/u, CREDIT, SENDS_ON, IN_CAPITALS, SHORT_LABEL, WORDLESS];
  if (isNone.some((form) => form.test(sentence))) return false;
  return words > MAX_HEADING || ENDS_SENTENCE.test(sentence);
}
