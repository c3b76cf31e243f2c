/** What a text claims, sentence by sentence: its quotations, and the facts that bear on the rest. */
import { understand, readBest } from '../answer.ts';
import type { AnswerIndex } from '../answer-index.ts';
import { candidateOf } from '../candidates.ts';
import { mentionsIn } from '../query/names.ts';
import type { Candidate } from '../verdict.ts';
import { probability, readerCard } from '../../reading/card.ts';
import type { Entity } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { paragraphs, sentences } from '../../text/sentences.ts';
import { quotations } from '../../text/quotations.ts';
import { numbersIn } from '../../text/numbers/numbers.ts';
import { tokenise } from '../../text/tokens.ts';
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
/** From this chance on a passage bears on a sentence. */
const MIN_BEARING = 0.5;
/** Sentences of a text that are read, and windows for each: a text may have hundreds. */
const MAX_READ = 12;
const MAX_WINDOWS = 2;

/** What a text claims, and whether there is more of it that was not looked at. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly goesOn: boolean;
}

/**
 * The first `most` claims in the order of the text; no more is looked at than they need, or `MAX_READ` sentences.
 * Sentences on which no source bears are left out, and a passage comes but once.
 */
export async function claimsIn(text: string, index: AnswerIndex, most: number): Promise<Claims> {
  const told = new Set<string>();
  const claims: Claim[] = [];
  let [read, goesOn] = [0, false];
  for (const { sentence, quoted } of sentencesOf(text)) {
    if (claims.length >= most) return { claims, goesOn: true };
    if (quoted.length > 0) {
      const own = quotedClaims(text, sentence, quoted, index);
      goesOn ||= own.length > most - claims.length;
      claims.push(...own.slice(0, most - claims.length));
      continue;
    }
    if (read >= MAX_READ) {
      goesOn = true;
      continue;
    }
    read += 1;
    const claim = await toldClaim(text.slice(sentence.start, sentence.end), index);
    const key = claim && `${claim.bearing.source.key} ${claim.bearing.start}`;
    if (!claim || key === undefined || told.has(key)) continue;
    told.add(key);
    claims.push(claim);
  }
  return { claims, goesOn };
}

/** The sentences of a text with the quotations that reach into them. */
function* sentencesOf(
  text: string,
): Iterable<{ readonly sentence: Span; readonly quoted: readonly Span[] }> {
  for (const paragraph of paragraphs(text)) {
    const quoted = quotations(text, paragraph).filter(
      ({ start, end }) => wordsIn(text.slice(start, end)).length >= LEAST_QUOTED,
    );
    for (const sentence of sentences(text, paragraph)) {
      const own = quoted.filter((each) => each.start < sentence.end && each.end > sentence.start);
      yield { sentence, quoted: own };
    }
  }
}

/** Those that begin in the sentence: a quotation may go on over several. */
function quotedClaims(
  text: string,
  sentence: Span,
  quoted: readonly Span[],
  { names }: AnswerIndex,
): QuotedClaim[] {
  const words = tokenise(text.slice(sentence.start, sentence.end));
  const named = mentionsIn(words, names).flatMap(({ entities }) => entities);
  return quoted
    .filter(({ start }) => start >= sentence.start)
    .map(({ start, end }) => ({ type: 'quotation', text: text.slice(start, end), named }));
}

/** The passage that is about the same as the sentence, whether it agrees with it or not. */
async function toldClaim(text: string, index: AnswerIndex): Promise<ToldClaim | undefined> {
  const [first, second] = await readBest(index, understand(index, text), undefined, MAX_WINDOWS);
  if (!first) return undefined;
  const lead = first.reading.score - (second?.reading.score ?? first.reading.score);
  const bears = probability(first.reading.score, lead, readerCard());
  if (bears < MIN_BEARING) return undefined;
  const bearing = candidateOf(first, bears, text);
  return { type: 'sentence', text, bearing, otherFigures: otherFigures(text, bearing) };
}

function otherFigures(text: string, { fact }: Candidate): string[] {
  const stems = new Set(tokenise(text).map(({ stem }) => stem));
  const counted = (fact?.quantities ?? []).filter(({ unit }) =>
    tokenise(unit).some(({ stem }) => stems.has(stem)),
  );
  const figures = numbersIn(text);
  const agrees = figures.some((figure) => counted.some(({ value }) => value === figure.value));
  if (counted.length === 0 || agrees) return [];
  return figures.map(({ numeral: { start, end } }) => text.slice(start, end));
}
