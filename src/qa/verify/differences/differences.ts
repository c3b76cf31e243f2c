/** Where a claim and its passage differ: in figures, days and names, and in what they deny. */
import {
  isNegation,
  NOT_YET,
  QUIET_DENIALS,
  VERBS_OF_DENIAL,
} from '../../../text/lang/en/negation.ts';
import { COMPARING_ALL, NONE_WORDS } from '../../../text/lang/en/comparing.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { LIGHT_VERBS } from '../../../text/lang/en/verbs.ts';
import { writtenOut } from '../../../text/other-names.ts';
import type { Span } from '../../../text/span.ts';
import { stemSet, tokenise, type Token } from '../../../text/tokens.ts';
import type { ReadPassage } from '../../candidates/candidates.ts';
import { compareDays } from '../figures/days.ts';
import { compareDegrees } from './degrees.ts';
import { compareFigures, type Compared } from '../figures/figures.ts';
import { hasAllBut, nameTokens, namesOfSource, otherNameIn } from './names.ts';
import { compareOffsets } from '../figures/offsets.ts';
import { compareOrdinals } from '../figures/ordinals.ts';
import { crossesRoles, swapsRoles, tellsConverse } from './roles.ts';
import { compareScores } from '../figures/scores.ts';
import { saysAgain, saysAlike } from './again.ts';
import { isGovernmentIn } from './governments.ts';
import { sumsUp } from '../figures/sums.ts';
import { compareVague } from '../figures/vague.ts';
import { isIn, isMeantIn, isNamedIn, wordsOf } from '../wording/words.ts';
import { isOpposed, oppositesBeside } from './opposed.ts';
import { negationsIn } from '../wording/runs.ts';

const DENIALS = stemSet(VERBS_OF_DENIAL);
/** Verbs that say little of what is denied: "did not take action". */
const LIGHT = stemSet(LIGHT_VERBS);
const QUIET = stemSet(QUIET_DENIALS);

/** "No strike had been bigger" denies nothing of the biggest one. */
const SUPERLATIVE = new RegExp(
  `\\b(?:${anyOf(NONE_WORDS)})\\b.*\\b(?:${anyOf(COMPARING_ALL)}|\\p{L}{3,}er)\\b`,
  'iu',
);

/** Where a claim and its passage differ. */
export interface Differences {
  readonly figures: readonly Compared[];
  readonly days: readonly Compared[];
  /** Words of names in the claim that neither the passage nor what stands around it has. */
  readonly names: readonly Token[];
  /** Words of the same that stand nowhere in the source. */
  readonly unknownNames: readonly Token[];
  /** The claim's first name stands not in the passage, which has a name that the claim lacks. */
  readonly otherFirstName: boolean;
  /** Words that deny, of which one of the two has none. */
  readonly denied: 'claim' | 'passage' | undefined;
  /** One of the two has a "not", "never" or "no" and the other has none. */
  readonly negated: boolean;
  /** So it is, and what the one denies the other tells: "was not fined" beside "was fined". */
  readonly deniesSame: Denied | undefined;
  /** Other degrees of the same, and opposites before the same word. */
  readonly degrees: readonly Compared[];
  /** The passage has another name in the place of the claim's. */
  readonly otherName: Compared | undefined;
  /** So it has, and all else that the claim tells. */
  readonly renamed: boolean;
  /** Who does something and to whom, or what is more than what, is the other way round. */
  readonly swapsRoles: boolean;
  /** Who does something in the passage has it done to them in the claim, or the other way round. */
  readonly crossesRoles: boolean;
  /** The claim has a word that is the opposite of one in the passage: "fell" beside "rose". */
  readonly opposed: boolean;
  /** The passage has all words of the claim but for those that deny, and denies nothing in words of denial. */
  readonly onlyDenies: boolean;
  /** So it is, and nothing in the passage denies in other words: "was not surprised" beside "was very surprised". */
  readonly plainlyDenies: boolean;
  /** The claim puts together what the source tells apart. */
  readonly sumsUp: boolean;
  /** The passage has all its words, but for who says them, and denies as often. */
  readonly saysAgain: boolean;
  /** The same in words that news has in the place of others: "ended" beside "lifted". */
  readonly saysAlike: boolean;
}

