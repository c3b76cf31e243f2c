/** Whom a quotation is given to by what stands around it, and whether those who say it in a source may be meant. */
import type { Entity } from '../../../packs/knowledge.ts';
import { SHORT_GIVEN_NAMES } from '../../../text/lang/en/given-names.ts';
import { SHORT_OFFICES } from '../../../text/lang/en/titles.ts';
import { overlap, type Span } from '../../../text/span.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import type { AnswerIndex } from '../../index/answer-index.ts';
import { hasOffice, holdsOffice, isOffice } from '../../candidates/office-holder.ts';
import { mentionsIn, type Names } from '../../query/names.ts';
import { isCommon, nameRuns } from '../differences/names.ts';
import { reportedSpeaker } from '../wording/reported-speaker.ts';
import { isGovernmentIn } from '../differences/governments.ts';
import { handlesIn, isHandleOf } from './handles.ts';
import type { Speaker } from './said-by.ts';

/** Who is said to have said it. */
export interface Claimed {
  /** As it is shown: the name, or the office where there is none. */
  readonly typed: string;
  /** All whom it may mean. */
  readonly entities: readonly Entity[];
  /** All the words that tell who it is. */
  readonly described: string;
  /** An office alone, which anybody of another name may hold. */
  readonly isOffice?: true;
  /** Handles of social media, without their "@". */
  readonly handles?: readonly string[];
}

/** An office of one, with its place or not, and no name behind it: "the mayor", "a Velm councillor", "the mayor of Velm". */
function isOfficeAlone(described: string): boolean {
  return /^(?:the|an?)\s/iu.test(described) && isOffice(described.replace(OF_PLACE, ''));
}

const OF_PLACE = /\s(?:of|for|from|at)\s[^,]*$/u;

/** Whom words name; nothing where they only speak of "activists" or "him". */
export function namedIn(described: string, names: Names): Claimed | undefined {
  const handles = handlesIn(described);
  if (handles.length > 0)
    return { typed: handles.map((each) => `@${each}`).join(' '), entities: [], described, handles };
  const tokens = tokenise(described);
  const entities = mentionsIn(tokens, names).flatMap((mention) => mention.entities);
  const name = tokens.filter((token) => token.capital && !isCommon(token));
  const typed = name.map(({ text }) => text).join(' ');
  if (entities.length === 0 && isOfficeAlone(described))
    return { typed: described, entities, described, isOffice: true };
  return entities.length > 0 || typed !== '' ? { typed, entities, described } : undefined;
}

/**
 * Whom a text gives its quotation to: the speaker that its own labels have, else whom the words before it have speak, else
 * all whom its sentence names outside of the quotation.
 */
export async function givenTo(
  text: string,
  quotation: Span,
  sentence: Span,
  { names, speechOf }: Pick<AnswerIndex, 'names' | 'speechOf'>,
): Promise<Claimed | undefined> {
  const said = speechOf ? await speechOf({ sha256: `claim ${text}`, text }, quotation) : [];
  const speakers = said.filter((each) => overlap(each, quotation)).map(({ speaker }) => speaker);
  const before = text.slice(Math.min(sentence.start, quotation.start), quotation.start);
  const after = text.slice(quotation.end, Math.max(sentence.end, quotation.end));
  const own = namedIn(speakers.join(', '), names) ?? namedIn(reportedSpeaker(before) ?? '', names);
  const posted = namedIn(POSTED.exec(before)?.[0] ?? '', names);
  if (own ?? posted) return own ?? posted;
  const { entities } = namedIn(`${before} ${after}`, names) ?? { entities: [] };
  return entities.length > 0 ? { typed: '', entities, described: '' } : undefined;
}

/** A handle right before what it posted. */
const POSTED = /@\w{2,30}\s*:?\s*$/u;

/** Whether it is said by whom it is claimed, or by one who speaks for the claimed body or country. */
export function isBy(speakers: readonly Speaker[], claimed: Claimed, text: string): boolean {
  return speakers.some(
    (speaker) =>
      isEntity(speaker, claimed) ||
      isCalled(speaker, claimed, text) ||
      holds(speaker, claimed, text) ||
      posts(speaker, claimed),
  );
}

/**
 * Whether whoever says it may be meant for all that is told: an office may be anybody's, and so may a handle that is made of
 * no name in the source.
 */
