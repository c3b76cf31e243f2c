/** What each member asked last in each channel, for the question that goes on from it; kept for ten minutes, never stored. */
import type { Place } from '../query/query.ts';
import type { Named } from './named.ts';

/** A passage that was shown: an approved fact, or a sentence of a source. */
export interface ShownPassage extends Place {
  /** `event/fact`. */
  readonly fact?: string;
}

/** An answer that was given, or one entry of a list. */
export interface ShownAnswer extends ShownPassage {
  /** The short answer. */
  readonly text: string;
}

/** What is remembered of a question and its reply, whatever the reply was. */
export interface Turn {
  /** As it was understood: it stands on its own where that was certain. */
  readonly question: string;
  /** The question that it was read with, where it says too little alone. */
  readonly after?: string;
  /** The last question that stood on its own, where this one does not. */
  readonly root?: string;
  /** The event in view. */
  readonly eventId?: string;
  /** The answer, or the entries of a list in their order; none after a reply without an answer. */
  readonly answers: readonly ShownAnswer[];
  /** The answers were only near: they name nobody for certain. */
  readonly near?: true;
  /** All passages that were shown since the conversation began, the latest last. */
  readonly shown: readonly ShownPassage[];
  /** Whom and what the question and its answer named; the last turn's when they named nobody. */
  readonly named: readonly Named[];
}

/** Who asks, where and when. */
interface Asker {
  readonly member: string;
  readonly channel: string;
  readonly now: Date;
}

/** The last turn of each member in each place. */
export interface Memory {
  /** Nothing when the member asked nothing here in the last ten minutes. */
  readonly last: (asker: Asker) => Turn | undefined;
  readonly keep: (asker: Asker, turn: Turn) => void;
  readonly forget: (member: string) => void;
}

const KEPT_MS = 10 * 60_000;
const MAX_SHOWN = 50;
const MAX_TURNS = 1000;

/** Holds the last turns of at most `max` members and channels; those who asked longest ago go first. */
export function createMemory(max = MAX_TURNS): Memory {
  const turns = new Map<
    string,
    { readonly turn: Turn; readonly member: string; readonly at: number }
  >();
  const keyOf = ({ member, channel }: Asker): string => `${channel} ${member}`;
  return {
    last(asker) {
      const kept = turns.get(keyOf(asker));
      return kept && asker.now.getTime() - kept.at <= KEPT_MS ? kept.turn : undefined;
    },
    keep(asker, turn) {
      const key = keyOf(asker);
      const at = asker.now.getTime();
      turns.delete(key);
      const shown = turn.shown.slice(-MAX_SHOWN);
      turns.set(key, { turn: { ...turn, shown }, member: asker.member, at });
      for (const [oldest, kept] of turns) {
        if (turns.size <= max && at - kept.at <= KEPT_MS) break;
        turns.delete(oldest);
      }
    },
    forget(member) {
      for (const [key, kept] of turns) if (kept.member === member) turns.delete(key);
    },
  };
}
