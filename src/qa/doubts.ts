/** What makes a passage no more than near, however well it reads: it answers another question than the one asked. */
import type { Entity } from '../packs/knowledge.ts';
import type { SpeechOf } from '../packs/speech.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import { genderOfNoun, type Gender } from '../text/lang/en/titles.ts';
import { pastOf } from '../text/lang/en/verbs.ts';
import { stemOf, tokenise } from '../text/tokens.ts';
import { isOfType } from './answer-type.ts';
import { mentions, namesAsked, withBefore, type AskedName } from './asked-names.ts';
import { candidateOf, type ReadPassage } from './candidates.ts';
import { isOfOtherComplement } from './other-complement.ts';
import { isOfOtherOffice } from './other-office.ts';
import { TYPES_OF_ONE, type QuestionType } from './query/question-type.ts';
import type { Query } from './query/query.ts';
import { isOfOther } from './tied-figure.ts';

/** The likeliest passages, which may be shown as answers. */
const MAX_CHECKED = 6;
/** Of questions of what and why it is only looked at whom and what they are about. */
const LOOKED_AT: ReadonlySet<QuestionType> = new Set([...TYPES_OF_ONE, 'value', 'why', 'how']);

/** The same passages; those that answer another question are marked as doubtful. Asks who speaks where that decides. */
export async function withDoubts(
  read: readonly ReadPassage[],
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  if (!LOOKED_AT.has(query.type)) return read;
  const first = await Promise.all(
    read.slice(0, MAX_CHECKED).map(async (each, i) => {
      // Who speaks may have to be read first, which only the answer itself is worth.
      const isDoubtful = await answersAnother(each, query, i === 0 ? speechOf : undefined);
      return isDoubtful ? { ...each, isDoubtful } : each;
    }),
  );
  return [...first, ...read.slice(MAX_CHECKED)];
}

async function answersAnother(
  read: ReadPassage,
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const { text, type } = query;
  const { source, passage } = read;
  const { answer, span } = candidateOf(read, 0, text);
  if (!isOfType(answer, type) || isOfOtherOffice(text, read)) return true;
  const names = namesAsked(text, source);
  const inside = { start: span.start - passage.start, end: span.end - passage.start };
  const isFigure = type === 'how-many' || type === 'how-much';
  if (isFigure && isOfOther(passage.text, inside, text, names)) return true;
  const context = withBefore(source, passage, { alone: type === 'yes-no' });
  if (type === 'yes-no' && !tellsDeed(text, passage.text, names)) return true;
  const isOfPronoun = names.length === 0 || OF_PRONOUN.test(text);
  if (isOfPronoun && isOfOtherGender(text, passage.text, context)) return true;
  const about = `${source.headline}\n${context}`;
  if (isOfOtherComplement(text, passage.text, about)) return true;
  if (!TYPES_OF_ONE.has(type)) return false;
  const missing = names.filter((name) => !mentions(about, name));
  if (missing.length === 0 || isByFacts(read, query)) return false;
  return !(await isSaidByAll(read, missing, speechOf));
}

/** Whether an approved fact on the passage is about somebody whom the question names, whatever the passage calls them. */
function isByFacts({ facts }: ReadPassage, query: Query): boolean {
  const asked = new Set<Entity>(query.mentions.flat());
  return facts.some(({ speaker, subjects }) =>
    [...(speaker ? [speaker] : []), ...subjects].some((each) => asked.has(each)),
  );
}

/** Whether the passage is their words: "I" and "we" name nobody. */
async function isSaidByAll(
  { source, passage }: ReadPassage,
  names: readonly AskedName[],
  speechOf: SpeechOf | undefined,
): Promise<boolean> {
  const speeches = speechOf ? await speechOf(source, passage) : [];
  const speakers = speeches.filter(({ start, end }) => start < passage.end && passage.start < end);
  return names.every((name) => speakers.some(({ speaker }) => mentions(speaker, name)));
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((each) => [each, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((each) => [each, 'female'] as const),
]);

/** Whether a question of "she" meets a passage where there are only men, or the other way round; by its own words first. */
function isOfOtherGender(question: string, passage: string, context: string): boolean {
  const [asked, other] = gendersIn(question);
  if (!asked || other) return false;
  const own = gendersIn(passage);
  const told = own.size > 0 ? own : gendersIn(context);
  return told.size > 0 && !told.has(asked);
}

function gendersIn(text: string): ReadonlySet<Gender> {
  return new Set(
    tokenise(text).flatMap(({ norm }) => PRONOUNS.get(norm) ?? genderOfNoun(norm) ?? []),
  );
}

const OF_PRONOUN = /^\S+ (?:he|she|they)\b(?<deed>.*)$/iu;

/**
 * Whether a passage has the deed that "did she …" asks of: whose it is, only the deed can tell; or the one that "did Ann
 * Smith resign" asks of with nothing beside it. True of other questions.
 */
function tellsDeed(question: string, passage: string, names: readonly AskedName[]): boolean {
  const { deed } = OF_PRONOUN.exec(question)?.groups ?? {};
  const named = new Set(names.flatMap((name) => name.map(({ start }) => start)));
  const own = tokenise(deed ?? question).filter(
    ({ norm, start }) => !isStopword(norm) && (deed !== undefined || !named.has(start)),
  );
  const [first, ...others] = own;
  if (!first || (deed === undefined && (others.length > 0 || names.length === 0))) return true;
  const forms = new Set([first.stem, stemOf(pastOf(first.norm) ?? first.norm)]);
  return tokenise(passage).some(({ stem }) => forms.has(stem));
}
