/** Whether a claim says the opposite of a passage in a word: "fell" beside "rose". */
import { OPPOSITES } from '../../../text/lang/en/opposites.ts';
import { isNegation } from '../../../text/lang/en/negation.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { type Span, spanOf } from '../../../text/span.ts';
import { stemSet, tokenise, type Token } from '../../../text/tokens.ts';
import type { Compared } from '../figures/figures.ts';

type Side = ReadonlySet<string>;

const PAIRS: readonly (readonly [Side, Side])[] = OPPOSITES.flatMap(([one, other]) => {
  const [a, b] = [stemSet(one), stemSet(other)];
  return [
    [a, b],
    [b, a],
  ] as const;
});

const LISTED: ReadonlySet<string> = new Set(OPPOSITES.flat(2));

/** Whether the claim has a word of one side of a pair and none of the other, and the passage the other way round. */
export function isOpposed(claim: string, passage: string): boolean {
  return opposedIn(claim, passage) !== undefined;
}

/** The first such words; a word that is denied says the opposite itself: "in private" beside "not in public". */
export function opposedIn(claim: string, passage: string): Compared | undefined {
  const [own, theirs] = [sidesIn(claim), sidesIn(passage)];
  for (const [one, other] of PAIRS) {
    const [mine, told] = [find(own, one), find(theirs, other)];
    if (!mine || !told || find(own, other) || find(theirs, one)) continue;
    if (mine.isDenied === told.isDenied)
      return { claim: spanOf(mine), outcome: 'other', passage: spanOf(told) };
  }
  return undefined;
}

/** A word that may be of a pair; denied where a word that denies stands before it in its clause. */
interface Sided extends Span {
  readonly stem: string;
  readonly isDenied: boolean;
}

function sidesIn(text: string): Sided[] {
  let deniedFrom = -Infinity;
  return tokenise(text).flatMap(({ norm, stem, start, end }, at, all) => {
    if (CLAUSE_END.test(text.slice(all[at - 1]?.end ?? start, start))) deniedFrom = -Infinity;
    if (isDenying(text.slice(start, end + 3), norm)) deniedFrom = at;
    // "On" has the stem of "one", and says nothing of how many.
    if (isStopword(norm) && !LISTED.has(norm)) return [];
    return [{ stem, start, end, isDenied: at > deniedFrom && at - deniedFrom <= MAX_DENIED }];
  });
}

/** "didn't" is "did" among the tokens. */
function isDenying(whole: string, norm: string): boolean {
  return isNegation(norm) || /^\p{L}+n['’]t/u.test(whole);
}

const CLAUSE_END = /[,;:.!?—–()“”"]/u;
/** Words after one that denies to which it still belongs. */
const MAX_DENIED = 6;

function find(words: readonly Sided[], side: Side): Sided | undefined {
  return words.find(({ stem }) => side.has(stem));
}

/** Whether two stems are of the two sides of a pair. */
export function areOpposite(one: string, other: string): boolean {
  return PAIRS.some(([a, b]) => a.has(one) && b.has(other));
}

/** Opposites right before the same word: "a strong dollar" beside "a weak dollar". */
export function oppositesBeside(claim: string, passage: string): Compared[] {
  const [own, theirs] = [tokenise(claim), tokenise(passage)];
  for (const [one, other] of PAIRS) {
    const [mine, denied, told, same] = [
      beforeWords(own, one),
      beforeWords(own, other),
      beforeWords(theirs, other),
      beforeWords(theirs, one),
    ];
    for (const [of, at] of mine) {
      const instead = told.get(of);
      if (instead && !denied.has(of) && !same.has(of))
        return [{ claim: spanOf(at), outcome: 'other', passage: spanOf(instead) }];
    }
  }
  return [];
}

/** The words of a side that stand right before one with content, by the stem of that. */
function beforeWords(tokens: readonly Token[], side: Side): Map<string, Token> {
  return new Map(
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      const isOne = side.has(token.stem) && (!isStopword(token.norm) || LISTED.has(token.norm));
      return isOne && next && !isStopword(next.norm) ? [[next.stem, token] as const] : [];
    }),
  );
}
