/** How long data is kept: a member's own, and a guild's after the bot has left it. */
import { freeTexts } from '../items/source-texts.ts';
import { parseBody, settingsId, settingsSchema } from '../items/items.ts';
import type { Reader, Store, Writer } from '../db/store.ts';
import { purgeUnfinished } from '../drafts/draftings.ts';
import { defaultQuotas } from '../items/quotas.ts';
import { unnameWatches } from '../watches/watches.ts';
import type { Tables } from '../db/tables.ts';

/** Days for which a declined question is kept after it was last asked. */
export const gapDays = 180;
/** Days for which it is kept what was answered under a post in a forum, and what was said of it. */
export const postDays = 180;
/** Days for which an unfinished form is kept. */
export const unfinishedDays = 30;
/** Days, and looks in them, at which a guild has to be missing before it counts as left. */
export const missingDays = 7;
export const missingLooks = 3;

const day = 24 * 60 * 60 * 1000;
const guildTables = [
  'item',
  'source_text',
  'source_vectors',
  'source_speech',
  'audit',
  'gap',
  'report',
  'unfinished',
  'sent_form',
  'drafting',
  'draft',
  'post_answer',
  'watch',
] as const satisfies readonly (keyof Tables)[];

/** What `deleteMember` did. */
export interface Deleted {
  readonly reports: number;
  /** Changes, closed reports, decided drafts and answers under posts that no longer name the member; they stay the guild's. */
  readonly names: number;
}

/** Deletes a member's reports and unfinished forms, and takes their name out of the log and off drafts, in all guilds. @throws StoreFault */
export async function deleteMember(store: Store, member: string): Promise<Deleted> {
  return store.write(async (trx) => {
    const reports = await trx.deleteFrom('report').where('member', '=', member).executeTakeFirst();
    await trx.deleteFrom('unfinished').where('member', '=', member).execute();
    const posts = await trx
      .updateTable('post_answer')
      .set({ author: '' })
      .where('author', '=', member)
      .executeTakeFirst();
    await trx
      .updateTable('sent_form')
      .set({ member: '', answer: null })
      .where('member', '=', member)
      .execute();
    const entries = await trx
      .updateTable('audit')
      .set({ member: '' })
      .where('member', '=', member)
      .executeTakeFirst();
    const closings = await trx
      .updateTable('report')
      .set({ closed_by: '' })
      .where('closed_by', '=', member)
      .executeTakeFirst();
    const decisions = await trx
      .updateTable('draft')
      .set({ decided_by: '' })
      .where('decided_by', '=', member)
      .executeTakeFirst();
    await trx
      .updateTable('draft')
      .set({ held_by: null, held_until: null })
      .where('held_by', '=', member)
      .execute();
    await unnameWatches(trx, member);
    return {
      reports: Number(reports.numDeletedRows),
      names: Number(
        entries.numUpdatedRows +
          closings.numUpdatedRows +
          decisions.numUpdatedRows +
          posts.numUpdatedRows,
      ),
    };
  });
}

/** Notes that the bot was removed from a guild; its days are counted from the first such note. @throws StoreFault */
export async function guildLeft(store: Store, guild: string, at: Date): Promise<void> {
  await store.write((trx) =>
    trx
      .insertInto('guild')
      .values({ id: guild, revision: 0, left_at: at.toISOString() })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          left_at: eb.fn.coalesce('guild.left_at', 'excluded.left_at'),
        })),
      )
      .execute(),
  );
}

/** Notes that the bot says in a guild what it does; false when it was said before, whichever process said it. @throws StoreFault */
export async function claimGreeting(store: Store, guild: string, at: Date): Promise<boolean> {
  const greeted = { greeted_at: at.toISOString() };
  const { numInsertedOrUpdatedRows } = await store.write((trx) =>
    trx
      .insertInto('guild')
      .values({ id: guild, revision: 0, left_at: null, ...greeted })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(greeted).where('guild.greeted_at', 'is', null),
      )
      .executeTakeFirstOrThrow(),
  );
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Notes that a guild was missing where Discord listed the bot's guilds. It counts as left once it was missing at
 * `missingLooks` looks over `missingDays` days or more. @throws StoreFault
 */
