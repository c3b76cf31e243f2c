/** What the bot knows, with every reference resolved and every quote proved. */
import type { Span } from '../text/span.ts';
import type { EntityFile, FactFile, SourceFile } from './schema.ts';

/** An office that somebody holds, and in what body. */
export interface Role {
  readonly title: string;
  readonly of?: Entity;
}

/** Somebody or something that packs describe. */
export interface Entity extends Omit<EntityFile, 'roles'> {
  readonly roles: readonly Role[];
}

/** An article, byte for byte. */
export interface Source extends Omit<SourceFile, 'file' | 'published'> {
  /** Always there in a pack; missing where a bare article does not tell. */
  readonly published?: string;
  /** `event/source`, unique over all packs. */
  readonly key: string;
  readonly eventId: string;
  /** The text as published. */
  readonly text: string;
}

/** An event with its articles and approved facts. */
export interface Event {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** ISO days, both included. These and the place are missing only for a bare article. */
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
}

/** An approved fact; `start` and `end` are offsets of its quote into the source’s text. */
export interface Fact extends Span {
  readonly id: string;
  /** `event/fact`, unique over all packs. */
  readonly key: string;
  readonly eventId: string;
  readonly kind: string;
  readonly answer: string;
  /** The letters of the source between `start` and `end`. */
  readonly quote: string;
  readonly source: Source;
  readonly speaker?: Entity;
  readonly subjects: readonly Entity[];
  readonly sampleQuestions: readonly string[];
  readonly when?: FactFile['when'];
  readonly quantities: FactFile['quantities'];
}

/** All events that a guild can ask about. */
export interface Knowledge {
  readonly events: readonly Event[];
  /** By `event/fact`. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** By `event/source`. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By entity id; two packs that name one id mean one entity. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** The event with this id, if it is known. */
export function eventById(
  { events }: Pick<Knowledge, 'events'>,
  eventId: string | undefined,
): Event | undefined {
  return events.find(({ id }) => id === eventId);
}
