/** The short answer as it is shown: whole words, without loose marks, and never without its hedge. */
import type { Span } from './span.ts';
import { AUXILIARIES } from './lang/en/function-words.ts';
import { HEDGES, HEDGES_BEHIND, HOPING_FOR, LEFT_OPEN } from './lang/en/hedges.ts';
import { NEGATION } from './lang/en/negation.ts';
import { AFTER_NUMBER_HYPHEN, OWN_AFTER_HYPHEN } from './lang/en/hyphens.ts';
import { CARDINALS_PATTERN, MULTIPLES, SHORT_MULTIPLES } from './lang/en/numbers.ts';
import { PARTY_LETTERS } from './lang/en/parties.ts';
import { anyOf } from './lang/words.ts';

/** Marks that may not stand alone at an end of a short answer; "-5" and ".5" begin with what they mean. */
const LOOSE_START = /^(?:[\s,;:!?)\]…–—]|-(?![\p{Sc}\d])|\.(?!\d))+/u;
const LOOSE_END = /[\s,;:.…–—([-]+$/u;
/** "U.S." and "a.m." keep their last stop. */
const ABBREVIATION = /(?<![\p{L}.])(?:\p{L}\.){2,}$/u;
/** Words that a hedge reaches over: "would be 90", "would have to win", "likely to win", and after a denial an article. */
const LINKS = new RegExp(
  String.raw`(?<=\s)(?:(?:be|been|being|have|has)\s+(?:to\s+)?)+$|(?<=\b(?:${NEGATION}|likely|unlikely|about)\s+)to\s+(?:be\s+|have\s+)?$`,
  'iu',
);
const DENIED_ARTICLE = new RegExp(
  String.raw`(?<=(?:\b(?:${NEGATION}|no longer)|n['’]t)\s+)(?:a|an|the|any)\s+$`,
  'iu',
);

/** After digits these are part of the time: "8:30 p.m.", "11 o’clock". */
const TIME_OF_DAY = String.raw`\s?[ap](?:\.m\.|m\b)|\so['’]clock\b`;
const NUMERAL = String.raw`(?:(?<![\p{L}\p{N}])[-−+])?\p{Sc}?\p{N}+(?:[-.,:/–]\p{N}+)*`;
const SCALE = String.raw`[\s-](?:${anyOf([...MULTIPLES.keys(), ...SHORT_MULTIPLES.keys()])})\b`;

/**
 * What may not be cut: a number with its sign, currency, groups, percent, scale and time of day ("$1.5 million", "two
 * dozen", "8:30 p.m."), and a word with what hyphens tie to it ("non-fatal", "Geun-hye") or what makes it deny
 * ("don't"). "74" of "74-year-old" and "Velm" of "Velm-based" may.
 */
const WHOLE = new RegExp(
  [
    String.raw`${NUMERAL}(?:\s?%|${SCALE}|${TIME_OF_DAY}|\p{L}{1,2}(?!\p{L}))?`,
    String.raw`\b(?:half a|(?:${CARDINALS_PATTERN})(?:-(?:${CARDINALS_PATTERN}))?)${SCALE}`,
    String.raw`[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?:(?<=n)['’]t\b)?`,
  ].join('|'),
  'giu',
);
/** Where the short answer may end after an amount: "28|-year-old". */
const OWN_UNIT = new RegExp(String.raw`^-(?:${anyOf(AFTER_NUMBER_HYPHEN)})\b`, 'iu');
const AMOUNT = new RegExp(String.raw`(?:\p{N}|\b(?:${CARDINALS_PATTERN}|few|many|several))$`, 'iu');

const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
] as const;

/** Growing over one thing may bring in the next; beyond that the sentence itself is the answer. */
const MAX_ROUNDS = 6;

/** The reader's span in a sentence, whole, with a hedge before it and without loose marks; never empty. */
export function wholeSpan(sentence: string, { start, end }: Span): Span {
  const pairs = pairsIn(sentence);
  let span: Span = { start, end };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const hedged = withHedge(sentence, withWholeWords(sentence, span));
    const next = withoutHalfPairs(pairs, withoutLooseMarks(sentence, hedged));
    if (next.start >= next.end) break;
    if (next.start === span.start && next.end === span.end) return span;
    span = next;
  }
  return { start: 0, end: sentence.length };
}

