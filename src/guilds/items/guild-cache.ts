/** Keeps what is made of each guild's rows, and makes it anew when the guild's revision has moved on. */
import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { guildBytes } from './guild-bytes.ts';
import { emptyGuild, readGuild, revisionOf, type GuildRows } from './guild-rows.ts';
import type { Store } from '../db/store.ts';

interface State<T> {
  readonly value: T;
  readonly rows: GuildRows;
}

/** What is known of a guild, and whether it may be out of date. */
export interface Cached<T> extends State<T> {
  /** The store could not be asked in time: this is the last state known here. */
  readonly stale: boolean;
}

export interface FreshOptions<T> {
  /** What is known of a guild that never changed anything. */
  readonly ofNone: T;
  /** `before` is what was built last, or what is known of a guild that changed nothing. */
  readonly build: (rows: GuildRows, guild: string, before: T) => T | Promise<T>;
  /** Hears why the store could not be asked. */
  readonly onFault?: (error: unknown) => void;
  /** Bytes of the guilds that are kept in memory, those asked for last, as `guildBytes` tells; 256 MB when not told. */
  readonly maxBytes?: number;
  /** Milliseconds to wait for a store that works; 1000 when not told. */
  readonly patience?: number;
}

/** Revisions that one change made: those after `after`, up to `to`. */
export interface Made {
  readonly after: number;
  readonly to: number;
}

/** What is built of the rows of guilds, kept in memory and built anew when they change. */
export interface Keeper<T> {
  /**
   * What was built of a guild's newest rows: the revision is read each time, so a change made by any process shows at
   * once. Never rejects because of the store: then the last state known here comes, marked stale.
   */
  readonly newest: (guild: string) => Promise<Cached<T>>;
  /**
   * Builds what a change of this process made, before anyone is told that it is done; until then, questions need not
   * wait for it. Never rejects because of the store.
   */
  readonly catchUp: (guild: string, made: Made) => Promise<void>;
}

const DEFAULT_BYTES = 256 * 1024 * 1024;
/** Milliseconds to wait for a store that did not answer the last time. */
const patienceWhenDown = 100;

/** A state that is being built of rows that were read; wrapped, so that it can be waited for apart. */
interface Building<T> {
  readonly state: Promise<State<T>>;
}

/** Keeps the guilds of a store, up to `maxBytes`; `patience` is how many milliseconds a stored revision is waited for. */
export function cacheGuilds<T>(store: Store, options: FreshOptions<T>): Keeper<T> {
  const cache = new GuildCache(store, options);
  return {
    newest: (guild) => cache.newest(guild),
    catchUp: (guild, made) => cache.catchUp(guild, made),
  };
}

class GuildCache<T> implements Keeper<T> {
  readonly #store: Store;
  readonly #options: FreshOptions<T>;
  readonly #nothing: State<T>;
  readonly #known: LRUCache<string, State<T>>;
  readonly #building = new Map<string, Promise<Building<T>>>();
  /** Changes of this process that nobody was told of yet. */
  readonly #unreported = new Map<string, Set<Made>>();
  /** The store did not answer the last time. */
  #down = false;

  constructor(store: Store, options: FreshOptions<T>) {
    const { ofNone, maxBytes = DEFAULT_BYTES } = options;
    this.#store = store;
    this.#options = options;
    this.#nothing = { rows: emptyGuild, value: ofNone };
    this.#known = new LRUCache({
      maxSize: maxBytes,
      // One that alone is larger is kept as well, or each of its questions would wait for it.
      sizeCalculation: ({ rows }) => Math.min(guildBytes(rows), maxBytes),
    });
  }

  async newest(guild: string): Promise<Cached<T>> {
    const { patience = 1000 } = this.#options;
    const wait = this.#down ? patienceWhenDown : patience;
    try {
      // Only the store is waited for so long: what is built here will be there.
      const found = await Promise.race([
        this.#refresh(guild),
        pause(wait, undefined, { ref: false }),
      ]);
      if (!found) throw new Error('the store did not answer in time');
      const state = await found.state;
      this.#down = false;
      return { ...state, stale: false };
    } catch (error) {
      this.#down = true;
      this.#options.onFault?.(error);
      return { ...this.#current(guild), stale: true };
    }
  }

  async catchUp(guild: string, made: Made): Promise<void> {
    const changes = this.#unreported.get(guild) ?? new Set();
    this.#unreported.set(guild, changes.add(made));
    try {
      const { state } = await this.#upTo(guild, made.to);
      await state;
    } catch (error) {
      this.#options.onFault?.(error);
    } finally {
      changes.delete(made);
      if (changes.size === 0) this.#unreported.delete(guild);
    }
  }

  #current(guild: string): State<T> {
    return this.#known.get(guild) ?? this.#nothing;
  }

  /** Each question reads the revision itself: one that began earlier may not see the asker's own change. */
  async #refresh(guild: string): Promise<Building<T>> {
    const revision = await revisionOf(this.#store, guild);
    const now = this.#current(guild);
    if (this.#isUnreported(guild, now.rows.revision, revision))
      return { state: Promise.resolve(now) };
    return this.#upTo(guild, revision);
  }

  /** Whether all that happened between two revisions was done here, and nobody has been told. */
  #isUnreported(guild: string, from: number, to: number): boolean {
    let reached = from;
    const changes = [...(this.#unreported.get(guild) ?? [])].sort((a, b) => a.after - b.after);
    for (const made of changes) {
      if (made.after <= reached) reached = Math.max(reached, made.to);
    }
    return from < to && reached >= to;
  }

  async #upTo(guild: string, revision: number): Promise<Building<T>> {
    const now = this.#current(guild);
    if (now.rows.revision === revision)
      return { state: Promise.resolve(this.#remember(guild, now)) };
    const joined = this.#building.get(guild);
    if (!joined) return this.#startBuilding(guild);
    // One that is under way may be of older rows; any that starts after it is not.
    const { state } = await joined;
    return {
      state: state.then((found) => (found.rows.revision >= revision ? found : this.#next(guild))),
    };
  }

  async #next(guild: string): Promise<State<T>> {
    const { state } = await (this.#building.get(guild) ?? this.#startBuilding(guild));
    return state;
  }

  /** One at a time for each guild, however many ask; it is off the list before anyone gets it. */
  #startBuilding(guild: string): Promise<Building<T>> {
    const started = this.#read(guild);
    this.#building.set(guild, started);
    return started;
  }

  async #read(guild: string): Promise<Building<T>> {
    try {
      const rows = await readGuild(this.#store, guild, this.#current(guild).rows);
      return { state: this.#made(guild, rows) };
    } catch (error) {
      this.#building.delete(guild);
      throw error;
    }
  }

  async #made(guild: string, rows: GuildRows): Promise<State<T>> {
    try {
      const value = await this.#options.build(rows, guild, this.#current(guild).value);
      return this.#remember(guild, { rows, value });
    } finally {
      this.#building.delete(guild);
    }
  }

  #remember(guild: string, state: State<T>): State<T> {
    // A guild that changed nothing has what all have; how large a large one is takes a while to tell.
    if (state.rows.revision === 0) this.#known.delete(guild);
    else if (this.#known.get(guild) !== state) this.#known.set(guild, state);
    return state;
  }
}