export function isOpen({ isOffice, handles = [] }: Claimed, text: string): boolean {
  if (isOffice) return true;
  if (handles.length === 0) return false;
  const capitals = tokenise(text).filter((token) => token.capital && !isCommon(token));
  const known = nameRuns(text, capitals).map(({ start, end }) => text.slice(start, end));
  return !handles.some((handle) => known.some((name) => isHandleOf(handle, name)));
}

function posts({ name, entity }: Speaker, { handles = [] }: Claimed): boolean {
  const theirs = [name, ...(entity?.aliases ?? [])];
  return handles.some((handle) => theirs.some((each) => isHandleOf(handle, each)));
}

/** Whether any of them has a name: who "the mayor" or "he" is stays open. */
export function areNamed(speakers: readonly Speaker[]): boolean {
  return speakers.some(({ name, entity }) => entity !== undefined || namesIn(name).length > 0);
}

function isEntity({ entity }: Speaker, { entities }: Claimed): boolean {
  const bodies = entity?.roles.flatMap(({ of }) => of ?? []) ?? [];
  return [entity, ...bodies].some((each) => each !== undefined && entities.includes(each));
}

function isCalled({ name, entity }: Speaker, { described }: Claimed, text: string): boolean {
  const theirs = [name, ...(entity?.aliases ?? [])].flatMap(nameWords);
  return nameWords(described).some((own) =>
    theirs.some((each) => mayBeOne(own, each) && !isNamesake(own, each, text)),
  );
}

/**
 * Whether a source calls by the surname alone somebody who has another given name than the claimed one wherever it has both:
 * "Holm" of a text about Jane Holm is not "Tom Holm".
 */
function isNamesake(own: readonly string[], theirs: readonly string[], text: string): boolean {
  const [surname] = theirs;
  if (theirs.length > 1 || own.length < 2 || own.at(-1) !== surname) return false;
  const whole = namesIn(text).filter((name) => name.length > 1 && name.at(-1) === surname);
  return whole.length > 0 && !whole.some((name) => mayBeOne(own, name));
}

/** Whether they are called by the office, or the source gives it to them: "the mayor" where it has "Mayor Ada Orn". */
function holds({ name, entity }: Speaker, { described }: Claimed, text: string): boolean {
  const titles = entity?.roles.map(({ title }) => title) ?? [];
  return (
    (isOffice(described) && [name, ...titles].some((each) => hasOffice(each, described))) ||
    (!hasSurname(described, name) &&
      holdsOffice(text.replaceAll(SHORT, long), name, described.replaceAll(SHORT, long))) ||
    isGovernmentIn({ start: 0, end: described.length }, described, name)
  );
}

/** Whether a description has the last name of a speaker: then it names somebody, and a namesake's words hold no office. */
function hasSurname(described: string, speaker: string): boolean {
  const surname = namesIn(speaker).at(-1)?.at(-1);
  return namesIn(described).some((name) => name.at(-1) === surname);
}

const SHORT = /\b\p{Lu}\p{Ll}{1,3}\b\.?(?=\s+\p{Lu})/gu;

function long(short: string): string {
  return SHORT_OFFICES.get(short.replace('.', '').toLowerCase()) ?? short;
}

/** The words of each name in a description, "German Chancellor Merkel" has two; all of one that is typed in small letters. */
function nameWords(described: string): string[][] {
  const names = namesIn(described);
  return names.length > 0 ? names : [tellingIn(described)].filter(({ length }) => length > 0);
}

function namesIn(text: string): string[][] {
  const tokens = tokenise(text).filter((token) => token.capital && !isCommon(token));
  return nameRuns(text, tokens).map(({ start, end }) => tellingIn(text.slice(start, end)));
}

function tellingIn(text: string): string[] {
  const tells = (token: Token): boolean => !isCommon(token) && token.norm !== 'jr';
  return tokenise(text)
    .filter(tells)
    .map(({ norm }) => norm);
}

/** Whether two names may be one person's: "Ashby", "T. Ashby", "Thomas Ashby" and "Tom Ashby", but not "Mary Ashby". */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [own, theirs] = [new Set(one), new Set(other)];
  if (own.isSubsetOf(theirs) || theirs.isSubsetOf(own)) return true;
  return one.at(-1) === other.at(-1) && isSameGivenName(one[0] ?? '', other[0] ?? '');
}

function isSameGivenName(one: string, other: string): boolean {
  const long = (name: string): string => SHORT_GIVEN_NAMES.get(name) ?? name;
  return one.startsWith(other) || other.startsWith(one) || long(one) === long(other);
}