function withWholeWords(sentence: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (const { index, 0: word } of sentence.matchAll(WHOLE)) {
    const after = index + word.length;
    if (index < from && from < after && !mayStart(sentence, from)) from = index;
    if (index < to && to < after && !mayEnd(sentence, to)) to = after;
  }
  return { start: from, end: to };
}

/** Behind the letter of a party the place is a word of its own: "(R-|Utah)". */
const BEHIND_PARTY = new RegExp(String.raw`(?:\(|,\s)(?:${anyOf(PARTY_LETTERS.keys())})-$`, 'u');

function mayStart(sentence: string, from: number): boolean {
  return BEHIND_PARTY.test(sentence.slice(0, from));
}

/** Whether what follows a hyphen at `to` is a word of its own: "Velm|-based", "two|-year". */
function mayEnd(sentence: string, to: number): boolean {
  const rest = sentence.slice(to);
  return OWN_AFTER_HYPHEN.test(rest) || (OWN_UNIT.test(rest) && AMOUNT.test(sentence.slice(0, to)));
}

/** An amount, with at most one word of what it counts: "90 guests". */
const ENDS_IN_AMOUNT = new RegExp(
  String.raw`(?:\p{N}|\b(?:${CARDINALS_PATTERN}|${anyOf([...MULTIPLES.keys()])}))(?:\s\p{L}+|\s?%)?$`,
  'iu',
);

/** Words that hold a verb in its finite form, as far as its auxiliary tells. */
const CLAUSE = new RegExp(String.raw`\S\s+(?:${anyOf(AUXILIARIES)})(?:n['’]t)?\b`, 'iu');

function withHedge(sentence: string, { start, end }: Span): Span {
  const before = sentence.slice(0, start);
  const linked = before.replace(DENIED_ARTICLE, '').replace(LINKS, '');
  // "expected |90 guests" is a count; "expected |90 guests would come" is what somebody expects.
  const hoping = CLAUSE.test(sentence.slice(start, end)) ? HOPING_FOR.exec(before) : null;
  const hedge = hoping ?? LEFT_OPEN.exec(before) ?? HEDGES.exec(before) ?? HEDGES.exec(linked);
  const behind = ENDS_IN_AMOUNT.test(sentence.slice(start, end))
    ? (HEDGES_BEHIND.exec(sentence.slice(end))?.[0].length ?? 0)
    : 0;
  return { start: hedge?.index ?? start, end: end + behind };
}

function withoutLooseMarks(sentence: string, { start, end }: Span): Span {
  const from = start + (LOOSE_START.exec(sentence.slice(start, end))?.[0].length ?? 0);
  const inside = sentence.slice(from, end);
  if (ABBREVIATION.test(inside)) return { start: from, end };
  return { start: from, end: end - (LOOSE_END.exec(inside)?.[0].length ?? 0) };
}

/** The offsets of both marks of each pair; a mark without its other half is in none. */
function pairsIn(sentence: string): Span[] {
  return PAIRS.flatMap(([open, close]) => {
    const found: Span[] = [];
    const opened: number[] = [];
    for (let at = 0; at < sentence.length; at++) {
      const opens = sentence[at] === open && (open !== close || isBeforeWord(sentence, at));
      if (opens) opened.push(at);
      else if (sentence[at] === close && !isApostrophe(sentence, at)) {
        const start = opened.pop();
        if (start !== undefined) found.push({ start, end: at });
      }
    }
    return found;
  });
}

/** A straight mark opens before a word and closes after one. */
function isBeforeWord(sentence: string, at: number): boolean {
  return /(?:^|[\s([“‘—–-])$/u.test(sentence.slice(0, at)) && /^\S/u.test(sentence.slice(at + 1));
}

function isApostrophe(sentence: string, at: number): boolean {
  return sentence[at] === '’' && /^\p{L}/u.test(sentence.slice(at + 1));
}

/** Leaves out half a pair at an end, unless its other half stands right beside; takes in the half that is missing. */
function withoutHalfPairs(pairs: readonly Span[], { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (const { start: open, end: close } of pairs) {
    const [hasOpen, hasClose] = [from <= open && open < to, from <= close && close < to];
    if (hasOpen && !hasClose) {
      if (open === from && close !== to) from++;
      else to = close + 1;
    } else if (hasClose && !hasOpen) {
      if (close === to - 1 && open !== from - 1) to--;
      else from = open;
    }
  }
  return { start: from, end: to };
}
