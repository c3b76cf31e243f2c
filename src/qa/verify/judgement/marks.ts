/** What differs between a claim and the passage that contradicts it, to be marked in both. */
import { PREPOSITIONS } from '../../../text/lang/en/function-words.ts';
import { isNegation } from '../../../text/lang/en/negation.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { overlap, type Span, spanOf } from '../../../text/span.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import { areInOnePlace, nameTokens, namesOfSource } from '../differences/names.ts';
import { opposedIn } from '../differences/opposed.ts';
import { swappedDoers } from '../differences/roles.ts';
import { isSaidByOther } from './signs.ts';
import { isIn, isMeantIn, isNamedIn, wordsOf } from '../wording/words.ts';
import type { ReadClaim } from './read-claim.ts';

/** What is marked: of the claim, and what the passage has in its place. */
export interface Difference {
  readonly claim: Span;
  readonly passage?: Span;
}

const PREPOSITION: ReadonlySet<string> = new Set(PREPOSITIONS);
/** From this gain in yes on, a replaced value is shown as what differs. */
const SHOWN_GAIN = 2;

/**
 * The differences that can be shown: other figures and days, and replaced values; else who speaks, the word that denies, the
 * only name or word that differs, who does it, or a word that says the opposite.
 */
export function marksOf(read: ReadClaim): Difference[] {
  const { figures, days, degrees, otherName: found } = read.differences;
  const { text } = read.best.passage;
  const name =
    found?.passage && isAlikePlaced(read.claim, found.claim, text, found.passage) && found;
  const others = [...figures, ...days, ...degrees, ...(name ? [name] : [])].flatMap(
    ({ outcome, claim, passage }) => (outcome === 'other' && passage ? [{ claim, passage }] : []),
  );
  const own = wordsOf(read.claim);
  const replaced = read.replaced.filter(
    ({ position, gain, passage }) =>
      position === read.best.position &&
      gain >= SHOWN_GAIN &&
      // What the claim names itself stands not in the place of something in it.
      !tokenise(textOf(read, passage)).every((token) => isIn(token, own)),
  );
  const values = [...others, ...replaced].map(({ claim, passage }) => ({ claim, passage }));
  const other =
    otherSpeaker(read) ??
    denial(read) ??
    lostDenial(read) ??
    otherName(read) ??
    otherWord(read) ??
    otherDoer(read) ??
    opposite(read);
  const marks: Difference[] = [];
  for (const mark of values.length === 0 && other ? [other] : values)
    if (!marks.some((each) => overlap(each.claim, mark.claim))) marks.push(mark);
  return marks.sort((a, b) => a.claim.start - b.claim.start);
}

function textOf({ best }: ReadClaim, { start, end }: Span): string {
  return best.passage.text.slice(start, end);
}

/** The one run of name words that the passage lacks, where the passage has one run that the claim lacks. */
function otherName({ claim, best, differences: { names } }: ReadClaim): Difference | undefined {
  const { text } = best.passage;
  const own = wordsOf(claim);
  const theirs = nameTokens(text, namesOfSource(best.source)).filter(
    (each) => !isNamedIn(each, own),
  );
  const [lacking, instead] = [runsOf(claim, names), runsOf(text, theirs)];
  const [one, other] = [lacking[0], instead[0]];
  if (!one || !other || lacking.length > 1 || instead.length > 1) return undefined;
  const isThere = areInOnePlace(claim, one, text, other) && isAlikePlaced(claim, one, text, other);
  if (!isThere) return undefined;
  return { claim: one, passage: other };
}

