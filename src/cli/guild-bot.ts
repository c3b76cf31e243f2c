/** A bot that keeps what each guild adds and changes, over the packs that are shipped. */
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Bot } from '../bot/dispatch.ts';
import { createMemory } from '../qa/follow-up/memory.ts';
import type { Task } from '../extract/background.ts';
import type { ExtractedArticle } from '../extract/draft.ts';
import { assembling } from '../packs/assemble.ts';
import type { Pack } from '../packs/pack.ts';
import { askedBy, askedByNobody, askerNow } from '../runtime/asker.ts';
import { createFairQueue, neverLate, ONE_BY_ONE } from '../runtime/fair-queue.ts';
import { createBackgrounds } from '../runtime/background.ts';
import {
  findSpeakers,
  type HeardSources,
  indexing,
  makeVectors,
  type ReadingParts,
} from '../qa/answer-index.ts';
import { cacheGuilds, type Cached } from '../guilds/items/guild-cache.ts';
import { emptyGuild, type GuildRows } from '../guilds/items/guild-rows.ts';
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
import { overlaying, shippedKeys, type InvalidItem } from '../guilds/items/overlay.ts';
import { readingLookups } from '../qa/lookup/read-ahead.ts';
import { addReport, listReports } from '../guilds/members/reports.ts';
import { atOnce, inTurns, type Work } from '../runtime/schedule.ts';
import { defaultQuotas, type Quotas } from '../guilds/quotas.ts';
import type { GuildView } from '../guilds/guild-view.ts';
import { keepingReader, readerAhead, speechKeeper, vectorKeeper } from './guild-reader.ts';

export interface GuildBot extends Bot {
  /** Deletes what has been kept long enough. Meant to run once a day. @throws StoreFault */
  readonly purge: () => Promise<void>;
  /** From now on it is found in the background who says what in sources, before somebody asks. */
  readonly readAhead: () => void;
  /** Finishes what goes on in the background, and closes the store. */
  readonly close: () => Promise<void>;
}

/** Open reports that are looked through for one that is there already. */
const MOST_REPORTS = 200;
/** Facts that are new whose names are not read ahead: whoever types next waits some milliseconds. */
const FEW_FACTS = 100;

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

/** What is made of a guild's rows, once a revision. */
interface Built {
  readonly rows: GuildRows;
  readonly view: Pick<GuildView, 'knowledge' | 'index'>;
  readonly packs: readonly Pack[];
  readonly unsound: readonly InvalidItem[];
}

/** What bots of this process made of the same packs: tests start hundreds. */
const ofShipped = new WeakMap<readonly Pack[], Built>();

function earlierOf(shipped: readonly Pack[]): Earlier | undefined {
  const made = ofShipped.get(shipped);
  return made && { ofNone: made, before: made };
}

function countOf({ view }: Built): number {
  return view.knowledge.facts.size;
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
  const afterOthers = createWriteLines();
  const storeOf = (guild: string): Store => ({
    ...store,
    write: (work) =>
      gone.has(guild)
        ? Promise.reject(new StoreFault('left'))
        : afterOthers(guild, () => store.write(work)),
  });
  let isAhead = false;
  const readsForAll = readerAhead(reader, () => isAhead);
  const readerOf = (guild: string, { texts }: GuildRows): ReadingParts => {
    // Most guilds have no texts of their own.
    if (texts.size === 0) return readsForAll;
    const keeper = speechKeeper(storeOf(guild), guild, { model: reader.model.id, log });
    return keepingReader(readsForAll, texts, keeper);
  };
  const ofNone = atOnce(building(shipped, emptyGuild, readsForAll, earlierOf(shipped)));
  ofShipped.set(shipped, ofNone);
  const drafts = inLine(drafter);
  const { newest, catchUp } = cacheGuilds(store, {
    ofNone,
    ...(indexBytes !== undefined && { maxBytes: indexBytes }),
    build: async (rows, guild, before) => {
      if (rows.revision === 0) return ofNone;
      const built = await inTurns(
        building(shipped, rows, readerOf(guild, rows), { ofNone, before }),
      );
      prepare(built, guild);
      if (countOf(built) - countOf(before) > FEW_FACTS) readLookups(built);
      return built;
    },
    onFault: (error) => {
      log.error({ err: error }, 'the store can’t be asked; answering from memory');
    },
  });
  let closing = false;
  const heard: HeardSources = new WeakSet();
  /** The latest state of each guild whose sources are read: earlier ones are done with. */
  const latest = new Map<string, number>();
  /** While questions are answered: retrieval does without vectors that are missing, and speakers are found when asked. */
  const prepare = ({ view: { index } }: Built, guild = ''): void => {
    latest.set(guild, index.number);
    const isLatest = () => !closing && !gone.has(guild) && latest.get(guild) === index.number;
    const keeper = guild === '' ? undefined : vectorKeeper(storeOf(guild), guild, reader.model.id);
    const work = askedByNobody(async () => {
      await makeVectors(index, keeper);
      if (isAhead) await findSpeakers(index, heard, isLatest);
      if (isLatest()) latest.delete(guild);
    });
    work.catch((error: unknown) => {
      if (!closing) log.error({ err: error }, 'a source could not be read in the background');
    });
  };
  const readLookups = ({ view: { knowledge } }: Built): void => {
    inTurns(readingLookups(knowledge)).catch((error: unknown) => {
      log.error({ err: error }, 'names could not be read in the background');
    });
  };
  prepare(ofNone);
  readLookups(ofNone);
  const nothing: Cached<Built> = { value: ofNone, rows: emptyGuild, stale: false };

  return {
    commands,
    log,
    memory,
    async view(guild) {
      if (guild === undefined) return ofNone.view;
      // So a first chat does not wait for the store to load.
      const { value, rows, stale } = store.isNew() ? nothing : await newest(guild);
      const { packs, unsound, view } = value;
      return {
        ...view,
        stale,
        guild: {
          ...{
            store: storeOf(guild),
            id: guild,
            shipped,
            keys,
            rows,
            packs,
            unsound,
            quotas,
            background: background.of(guild),
            drafting: background.of(`drafts of ${guild}`),
            draftsInLine: drafts.length,
            draft: drafts.run,
          },
          shown: (made) => catchUp(guild, made),
        },
      };
    },
    async report({ subject, note, request: { guild, visiting = false, member, now: at } }) {
      log.info({ subject, guild }, 'a member reports an answer');
      if (guild === undefined || visiting) return undefined;
      const store = storeOf(guild);
      const open = await listReports(store, guild, { limit: MOST_REPORTS });
      const again = open.some((each) => each.member === member && each.subject === subject);
      const id = await addReport(
        store,
        { guild, member, subject, at, ...(note !== undefined && { note }) },
        quotas,
      );
      return again ? undefined : id;
    },
    guilds: {
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
    },
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
      isAhead = true;
      prepare(ofNone);
    },
    async close() {
      closing = true;
      await background.settled();
      await store.close();
    },
  };
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
  const { packs, unsound } = yield* overlaying(shipped, rows, earlier?.before);
  const [base, last] = [earlier?.ofNone.view, earlier?.before.view];
  const known = [base, last].flatMap((each) => (each ? [each.knowledge] : []));
  const knowledge = yield* assembling(packs, known);
  const index = yield* indexing(knowledge, reader, base?.index, last?.index);
  return { rows, packs, unsound, view: { knowledge, index } };
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
