/** Whom and what a pronoun means after an answer. */
import type { AnswerIndex } from '../answer/index.ts';
import { kinds } from '../knowledge/kinds.ts';
import type { Entity, Event, Fact } from '../knowledge/knowledge.ts';
import type { Turn } from './memory.ts';

/** What the last question and its answer were about. */
export interface Scene {
  readonly question: string;
  readonly fact?: Fact;
  readonly event?: Event;
  /** Everyone and everything that the question named, in its order. */
  readonly named: readonly Entity[];
}

export function sceneOf({ question, fact: key, eventId }: Turn, index: AnswerIndex): Scene {
  const { facts, events } = index.knowledge;
  const fact = key === undefined ? undefined : facts.get(key);
  const event = events.find(({ id }) => id === eventId);
  const named = namedIn(question, index);
  return { question, named, ...(fact && { fact }), ...(event && { event }) };
}

/** What a text names; where a name may mean several, none is taken. */
export function namedIn(text: string, index: AnswerIndex): Entity[] {
  const { mentions } = index.search.understand(text);
  return mentions.flatMap(([entity, ...others]) => (entity && others.length === 0 ? [entity] : []));
}

/** "she", "he": who said it, whom the question named, or the one person that the answer is about. */
export function person({ fact, named }: Scene): string | undefined {
  const speaker = speakerOf(fact);
  if (speaker?.type === 'person') return speaker.name;
  const asked = named.findLast(({ type }) => type === 'person');
  return (asked ?? only(fact?.subjects.filter(({ type }) => type === 'person')))?.name;
}

/** "they": who said it, the body that was named, what was counted, or the one body that the answer is about. */
export function group(scene: Scene): string | undefined {
  const { fact, named } = scene;
  const speaker = speakerOf(fact);
  if (speaker) return speaker.name;
  const asked = named.findLast(({ type }) => BODIES.has(type));
  const counted = fact?.quantities[0]?.unit;
  const about = only(fact?.subjects.filter(({ type }) => BODIES.has(type)));
  return asked?.name ?? counted ?? about?.name ?? person(scene);
}

/** "it", "that": the event that the answer is about, another edition perhaps, or that was named, or that the sources report. */
export function occasion({ fact, named, event }: Scene): string | undefined {
  const isEvent = ({ type }: Entity) => type === 'event';
  const about = speakerOf(fact) ? undefined : only(fact?.subjects.filter(isEvent));
  const name = (about ?? (fact ? undefined : named.findLast(isEvent)))?.name ?? event?.title;
  return name === undefined || /^(?:the|an?)\s/i.test(name) ? name : `the ${name}`;
}

/** "it", where it does something: the body that was named; else the event. */
export function thing(scene: Scene): string | undefined {
  const body = scene.named.findLast(({ type }) => type === 'organisation');
  return body?.name ?? occasion(scene);
}

/** Who said the fact. */
export function speakerOf(fact: Fact | undefined): Entity | undefined {
  return fact && (kinds.get(fact.kind)?.said ?? true) ? fact.speaker : undefined;
}

const BODIES: ReadonlySet<Entity['type']> = new Set(['organisation', 'country', 'group']);

function only<T>(items: readonly T[] = []): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
