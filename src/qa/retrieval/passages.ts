/** A source as passages: its sentences, ready for reading and for being found. */
import { LRUCache } from 'lru-cache';
import type { Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Pieces, WordPieces } from '../../model/tokenizer.ts';
import { windowRanges, type SentenceRange } from '../../reading/windows.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { paragraphs, sentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import { makingPostings, type Postings } from './postings.ts';

export interface Passage extends Span {
  readonly text: string;
  /** Made each time: few passages are read, and their pieces take more memory than all else of them. */
  readonly pieces: Pieces;
  /** It may be shown as an answer: no heading, question, caption or credit. */
  readonly isAnswer: boolean;
}

export interface SourcePassages {
  readonly passages: readonly Passage[];
  /** Its words in lower case. */
  readonly words: ReadonlySet<string>;
  /** The windows that cover it. */
  readonly windows: readonly SentenceRange[];
  /** Where the stems of its content words stand. */
  readonly stems: Postings;
  /** Content words of each passage. */
  readonly lengths: Uint32Array;
}

/** Sources remembered as passages, by their text's hash: guilds share shipped sources, revisions most of their own. */
const MAX_REMEMBERED = 2000;
const remembered = new LRUCache<string, SourcePassages>({ max: MAX_REMEMBERED });

/** The passages of a source, a sentence a step; some 0.2 ms each, at once when it was read before. */
export function* readingPassages(
  { sha256, text }: Source,
  pieces: WordPieces,
): Work<SourcePassages> {
  const known = remembered.get(sha256);
  if (known) return known;
  const spans = yield* splitting(text);
  const made = yield* makingPassages(text, spans, pieces, isAnswer);
  remembered.set(sha256, made);
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
  for (const { start, end } of spans) {
    yield;
    const sentence = text.slice(start, end);
    const tokens = tokenise(sentence);
    for (const { norm } of tokens) words.add(norm);
    stems.push(tokens.flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem])));
    all.push(pieces.of(sentence));
    passages.push({
      ...{ start, end, text: sentence, isAnswer: mayAnswer(sentence, tokens.length) },
      get pieces() {
        return pieces.of(sentence);
      },
    });
  }
  return {
    ...{ passages, words, windows: windowRanges(all) },
    stems: yield* makingPostings(stems),
    lengths: Uint32Array.from(stems, ({ length }) => length),
  };
}

const ENDS_SENTENCE = /[.!…"”’')\]]\s*$/u;
/** A line of so many words without an end is a heading or a caption. */
const MAX_HEADING = 14;
/** What labels a credit or a link: alone, or with a colon, a slash or a name behind it; "Reuters reported" goes on. */
const LABEL =
  '(?:photo(?:s|graphs?)?|pictures?|images?|videos?|graphics?|illustrations?|captions?|file photo|getty(?: images)?|' +
  'ap(?: photo)?|reuters|afp|epa|sources?|read more|see also|related|watch|listen)' +
  '(?: (?:captions?|credits?|photos?|images?|courtesy|copyright|sources?))?';
const CREDIT = new RegExp(
  `^\\W*(?:${LABEL}\\s*(?:[:/|].{0,100}|by\\b.{0,60}|\\W*)|©.{0,100}|copyright\\s+(?:©|\\d{4}).{0,80}|` +
    '(?:sign up|subscribe|click here|advertisement)\\b.{0,80})$',
  'iu',
);

/** Whether a sentence of so many words can stand as an answer: not a heading, a question, a lead-in or a credit. */
function isAnswer(sentence: string, words: number): boolean {
  if (/[?:]["'”’)]*\s*$/u.test(sentence) || CREDIT.test(sentence)) return false;
  return words > MAX_HEADING || ENDS_SENTENCE.test(sentence);
}
