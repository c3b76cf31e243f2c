/** An article as it is read: where its head, paragraphs, sentences, words, quotations and noun phrases are. */
import type { Span } from '../../text/span.ts';
import { sentences } from '../../text/sentences.ts';
import { groupsOf } from './cues.ts';
import { withNames } from './names.ts';
import { openHead, type Head } from '../pages/plain-head.ts';
import { phrases, type Phrase } from './phrases.ts';
import { wordAt } from './offsets.ts';
import { quotations, type Quotation } from '../../text/quotations.ts';
import { unwrapped } from '../pages/unwrapped.ts';
import { readWords, type Word } from './words.ts';

/** All offsets count from the start of `text`; all word numbers index `words`. */
export interface Article extends Head {
  /** What the spans index: the input as given, or the story taken out of a web page. */
  readonly text: string;
  /** The story's paragraphs, the headline first when it has one. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly quotations: readonly QuotedWords[];
  readonly phrases: readonly Phrase[];
  /** For each word: the sentence it stands in, or -1 (byline, page furniture). */
  readonly sentenceOf: Int32Array;
  /** For each word: the quotation it stands in, or -1. */
  readonly quotationOf: Int32Array;
  /** For each word: the noun phrase it stands in, or -1. */
  readonly phraseOf: Int32Array;
}

/** Words `from` to `to` exclusive. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A quotation with its marks, as words `from` to `to` exclusive. */
export interface QuotedWords extends Quotation {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads an article in plain text. `known` is what is known of its head from elsewhere, such as a
 * web page's metadata, and goes before what the text says.
 */
export function readText(text: string, known: Head = {}): Article {
  const flat = unwrapped(text);
  const { story, ...head } = openHead(flat, lines(flat));
  const sentenceSpans = story.flatMap((span, paragraph) =>
    sentences(flat, span).map((each) => ({ ...each, paragraph })),
  );
  const quoted = story.flatMap((span, paragraph) =>
    quotations(flat, span).map((each) => ({ ...each, paragraph })),
  );
  const read = readWords(flat);
  const inWords = placer(read);
  const words = withNames(read, sentenceSpans.map(inWords));
  const placed = joined(sentenceSpans.map(inWords), words).flatMap((each) => bounded(each, words));
  const quotedWords = quoted.map(inWords);
  const found = placed.flatMap(({ from, to }) => phrases(words, from, to));
  return {
    ...head,
    ...known,
    text,
    paragraphs: story,
    sentences: placed,
    words,
    quotations: quotedWords,
    phrases: found,
    sentenceOf: membership(placed, words.length),
    quotationOf: membership(quotedWords, words.length),
    phraseOf: membership(found, words.length),
  };
}

/** Sentences that a quoted question or exclamation broke off: "“Why?” Ann Smith asked." is one. */
function joined(all: readonly Sentence[], words: readonly Word[]): Sentence[] {
  const result: Sentence[] = [];
  for (const sentence of all) {
    const last = result.at(-1);
    const asked =
      last?.paragraph === sentence.paragraph &&
      QUOTED_MARK.test(words[last.to - 1]?.text ?? '') &&
      /^[?!…]$/.test(words[last.to - 2]?.text ?? '');
    if (last && asked && beginsWithCue(words, sentence)) {
      result[result.length - 1] = { ...last, end: sentence.end, to: sentence.to };
    } else result.push(sentence);
  }
  return result;
}

const QUOTED_MARK = /^[”"’']$/;

/** Whether a short name and a verb of saying begin a sentence, with no clause after them. */
function beginsWithCue(words: readonly Word[], { from, to }: Sentence): boolean {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = words[i];
    const groups: readonly string[] = word?.tag === 'VERB' ? groupsOf(word.lemma) : [];
    if (groups.some((group) => /^(?:say|assert|ask|call)$/.test(group))) {
      return /^(?:PUNCT|ADP|ADV|PROPN|PRON)$/.test(words[i + 1]?.tag ?? 'PUNCT');
    }
    if (!word || !/^(?:PROPN|NOUN|DET|ADJ|PRON|PART|PUNCT)$/.test(word.tag)) return false;
  }
  return false;
}

/** For each word, the number of the range it stands in, or -1. */
function membership(ranges: readonly { from: number; to: number }[], count: number): Int32Array {
  const of = new Int32Array(count).fill(-1);
  ranges.forEach(({ from, to }, i) => of.fill(i, from, to));
  return of;
}

/** Turns spans of text into the words that begin inside them. */
function placer(
  words: readonly Word[],
): <S extends Span>(span: S) => S & { from: number; to: number } {
  return (span) => ({
    ...span,
    from: wordAt({ words }, span.start),
    to: wordAt({ words }, span.end),
  });
}

/** More words than this are no sentence but a text without stops; it is read in pieces. */
const MAX_SENTENCE_WORDS = 200;

function bounded(sentence: Sentence, words: readonly Word[]): Sentence[] {
  const pieces: Sentence[] = [];
  for (let from = sentence.from; from < sentence.to; from += MAX_SENTENCE_WORDS) {
    const to = Math.min(sentence.to, from + MAX_SENTENCE_WORDS);
    const start = words[from]?.start ?? sentence.start;
    const end = to === sentence.to ? sentence.end : (words[to - 1]?.end ?? sentence.end);
    pieces.push({ ...sentence, start, end, from, to });
  }
  return pieces;
}

/** Lines without their outer white space and the marks of lists; empty ones left out. */
function lines(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: line, index }) => ({
    start: index + (LIST_MARK.exec(line)?.[0].length ?? 0),
    end: index + line.length,
  }));
}

const LIST_MARK = /^(?:[*•·▪●‣]|[-–—](?= \p{Lu}|\t))[ \t]+(?=\S)/u;
