/** What each member asked last in each channel, for the question that goes on from it; kept for ten minutes, never stored. */

export interface Turn {
  /** As it was understood: it stands on its own. */
  readonly question: string;
  /** The fact that answered, as `event/fact`. */
  readonly fact?: string;
  readonly eventId?: string;
  /** Facts that were shown, the latest last. */
  readonly shown: readonly string[];
}

/** Who asks, where and when. */
interface Asker {
  readonly member: string;
  readonly channel: string;
  readonly now: Date;
}

export interface Memory {
  /** Nothing when the member asked nothing here in the last ten minutes. */
  readonly last: (asker: Asker) => Turn | undefined;
  readonly keep: (asker: Asker, turn: Turn) => void;
  readonly forget: (member: string) => void;
}

const KEPT = 10 * 60_000;
const MOST_SHOWN = 50;

/** Holds the last turns of at most `most` members and channels; those who asked longest ago go first. */
export function createMemory(most = 1000): Memory {
  const turns = new Map<
    string,
    { readonly turn: Turn; readonly member: string; readonly at: number }
  >();
  const keyOf = ({ member, channel }: Asker): string => `${channel} ${member}`;
  return {
    last(asker) {
      const kept = turns.get(keyOf(asker));
      return kept && asker.now.getTime() - kept.at <= KEPT ? kept.turn : undefined;
    },
    keep(asker, turn) {
      const [key, at] = [keyOf(asker), asker.now.getTime()];
      turns.delete(key);
      turns.set(key, {
        turn: { ...turn, shown: turn.shown.slice(-MOST_SHOWN) },
        ...{ member: asker.member, at },
      });
      for (const [oldest, kept] of turns) {
        if (turns.size <= most && at - kept.at <= KEPT) break;
        turns.delete(oldest);
      }
    },
    forget(member) {
      for (const [key, kept] of turns) if (kept.member === member) turns.delete(key);
    },
  };
}
