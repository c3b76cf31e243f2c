/** The event that a question is about: by its name, by "it", or because no other is known. */
import { LRUCache } from 'lru-cache';
import { eventById, type Event, type Knowledge } from '../../packs/knowledge.ts';
import { escaped } from '../../text/lang/words.ts';
import type { AnswerIndex } from '../index/answer-index.ts';
import { withAntecedent } from './pronouns.ts';
import { dialogueContext } from './referents.ts';
import type { Query } from '../query/query.ts';

/** What the reader is told of an event whose title stands over the window. */
const THE_EVENT = 'the event';
/** A shorter name may be a word like any other. */
const MIN_WORDS = 2;

/** The event with this id; the only one there is needs none. */
export function eventInView(knowledge: Knowledge, eventId: string | undefined): Event | undefined {
  const [event, ...others] = knowledge.events;
  return others.length === 0 ? event : eventById(knowledge, eventId);
}

/**
 * The query with the event in view as "the event", where it is named or meant by "it": sentences of a story seldom say
 * its name, and the reader takes a name that is not there for another event's.
 */
export function aboutEvent(
  query: Query,
  { knowledge, names }: AnswerIndex,
  eventId: string | undefined,
): Query {
  const event = eventInView(knowledge, eventId);
  // A bare article's headline is no name.
  if (!event || event.entities.length === 0) return query;
  const unnamed = withoutName(query.text, event);
  if (unnamed !== query.text) return { ...query, text: unnamed };
  const turn = { question: '', eventId: event.id, answers: [], shown: [], named: [] };
  const text = withAntecedent(query.text, dialogueContext(turn, { knowledge, names }));
  return text === undefined ? query : { ...query, text: withoutName(text, event) };
}

/** The one event that the question names in full. */
export function eventNamed(text: string, events: readonly Event[]): Event | undefined {
  const [event, ...others] = events.filter((each) => withoutName(text, each) !== text);
  return others.length === 0 ? event : undefined;
}

function withoutName(text: string, event: Event): string {
  const small = text.toLowerCase();
  // Most names are not there: a pattern is only made of one whose first word is.
  const [name] = fullNamesOf(event).flatMap((each) =>
    small.includes(each.firstWord) ? (patternOf(each.name).exec(text)?.[0] ?? []) : [],
  );
  return name === undefined ? text : text.replace(name, THE_EVENT);
}

interface FullName {
  readonly name: string;
  /** In small letters. */
  readonly firstWord: string;
}

/** By the list of aliases: guilds that hide or add a fact have an event of their own with the list that is shipped. */
const fullNames = new WeakMap<Event['aliases'], FullNames>();

interface FullNames {
  readonly title: string;
  readonly names: readonly FullName[];
}

/** An event's names of two words and more, the longest first; read once an event, as each question asks for all. */
function fullNamesOf({ title, aliases }: Event): readonly FullName[] {
  const known = fullNames.get(aliases);
  if (known?.title === title) return known.names;
  const names = [title, ...aliases]
    .flatMap((name): FullName[] => {
      const [firstWord = '', ...others] = name.toLowerCase().split(/\s+/);
      return others.length + 1 < MIN_WORDS ? [] : [{ name, firstWord }];
    })
    .toSorted((a, b) => b.name.length - a.name.length);
  fullNames.set(aliases, { title, names });
  return names;
}

/** Patterns remembered: each question is held against the names of all events. */
const MAX_PATTERNS = 5000;
const patterns = new LRUCache<string, RegExp>({ max: MAX_PATTERNS });

function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? newPatternOf(name);
  patterns.set(name, known);
  return known;
}

function newPatternOf(name: string): RegExp {
  const words = escaped(name).replaceAll(/\s+/g, String.raw`\s+`);
  return new RegExp(String.raw`(?:\bthe )?(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'iu');
}
