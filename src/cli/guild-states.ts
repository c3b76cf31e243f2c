/** What is known in each guild, built of its rows over the packs that are shipped. */
import type { Logger } from 'pino';
import { assembling } from '../packs/assemble.ts';
import type { Pack } from '../packs/pack.ts';
import {
  findSpeakers,
  type HeardSources,
  indexing,
  makeVectors,
  type ReadingParts,
} from '../qa/index/answer-index.ts';
import { readingLookups } from '../qa/lookup/read-ahead.ts';
import type { LazyStore } from '../guilds/db/lazy.ts';
import type { Store } from '../guilds/db/store.ts';
import type { GuildView } from '../guilds/guild-view.ts';
import { cacheGuilds, type Cached, type Keeper } from '../guilds/items/guild-cache.ts';
import { emptyGuild, type GuildRows } from '../guilds/items/guild-rows.ts';
import type { InvalidItem } from '../guilds/items/opened-pack.ts';
import { overlaying } from '../guilds/items/overlay.ts';
import { askedByNobody } from '../runtime/asker.ts';
import { atOnce, inTurns, type Work } from '../runtime/schedule.ts';
import { keepingReader, readerAhead, speechKeeper, vectorKeeper } from './guild-reader.ts';

/** Facts that are new whose names are not read ahead: whoever types next waits some milliseconds. */
const FEW_FACTS = 100;

/** What is made of a guild's rows, once a revision. */
interface Built {
  readonly rows: GuildRows;
  readonly view: Pick<GuildView, 'knowledge' | 'index'>;
  readonly packs: readonly Pack[];
  readonly invalid: readonly InvalidItem[];
}

interface Settings {
  readonly shipped: readonly Pack[];
  readonly store: LazyStore;
  /** Through which is written what is read of a guild's sources. */
  readonly storeOf: (guild: string) => Store;
  /** Guilds that the bot is not in any more: nothing is read of them. */
  readonly gone: ReadonlySet<string>;
  readonly log: Logger;
  readonly reader: ReadingParts;
  /** Bytes of memory for the guilds that are asked; 256 MB when left out. */
  readonly indexBytes: number | undefined;
}

/** What bots of this process made of the same packs: tests start hundreds. */
const ofShipped = new WeakMap<readonly Pack[], Built>();

/** Builds what a guild knows when its revision has moved on, and reads its sources in the background. */
export class GuildStates {
  /** What is known of a guild that never changed anything. */
  readonly ofNone: Built;
  readonly #settings: Settings;
  readonly #readsForAll: ReadingParts;
  readonly #kept: Keeper<Built>;
  readonly #heard: HeardSources = new WeakSet();
  /** The latest state of each guild whose sources are read: earlier ones are done with. */
  readonly #latest = new Map<string, number>();
  #isAhead = false;
  #closing = false;

  /** @throws PackError when the shipped packs don't hold together */
  constructor(settings: Settings) {
    const { shipped, store, log, reader, indexBytes } = settings;
    this.#settings = settings;
    this.#readsForAll = readerAhead(reader, () => this.#isAhead);
    this.ofNone = atOnce(building(shipped, emptyGuild, this.#readsForAll, earlierOf(shipped)));
    ofShipped.set(shipped, this.ofNone);
    this.#kept = cacheGuilds<Built>(store, {
      ofNone: this.ofNone,
      ...(indexBytes !== undefined && { maxBytes: indexBytes }),
      build: (rows, guild, before) => this.#build(rows, guild, before),
      onFault: (error) => {
        log.error({ err: error }, 'the store can’t be asked; answering from memory');
      },
    });
    this.#prepare(this.ofNone);
    this.#readLookups(this.ofNone);
  }

  /** What is known in a guild now. Never rejects because of the store. */
  async of(guild: string): Promise<Cached<Built>> {
    // So a first chat does not wait for the store to load.
    if (this.#settings.store.isNew()) return { value: this.ofNone, rows: emptyGuild, stale: false };
    return this.#kept.newest(guild);
  }

  /** Builds what a change of this process made, before anyone is told that it is done. */
  readonly catchUp: Keeper<Built>['catchUp'] = (guild, made) => this.#kept.catchUp(guild, made);

  /** From now on it is found in the background who says what in sources, before somebody asks. */
  readAhead(): void {
    this.#isAhead = true;
    this.#prepare(this.ofNone);
  }

  /** Ends what is read in the background. */
  close(): void {
    this.#closing = true;
  }

  async #build(rows: GuildRows, guild: string, before: Built): Promise<Built> {
    if (rows.revision === 0) return this.ofNone;
    const { shipped } = this.#settings;
    const built = await inTurns(
      building(shipped, rows, this.#readerOf(guild, rows), { ofNone: this.ofNone, before }),
    );
    this.#prepare(built, guild);
    if (countOf(built) - countOf(before) > FEW_FACTS) this.#readLookups(built);
    return built;
  }

  #readerOf(guild: string, { texts }: GuildRows): ReadingParts {
    // Most guilds have no texts of their own.
    if (texts.size === 0) return this.#readsForAll;
    const { storeOf, reader, log } = this.#settings;
    const keeper = speechKeeper(storeOf(guild), guild, { model: reader.model.id, log });
    return keepingReader(this.#readsForAll, texts, keeper);
  }

  /** While questions are answered: the vectors of what a question reads are made, and speakers found, when asked. */
  #prepare({ view: { index } }: Built, guild = ''): void {
    const { storeOf, gone, reader, log } = this.#settings;
    this.#latest.set(guild, index.number);
    const isLatest = (): boolean =>
      !this.#closing && !gone.has(guild) && this.#latest.get(guild) === index.number;
    const keeper = guild === '' ? undefined : vectorKeeper(storeOf(guild), guild, reader.model.id);
    const work = askedByNobody(async () => {
      await makeVectors(index, keeper);
      if (this.#isAhead) await findSpeakers(index, this.#heard, isLatest);
      if (isLatest()) this.#latest.delete(guild);
    });
    work.catch((error: unknown) => {
      if (!this.#closing) log.error({ err: error }, 'a source could not be read in the background');
    });
  }

  #readLookups({ view: { knowledge } }: Built): void {
    inTurns(readingLookups(knowledge)).catch((error: unknown) => {
      this.#settings.log.error({ err: error }, 'names could not be read in the background');
    });
  }
}

function earlierOf(shipped: readonly Pack[]): Earlier | undefined {
  const made = ofShipped.get(shipped);
  return made && { ofNone: made, before: made };
}

function countOf({ view }: Built): number {
  return view.knowledge.facts.size;
}

/** Earlier states, of which a new one takes over all that is the same. */
interface Earlier {
  /** What is shipped, and shared by all guilds. */
  readonly ofNone: Built;
  /** What the guild had before. */
  readonly before: Built;
}

function* building(
  shipped: readonly Pack[],
  rows: GuildRows,
  reader: ReadingParts,
  earlier?: Earlier,
): Work<Built> {
  const { packs, invalid } = yield* overlaying(shipped, rows, earlier?.before);
  const [base, last] = [earlier?.ofNone.view, earlier?.before.view];
  const known = [base, last].flatMap((each) => (each ? [each.knowledge] : []));
  const knowledge = yield* assembling(packs, known);
  const index = yield* indexing(knowledge, reader, base?.index, last?.index);
  return { rows, packs, invalid, view: { knowledge, index } };
}
