/** What tells of a claim beside a passage whether a source settles it, and whether it agrees. */
import { DEGREES } from '../../text/lang/en/degrees.ts';
import { overlap, type Span } from '../../text/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Signs } from '../../reading/card.ts';
import type { Differences } from './claim-differences.ts';
import type { Compared } from './claim-figures.ts';
import { nameTokens, namesOfSource } from './claim-names.ts';
import { isAmong, isDescribedIn, tellsWho } from './claim-speaker.ts';
import { isIn, wordsOf } from './claim-words.ts';
import type { Odds, ReadClaim } from './read-claim.ts';

/** Logits are divided by this, so that all signs are of one size. */
const SIZE = 3;
/** From this gain in yes on, another value in the claim's place counts in full. */
const FULL_GAIN = 6;

/** The signs of a claim, each some 0 to 1; logits are parts of three. */
export function signsOf(read: ReadClaim): Signs {
  const {
    claim,
    best,
    lead,
    yesAlone,
    alone,
    most,
    differences,
    replaced,
    claimedSpeaker,
    speakers,
  } = read;
  const { figures, days, names, unknownNames, otherFirstName, denied, opposed } = differences;
  const { score, yes } = best.reading;
  const spoken = claimedSpeaker !== undefined && tellsWho(claimedSpeaker) && speakers.length > 0;
  const isTheirs =
    spoken &&
    (isAmong(claimedSpeaker, speakers) || isDescribedIn(claimedSpeaker, best.passage.text));
  const has = (all: readonly Compared[], wanted: Compared['outcome']): boolean =>
    all.some(({ outcome }) => outcome === wanted);
  const degree = hasAlone(claim, DEGREES, best.passage.text);
  return {
    score: score / SIZE,
    'low score': Math.max(0, 1 - score) / SIZE,
    lead: lead / SIZE,
    yes: yes / SIZE,
    'yes alone': yesAlone / SIZE,
    ...oddsSigns('alone', alone),
    ...oddsSigns('most', most),
    'other figure': Number(has(figures, 'other')),
    'other value': Number(hasOtherValue(differences)),
    replaced: Math.min(1, (replaced[0]?.gain ?? 0) / FULL_GAIN),
    'figure unmet': Number(
      figures.some(({ outcome, isReckoned }) => outcome === 'unmet' && !isReckoned),
    ),
    'other day': Number(has(days, 'other')),
    'day unmet': Number(has(days, 'unmet')),
    'name elsewhere': Number(names.length > unknownNames.length),
    'name unknown': Number(unknownNames.length > 0),
    'other first name': Number(otherFirstName),
    'claim denies': Number(denied === 'claim'),
    'passage denies': Number(denied === 'passage'),
    negated: Number(differences.negated),
    opposed: Number(opposed),
    'only denies': Number(differences.onlyDenies),
    'sums up': Number(differences.sumsUp),
    'says again': Number(
      differences.saysAgain &&
        !opposed &&
        !degree &&
        replaced.every(({ gain }) => gain === 0) &&
        (!spoken || isTheirs),
    ),
    degree: Number(degree),
    'same speaker': Number(isTheirs),
    'other speaker': Number(spoken && !isTheirs),
  };
}

function oddsSigns(name: string, { agrees, contradicts }: Odds): Signs {
  return { [`agrees, ${name}`]: agrees / SIZE, [`contradicts, ${name}`]: contradicts / SIZE };
}

/** Whether a text has one of these words that another text lacks. */
function hasAlone(text: string, words: ReadonlySet<string>, other: string): boolean {
  const theirs = wordsOf(other);
  return tokenise(text).some(({ norm }) => words.has(norm) && !theirs.has(norm));
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

/** From this gain in yes on, a replaced value is shown as what differs. */
const SHOWN_GAIN = 2;

/** The differences that can be shown: other figures and days, and replaced values; else the only name that differs. */
export function marksOf(read: ReadClaim): Difference[] {
  const { figures, days } = read.differences;
  const others = [...figures, ...days].flatMap(({ outcome, claim, passage }) =>
    outcome === 'other' && passage ? [{ claim, passage }] : [],
  );
  const replaced = read.replaced.filter(
    ({ position, gain }) => position === read.best.position && gain >= SHOWN_GAIN,
  );
  const values = [...others, ...replaced];
  const name = values.length === 0 ? otherName(read) : undefined;
  const marks: Difference[] = [];
  for (const { claim, passage } of name ? [name] : values)
    if (passage && !marks.some((each) => overlap(each.claim, claim)))
      marks.push({ claim, passage });
  return marks.sort((a, b) => a.claim.start - b.claim.start);
}

/** The one run of name words that the passage lacks, where the passage has one run that the claim lacks. */
function otherName({ claim, best, differences: { names } }: ReadClaim): Difference | undefined {
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
