/** A quotation as it was typed, made ready for comparing with sources. */
import { quotations } from '../../text/quotations.ts';
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

/** What introduces a quotation, or says afterwards who spoke: no more words than these. */
const MOST_AROUND = 8;
const LEAST_QUOTED = 3;

/**
 * What somebody is said to have said in "Orn said: “…”": the quotation alone, and the words around it, which tell who;
 * nothing where the text is no such sentence.
 */
export function introduced(
  text: string,
): { readonly quote: string; readonly by: string } | undefined {
  const all = quotations(text, { start: 0, end: text.length });
  const [own] = all;
  if (!own || own.open || all.length > 1) return undefined;
  const by = `${text.slice(0, own.start)} ${text.slice(own.end)}`.replace(/[\s:,.]+/g, ' ').trim();
  const quote = text.slice(own.start, own.end);
  const around = wordsIn(by).length;
  const reports = /[:,]\s*$/.test(text.slice(0, own.start)) || /,\P{L}{0,2}$/u.test(quote);
  if (around === 0 || around > MOST_AROUND || !reports || wordsIn(quote).length < LEAST_QUOTED)
    return undefined;
  return { quote, by };
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
