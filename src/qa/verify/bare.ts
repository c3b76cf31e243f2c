/** A quotation as it was typed, made ready for comparing with sources. */

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