/** Compares what stands in both as values; what stands around the passage, a line each, may tell the same. */
export function differencesOf(
  claim: string,
  { source, passage }: Pick<ReadPassage, 'source' | 'passage'>,
  around: string,
): Differences {
  const figuresOf = (text: string, beside?: string): Compared[] => [
    ...compareFigures(claim, text, beside),
    ...compareOrdinals(claim, text),
    ...compareScores(claim, text),
    ...compareVague(claim, text),
  ];
  const nearBy = {
    figures: figuresOf(around),
    days: compareDays(claim, around, source.published),
  };
  const here = {
    figures: figuresOf(passage.text, around),
    days: compareDays(claim, passage.text, source.published),
  };
  // Some day near by is before any later one.
  const isMet = (one: Compared | undefined): boolean =>
    one?.outcome === 'met' && one.isBounded !== true;
  const unlessNear = (all: readonly Compared[], near: readonly Compared[]): Compared[] =>
    all.filter(({ outcome }, i) => outcome !== 'met' && !isMet(near[i]));
  const near = `${passage.text}\n${around}`;
  const own = wordsOf(writtenOut(near));
  const all = wordsOf(writtenOut(source.text));
  const known = namesOfSource(source);
  const names = nameTokens(claim, known);
  const figures = unlessNear(here.figures, nearBy.figures);
  const only = onlyDenies(claim, passage.text);
  const other = otherNameIn(claim, passage.text, known);
  const unmet = names.filter(
    (token) => !isNamedIn(token, own) && !isGovernmentIn(token, claim, near),
  );
  return {
    figures,
    days: [...unlessNear(here.days, nearBy.days), ...compareOffsets(claim, passage.text)],
    names: unmet,
    unknownNames: unmet.filter(
      (token) => !isNamedIn(token, all) && !isGovernmentIn(token, claim, source.text),
    ),
    otherFirstName: hasOtherFirst(names, claim, passage.text, known),
    denied: deniedBy(claim, passage.text),
    negated: negationsIn(claim).length > 0 !== negationsIn(passage.text).length > 0,
    deniesSame: deniesSame(claim, passage.text),
    degrees: [...compareDegrees(claim, passage.text), ...oppositesBeside(claim, passage.text)],
    otherName: other,
    renamed: other !== undefined && hasAllBut(other.claim, claim, passage.text),
    swapsRoles: swapsRoles(claim, passage.text),
    crossesRoles: crossesRoles(claim, passage.text),
    opposed: isOpposed(claim, passage.text) && !tellsConverse(claim, passage.text),
    onlyDenies: only,
    plainlyDenies: only && !isQuietlyDenied(passage.text),
    sumsUp: sumsUp(claim, passage.text, figures),
    saysAgain: saysAgain(claim, passage.text),
    saysAlike: saysAlike(claim, passage.text) && deniesAlike(claim, passage.text),
  };
}

/** Whether the first of a claim's names is not in the passage, which has another name in its stead. */
function hasOtherFirst(
  [first]: readonly Token[],
  claim: string,
  passage: string,
  known: ReadonlySet<string>,
): boolean {
  if (!first || isNamedIn(first, wordsOf(passage))) return false;
  const own = wordsOf(claim);
  return nameTokens(passage, known).some((token) => !isIn(token, own));
}

function deniedBy(claim: string, passage: string): Differences['denied'] {
  const [own, theirs] = [isDenied(claim), isDenied(passage)];
  if (own === theirs) return undefined;
  return own ? 'claim' : 'passage';
}

/** What one of two texts denies and the other tells. */
interface Denied {
  readonly by: 'claim' | 'passage';
  /** Where it stands in both, with the word that denies it where there is one. */
  readonly claim: Span;
  readonly passage: Span;
}

/** Where the word after one that denies stands in the other text, which denies nothing. */
function deniesSame(claim: string, passage: string): Denied | undefined {
  const own = deniesOf(claim, passage);
  if (own) return { by: 'claim', claim: own.denied, passage: own.told };
  const theirs = deniesOf(passage, claim);
  return theirs && { by: 'passage', claim: theirs.told, passage: theirs.denied };
}

function deniesOf(text: string, other: string): { denied: Span; told: Span } | undefined {
  if (isDenied(other) || isQuietlyDenied(other) || SUPERLATIVE.test(text)) return undefined;
  const [tokens, theirs] = [tokenise(text), tokenise(other)];
  for (const [at, { norm, start }] of tokens.entries()) {
    if (!isNegation(norm)) continue;
    // "Bans drones without a permit" asks for one.
    if (tokens.slice(0, at).some(({ stem }) => QUIET.has(stem))) continue;
    const next = tokens
      .slice(at + 1)
      .find((each) => !isStopword(each.norm) && !LIGHT.has(each.stem));
    const told = next && theirs.find((each) => isIn(each, new Set([next.norm, next.stem])));
    if (told)
      return { denied: { start, end: next.end }, told: { start: told.start, end: told.end } };
  }
  return undefined;
}

function isDenied(text: string): boolean {
  return negationsIn(text).length > 0 || tokenise(text).some(({ stem }) => DENIALS.has(stem));
}

/** Whether each has the other's words that deny quietly, or words that mean the same. */
function deniesAlike(claim: string, passage: string): boolean {
  const lacksNone = (text: string, other: string): boolean => {
    const theirs = wordsOf(other);
    return tokenise(text).every((token) => !QUIET.has(token.stem) || isMeantIn(token, theirs));
  };
  const sameNotYet = NOT_YET.test(claim) === NOT_YET.test(passage);
  return sameNotYet && lacksNone(claim, passage) && lacksNone(passage, claim);
}

function isQuietlyDenied(text: string): boolean {
  return NOT_YET.test(text) || tokenise(text).some(({ stem }) => QUIET.has(stem));
}

/** Whether a claim denies, and its passage has all its other words and denies nothing. */
function onlyDenies(claim: string, passage: string): boolean {
  if (negationsIn(claim).length === 0 || isDenied(passage)) return false;
  const theirs = wordsOf(passage);
  return tokenise(claim).every(
    (token) => isNegation(token.norm) || isStopword(token.norm) || isIn(token, theirs),
  );
}
