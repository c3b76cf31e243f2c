/** Members' reports on what a guild answers. */
import { closeReport, findReport, listReports, type StoredReport } from './reports.ts';
import type { By, Guild } from '../items/guild-store.ts';

const MAX_REPORTS = 200;

/** Open reports, newest first, at most 200. @throws StoreFault */
export async function openReports({
  store,
  id: guild,
  background,
}: Guild): Promise<readonly StoredReport[]> {
  await background.settled();
  return listReports(store, guild, { limit: MAX_REPORTS });
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
  const close = async () => {
    for (const { id, subject: other } of await listReports(guild.store, guild.id, {
      limit: MAX_REPORTS,
    })) {
      if (other === subject) await endReport(guild, by, id, 'corrected');
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
