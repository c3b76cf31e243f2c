/** What tells of a claim beside a passage whether a source settles it, and whether it agrees. */
import { isOfTitle } from '../../../text/lang/en/titles.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Source } from '../../../packs/knowledge.ts';
import type { Signs } from '../../../reading/card.ts';
import { covered, together } from './cover.ts';
import { hasDegreeAlone } from '../differences/degrees.ts';
import type { Differences } from '../differences/differences.ts';
import type { Compared } from '../figures/figures.ts';
import { namesOfSource } from '../differences/names.ts';
import {
  isAmong,
  isDescribedIn,
  isSoDescribed,
  tellsSame,
  tellsWho,
} from '../wording/reported-speaker.ts';
import { isGovernmentIn } from '../differences/governments.ts';
import type { Odds, ReadClaim } from './read-claim.ts';

/** Logits are divided by this, so that all signs are of one size. */
const SIZE = 3;
/** From this gain in yes on, another value in the claim's place counts in full. */
const FULL_GAIN = 6;

/** Words of a long claim: what it tells of besides may be wrong, too. */
const LONG = 20;

/** The signs of a claim, each some 0 to 1; logits are parts of three. */
export function signsOf(read: ReadClaim): Signs {
  const { claim, best, alone, most, differences, replaced, claimedSpeaker, speakers } = read;
  const spoken = claimedSpeaker !== undefined && tellsWho(claimedSpeaker) && speakers.length > 0;
  const isTheirs = spoken && maySay(claimedSpeaker, read);
  const degree = hasDegreeAlone(claim, best.passage.text);
  const isNothingElse =
    !differences.opposed &&
    differences.denied === undefined &&
    !degree &&
    !differences.swapsRoles &&
    replaced.every(({ gain }) => gain === 0) &&
    (!spoken || isTheirs);
  return {
    ...readingSigns(read),
    ...oddsSigns('alone', alone),
    ...oddsSigns('most', most),
    ...comparedSigns(read),
    ...statementSigns(differences),
    'says again': Number(differences.saysAgain && isNothingElse),
    'says alike': Number(differences.saysAlike && isNothingElse),
    degree: Number(degree),
    'same speaker': Number(isTheirs),
    'other speaker': Number(spoken && !isTheirs && isNamed(claimedSpeaker, best.source)),
    'said by other': Number(isSaidByOther(read)),
    'plainly denies': Number(differences.plainlyDenies),
  };
}

/** How much of the claim the passage has, and what the reader makes of the two. */
function readingSigns({ claim, best, around, lead, yesAlone }: ReadClaim): Signs {
  const { text } = best.passage;
  const { score, yes } = best.reading;
  return {
    length: Math.min(1, tokenise(claim).length / LONG),
    covered: covered(claim, text),
    'covered around': covered(claim, `${text}\n${around}`),
    together: together(claim, text),
    score: score / SIZE,
    'low score': Math.max(0, 1 - score) / SIZE,
    lead: lead / SIZE,
    yes: yes / SIZE,
    'yes alone': yesAlone / SIZE,
  };
}

/** Figures, days and names of the claim beside those of the passage. */
function comparedSigns({ differences, replaced }: ReadClaim): Signs {
  const { figures, days, names, unknownNames, otherFirstName } = differences;
  const has = (all: readonly Compared[], wanted: Compared['outcome']): boolean =>
    all.some(({ outcome }) => outcome === wanted);
  return {
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
  };
}

/** What else the two state otherwise. */
function statementSigns({ denied, deniesSame, degrees, ...differences }: Differences): Signs {
  return {
    'claim denies': Number(denied === 'claim'),
    'passage denies': Number(denied === 'passage'),
    negated: Number(differences.negated),
    'denies same': Number(deniesSame !== undefined),
    'other degree': Number(degrees.length > 0),
    renamed: Number(differences.renamed),
    'crosses roles': Number(differences.crossesRoles),
    'swaps roles': Number(differences.swapsRoles),
    opposed: Number(differences.opposed),
    'only denies': Number(differences.onlyDenies),
    'sums up': Number(differences.sumsUp),
  };
}

/** Whether somebody else than a person or body that is named says in the passage what the claim tells, in its words. */
export function isSaidByOther(read: ReadClaim): boolean {
  const { claim, best, claimedSpeaker, speakers } = read;
  const told = claimedSpeaker !== undefined && tellsWho(claimedSpeaker) && speakers.length > 0;
  return (
    told &&
    hasName(claimedSpeaker, best.source) &&
    !maySay(claimedSpeaker, read) &&
    tellsSame(claim, best.passage.text)
  );
}

/** Whether who is described is among the speakers, or is described in the passage. */
function maySay(described: string, { best, speakers }: ReadClaim): boolean {
  const whole = { start: 0, end: described.length };
  return (
    isAmong(described, speakers) ||
    isDescribedIn(described, best.passage.text) ||
    isSoDescribed(described, speakers, best.source.text) ||
    isGovernmentIn(whole, described, [...speakers, best.passage.text].join('\n'))
  );
}

/** Whether a description names somebody or their office: "activists" may be whoever speaks. */
function isNamed(described: string, source: Pick<Source, 'sha256' | 'text'>): boolean {
  return hasName(described, source) || tokenise(described).some(({ norm }) => isOfTitle(norm));
}

/** Whether a description has a name: an office alone, "the president", may be anybody's of several names. */
function hasName(described: string, source: Pick<Source, 'sha256' | 'text'>): boolean {
  const known = namesOfSource(source);
  return tokenise(described).some(
    ({ norm, capital }, at) => !isOfTitle(norm) && (known.has(norm) || (capital && at > 0)),
  );
}

function oddsSigns(name: string, { agrees, contradicts }: Odds): Signs {
  return { [`agrees, ${name}`]: agrees / SIZE, [`contradicts, ${name}`]: contradicts / SIZE };
}

/** Whether a passage has another day or another exact figure in the place of the claim's. */
function hasOtherValue({ figures, days }: Differences): boolean {
  return [...figures, ...days].some(({ outcome, isLoose }) => outcome === 'other' && !isLoose);
}
