/** A quotation as it was typed, made ready for comparing with sources. */
import { CUES, HEARERS } from '../../text/lang/en/reporting.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { isOfTitle } from '../../text/lang/en/titles.ts';
import { quotations } from '../../text/quotations.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { formsOf } from './claim-speaker.ts';
import { wordsIn } from './runs.ts';

const OPENING = /^[\s"'“”„‟«»‘’‚‛‹›`´.…,;:>–—-]+/u;
const CLOSING = /[\s"'“”„‟«»‘’‚‛‹›`´.…,;:!?–—-]+$/u;
const EMPHASIS = /\*+|__|~~|\|\|/g;
/** A letter that was changed at the start of a word: "[W]e". */
const CHANGED_LETTER = /\[(\p{L})\](?=\p{L})/gu;
/** Where words were left out, or others put in their place: "…", "[…]", "(...)", "[the minister]". */
const OMISSION = /\s*(?:\[[^\]]{0,60}\]|\((?:…|\.{3})\)|…|\.\s?\.\s?\.)\s*/u;

/** Without emphasis, and without the marks around it, which belong to the sentence that quotes. */
export function bare(quote: string): string {
  return withoutEnds(quote.replaceAll(EMPHASIS, '').replaceAll(CHANGED_LETTER, '$1'));
}

/** What introduces a quotation, goes on between its parts or says afterwards who spoke: no more words than these. */
const MAX_AROUND = 12;
const MIN_QUOTED_WORDS = 3;
const SAYING = formsOf([CUES.say, CUES.assert, CUES.warning, CUES.think].flat());

interface Introduced {
  readonly quote: string;
  /** The words around it. */
  readonly by: string;
  /** They tell more than who speaks, when and to whom. */
  readonly tellsMore: boolean;
}

/**
 * What somebody is said to have said in "Orn told reporters: “…”": the quotation alone, and the words around it, which tell
 * who; nothing where the text is no such sentence. Several quotations are one: where somebody is said to speak between them
 * it goes on, elsewhere something was left out.
 */
export function introduced(text: string): Introduced | undefined {
  const all = quotations(text, { start: 0, end: text.length });
  const [first] = all;
  if (!first || all.some(({ open }) => open)) return undefined;
  const before = text.slice(0, first.start);
  const outside = all.map(({ end }, i) => text.slice(end, all[i + 1]?.start));
  const parts = all.map(({ start, end }) => text.slice(start, end));
  const isSaid = (words: string): boolean => tokenise(words).some(({ norm }) => SAYING.has(norm));
  const quote = parts
    .map(withoutEnds)
    .reduce((told, part, i) => `${told}${isSaid(outside[i - 1] ?? '') ? ' ' : ' … '}${part}`);
  const around = [before, ...outside].join(' ');
  const by = around.replace(/[\s:,.]+/g, ' ').trim();
  const isShort = wordsIn(by).length <= MAX_AROUND && wordsIn(quote).length >= MIN_QUOTED_WORDS;
  const ends = /:\s*$/.test(before) || /,\P{L}{0,2}$/u.test(parts[0] ?? '');
  if (!isShort || by === '' || !(isSaid(around) || ends)) return undefined;
  return { quote, by, tellsMore: !tokenise(by).every(isOfSpeaker) };
}

/** Whether a word may tell who speaks, when and to whom, and nothing else. */
function isOfSpeaker({ norm, capital, number }: Token): boolean {
  return (
    capital ||
    number ||
    isStopword(norm) ||
    isOfTitle(norm) ||
    SAYING.has(norm) ||
    HEARERS.has(norm)
  );
}

/** The pieces between its omissions, in their order; one when there are none. */
export function piecesOf(quote: string): string[] {
  return quote
    .split(OMISSION)
    .map(withoutEnds)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function withoutEnds(text: string): string {
  return text.replace(OPENING, '').replace(CLOSING, '');
}
