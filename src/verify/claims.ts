/** What a text claims, sentence by sentence: its quotations, and the facts that bear on the rest. */
import { answer, type AnswerIndex } from '../answer/index.ts';
import { mentionsIn } from '../qa/query/names.ts';
import type { Candidate } from '../answer/verdict.ts';
import { quotations } from '../ingest/quotations.ts';
import type { Entity, Span } from '../knowledge/knowledge.ts';
import { paragraphs, sentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { wordsIn } from './runs.ts';

/** A quotation in the text, with everyone whom its sentence names. */
export interface QuotedClaim {
  readonly type: 'quotation';
  readonly text: string;
  readonly named: readonly Entity[];
}

/** A sentence that a source bears on. */
export interface ToldClaim {
  readonly type: 'sentence';
  readonly text: string;
  readonly bearing: Candidate;
  /** The sentence's figures, where the fact counts the same thing and has others. */
  readonly otherFigures: readonly string[];
}

export type Claim = QuotedClaim | ToldClaim;

/** Fewer words between quotation marks are a name or a title. */
const LEAST_QUOTED = 4;
/** From this chance on, a fact bears on a sentence, if it also has so many of its words. */
const BEARS = { confidence: 0.6, words: 2 };

/** In the order of the text. Sentences on which no source bears are left out, and a fact comes but once. */
export function claimsIn(text: string, index: AnswerIndex): Claim[] {
  const told = new Set<string>();
  return paragraphs(text).flatMap((paragraph) => {
    const quoted = quotations(text, paragraph).filter(
      ({ start, end }) => wordsIn(text.slice(start, end)).length >= LEAST_QUOTED,
    );
    return sentences(text, paragraph).flatMap((sentence): Claim[] => {
      const own = quoted.filter((each) => each.start < sentence.end && each.end > sentence.start);
      if (own.length > 0) return quotedClaims(text, sentence, own, index);
      const claim = toldClaim(text.slice(sentence.start, sentence.end), index);
      const key = claim && `${claim.bearing.source.key} ${claim.bearing.answer}`;
      if (!claim || key === undefined || told.has(key)) return [];
      told.add(key);
      return [claim];
    });
  });
}

/** Those that begin in the sentence: a quotation may go on over several. */
function quotedClaims(
  text: string,
  sentence: Span,
  quoted: readonly Span[],
  { search }: AnswerIndex,
): QuotedClaim[] {
  const words = tokenise(text.slice(sentence.start, sentence.end));
  const named = mentionsIn(words, search.names).flatMap(({ entities }) => entities);
  return quoted
    .filter(({ start }) => start >= sentence.start)
    .map(({ start, end }) => ({ type: 'quotation', text: text.slice(start, end), named }));
}

function toldClaim(text: string, index: AnswerIndex): ToldClaim | undefined {
  const [bearing] = [text, ...asQuestion(text)]
    .flatMap((each) => answer(index, each).best ?? [])
    .filter(bears)
    .sort((a, b) => b.confidence - a.confidence);
  return bearing && { type: 'sentence', text, bearing, otherFigures: otherFigures(text, bearing) };
}

function bears({ confidence, why: { matched } }: Candidate): boolean {
  // A word that is only near in meaning is shown with what it met.
  const plain = matched.filter((word) => !word.includes(' ~ '));
  return confidence >= BEARS.confidence && plain.length >= BEARS.words;
}

/** A claim with a figure as the question for that figure, so that another one bears on it too. */
function asQuestion(text: string): string[] {
  const [figure] = figuresIn(text);
  if (!figure) return [];
  return [`${text.slice(0, figure.start)}how many${text.slice(figure.end)}`];
}

/** Numbers but for years. */
function figuresIn(text: string): Token[] {
  return tokenise(text).filter(({ number, norm }) => number && !/^(?:19|20)\d\d$/.test(norm));
}

function otherFigures(text: string, { fact }: Candidate): string[] {
  const stems = new Set(tokenise(text).map(({ stem }) => stem));
  const counted = (fact?.quantities ?? []).filter(({ unit }) =>
    tokenise(unit).some(({ stem }) => stems.has(stem)),
  );
  const figures = figuresIn(text);
  const agrees = figures.some(({ norm }) => counted.some(({ value }) => String(value) === norm));
  return counted.length === 0 || agrees ? [] : figures.map((figure) => figure.text);
}