/** The one word of the claim that the passage lacks, where another stands between the same words: "the [old] weir". */
function otherWord({ claim, best }: ReadClaim): Difference | undefined {
  const [own, theirs] = [tokenise(claim), tokenise(best.passage.text)];
  const [ownWords, known] = [wordsOf(claim), wordsOf(best.passage.text)];
  const lacking = [...own.keys()].filter((at) => tells(own[at]) && !isKnown(own[at], known));
  const [at, another] = lacking;
  if (at === undefined || another !== undefined) return undefined;
  const instead = [...theirs.keys()].filter(
    (i) => tells(theirs[i]) && !isKnown(theirs[i], ownWords) && isSameFrame(own, at, theirs, i),
  );
  const [one, other] = [own[at], theirs[instead[0] ?? -1]];
  return one && other && instead.length === 1
    ? { claim: spanOf(one), passage: spanOf(other) }
    : undefined;
}

function tells(token: Token | undefined): boolean {
  return token !== undefined && !isStopword(token.norm);
}

function isKnown(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && isMeantIn(token, words);
}

/** Whether the same words stand right before and right after both, one that tells something among them or next to them. */
function isSameFrame(
  own: readonly Token[],
  at: number,
  theirs: readonly Token[],
  i: number,
): boolean {
  const isSame = (by: number): boolean => own[at + by]?.stem === theirs[i + by]?.stem;
  const isTold = (by: number): boolean => tells(own[at + by]) && isSame(by);
  const before = isTold(-1) || isTold(-2);
  return isSame(-1) && isSame(1) && (before || isTold(1) || isTold(2));
}

/** Whether the same preposition or none stands before both: "the FBI" is not in the place of "Tulsa" in "police in Tulsa". */
function isAlikePlaced(claim: string, one: Span, passage: string, other: Span): boolean {
  const prepositionOf = (text: string, { start }: Span): string => {
    const before = /(?<word>\p{L}+)(?:\s+the)?\s+$/u.exec(text.slice(0, start))?.groups?.word ?? '';
    return PREPOSITION.has(before.toLowerCase()) ? before.toLowerCase() : '';
  };
  return prepositionOf(claim, one) === prepositionOf(passage, other);
}

/** Who the claim says speaks, and who speaks in the passage, if it names them. */
function otherSpeaker(read: ReadClaim): Difference | undefined {
  const { claim, best, claimedSpeaker = '', speakers } = read;
  if (!isSaidByOther(read)) return undefined;
  const own = spanIn(claim, claimedSpeaker);
  const theirs = speakers.map((name) => spanIn(best.passage.text, name)).find(Boolean);
  return own && { claim: own, ...(theirs && { passage: theirs }) };
}

function spanIn(text: string, words: string): Span | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** The word of the claim that denies what the passage does not deny. */
function denial({ claim, differences }: ReadClaim): Difference | undefined {
  if (differences.denied !== 'claim' || !differences.negated) return undefined;
  const [denies, another] = tokenise(claim).filter(({ norm }) => isNegation(norm));
  if (!denies || another) return undefined;
  return { claim: { start: denies.start, end: denies.end } };
}

/** What the claim tells and the passage denies. */
function lostDenial({ differences: { deniesSame } }: ReadClaim): Difference | undefined {
  if (deniesSame?.by !== 'passage') return undefined;
  return { claim: deniesSame.claim, passage: deniesSame.passage };
}

/** Who does in the claim what another does in the passage. */
function otherDoer({ claim, best, differences }: ReadClaim): Difference | undefined {
  return differences.swapsRoles ? swappedDoers(claim, best.passage.text) : undefined;
}

/** A word of the claim that is the opposite of one in the passage. */
function opposite({ claim, best, differences }: ReadClaim): Difference | undefined {
  const found = differences.opposed ? opposedIn(claim, best.passage.text) : undefined;
  return found?.passage && { claim: found.claim, passage: found.passage };
}

/** Words that stand together as one span: "Park Geun-hye". */
function runsOf(text: string, tokens: readonly Token[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of tokens) {
    const last = runs.at(-1);
    if (last && /^(?:\s|-|\.\s)$/.test(text.slice(last.end, start)))
      runs.splice(-1, 1, { start: last.start, end });
    else runs.push({ start, end });
  }
  return runs;
}
