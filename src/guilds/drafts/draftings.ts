/** Everything that was drafted from one text of a source, and the names in it. */
import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import { z } from 'zod';
import { entitySchema } from '../../packs/schema.ts';
import type { DraftBody } from './drafts.ts';
import { inParts } from '../db/parts.ts';
import type { Reader, Store, Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

/** Someone or something that drafts of a text name. */
export const draftedEntitySchema = z.object({
  type: entitySchema.shape.type,
  name: entitySchema.shape.name,
  aliases: entitySchema.shape.aliases,
  /** `of` is a name. */
  roles: z.array(z.object({ title: z.string(), of: z.string().exactOptional() })).default([]),
  /** Ids of known ones that it may be, going by the likeness of their names. */
  near: z.array(z.string()).default([]),
  /** What a moderator said of it: the id of the known one that it is, or nothing when it is none of them. */
  is: z.string().exactOptional(),
});
/** Someone or something that drafts name, as it is stored. */
export type DraftedEntity = z.infer<typeof draftedEntitySchema>;
const entitiesSchema = z.array(draftedEntitySchema);

/** Everything drafted from one text of a source. */
export interface Drafting {
  /** Short enough for a button. */
  readonly id: string;
  /** `event/source`. */
  readonly source: string;
  readonly sha256: string;
  readonly entities: readonly DraftedEntity[];
}

/** A draft to be stored. */
export interface NewDraft {
  readonly body: DraftBody;
  readonly confident: boolean;
  /** Whether it is shown only once a moderator asks for it. */
  readonly aside?: boolean;
}

/** The drafts of one text, to be stored. */
export interface NewDrafting extends Omit<Drafting, 'id'> {
  readonly guild: string;
  readonly drafts: readonly NewDraft[];
  readonly at: Date;
}

/** Milliseconds for which drafts are taken for being written; it takes seconds. */
const WRITING = 60 * 60 * 1000;

/** Keeps what was drafted, and gives it back; where that text of the source was drafted before, the earlier. @throws StoreFault */
export async function keepDrafting(store: Store, given: NewDrafting): Promise<Drafting> {
  const { guild, source, sha256, entities, at } = given;
  const id = randomBytes(6).toString('hex');
  const row = (
    { body, confident, aside = false }: NewDraft,
    number: number,
  ): Insertable<Tables['draft']> => ({
    ...{ guild, drafting: id, number, body: JSON.stringify(body) },
    ...{ confident: confident ? 1 : 0, state: aside ? 'aside' : 'open' },
    // Tells `purgeUnfinished`, in whichever process, that the rest is about to come.
    held_until: number === 0 ? new Date(Date.now() + WRITING).toISOString() : null,
  });
  // Part by part, as writing many at once would hold up answers; nobody sees them before the drafting is there.
  await inParts(given.drafts, (part, start) =>
    store.write((trx) =>
      trx
        .insertInto('draft')
        .values(part.map((each, i) => row(each, start + i)))
        .execute(),
    ),
  );
  return store.write(async (trx) => {
    const { numInsertedOrUpdatedRows: added = 0n } = await trx
      .insertInto('drafting')
      .values({
        ...{ guild, id, source, sha256 },
        ...{ entities: JSON.stringify(entities), at: at.toISOString() },
      })
      .onConflict((conflict) => conflict.columns(['guild', 'source', 'sha256']).doNothing())
      .executeTakeFirst();
    const earlier = added === 0n && (await selectDrafting(trx, guild, { source, sha256 }));
    if (earlier) {
      await deleteDrafts(trx, guild, id);
      return earlier;
    }
    await trx
      .updateTable('draft')
      .set({ held_until: null })
      .where('guild', '=', guild)
      .where('drafting', '=', id)
      .where('number', '=', 0)
      .execute();
    return { id, source, sha256, entities };
  });
}

async function deleteDrafts(trx: Writer, guild: string, drafting: string): Promise<void> {
  await trx
    .deleteFrom('draft')
    .where('guild', '=', guild)
    .where('drafting', '=', drafting)
    .execute();
}

/** Deletes drafts that a process which was killed left without a drafting: nobody sees them. @throws StoreFault */
export async function purgeUnfinished(store: Store, now: Date): Promise<void> {
  const left = await store.read((db) =>
    db
      .selectFrom('draft')
      .leftJoin('drafting', (join) =>
        join
          .onRef('drafting.guild', '=', 'draft.guild')
          .onRef('drafting.id', '=', 'draft.drafting'),
      )
      .where('drafting.id', 'is', null)
      // The first is always there: it is written and deleted with or before the others.
      .where('draft.number', '=', 0)
      .where((eb) =>
        eb.or([
          eb('draft.held_until', 'is', null),
          eb('draft.held_until', '<=', now.toISOString()),
        ]),
      )
      .select(['draft.guild', 'draft.drafting'])
      .execute(),
  );
  for (const { guild, drafting } of left) {
    await store.write((trx) => deleteDrafts(trx, guild, drafting));
  }
}

/** By its id, or by the text of a source; `undefined` when there is none. @throws StoreFault */
export function findDrafting(
  store: Store,
  guild: string,
  wanted: Pick<Drafting, 'id'> | Pick<Drafting, 'source' | 'sha256'>,
): Promise<Drafting | undefined> {
  return store.read((db) => selectDrafting(db, guild, wanted));
}

/** The same inside a transaction. */
export async function selectDrafting(
  db: Reader,
  guild: string,
  wanted: Pick<Drafting, 'id'> | Pick<Drafting, 'source' | 'sha256'>,
): Promise<Drafting | undefined> {
  const all = db.selectFrom('drafting').selectAll().where('guild', '=', guild);
  const row = await (
    'id' in wanted
      ? all.where('id', '=', wanted.id)
      : all.where('source', '=', wanted.source).where('sha256', '=', wanted.sha256)
  ).executeTakeFirst();
  if (!row) return undefined;
  const { id, source, sha256, entities } = row;
  return { id, source, sha256, entities: entitiesSchema.parse(JSON.parse(entities)) };
}

/** The drafts of one text, of which some are undecided; `open` is their number. */
export interface Open extends Pick<Drafting, 'id' | 'source' | 'sha256'> {
  readonly open: number;
}

/** What has open drafts, the latest drafted first. @throws StoreFault */
export async function openDraftings(store: Store, guild: string): Promise<readonly Open[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('drafting')
      .innerJoin('draft', (join) =>
        join
          .onRef('draft.guild', '=', 'drafting.guild')
          .onRef('draft.drafting', '=', 'drafting.id'),
      )
      .where('drafting.guild', '=', guild)
      .where('draft.state', '=', 'open')
      .groupBy(['drafting.id', 'drafting.source', 'drafting.sha256', 'drafting.at'])
      .orderBy('drafting.at', 'desc')
      .select((eb) => [
        'drafting.id',
        'drafting.source',
        'drafting.sha256',
        eb.fn.countAll().as('open'),
      ])
      .execute(),
  );
  return rows.map(({ open, ...row }) => ({ ...row, open: Number(open) }));
}
