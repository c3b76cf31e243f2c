/** Where a claim and its passage differ: in figures, days and names, and in what they deny. */
import { isNegation, QUIET_DENIALS, VERBS_OF_DENIAL } from '../../text/lang/en/negation.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { writtenOut } from '../../text/other-names.ts';
import { stemOf, tokenise, type Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../candidates.ts';
import { compareDays } from './claim-days.ts';
import { compareFigures, type Compared } from './claim-figures.ts';
import { nameTokens, namesOfSource } from './claim-names.ts';
import { compareOrdinals } from './claim-ordinals.ts';
import { swapsRoles } from './claim-roles.ts';
import { compareScores } from './claim-scores.ts';
import { saysAgain } from './claim-again.ts';
import { sumsUp } from './claim-sums.ts';
import { isIn, isNamedIn, wordsOf } from './claim-words.ts';
import { isOpposed } from './opposed.ts';
import { negationsIn } from './runs.ts';

const DENIALS: ReadonlySet<string> = new Set([...VERBS_OF_DENIAL].map(stemOf));
const QUIET: ReadonlySet<string> = new Set([...QUIET_DENIALS].map(stemOf));

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
  /** Who does something and to whom, or what is more than what, is the other way round. */
  readonly swapsRoles: boolean;
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
  ];
  const nearBy = {
    figures: figuresOf(around),
    days: compareDays(claim, around, source.published),
  };
  const here = {
    figures: figuresOf(passage.text, around),
    days: compareDays(claim, passage.text, source.published),
  };
  const unlessNear = (all: readonly Compared[], near: readonly Compared[]): Compared[] =>
    all.filter(({ outcome }, i) => outcome !== 'met' && near[i]?.outcome !== 'met');
  const own = wordsOf(writtenOut(`${passage.text}\n${around}`));
  const all = wordsOf(writtenOut(source.text));
  const known = namesOfSource(source);
  const names = nameTokens(claim, known);
  const figures = unlessNear(here.figures, nearBy.figures);
  const only = onlyDenies(claim, passage.text);
  const unmet = names.filter((token) => !isNamedIn(token, own));
  return {
    figures,
    days: unlessNear(here.days, nearBy.days),
    names: unmet,
    unknownNames: unmet.filter((token) => !isNamedIn(token, all)),
    otherFirstName: hasOtherFirst(names, claim, passage.text, known),
    denied: deniedBy(claim, passage.text),
    negated: negationsIn(claim).length > 0 !== negationsIn(passage.text).length > 0,
    swapsRoles: swapsRoles(claim, passage.text),
    opposed: isOpposed(claim, passage.text),
    onlyDenies: only,
    plainlyDenies: only && !tokenise(passage.text).some(({ stem }) => QUIET.has(stem)),
    sumsUp: sumsUp(claim, passage.text, figures),
    saysAgain: saysAgain(claim, passage.text),
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

function isDenied(text: string): boolean {
  return negationsIn(text).length > 0 || tokenise(text).some(({ stem }) => DENIALS.has(stem));
}

/** Whether a claim denies, and its passage has all its other words and denies nothing. */
function onlyDenies(claim: string, passage: string): boolean {
  if (negationsIn(claim).length === 0 || isDenied(passage)) return false;
  const theirs = wordsOf(passage);
  return tokenise(claim).every(
    (token) => isNegation(token.norm) || isStopword(token.norm) || isIn(token, theirs),
  );
}
