/** How sure a draft is: the probability that a judge finds it right, fitted on articles that nothing was trained on. */
import { draftForest, probabilityIn, type Forest } from '../../reading/forest.ts';
import { LEANING_OPENING } from '../../text/lang/en/fact-words.ts';
import type { Speaker, Spoken } from '../attribution/speakers.ts';
import { isPerson } from '../../text/lang/en/nouns.ts';
import { isTitle, singular } from '../../text/lang/en/titles.ts';
import type { FactDraft, Signs } from './fact-draft.ts';

/** Facts from here on may be approved without a look at each. */
export const CONFIDENT = 0.9;
/** Drafts that are less sure come only to who asks for them. */
export const MIN_CONFIDENCE = 0.58;
/**
 * And from here on. With these an editor's facts that are drafted rose from 85 to 90 in 100 (25 articles), for 1.5
 * drafts an article more; of 87 that were judged 24 were right as they stood.
 */
export const MIN_LIKELY = 0.3;
/** A plain draft is confident from this probability on: in articles that the fit did not see, 24 in 25 such were right. */
const MIN_PLAIN = 0.85;
/**
 * And from this one on words of a body that is named, or of whom "he" or "she" means: of 43 such in articles that the fit did
 * not see, 41 were right.
 */
const MIN_PLAIN_OTHERS = 0.88;
/** What is not plain is never confident: among the likeliest of those more were wrong. */
const MAX_NOT_PLAIN = 0.89;

/** Words of nobody knows whom are not right as they stand: none of ten judged ones. */
const MAX_UNCLEAR = 0.5;

/** The probability, 0 to 1, that a draft is right. */
export function confidenceOf(signs: Signs, forest: Forest = draftForest()): number {
  const probability = probabilityIn(forest, signs);
  if (signs['speaker unclear'] === 1) return Math.min(probability, MAX_UNCLEAR);
  if (!isPlain(signs)) return Math.min(probability, MAX_NOT_PLAIN);
  const least = signs.said === 1 && isOfOthers(signs) ? MIN_PLAIN_OTHERS : MIN_PLAIN;
  return probability >= least
    ? Math.max(probability, CONFIDENT)
    : Math.min(probability, MAX_NOT_PLAIN);
}

/** What plain drafts must be besides: an editor keeps them, and not as the last. */
const PLAIN = { kept: 0.2, importance: 0.1 };
const PLAIN_SAID = { source: 0.5, content: 0.75 };
/** Who says what is plainly said. */
const SPEAKERS = {
  person: { 'speaker named': 1, 'by person': 1 },
  body: { 'speaker named': 1, 'by organisation': 1 },
  pronoun: { 'speaker pronoun': 1, 'by person': 1 },
};
const PLAIN_KINDS = 'background what result change role cause effect decision plan purpose'.split(
  ' ',
);
/** Signs of a clause that cannot be read alone, or whose kind is a guess. */
const LEANING = ['leans', 'points back', 'late pronoun', 'definite', 'nameless', 'unworded'];
const MIN_MAIN = 0.6;

/**
 * Words of a person who is named and has no namesake, or of one whom a pronoun, of a body or of a group that stands in their
 * sentence ("she", "officials"); or a clause of the story that leans on nothing before it.
 */
function isPlain(signs: Signs): boolean {
  if (!has(signs, PLAIN) || signs.elliptic === 1) return false;
  return signs.said === 1 ? isPlainSpeech(signs) : isPlainClause(signs);
}

function has(signs: Signs, least: Signs): boolean {
  return Object.entries(least).every(([name, value]) => (signs[name] ?? 0) >= value);
}

/**
 * Of a person: quoted, or told in other words with who says it and a word of saying in the same sentence. Of a group, a body,
 * or whom a pronoun means: with both in the same sentence, quoted or not.
 */
function isPlainSpeech(signs: Signs): boolean {
  // "Never again, with his hands up": words without a verb say little alone.
  if (signs.verb !== 1) return false;
  const near = signs['far source'] !== 1 && signs['far cue'] !== 1;
  if (near && signs['speaker group'] === 1) return signs['speaker described'] !== 1;
  const reported = near && (signs['cue says'] === 1 || signs['cue asserts'] === 1);
  const known =
    has(signs, SPEAKERS.person) || (near && isOfOthers(signs) && signs['speaker described'] !== 1);
  return (
    known && has(signs, PLAIN_SAID) && signs.namesake !== 1 && (signs.direct === 1 || reported)
  );
}

/** Whether a body says it, or whom a pronoun means. */
function isOfOthers(signs: Signs): boolean {
  return has(signs, SPEAKERS.body) || has(signs, SPEAKERS.pronoun);
}

function isPlainClause(signs: Signs): boolean {
  // An office need not name whose it is: that stands beside it.
  const leans = signs['kind role'] === 1 ? ['leans'] : LEANING;
  return (
    (signs.main ?? 0) > MIN_MAIN &&
    signs.source === 1 &&
    !leans.some((name) => signs[name] === 1) &&
    PLAIN_KINDS.some((kind) => signs[`kind ${kind}`] === 1)
  );
}

/** Words of an answer beyond these make it no surer or less sure. */
const MANY_WORDS = 30;

/**
 * "Former strategist": one person, whom the article may name elsewhere; not "Officials", nor one who speaks for others.
 */
function isOne(name: string): boolean {
  const last =
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '';
  if (singular(last) !== last || last.startsWith('spokes')) return false;
  return isTitle(last) || isPerson(last);
}

/** Whether a speaker is somebody whom the article may name: "Harbour Party |Co-Chairman|" is no body. */
function mayBeNamed({ found, entity, name }: Speaker): boolean {
  return (found === 'group' || entity?.type === 'organisation') && isOne(name);
}

/** What tells how sure a draft is, beside the probabilities that the encoder gives. */
export function furtherSigns(
  { kind, answer }: Pick<FactDraft, 'kind' | 'answer'>,
  spoken: Spoken | undefined,
): Signs {
  const words = answer.split(/\s+/).length;
  const speaker = spoken?.speakers[0];
  return {
    ...(/^(?:\p{Lu}[\p{L}'’.-]*)/u.test(answer) && { capital: 1 }),
    words: Math.min(words, MANY_WORDS) / MANY_WORDS,
    ...(words < 3 && { short: 1 }),
    ...(LEANING_OPENING.test(answer) && { leans: 1 }),
    ...(/[“"”]/.test(answer) && { marks: 1 }),
    [`kind ${kind}`]: 1,
    ...(spoken && { [spoken.attribution.mode]: 1, [`speaker ${speaker?.found ?? 'nobody'}`]: 1 }),
    ...(spoken && !spoken.attribution.cue && { 'no cue': 1 }),
    ...(speaker && mayBeNamed(speaker) && { 'speaker described': 1 }),
    ...(speaker?.entity && { [`by ${speaker.entity.type}`]: 1 }),
  };
}