export async function guildMissing(store: Store, guild: string, at: Date): Promise<void> {
  const now = at.toISOString();
  await store.write(async (trx) => {
    const { since, looks } = await trx
      .insertInto('guild')
      .values({ id: guild, revision: 0, left_at: null, missing_since: now, missing_looks: 1 })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          missing_since: eb.fn.coalesce('guild.missing_since', 'excluded.missing_since'),
          missing_looks: eb(eb.fn.coalesce('guild.missing_looks', eb.val(0)), '+', 1),
        })),
      )
      .returning(['missing_since as since', 'missing_looks as looks'])
      .executeTakeFirstOrThrow();
    const long = at.getTime() - new Date(since ?? at).getTime() >= missingDays * day;
    if (!long || (looks ?? 0) < missingLooks) return;
    await trx
      .updateTable('guild')
      .set({ left_at: now })
      .where('id', '=', guild)
      .where('left_at', 'is', null)
      .execute();
  });
}

/** Notes that the bot is in a guild (again): nothing of it is purged. @throws StoreFault */
export async function guildJoined(store: Store, guild: string): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('guild')
      .set({ left_at: null, missing_since: null, missing_looks: null })
      .where('id', '=', guild)
      .where((eb) => eb.or([eb('left_at', 'is not', null), eb('missing_since', 'is not', null)]))
      .execute(),
  );
}

/**
 * Deletes what has been kept long enough: guilds left longer ago than their `keepDays`, old gaps, answers under posts,
 * unfinished forms, drafts that were never written to their end, and entries of the log.
 * Gives the ids of the purged guilds. Meant to run once a day. @throws StoreFault
 */
export async function purge(
  store: Store,
  now: Date,
  { auditDays } = defaultQuotas,
): Promise<readonly string[]> {
  const left = await store.read((db) =>
    db.selectFrom('guild').select(['id', 'left_at']).where('left_at', 'is not', null).execute(),
  );
  const purged: string[] = [];
  for (const { id } of left) {
    if (await store.write((trx) => purgeGuild(trx, id, now))) purged.push(id);
  }
  const daysAgo = (days: number) => new Date(now.getTime() - days * day).toISOString();
  await store.write(async (trx) => {
    await trx.deleteFrom('gap').where('last_at', '<', daysAgo(gapDays)).execute();
    await trx.deleteFrom('post_answer').where('at', '<', daysAgo(postDays)).execute();
    await trx.deleteFrom('unfinished').where('at', '<', daysAgo(unfinishedDays)).execute();
    // That it was sent stays known as long as what it made.
    await trx
      .updateTable('sent_form')
      .set({ answer: null })
      .where('at', '<', daysAgo(unfinishedDays))
      .where('answer', 'is not', null)
      .execute();
    // Articles that were found in feeds are looked after for some days.
    await trx.deleteFrom('watch').where('until', '<', now.toISOString()).execute();
  });
  await purgeUnfinished(store, now);
  const before = daysAgo(auditDays);
  const old = await store.read((db) =>
    db.selectFrom('audit').select('guild').distinct().where('at', '<', before).execute(),
  );
  for (const { guild } of old) await store.write((trx) => shortenLog(trx, guild, before));
  return purged;
}

/** Lets entries go that are older; what was removed is known, and its text kept, as long as the log tells of it. */
async function shortenLog(trx: Writer, guild: string, before: string): Promise<void> {
  // First of all the lock: a change may be about to bring a text back.
  await trx.updateTable('guild').set({ log_bytes: null }).where('id', '=', guild).execute();
  await trx.deleteFrom('audit').where('guild', '=', guild).where('at', '<', before).execute();
  await trx
    .deleteFrom('item')
    .where('guild', '=', guild)
    .where('body', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('audit')
            .select('audit.revision')
            .whereRef('audit.guild', '=', 'item.guild')
            .whereRef('audit.revision', '=', 'item.revision'),
        ),
      ),
    )
    .execute();
  await freeTexts(trx, guild);
}

/** Looks again under the lock: the bot may have come back meanwhile. */
async function purgeGuild(trx: Writer, guild: string, now: Date): Promise<boolean> {
  const row = await trx
    .updateTable('guild')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '=', guild)
    .returning('left_at')
    .executeTakeFirst();
  const leftAt = row?.left_at ?? null;
  if (leftAt === null) return false;
  const keepDays = await keepDaysOf(trx, guild);
  if (new Date(leftAt).getTime() + keepDays * day > now.getTime()) return false;
  for (const table of guildTables) {
    await trx.deleteFrom(table).where('guild', '=', guild).execute();
  }
  await trx.deleteFrom('guild').where('id', '=', guild).execute();
  return true;
}

async function keepDaysOf(db: Reader, guild: string): Promise<number> {
  const row = await db
    .selectFrom('item')
    .select('body')
    .where('guild', '=', guild)
    .where('kind', '=', 'settings')
    .where('id', '=', settingsId)
    .executeTakeFirst();
  const json = row?.body ?? null;
  const settings =
    json === null ? settingsSchema.parse({}) : parseBody('settings', settingsId, json);
  return settings.keepDays;
}
