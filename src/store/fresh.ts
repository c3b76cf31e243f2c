/** Keeps what is made of each guild's rows, and makes it anew when the guild's revision has moved on. */
import { setTimeout as pause } from 'node:timers/promises';
import { emptyGuild, readGuild, revisionOf, type GuildRows } from './guild.ts';
import type { Store } from './store.ts';

interface State<T> {
  readonly value: T;
  readonly rows: GuildRows;
}

export interface Fresh<T> extends State<T> {
  /** The store could not be asked in time: this is the last state known here. */
  readonly stale: boolean;
}

export interface FreshOptions<T> {
  readonly build: (rows: GuildRows) => T;
  /** Hears why the store could not be asked. */
  readonly onFault?: (error: unknown) => void;
  /** Guilds kept in memory, those asked for last; 500 when not told. */
  readonly limit?: number;
  /** Milliseconds to wait for a store that works; 1000 when not told. */
  readonly patience?: number;
}

/** Milliseconds to wait for a store that did not answer the last time. */
const patienceWhenDown = 100;

/**
 * Gives what was built of a guild's newest rows: the revision is read each time, so a change made by any process shows
 * at once. It never rejects because of the store: then the last state known here comes, marked stale.
 */
export function keepFresh<T>(
  store: Store,
  options: FreshOptions<T>,
): (guild: string) => Promise<Fresh<T>> {
  const { build, onFault = () => undefined, limit = 500, patience = 1000 } = options;
  const nothing: State<T> = { rows: emptyGuild, value: build(emptyGuild) };
  const known = new Map<string, State<T>>();
  const building = new Map<string, Promise<State<T>>>();
  let down = false;

  function current(guild: string): State<T> {
    return known.get(guild) ?? nothing;
  }

  /** Each question reads the revision itself: one that began earlier may not see the asker's own change. */
  async function refresh(guild: string): Promise<Fresh<T>> {
    try {
      const state = await newest(guild, await revisionOf(store, guild));
      down = false;
      return { ...state, stale: false };
    } catch (error) {
      down = true;
      onFault(error);
      return { ...current(guild), stale: true };
    }
  }

  async function newest(guild: string, revision: number): Promise<State<T>> {
    const now = current(guild);
    if (now.rows.revision === revision) return remember(guild, now);
    const joined = building.get(guild);
    const state = await (joined ?? startBuilding(guild));
    // One that was under way may be older; any that starts now is not.
    if (!joined || state.rows.revision >= revision) return state;
    return building.get(guild) ?? startBuilding(guild);
  }

  /** One at a time for each guild, however many ask. */
  function startBuilding(guild: string): Promise<State<T>> {
    const started = readGuild(store, guild, current(guild).rows)
      .then((rows) => remember(guild, { rows, value: build(rows) }))
      .finally(() => building.delete(guild));
    building.set(guild, started);
    return started;
  }

  function remember(guild: string, state: State<T>): State<T> {
    known.delete(guild);
    // A guild that changed nothing has what all have.
    if (state.rows.revision > 0) known.set(guild, state);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return state;
  }

  return async (guild) => {
    const wait = down ? patienceWhenDown : patience;
    const late = pause(wait, undefined, { ref: false });
    const fresh = await Promise.race([refresh(guild), late]);
    if (fresh) return fresh;
    down = true;
    return { ...current(guild), stale: true };
  };
}
