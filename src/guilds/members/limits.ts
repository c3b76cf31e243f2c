/** How much one member, or one guild, may ask for in a while; counted in memory, or in PostgreSQL for all processes. */
import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Store } from '../db/store.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is counted: of whom, and for how many seconds; each member's in each guild apart. */
const LIMITS = {
  questions: { of: 'member', seconds: MINUTE },
  checks: { of: 'member', seconds: MINUTE },
  verifications: { of: 'member', seconds: MINUTE },
  reports: { of: 'member', seconds: MINUTE },
  /** Messages to the bot, whose replies all can read. */
  mentions: { of: 'member', seconds: MINUTE },
  dailyReports: { of: 'member', seconds: DAY },
  /** Declined questions that moderators see in `/gaps`. */
  dailyGaps: { of: 'member', seconds: DAY },
  uploads: { of: 'guild', seconds: HOUR },
  previews: { of: 'guild', seconds: HOUR },
} as const;

/** What members and guilds may ask for only so often. */
export type LimitName = keyof typeof LIMITS;

/** Who asks, and where. */
export interface Counted {
  readonly guild: string | undefined;
  readonly member: string;
  /** Whether the bot is not in that guild: nothing is stored of it. */
  readonly visiting?: boolean;
}

/** There was too much. */
export interface Over {
  readonly most: number;
  /** Until there may be more; at least 1. */
  readonly seconds: number;
  /** Whether it is the first that was too much. */
  readonly isFirst: boolean;
}

/** Counts how much members ask for. */
export interface Limits {
  /**
   * Counts one more; nothing when that may be. `own` is the guild's bound, which only makes the operator's narrower.
   * Never rejects: when the store can't be asked, this process counts alone.
   */
  readonly count: (name: LimitName, who: Counted, own?: number) => Promise<Over | undefined>;
}

/** `most` of each; 0 stands for no limit. */
export function createLimits(store: Store, most: Readonly<Record<LimitName, number>>): Limits {
  const shared = new Map<LimitName, RateLimiterAbstract>();
  const unstored = new Map<LimitName, RateLimiterAbstract>();
  const counterOf = (name: LimitName, isStored: boolean): RateLimiterAbstract => {
    const counters = isStored ? shared : unstored;
    const known = counters.get(name);
    if (known) return known;
    const made = isStored
      ? createCounter(store, name, shared.size === 0)
      : new RateLimiterMemory(settingsOf(name));
    counters.set(name, made);
    return made;
  };
  return {
    async count(name, { guild, member, visiting = false }, own = 0) {
      const bound = Math.min(boundOf(most[name]), boundOf(own));
      if (bound === Infinity) return undefined;
      const place = guild ?? member;
      const key = LIMITS[name].of === 'guild' ? place : `${place}:${member}`;
      const { consumedPoints, msBeforeNext } = await counterOf(name, !visiting).penalty(key);
      if (consumedPoints <= bound) return undefined;
      return {
        most: bound,
        seconds: Math.max(Math.ceil(msBeforeNext / 1000), 1),
        isFirst: consumedPoints === bound + 1,
      };
    },
  };
}

function boundOf(most: number): number {
  return most === 0 ? Infinity : most;
}

function settingsOf(name: LimitName) {
  return {
    keyPrefix: name,
    // What is too much is decided by whoever counts, as guilds have bounds of their own.
    points: Number.MAX_SAFE_INTEGER,
    duration: LIMITS[name].seconds,
  };
}

function createCounter(store: Store, name: LimitName, isFirst: boolean): RateLimiterAbstract {
  const settings = settingsOf(name);
  const memory = new RateLimiterMemory(settings);
  if (store.engine === 'sqlite') return memory;
  return new RateLimiterPostgres({
    ...settings,
    storeClient: { query: ({ text, values }: Query) => query(store, text, values) },
    storeType: 'client',
    tableName: 'counted',
    // A step of the migrations makes it.
    tableCreated: true,
    // One deletes what all have counted, whichever limits are set.
    clearExpiredByTimeout: isFirst,
    insuranceLimiter: memory,
  });
}

interface Query {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Milliseconds for a store that works; then this process counts alone. */
const PATIENCE = 1000;

function query(store: Store, text: string, values: readonly unknown[]) {
  const asked = store.read((db) => db.executeQuery(CompiledQuery.raw(text, [...values])));
  const late = pause(PATIENCE, undefined, { ref: false }).then(() => {
    throw new Error('the store did not count in time');
  });
  return Promise.race([asked, late]);
}
