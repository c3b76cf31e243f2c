/** Whether a claim says the opposite of a passage in a word: "fell" beside "rose". */
import { VERBS_OF_RISING, WORDS_OF_CHANGE } from '../../../text/lang/en/numbers.ts';
import { OPPOSITES } from '../../../text/lang/en/opposites.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { spanOf } from '../../../text/span.ts';
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

const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down']);
const RISING = stemSet([...VERBS_OF_RISING, ...WORDS_OF_CHANGE]);

const LISTED: ReadonlySet<string> = new Set(OPPOSITES.flat(2));

/** Whether the claim has a word of one side of a pair and none of the other, and the passage the other way round. */
export function isOpposed(claim: string, passage: string): boolean {
  return opposedIn(claim, passage) !== undefined;
}

/** The first such words. */
export function opposedIn(claim: string, passage: string): Compared | undefined {
  const [own, theirs] = [wordsOf(claim), wordsOf(passage)];
  for (const [one, other] of PAIRS) {
    const [mine, told] = [find(own, one), find(theirs, other)];
    if (mine && told && !find(own, other) && !find(theirs, one))
      return { claim: spanOf(mine), outcome: 'other', passage: spanOf(told) };
  }
  return undefined;
}

/**
 * Those that may be of a pair. "On" has the stem of "one", and says nothing of how many; "up" after a verb that is none of
 * rising says nothing of where to.
 */
function wordsOf(text: string): Token[] {
  return tokenise(text).filter(
    ({ norm }, at, all) => (!isStopword(norm) || LISTED.has(norm)) && !isParticle(all, at),
  );
}

/** "Threw up", "ended up": not "went up", "is up 5 percent". */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before || !DIRECTIONS.has(token.norm)) return false;
  return !before.capital && !isStopword(before.norm) && !RISING.has(before.stem);
}

function find(words: readonly Token[], side: Side): Token | undefined {
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
