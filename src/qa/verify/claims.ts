/** What a text claims, sentence by sentence: its quotations, and what the sources have on the rest. */
import type { AnswerIndex } from '../index/answer-index.ts';
import { isOtherStatement } from '../query/languages.ts';
import type { Span } from '../../text/span.ts';
import { paragraphs, sentences } from '../../text/sentences.ts';
import { quotations } from '../../text/quotations.ts';
import { bare } from './quotation/bare.ts';
import { givenTo, type Claimed } from './speakers/claimed.ts';
import { isClaim } from './wording/is-claim.ts';
import { judgeClaim, type Judged } from './judgement/judge-claim.ts';
import { deniedAround } from './quotation/lost-denial.ts';
import { wordsIn } from './wording/runs.ts';

/** A quotation in the text, with whom the text gives it to. */
export interface QuotedClaim {
  readonly type: 'quotation';
  readonly text: string;
  /** What is looked up: the quotation, with a word right before it in the text that denies it. */
  readonly wanted: string;
  readonly claimed?: Claimed;
}

/** A sentence that claims something, with what the sources make of it. */
export interface SentenceClaim extends Judged {
  readonly type: 'sentence';
  readonly text: string;
}

/** What a text claims: words that somebody said, or a sentence. */
export type Claim = QuotedClaim | SentenceClaim;

/** What marks an item of a list at the start of its line: "- ", "1. ", "• ". */
const MARKER = /^[^\S\n]*(?:(?:[*•‣◦▪●·>+–-]|\d{1,2}[.)]|\(?[a-h\d]\))[^\S\n]+)+/gmu;
/** Fewer words between quotation marks are a name or a title. */
const MIN_QUOTED_WORDS = 4;

/** The claims of a text, and whether it has more than was looked at. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** There is more of the text that was not looked at. */
  readonly goesOn: boolean;
  /** Some of the text is in a language that is not read. */
  readonly hasOtherLanguage: boolean;
}

/**
 * The first `most` claims in the order of the text; no more are looked at, and none twice. Questions, opinions and greetings are none. A
 * sentence costs what {@link judgeClaim} does, all of it in the model's thread.
 */
export async function claimsIn(typed: string, index: AnswerIndex, most: number): Promise<Claims> {
  const text = typed.replaceAll(MARKER, '');
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const hasOtherLanguage = paragraphs(text).some((paragraph) =>
    sentences(text, paragraph).some(({ start, end }) => isOtherStatement(text.slice(start, end))),
  );
  for await (const claim of claimed(text, index)) {
    const key = wordsIn(typeof claim === 'string' ? claim : claim.text).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (claims.length >= most) return { claims, goesOn: true, hasOtherLanguage };
    claims.push(
      typeof claim === 'string'
        ? { type: 'sentence', text: claim, ...(await judgeClaim(claim, index)) }
        : claim,
    );
  }
  return { claims, goesOn: false, hasOtherLanguage };
}

/** Quotations, and the sentences without any that claim something. */
async function* claimed(text: string, index: AnswerIndex): AsyncIterable<QuotedClaim | string> {
  for (const { sentence, quoted } of sentencesOf(text)) {
    const told = text.slice(sentence.start, sentence.end);
    if (quoted.length === 0) {
      if (isClaim(told)) yield told;
      continue;
    }
    for (const { start, end } of quoted) {
      // A quotation may go on over several sentences.
      if (start < sentence.start) continue;
      const quote = text.slice(start, end);
      const before = deniedAround(text, { start, end })?.start ?? start;
      const wanted = `${text.slice(before, start)}${bare(quote)}`;
      const by = await givenTo(text, { start, end }, sentence, index);
      yield { type: 'quotation', text: quote, wanted, ...(by && { claimed: by }) };
    }
  }
}

/** The sentences of a text with the quotations that reach into them. */
function* sentencesOf(
  text: string,
): Iterable<{ readonly sentence: Span; readonly quoted: readonly Span[] }> {
  for (const paragraph of paragraphs(text)) {
    const quoted = quotations(text, paragraph).filter(
      ({ start, end }) => wordsIn(text.slice(start, end)).length >= MIN_QUOTED_WORDS,
    );
    for (const sentence of sentences(text, paragraph)) {
      const own = quoted.filter((each) => each.start < sentence.end && each.end > sentence.start);
      yield { sentence, quoted: own };
    }
  }
}
