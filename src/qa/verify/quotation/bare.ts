/** A quotation as it was typed, made ready for comparing with sources. */
import {
  CUES,
  GIVING_TO,
  HEARERS,
  NO_SPEAKERS,
  POSTED_AGAIN,
} from '../../../text/lang/en/reporting.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { isOfTitle } from '../../../text/lang/en/titles.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { quotations } from '../../../text/quotations.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import { formsOf } from '../wording/reported-speaker.ts';
import { wordsIn } from '../wording/runs.ts';

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
  const by = around.replace(BETWEEN_NAMES, ' ').trim();
  const isShort = wordsIn(by).length <= MAX_AROUND && wordsIn(quote).length >= MIN_QUOTED_WORDS;
  const ends = /:\s*$/.test(before) || /,\P{L}{0,2}$/u.test(parts[0] ?? '');
  const isGiven =
    GIVES.test(around) ||
    (APART.test(before) && isName(before)) ||
    isSignature(outside.at(-1) ?? '');
  if (!isShort || by === '' || !(isSaid(around) || ends || isGiven)) return undefined;
  return { quote, by, tellsMore: !tokenise(by).every(isOfSpeaker) };
}

/** What stands around names: marks, and dashes that are no hyphens. */
const BETWEEN_NAMES = /(?:[\s:,.()~]|(?<!\p{L})[-–—―]|[-–—―](?!\p{L}))+/gu;
const GIVES = new RegExp(`\\b(?:${anyOf(GIVING_TO)})\\s+\\p{Lu}`, 'iu');
/** A dash or a tilde that parts a name from what it said. */
const APART = /\S\s*(?:[-–—―~]+)\s*$/u;
/** A name behind a dash, in parentheses or on a line of its own. */
const SIGNATURE =
  /(?:\s[-–—―~]+\s*|[-–—―~]{1,2}\s|\s?\(|\n\s*[-–—―~]*\s*)(?<name>[^\n()“”"]{2,80}?)\)?[\s.]*$/u;
/** "Orn: we will mend it": the name before a colon, with who says it, and the words. */
const PREFIX = /^[^\p{L}\p{N}@]{0,3}(?<name>[^:“”"\n]{2,60}):\s+(?<words>\S[^]*)$/u;
const MAX_NAME_WORDS = 8;
/** "RT @AnnOrn" */
const POSTED_BY = new RegExp(`^(?:(?:${anyOf(POSTED_AGAIN)})\\s+)?\\.?@\\w{2,30}$`, 'iu');

/** Whether what stands behind a quotation is a name alone. */
function isSignature(after: string): boolean {
  const { name } = SIGNATURE.exec(` ${after}`)?.groups ?? {};
  return name !== undefined && isName(name);
}

/** Whether words are a name, with an office and a date perhaps: "William Hague, foreign secretary, 2012". */
function isName(words: string): boolean {
  if (POSTED_BY.test(words.trim())) return true;
  const tokens = tokenise(words);
  const named = tokens.some(
    ({ norm, capital }) => capital && !isStopword(norm) && !NO_SPEAKERS.has(norm),
  );
  return named && tokens.length <= MAX_NAME_WORDS && tokens.every(isOfSpeaker);
}

/**
 * The same of words without quotation marks, whose speaker is named behind them or before a colon: "We will mend it — Orn".
 * In capitals alone nothing is told from a name.
 */
export function signed(text: string): Introduced | undefined {
  const { name: before, words } = PREFIX.exec(text)?.groups ?? {};
  const { name: after } = SIGNATURE.exec(text)?.groups ?? {};
  const found = [
    before !== undefined && words !== undefined && isName(before)
      ? { by: before, words }
      : undefined,
    after !== undefined && isName(after)
      ? { by: after, words: text.replace(SIGNATURE, '') }
      : undefined,
  ].find((each) => each !== undefined && isQuotable(each.words));
  if (!found || quotations(text, { start: 0, end: text.length }).length > 0) return undefined;
  const by = found.by.replace(BETWEEN_NAMES, ' ').trim();
  return { quote: withoutEnds(found.words), by, tellsMore: false };
}

function isQuotable(words: string): boolean {
  return wordsIn(words).length >= MIN_QUOTED_WORDS && /\p{Ll}/u.test(words);
}

const GIVING: ReadonlySet<string> = new Set(GIVING_TO.flatMap((each) => each.split(' ')));

/** Whether a word may tell who speaks, when and to whom, and nothing else. */
function isOfSpeaker({ norm, capital, number }: Token): boolean {
  return (
    capital ||
    number ||
    isStopword(norm) ||
    isOfTitle(norm) ||
    SAYING.has(norm) ||
    HEARERS.has(norm) ||
    GIVING.has(norm)
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
