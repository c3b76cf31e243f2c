/**
 * Work that many ask for, done in turns: who had the least done lately comes first (least attained service: L. Kleinrock,
 * Queueing Systems II, 4.6), and of those who had as much, one guild after the other, and in each one member after the
 * other (round robin: J. Nagle, RFC 970). So who asks for much gets what nobody else wants.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { clearTimeout, setImmediate, setTimeout } from 'node:timers';
import { createRecentUse } from './recent-use.ts';

/** Whose work it is. Outside guilds each member is a guild of their own. */
export interface Asker {
  readonly guild: string;
  readonly member: string;
}

/** Most pieces of work that are under way at once, of a member over all guilds, of a guild, and of all. */
export interface Shares {
  readonly member: number;
  readonly guild: number;
  readonly all: number;
}

/** Moved by hand in tests. */
export interface QueueClock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Runs the task when so many milliseconds have passed, unless it is called off. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  /** Runs the task at the next turn of the event loop. */
  readonly nextTurn: (task: () => void) => void;
}

export interface QueueSettings {
  /** Of work that was begun within the last `brief` milliseconds: most is done by then. */
  readonly shares: Shares;
  readonly brief: number;
  /** With the work that takes longer: it holds nobody up for so long, but neither does it pile up. */
  readonly longShares: Shares;
  /** Most that wait in one member's line. */
  readonly maxLine: number;
  /** Milliseconds after which work that could not be begun is given up, unless it has a bound of its own. */
  readonly maxWait: number;
  readonly clock?: QueueClock;
}

export interface Work<T> {
  readonly asker: Asker;
  readonly work: () => T | Promise<T>;
  /** What is given instead of work that is not done. */
  readonly late: () => T;
  /** Milliseconds. */
  readonly maxWait?: number;
}

export interface FairQueue {
  /**
   * Does the work when its turn comes, and gives or rejects with what it does. What waited too long, has too many of its
   * member before it, or comes after the closing is not done.
   */
  readonly run: <T>(work: Work<T>) => Promise<T>;
  /** How much waits to be begun. */
  readonly waiting: () => number;
  /** Gives up all that waits, and whatever comes from now on. */
  readonly close: () => void;
}

