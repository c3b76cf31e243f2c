/** "How old is she?" where two passages tell it of two people: which is meant, nothing in the question says. */
import { PERSON_PRONOUNS } from '../../text/lang/en/pronouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { namesAsked } from '../query/asked-names.ts';
import type { ReadPassage } from '../candidates/candidates.ts';
import { nameRuns } from '../dialogue/name-runs.ts';
import { TYPES_OF_ONE } from '../query/question-type.ts';
import type { Query } from '../query/query.ts';
import type { Candidate } from '../candidates/verdict.ts';

const PRONOUN = new RegExp(String.raw`\b(?:${anyOf(PERSON_PRONOUNS)})\b`, 'iu');
/** With more words than "where does she live now" a question tells more of whom it means than the pronoun. */
const MAX_WORDS = 2;
/** Probability of the second passage alone, below which it is no rival. */
const MIN_CONFIDENCE = 0.25;

/**
 * The second passage where it tells something else of somebody else, and the question has but a pronoun for whom it
 * means.
 */
export function ofAnotherPerson(
  query: Query,
  [first, second]: readonly ReadPassage[],
  [answer, other]: readonly Candidate[],
): Candidate | undefined {
  if (!first || !second || !answer || !other || !isOfPronoun(query, first)) return undefined;
  if (second.isDoubtful || other.confidence < MIN_CONFIDENCE || isSame(answer.answer, other.answer))
    return undefined;
  const [own, theirs] = [personsIn(first), personsIn(second)];
  return own.size > 0 && theirs.size > 0 && own.isDisjointFrom(theirs) ? other : undefined;
}

function isOfPronoun({ text, type }: Query, { source }: ReadPassage): boolean {
  if (type === 'yes-no' || !TYPES_OF_ONE.has(type) || !PRONOUN.test(text)) return false;
  const content = tokenise(text).filter(({ norm }) => !isStopword(norm));
  return content.length <= MAX_WORDS && namesAsked(text, source).length === 0;
}

function isSame(a: string, b: string): boolean {
  const [own, theirs] = [a, b].map((text) => new Set(tokenise(text).map(({ stem }) => stem)));
  return own !== undefined && theirs !== undefined && !own.isDisjointFrom(theirs);
}

/** Words of the persons whom a passage names, by their capitals. */
function personsIn({ passage: { text } }: ReadPassage): ReadonlySet<string> {
  const tokens = tokenise(text);
  const runs = nameRuns(tokens, text).filter(({ type }) => type === 'person');
  return new Set(runs.flatMap(({ from, to }) => tokens.slice(from, to).map(({ norm }) => norm)));
}
