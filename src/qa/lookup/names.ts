/** Events and entities by name, alias or title: what was meant, and what may be meant while typing. */
import type { Choice } from './choice.ts';
import type { Entity, Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import type { Work } from '../../runtime/schedule.ts';
import { shorten } from '../../text/shorten.ts';
import { partsOf } from '../segments/parts.ts';
import { liveIn, ofSegment } from '../segments/segments.ts';
import { find, namedItems, namedParts, suggest, type Found, type NameIndex } from './name-index.ts';
import { titled } from './titles.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

interface Names {
  readonly events: NameIndex<Event>;
  readonly entities: NameIndex<Entity>;
  readonly speakers: NameIndex<Entity>;
}

const namedEvents = ofSegment((events: readonly Event[]) =>
  namedItems(events, ({ id, title, aliases }) => [title, ...aliases, id]),
);
const namedEntities = ofSegment((entities: readonly Entity[]) => namedItems(entities, namesOf));
const speakersIn = ofSegment(
  (facts: readonly Fact[]): ReadonlySet<Entity> =>
    new Set(facts.flatMap(({ speaker }) => speaker ?? [])),
);
/** Reads the names of all events and entities ahead, a segment a step. */
export function* readingNamed(knowledge: Knowledge): Work<void> {
  const { events, entities } = partsOf(knowledge);
  for (const { segment } of events) {
    yield;
    namedEvents(segment);
  }
  for (const { segment } of entities) {
    yield;
    namedEntities(segment);
  }
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** Put together at the first use of each knowledge, of segments that are indexed once. */
const cache = new WeakMap<Knowledge, Names>();

/** The event that a typed title, alias or id means, or those that it may mean. */
export function findEvent(knowledge: Knowledge, typed: string): Found<Event> {
  return find(indexes(knowledge).events, typed);
}

/** The entity that a typed name or id means, or those that it may mean. */
export function findEntity(knowledge: Knowledge, typed: string): Found<Entity> {
  return find(indexes(knowledge).entities, typed);
}

/** The entity that a typed name means, where people who are quoted come before others of that name. */
export function findSpeaker(knowledge: Knowledge, typed: string): Found<Entity> {
  const speaker = find(indexes(knowledge).speakers, typed);
  return speaker.outcome === 'none' ? findEntity(knowledge, typed) : speaker;
}

/** Events to choose from for what was typed so far, at most as many as Discord shows. */
export function suggestEvents(knowledge: Knowledge, typed: string): Choice[] {
  const { events } = indexes(knowledge);
  return suggest(events, typed, MAX_CHOICES).map(({ id, title }) => ({
    name: shorten(title, MAX_CHOICE_LENGTH),
    value: valueOf(title, id, events),
  }));
}

/** The same of entities. */
export function suggestEntities(knowledge: Knowledge, typed: string): Choice[] {
  return entityChoices(indexes(knowledge).entities, typed);
}

/** The same of those who are quoted. */
export function suggestSpeakers(knowledge: Knowledge, typed: string): Choice[] {
  return entityChoices(indexes(knowledge).speakers, typed);
}

function entityChoices(index: NameIndex<Entity>, typed: string): Choice[] {
  return suggest(index, typed, MAX_CHOICES).map((entity) => ({
    name: shorten(titled(entity), MAX_CHOICE_LENGTH),
    value: valueOf(entity.name, entity.id, index),
  }));
}

/** The name, which a member can read, unless it is too long or not clear. */
function valueOf<T>(name: string, id: string, index: NameIndex<T>): string {
  return name.length <= MAX_CHOICE_LENGTH && find(index, name).outcome === 'one' ? name : id;
}

function indexes(knowledge: Knowledge): Names {
  const known = cache.get(knowledge);
  if (known) return known;
  const { events, entities } = partsOf(knowledge);
  const speakers = speakersOf(knowledge);
  const names: Names = {
    events: {
      parts: namedParts(events, namedEvents),
      ...{ idOf, all: () => knowledge.events },
    },
    entities: {
      parts: namedParts(entities, namedEntities),
      ...{ idOf, all: () => knowledge.entities.values() },
    },
    speakers: {
      parts: namedParts(entities, namedEntities).map(({ names }) => ({
        names,
        without: { has: (entity) => !speakers.has(entity) },
      })),
      ...{ idOf, all: () => speakers },
    },
  };
  cache.set(knowledge, names);
  return names;
}

/** Who says any fact. */
function speakersOf(knowledge: Knowledge): Set<Entity> {
  const speakers = new Set<Entity>();
  for (const part of partsOf(knowledge).facts) {
    const own = part.without
      ? liveIn(part).flatMap(({ speaker }) => speaker ?? [])
      : speakersIn(part.segment);
    for (const each of own) speakers.add(each);
  }
  return speakers;
}

/** Names, and titles with the country or body that they are held for and with the name. */
function namesOf({ id, name, aliases, demonyms, roles }: Entity): string[] {
  const last = name.split(' ').at(-1) ?? name;
  const titles = roles.flatMap(({ title, of }) => {
    const holders = of ? [of.name, ...of.aliases, ...of.demonyms] : [];
    return [
      title,
      `${title} ${name}`,
      `${title} ${last}`,
      ...holders.map((of) => `${of} ${title}`),
    ];
  });
  return [name, ...aliases, ...demonyms, ...titles, id];
}
