/** The lines of a fair queue, and who comes next. */
import type { Asker } from './asker.ts';

/** A piece of work in its line. */
export interface Waiting {
  readonly asker: Asker;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/** Askers that are compared for a piece of work, however many wait, and of one guild. */
const MAX_COMPARED = 32;

/** Who waits: guilds in the order of their next turns, and in each its members in theirs. */
export function createLines() {
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