/** A piece of work in its line. */
interface Waiting {
  readonly asker: Asker;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

export const realClock: QueueClock = {
  after(milliseconds, task) {
    if (milliseconds === Infinity) return () => undefined;
    const timer = setTimeout(task, milliseconds).unref();
    return () => {
      clearTimeout(timer);
    };
  },
  nextTurn: (task) => void setImmediate(task),
  now: () => performance.now(),
};

/** One piece of work after the other, of each asker in turn, however many wait and for however long. */
export const ONE_BY_ONE: QueueSettings = {
  shares: { member: 1, guild: 1, all: 1 },
  longShares: { member: 1, guild: 1, all: 1 },
  brief: Infinity,
  maxLine: Infinity,
  maxWait: Infinity,
};

/** What is late in such a queue, which is never closed: nothing. */
export function neverLate(): never {
  throw new Error('nothing is late that may wait for as long as it takes');
}

/** A queue that begins one piece of work at each turn of the event loop, as long as the shares allow. */
export function createFairQueue({
  shares,
  brief,
  longShares,
  maxLine,
  maxWait: usualWait,
  clock = realClock,
}: QueueSettings): FairQueue {
  const lines = createLines();
  const places = createPlaces({ shares, longShares, brief, clock });
  let scheduled = false;
  let closed = false;

  function schedule(): void {
    if (scheduled || lines.count() === 0) return;
    scheduled = true;
    clock.nextTurn(() => {
      scheduled = false;
      const next = lines.take(places.hasRoom, places.useOf);
      next?.begin();
      if (next) schedule();
    });
  }

  return {
    run<T>({ asker, work, late, maxWait = usualWait }: Work<T>): Promise<T> {
      if (closed || lines.lengthOf(asker) >= maxLine) return attempt(late);
      // What begins it runs for another member.
      const own = AsyncLocalStorage.snapshot();
      return new Promise((resolve) => {
        const one: Waiting = {
          asker,
          begin() {
            callOff();
            const done = places.hold(asker, schedule);
            const result = own(() => attempt(work));
            resolve(result);
            result.then(done, done);
          },
          giveUp() {
            callOff();
            lines.remove(one);
            resolve(own(() => attempt(late)));
          },
        };
        const callOff = clock.after(maxWait, one.giveUp);
        lines.add(one);
        schedule();
      });
    },
    waiting: lines.count,
    close() {
      closed = true;
      for (const each of lines.all()) each.giveUp();
    },
  };
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  return work();
}

/** Askers that are compared for a piece of work, however many wait, and of one guild. */
const MAX_COMPARED = 32;

/** Who waits: guilds in the order of their next turns, and in each its members in theirs. */
function createLines() {
  const guilds = new Map<string, Map<string, Set<Waiting>>>();
  let count = 0;

  function remove(one: Waiting): void {
    const { guild, member } = one.asker;
    const members = guilds.get(guild);
    const line = members?.get(member);
    if (!members || !line?.delete(one)) return;
    count--;
    if (line.size === 0) members.delete(member);
    if (members.size === 0) guilds.delete(guild);
  }

  return {
    count: () => count,
    lengthOf: ({ guild, member }: Asker) => guilds.get(guild)?.get(member)?.size ?? 0,
    all: () =>
      [...guilds.values()].flatMap((members) => [...members.values()].flatMap((line) => [...line])),
    add(one: Waiting): void {
      const { guild, member } = one.asker;
      const members = guilds.get(guild) ?? new Map<string, Set<Waiting>>();
      const line = members.get(member) ?? new Set<Waiting>();
      guilds.set(guild, members.set(member, line.add(one)));
      count++;
    },
    remove,
    /**
     * Takes the next one whose asker may and has the least use, among those whose turn comes next; their guild and they
     * themselves go to the back.
     */
    take(may: (asker: Asker) => boolean, useOf: (asker: Asker) => number): Waiting | undefined {
      let [next, least]: [Waiting | undefined, number] = [undefined, Infinity];
      let looked = 0;
      for (const members of guilds.values()) {
        for (const [first] of members.values().take(MAX_COMPARED)) {
          if (!first || !may(first.asker)) continue;
          const use = useOf(first.asker);
          if (use < least) [next, least] = [first, use];
          looked++;
        }
        if (looked >= MAX_COMPARED) break;
      }
      if (next) {
        toBack(guilds, next.asker.guild);
        toBack(guilds.get(next.asker.guild), next.asker.member);
        remove(next);
      }
      return next;
    },
  };
}

function toBack<T>(all: Map<string, T> | undefined, key: string): void {
  const value = all?.get(key);
  if (value === undefined) return;
  all?.delete(key);
  all?.set(key, value);
}

/** The places of those whose work is under way, and what askers had done for them lately. */
function createPlaces({
  shares,
  longShares,
  brief,
  clock,
}: Pick<QueueSettings, 'shares' | 'longShares' | 'brief'> & { readonly clock: QueueClock }) {
  const begun = createTally(shares);
  const underWay = createTally(longShares);
  const use = createUse(clock.now);
  return {
    useOf: use.of,
    hasRoom: (asker: Asker) => begun.hasRoom(asker) && underWay.hasRoom(asker),
    /** Holds the asker's place; gives a function to call when the work is done. `freed` hears of each place given up. */
    hold(asker: Asker, freed: () => void): () => void {
      begun.add(asker);
      underWay.add(asker);
      const since = clock.now();
      let isBrief = true;
      const release = () => {
        if (isBrief) begun.remove(asker);
        isBrief = false;
        freed();
      };
      const callOff = clock.after(brief, release);
      return () => {
        callOff();
        use.add(asker, clock.now() - since);
        underWay.remove(asker);
        release();
      };
    },
  };
}

/** What a guild's members had together counts so much less for each of them than what they had themselves. */
const OF_GUILD = 1 / 8;

/** What askers had done for them lately, in milliseconds. */
function createUse(now: () => number) {
  const members = createRecentUse(now);
  const guilds = createRecentUse(now);
  return {
    add({ guild, member }: Asker, milliseconds: number): void {
      members.add(member, milliseconds);
      guilds.add(guild, milliseconds);
    },
    of: ({ guild, member }: Asker) => members.of(member) + OF_GUILD * guilds.of(guild),
  };
}

/** Counts what is under way. */
function createTally({ member: ofMember, guild: ofGuild, all: ofAll }: Shares) {
  const members = new Map<string, number>();
  const guilds = new Map<string, number>();
  let all = 0;
  const change = (counts: Map<string, number>, key: string, by: number): void => {
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  };
  const count = ({ guild, member }: Asker, by: number): void => {
    change(members, member, by);
    change(guilds, guild, by);
    all += by;
  };
  return {
    add: (asker: Asker) => {
      count(asker, 1);
    },
    remove: (asker: Asker) => {
      count(asker, -1);
    },
    hasRoom: ({ guild, member }: Asker) =>
      all < ofAll && (guilds.get(guild) ?? 0) < ofGuild && (members.get(member) ?? 0) < ofMember,
  };
}
