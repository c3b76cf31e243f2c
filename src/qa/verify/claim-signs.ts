/** What tells of a claim beside a passage whether a source settles it, and whether it agrees. */
import { DEGREES } from '../../text/lang/en/degrees.ts';
import { isNegation, VERBS_OF_DENIAL } from '../../text/lang/en/negation.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Span } from '../../text/span.ts';
import { stemOf, tokenise, type Token } from '../../text/tokens.ts';
import type { Signs } from '../../reading/card.ts';
import { compareDays } from './claim-days.ts';
import { compareFigures, type Compared } from './claim-figures.ts';
import { nameTokens, namesOfSource } from './claim-names.ts';
import { isAmong } from './claim-speaker.ts';
import type { ReadClaim } from './read-claim.ts';
import { negationsIn } from './runs.ts';

const DENIALS: ReadonlySet<string> = new Set([...VERBS_OF_DENIAL].map(stemOf));
/** Logits are divided by this, so that all signs are of one size. */
const SIZE = 3;

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
  /** The claim denies what the passage says in the same words: "was not surprised" beside "was very surprised". */
  readonly onlyDenies: boolean;
}

/** Compares what stands in both as values; what stands around the passage may tell the same. */
export function differencesOf({ claim, best, around }: ReadClaim): Differences {
  const { source, passage } = best;
  const nearBy = {
    figures: compareFigures(claim, around),
    days: compareDays(claim, around, source.published),
  };
  const here = {
    figures: compareFigures(claim, passage.text, around),
    days: compareDays(claim, passage.text, source.published),
  };
  const unlessNear = (all: readonly Compared[], near: readonly Compared[]): Compared[] =>
    all.filter(({ outcome }, i) => outcome !== 'met' && near[i]?.outcome !== 'met');
  const [own, all] = [wordsOf(`${passage.text}\n${around}`), wordsOf(source.text)];
  const known = namesOfSource(source);
  const names = nameTokens(claim, known);
  const unmet = names.filter((token) => !isIn(token, own));
  return {
    figures: unlessNear(here.figures, nearBy.figures),
    days: unlessNear(here.days, nearBy.days),
    names: unmet,
    unknownNames: unmet.filter((token) => !isIn(token, all)),
    otherFirstName: hasOtherFirst(names, claim, passage.text, known),
    denied: deniedBy(claim, passage.text),
    onlyDenies: onlyDenies(claim, passage.text),
  };
}

/** Whether the first of a claim's names is not in the passage, which has another name in its stead. */
function hasOtherFirst(
  [first]: readonly Token[],
  claim: string,
  passage: string,
  known: ReadonlySet<string>,
): boolean {
  if (!first || isIn(first, wordsOf(passage))) return false;
  const own = wordsOf(claim);
  return nameTokens(passage, known).some((token) => !isIn(token, own));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap(({ norm, stem }) => [norm, stem]));
}

function isIn({ norm, stem }: Token, words: ReadonlySet<string>): boolean {
  return words.has(norm) || words.has(stem);
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

/** The signs of a claim, each some 0 to 1; logits are parts of three. */
export function signsOf(read: ReadClaim, differences = differencesOf(read)): Signs {
  const { claim, best, lead, yesAlone, claimedSpeaker, speakers } = read;
  const { figures, days, names, unknownNames, otherFirstName, denied } = differences;
  const { score, yes } = best.reading;
  const words = wordsOf(best.passage.text);
  const spoken = claimedSpeaker !== undefined && speakers.length > 0;
  const isTheirs = spoken && isAmong(claimedSpeaker, speakers);
  const has = (all: readonly Compared[], wanted: Compared['outcome']): boolean =>
    all.some(({ outcome }) => outcome === wanted);
  const degree = tokenise(claim).some(({ norm }) => DEGREES.has(norm) && !words.has(norm));
  return {
    score: score / SIZE,
    'low score': Math.max(0, 1 - score) / SIZE,
    lead: lead / SIZE,
    yes: yes / SIZE,
    'yes alone': yesAlone / SIZE,
    'other figure': Number(has(figures, 'other')),
    'other value': Number(hasOtherValue(differences)),
    'figure unmet': Number(has(figures, 'unmet')),
    'other day': Number(has(days, 'other')),
    'day unmet': Number(has(days, 'unmet')),
    'name elsewhere': Number(names.length > unknownNames.length),
    'name unknown': Number(unknownNames.length > 0),
    'other first name': Number(otherFirstName),
    'claim denies': Number(denied === 'claim'),
    'passage denies': Number(denied === 'passage'),
    'only denies': Number(differences.onlyDenies),
    degree: Number(degree),
    'same speaker': Number(isTheirs),
    'other speaker': Number(spoken && !isTheirs),
  };
}

/** Whether a passage has another day or another exact figure in the place of the claim's. */
function hasOtherValue({ figures, days }: Differences): boolean {
  return [...figures, ...days].some(({ outcome, isLoose }) => outcome === 'other' && !isLoose);
}

/** What is marked: of the claim, and what the passage has in its place. */
export interface Difference {
  readonly claim: Span;
  readonly passage?: Span;
}

/** The differences that can be shown: other figures and days, names for which the passage has just one other. */
export function marksOf(read: ReadClaim, differences = differencesOf(read)): Difference[] {
  const { figures, days } = differences;
  const others = [...figures, ...days].flatMap(({ outcome, claim, passage }) =>
    outcome === 'other' && passage ? [{ claim, passage }] : [],
  );
  const name = otherName(read, differences);
  return [...others, ...(name ? [name] : [])].sort((a, b) => a.claim.start - b.claim.start);
}

/** The one run of name words that the passage lacks, where the passage has one run that the claim lacks. */
function otherName({ claim, best }: ReadClaim, { names }: Differences): Difference | undefined {
  const { text } = best.passage;
  const own = wordsOf(claim);
  const theirs = nameTokens(text, namesOfSource(best.source)).filter((each) => !isIn(each, own));
  const [lacking, instead] = [runsOf(claim, names), runsOf(text, theirs)];
  const [one, other] = [lacking[0], instead[0]];
  if (!one || !other || lacking.length > 1 || instead.length > 1) return undefined;
  return { claim: one, passage: other };
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
