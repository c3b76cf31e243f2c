/** Which facts are listed: by event, kind, state, person, day and words, as it stands in buttons. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalKind } from '../../src/packs/kinds.ts';
import type { Entity, Fact } from '../../src/packs/knowledge.ts';
import type { FactFile } from '../../src/packs/schema.ts';
import { say } from '../../src/bot/messages/say.ts';
import {
  correctedSince,
  currentFact,
  type FormerFact,
  formerFacts,
  type Guild,
  isShipped,
  splitKey,
  invalidFacts,
} from '../../src/guilds/guild.ts';
import { wordsOf } from '../../src/qa/lookup/words.ts';
import { pacer } from '../../src/runtime/schedule.ts';
import { shorten } from '../../src/text/shorten.ts';
import { factLine } from '../shared/facts.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import { pageArg } from '../shared/pages.ts';
import { beginsWords, isOfDay } from '../shared/item-filter.ts';

const MAX_LINE_LENGTH = 120;
/** Longer words would not fit into a button beside the rest. */
export const MAX_WORDS_LENGTH = 24;
const LENGTH = 8;

/** In the order in which they are offered. */
export const states = ['a', 'o', 'c', 'h', 'x', 'r'] as const;
export type State = (typeof states)[number];

/** Event, kind and person as the first letters of digests of their ids; each is empty for any. */
export interface FactFilter {
  readonly event: string;
  readonly kind: string;
  readonly state: string;
  readonly person: string;
  /** ISO day. */
  readonly day: string;
  /** Lower-case words, with spaces between. */
  readonly words: string;
}

const id = z.string().max(LENGTH);
const dayOrNone = z.union([z.literal(''), z.iso.date()]);
const state = z.string().max(1);
const words = z.string().max(MAX_WORDS_LENGTH);
const argsSchema = z.tuple([id, id, state, id, dayOrNone, words, pageArg]);

/** The filter and the page that a button carries; nothing when it is another version's. */
export function filterIn(
  given: readonly string[],
): { readonly filter: FactFilter; readonly page: number | undefined } | undefined {
  const { data } = argsSchema.safeParse(given);
  if (!data) return undefined;
  const [event, kind, state, person, day, words, page] = data;
  return { filter: { event, kind, state, person, day, words }, page };
}

/** A filter as arguments of a button. */
export function argsOfFilter({ event, kind, state, person, day, words }: FactFilter): string[] {
  return [event, kind, state, person, day, words];
}

interface Chosen {
  readonly eventId?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly personId?: string;
  readonly day?: string;
  readonly words?: string;
}

/** The filter for ids as they are; of words, those that fit. */
export function filterBy({
  eventId = '',
  kind = '',
  state = '',
  personId = '',
  day = '',
  words = '',
}: Chosen): FactFilter {
  return {
    ...{ event: digest(eventId), kind: digest(kind === '' ? '' : canonicalKind(kind)), state },
    ...{ person: digest(personId), day },
    words: wordsOf(words).join(' ').slice(0, MAX_WORDS_LENGTH).trim(),
  };
}

/** A fact as lists show it. */
export interface Listed {
  readonly key: string;
  readonly line: string;
  readonly kind: string;
  /** It is hidden or removed. */
  readonly former?: FormerFact;
}

interface Candidate extends Listed {
  readonly file: Pick<FactFile, 'answer' | 'quote'> & Pick<Fact, 'sampleQuestions' | 'when'>;
  readonly people: readonly Pick<Entity, 'id' | 'name'>[];
  readonly published: string;
}

/** The facts that pass the filter. @throws StoreFault */
export async function listed(filter: FactFilter, context: ModeratorContext): Promise<Listed[]> {
  const state = states.find((each) => each === filter.state) ?? 'a';
  const digests = new Map<string, string>();
  const digestOf = (id: string): string => {
    const known = digests.get(id) ?? digest(id);
    digests.set(id, known);
    return known;
  };
  const words = wordsOf(filter.words);
  const fits = ({ key, kind, file, people, published }: Candidate): boolean =>
    (filter.event === '' || digestOf(splitKey(key)[0]) === filter.event) &&
    (filter.kind === '' || digestOf(kind) === filter.kind) &&
    (filter.person === '' || people.some(({ id }) => digestOf(id) === filter.person)) &&
    (filter.day === '' || isOfDay(filter.day, file.when, published)) &&
    (words.length === 0 || saysAll(words, file, people));
  const found: Listed[] = [];
  const pace = pacer();
  for (const candidate of await inState[state](context)) {
    await pace();
    if (fits(candidate)) found.push(candidate);
  }
  return found;
}

function saysAll(
  words: readonly string[],
  { answer, quote, sampleQuestions }: Candidate['file'],
  people: Candidate['people'],
): boolean {
  const names = people.map(({ name }) => name);
  return beginsWords(words, [answer, quote, ...sampleQuestions, ...names].join(' '));
}

const inState: Readonly<
  Record<State, (context: ModeratorContext) => Candidate[] | Promise<Candidate[]>>
> = {
  a: answering,
  o: (context) => answering(context).filter(({ key }) => !isShipped(context.guild, key)),
  c: (context) => answering(context).filter(({ key }) => isCorrected(context.guild, key)),
  h: (context) => formerIn('hidden', context),
  x: (context) => formerIn('removed', context),
  r: toMend,
};

function answering({ view }: ModeratorContext): Candidate[] {
  return [...view.knowledge.facts.values()].map((fact) => ({
    ...{ key: fact.key, kind: fact.kind, file: fact, people: peopleIn(fact) },
    published: fact.source.published ?? '',
    line: shorten(factLine(fact), MAX_LINE_LENGTH),
  }));
}

function peopleIn({ speaker, subjects }: Fact): readonly Entity[] {
  return speaker ? [speaker, ...subjects] : subjects;
}

function isCorrected(guild: Guild, key: string): boolean {
  return isShipped(guild, key) && guild.rows.items.fact.has(key);
}

async function formerIn(how: FormerFact['how'], context: ModeratorContext): Promise<Candidate[]> {
  const all = await formerFacts(context.guild);
  return all
    .filter((each) => each.how === how)
    .map((former) => ({ ...ofFile(former.key, former.file, context), former }));
}

/** What can't be answered from, and what says here what was corrected where it came from. */
function toMend(context: ModeratorContext): Candidate[] {
  const { guild } = context;
  const lacking = invalidFacts(guild);
  const corrected = correctedSince(guild).flatMap(({ key }) => {
    const file = currentFact(guild, key);
    const isLacking = lacking.some((each) => each.key === key);
    return file && !isLacking ? [{ ...file, key, lacks: 'corrected' as const }] : [];
  });
  return [...lacking, ...corrected].map((file) => ({
    ...ofFile(file.key, file, context),
    line: say(`factListLacks.${file.lacks}`, { answer: shorten(file.answer, MAX_LINE_LENGTH) }),
  }));
}

function ofFile(key: string, file: FactFile, { view: { knowledge } }: ModeratorContext): Candidate {
  const { speaker, subjects, source } = file;
  const ids = speaker === undefined ? subjects : [speaker, ...subjects];
  return {
    ...{ key, kind: file.kind, file, line: shorten(file.answer, MAX_LINE_LENGTH) },
    people: ids.map((id) => ({ id, name: knowledge.entities.get(id)?.name ?? id })),
    published: knowledge.sources.get(`${splitKey(key)[0]}/${source}`)?.published ?? '',
  };
}

/** Short enough for a button; nothing for nothing. */
function digest(id: string): string {
  return id === '' ? '' : createHash('sha256').update(id).digest('base64url').slice(0, LENGTH);
}
