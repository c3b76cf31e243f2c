/** A bot that keeps what each guild adds and changes, over the packs that are shipped. */
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Report } from '../bot/command.ts';
import type { Bot, Guilds } from '../bot/bot.ts';
import { createMemory } from '../qa/dialogue/memory.ts';
import type { Task } from '../extract/background.ts';
import type { ExtractedArticle } from '../extract/draft.ts';
import type { Pack } from '../packs/pack.ts';
import { askedBy, askerNow } from '../runtime/asker.ts';
import { createFairQueue, neverLate, ONE_BY_ONE } from '../runtime/fair-queue.ts';
import { createBackgrounds } from '../runtime/background.ts';
import type { ReadingParts } from '../qa/index/answer-index.ts';
import {
  claimGreeting,
  deleteMember,
  guildJoined,
  guildLeft,
  purge,
} from '../guilds/members/retention.ts';
import type { LazyStore } from '../guilds/db/lazy.ts';
import type { Store } from '../guilds/db/store.ts';
import { StoreFault } from '../guilds/db/faults.ts';
import { createWriteLines } from '../guilds/db/write-lines.ts';
import { hasData, noteMembership } from '../guilds/members/membership.ts';
import { shippedKeys } from '../guilds/items/overlay.ts';
import { addReport, countReports } from '../guilds/members/reports.ts';
import { defaultQuotas, type Quotas } from '../guilds/items/quotas.ts';
import { GuildStates } from './guild-states.ts';

/** The bot over a store, with what whoever started it has to see to. */
export interface GuildBot extends Bot {
  /** Deletes what has been kept long enough. Meant to run once a day. @throws StoreFault */
  readonly purge: () => Promise<void>;
  /** From now on it is found in the background who says what in sources, before somebody asks. */
  readonly readAhead: () => void;
  /** Finishes what goes on in the background, and closes the store. */
  readonly close: () => Promise<void>;
}

interface Settings {
  readonly shipped: readonly Pack[];
  readonly store: LazyStore;
  readonly log: Logger;
  readonly reader: ReadingParts;
  /** How much each guild may keep; the defaults when left out. */
  readonly quotas?: Quotas;
  /** Bytes of memory for the guilds that are asked; 256 MB when left out. */
  readonly indexBytes?: number;
  /** What drafts an article; a thread of its own when left out. */
  readonly drafter?: (task: Task) => Promise<ExtractedArticle>;
}

/** Throws a PackError when the shipped packs don't hold together. */
export function guildBot({
  shipped,
  store,
  log,
  reader,
  quotas = defaultQuotas,
  indexBytes,
  drafter = (task) => draftArticle(task, reader),
}: Settings): GuildBot {
  const keys = shippedKeys(shipped);
  const background = createBackgrounds(log);
  const memory = createMemory();
  /** Guilds that the bot is not in any more: nothing is written of them. */
  const gone = new Set<string>();
  const storeOf = storesOf(store, gone);
  const states = new GuildStates({ shipped, store, storeOf, gone, log, reader, indexBytes });
  const drafts = inLine(drafter);
  return {
    commands,
    log,
    memory,
    async view(guild) {
      if (guild === undefined) return states.ofNone.view;
      const { value, rows, stale } = await states.of(guild);
      const { packs, invalid, view } = value;
      return {
        ...view,
        stale,
        guild: {
          ...{ store: storeOf(guild), id: guild, shipped, keys, rows, packs, invalid, quotas },
          background: background.of(guild),
          drafting: background.of(`drafts of ${guild}`),
          draftsInLine: drafts.length,
          draft: drafts.run,
          shown: (made) => states.catchUp(guild, made),
        },
      };
    },
    report: (report) => noteReport(report, { storeOf, quotas, log }),
    guilds: membership(store, gone, log),
    forget(member) {
      memory.forget(member);
      return deleteMember(store, member);
    },
    async purge() {
      const guilds = await purge(store, new Date(), quotas);
      if (guilds.length > 0) log.info({ guilds }, 'purged the data of guilds that the bot left');
      await store.giveSpaceBack();
    },
    readAhead() {
      states.readAhead();
    },
    async close() {
      states.close();
      await background.settled();
      await store.close();
    },
  };
}

/** The store for what is written of one guild: one change after the other, and none once the bot is not in it any more. */
function storesOf(store: LazyStore, gone: ReadonlySet<string>): (guild: string) => Store {
  const afterOthers = createWriteLines();
  return (guild) => ({
    ...store,
    write: (work) =>
      gone.has(guild)
        ? Promise.reject(new StoreFault('left'))
        : afterOthers(guild, () => store.write(work)),
  });
}

interface ReportSettings extends Pick<Settings, 'log'> {
  readonly storeOf: (guild: string) => Store;
  readonly quotas: Quotas;
}

/** Keeps a member's report; gives its id, unless the member reported the same before. */
async function noteReport(
  { subject, note, request: { guild, visiting = false, member, now: at } }: Report,
  { storeOf, quotas, log }: ReportSettings,
): Promise<string | undefined> {
  log.info({ subject, guild }, 'a member reports an answer');
  if (guild === undefined || visiting) return undefined;
  const store = storeOf(guild);
  const again = (await countReports(store, guild, { subject, member })) > 0;
  const id = await addReport(
    store,
    { guild, member, subject, at, ...(note !== undefined && { note }) },
    quotas,
  );
  return again ? undefined : id;
}

/** Which guilds the bot is in; of those that are `gone` nothing is written any more. */
function membership(store: LazyStore, gone: Set<string>, log: Logger): Guilds {
  return {
    belongTo: store.claim,
    joined(guild) {
      gone.delete(guild);
      return guildJoined(store, guild);
    },
    left(guild) {
      // At once: what goes on in the background may not write a moment later.
      gone.add(guild);
      return guildLeft(store, guild, new Date());
    },
    greet: (guild) => claimGreeting(store, guild, new Date()),
    async note(membership) {
      for (const guild of membership.present) gone.delete(guild);
      const { missing, unlikely } = await noteMembership(store, {
        ...membership,
        at: new Date(),
      });
      for (const guild of missing) gone.add(guild);
      if (missing.length > 0)
        log.warn({ guilds: missing, unlikely }, 'guilds with data are missing');
    },
    async wasIn(guild) {
      try {
        return gone.has(guild) || (!store.isNew() && (await hasData(store, guild)));
      } catch (error) {
        log.error({ err: error }, 'whether the bot was in a guild can’t be told');
        return true;
      }
    },
  };
}

/** A thread for each article would take the memory of all, and the processor from answers; each guild has its turn. */
function inLine<A, T>(work: (given: A) => Promise<T>) {
  const queue = createFairQueue(ONE_BY_ONE);
  let count = 0;
  return {
    /** How many are read, or wait to be. */
    length: () => count,
    run: async (given: A): Promise<T> => {
      count++;
      try {
        return await queue.run({ asker: askerNow(), work: () => work(given), late: neverLate });
      } finally {
        count--;
      }
    },
  };
}

async function draftArticle(task: Task, { model }: ReadingParts): Promise<ExtractedArticle> {
  const asker = askerNow();
  const { draftInBackground } = await import('../extract/background.ts');
  return draftInBackground(task, (window) => askedBy(asker, () => model.label(window)));
}
