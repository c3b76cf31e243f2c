/** How much is under way in a fair queue, and how much each asker had of it lately. */
import type { Asker } from './asker.ts';
import type { QueueClock } from './queue-clock.ts';
import { createRecentUse } from './recent-use.ts';

/** Most pieces of work that are under way at once, of a member over all guilds, of a guild, and of all. */
interface Shares {
  readonly member: number;
  readonly guild: number;
  readonly all: number;
}

export interface PlacesSettings {
  /** Of work that was begun within the last `brief` milliseconds: most is done by then. */
  readonly shares: Shares;
  readonly brief: number;
  /** With the work that takes longer: it holds nobody up for so long, but neither does it pile up. */
  readonly longShares: Shares;
  readonly clock: QueueClock;
}

/** The places of those whose work is under way, and what askers had done for them lately. */
export function createPlaces({ shares, longShares, brief, clock }: PlacesSettings) {
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
