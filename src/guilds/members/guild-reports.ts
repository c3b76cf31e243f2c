/** Members' reports on what a guild answers. */
import {
  closeReport,
  countReports,
  findReport,
  listReports,
  type StoredReport,
} from './reports.ts';
import { defaultQuotas, NEAR_QUOTA } from '../items/quotas.ts';
import type { By, Guild } from '../items/guild-store.ts';

const MAX_LISTED = 200;

/** What is open of members' reports. */
export interface OpenReports {
  /** The newest first, at most 200. */
  readonly newest: readonly StoredReport[];
  readonly total: number;
  /** How many may be open, where little room is left: beyond that no member can report anything. */
  readonly most?: number;
}

/** What is open. @throws StoreFault */
export async function openReports({
  store,
  id: guild,
  background,
  quotas: { reports: most } = defaultQuotas,
}: Guild): Promise<OpenReports> {
  await background.settled();
  const newest = await listReports(store, guild, { limit: MAX_LISTED });
  const total = newest.length < MAX_LISTED ? newest.length : await countReports(store, guild);
  return { newest, total, ...(total >= most * NEAR_QUOTA && { most }) };
}

/** How many are open that are about this. @throws StoreFault */
export async function openReportsOn(
  { store, id: guild, background }: Guild,
  subject: string,
): Promise<number> {
  await background.settled();
  return countReports(store, guild, { subject });
}

/** The report of this id, open or closed. @throws StoreFault */
export function reportOf(
  { store, id: guild }: Guild,
  id: string,
): Promise<StoredReport | undefined> {
  return findReport(store, guild, id);
}

/** Closes what members reported about a fact that a moderator has put right; no reply waits for it. */
export function closeReportsOn(guild: Guild, by: By, subject: string): void {
  const { reports: limit } = guild.quotas ?? defaultQuotas;
  const close = async () => {
    for (const { id } of await listReports(guild.store, guild.id, { subject, limit })) {
      await endReport(guild, by, id, 'corrected');
    }
  };
  guild.background.add(close());
}

/** Closes one report; false when it was closed already. @throws StoreFault */
export function endReport(
  { store, id: guild }: Guild,
  { member, now: at }: By,
  id: string,
  state: 'corrected' | 'dismissed',
): Promise<boolean> {
  return closeReport(store, { guild, id, state, member, at });
}
