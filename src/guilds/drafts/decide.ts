/** What moderators decide on drafts: each once, whoever comes first, together with the facts that come of it. */
import { changeIn, lockGuild, type Outcome } from '../items/change.ts';
import type { Edit, Shipped } from '../items/edits.ts';
import { selectDrafting, type Drafting } from './draftings.ts';
import { selectDrafts, type Became, type Draft } from './drafts.ts';
import { OPEN_DRAFT } from '../items/drafts-of-items.ts';
import { selectGuild, type GuildRows } from '../items/guild-rows.ts';
import { isHeldByOther, type Lease } from './leases.ts';
import { unhurried, type Work } from '../../runtime/schedule.ts';
import { inParts } from '../db/parts.ts';
import type { Store, Writer } from '../db/store.ts';

/** The draft was decided on, or another moderator has it before them; nothing changed. */
export interface Taken {
  readonly done: false;
  readonly taken: Draft;
}

/** There is no such draft; nothing changed. */
export interface Gone {
  readonly done: false;
  readonly gone: true;
}

/** What is to become of drafts. */
export interface Promotion {
  readonly edits: readonly Edit[];
  /** By the numbers of the drafts; those that are not in it stay open. */
  readonly became: ReadonlyMap<number, { readonly fact: string; readonly became: Became }>;
}

/** Makes drafts facts, as they are or edited. */
export interface Approval extends Lease {
  /** The number of one draft; or those of several, of which the ones are left that are not this member's to decide. */
  readonly which: number | readonly number[];
  readonly state: 'approved' | 'edited';
  /** Rows of the guild that are known already, to read only what is newer. */
  readonly known: GuildRows;
  /** The sending of a form that asks for it. */
  readonly once?: string | undefined;
  /** Makes the facts, over the guild's rows as they are under its lock. */
  readonly become: (
    drafts: readonly Draft[],
    drafting: Drafting,
    rows: GuildRows,
  ) => Work<Promotion>;
}

/** Approves drafts and changes the guild in one transaction: all or nothing. @throws StoreFault */
export async function approve(
  store: Store,
  approval: Approval,
  shipped: Shipped,
): Promise<Outcome | Taken | Gone> {
  const { guild, drafting: id, member, at, which, state, known, become, once } = approval;
  return store.write(async (trx) => {
    await lockGuild(trx, guild);
    const found = await undecided(trx, approval, which);
    if (!Array.isArray(found)) return found;
    const drafting = await selectDrafting(trx, guild, { id });
    if (!drafting) return GONE;
    const rows = await selectGuild(trx, guild, known);
    const { edits, became } = await unhurried(become(found, drafting, rows));
    const { texts } = rows;
    const outcome = await changeIn(trx, { guild, member, at, edits, texts, once }, shipped);
    if (!outcome.done) return outcome;
    const decisions = [...became].map(([number, made]): Decision => ({
      ...{ number, state, fact: made.fact, became: JSON.stringify(made.became) },
    }));
    await decide(trx, approval, decisions);
    return outcome;
  });
}

/** Rejects a draft. @throws StoreFault */
export async function reject(
  store: Store,
  lease: Lease,
  number: number,
): Promise<{ readonly done: true } | Taken | Gone> {
  return store.write(async (trx) => {
    await lockGuild(trx, lease.guild);
    const found = await undecided(trx, lease, number);
    if (!Array.isArray(found)) return found;
    await decide(trx, lease, [{ number, state: 'rejected', fact: null, became: null }]);
    return { done: true };
  });
}

/** Opens a rejected draft again; false when it is not a rejected one. @throws StoreFault */
export async function takeRejectionBack(
  store: Store,
  { guild, drafting }: Lease,
  number: number,
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('draft')
      .set(OPEN_DRAFT)
      .where('guild', '=', guild)
      .where('drafting', '=', drafting)
      .where('number', '=', number)
      .where('state', '=', 'rejected')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/**
 * Keeps who a name in drafts is, as a moderator says: the known one with the id `is`, or with an empty one, none of
 * them. Drafts with at least this confidence that they speak in may be approved without a look from then on.
 * @throws StoreFault
 */
export async function keepIdentity(
  store: Store,
  { guild, drafting: id }: Lease,
  {
    name,
    is,
    confident,
  }: { readonly name: string; readonly is: string; readonly confident: number },
): Promise<void> {
  await store.write(async (trx) => {
    await lockGuild(trx, guild);
    const drafting = await selectDrafting(trx, guild, { id });
    if (!drafting) return;
    const entities = drafting.entities.map((each) => (each.name === name ? { ...each, is } : each));
    await trx
      .updateTable('drafting')
      .set({ entities: JSON.stringify(entities) })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .execute();
    const clear = (await selectDrafts(trx, guild, id, 'open')).filter(
      ({ body }) => body.speaker === name && body.confidence >= confident,
    );
    await inParts(clear, (part) =>
      trx
        .updateTable('draft')
        .set({ confident: 1 })
        .where('guild', '=', guild)
        .where('drafting', '=', id)
        .where(
          'number',
          'in',
          part.map(({ number }) => number),
        )
        .execute(),
    );
  });
}

const GONE: Gone = { done: false, gone: true };

/** The drafts that a decision is about, as long as it is this member's to make. */
async function undecided(
  trx: Writer,
  { guild, drafting, member, at }: Lease,
  which: Approval['which'],
): Promise<Draft[] | Taken | Gone> {
  const mine = (draft: Draft) => isFor(draft, member, at);
  if (typeof which !== 'number') {
    return (await selectDrafts(trx, guild, drafting, which)).filter(mine);
  }
  const [draft] = await selectDrafts(trx, guild, drafting, [which]);
  if (!draft) return GONE;
  return mine(draft) ? [draft] : { done: false, taken: draft };
}

/** Whether a draft is open, and no other member has it before them. */
export function isFor(draft: Draft, member: string, at: Date): boolean {
  return draft.state === 'open' && !isHeldByOther(draft, member, at);
}

interface Decision {
  readonly number: number;
  readonly state: 'approved' | 'edited' | 'rejected';
  readonly fact: string | null;
  readonly became: string | null;
}

async function decide(
  trx: Writer,
  { guild, drafting, member, at }: Lease,
  decisions: readonly Decision[],
): Promise<void> {
  const ended = {
    ...{ held_by: null, held_until: null, decided_by: member, decided_at: at.toISOString() },
  };
  await inParts(decisions, (part) =>
    trx
      .insertInto('draft')
      // Each is there already, so body and confidence are only for form.
      .values(part.map((each) => ({ guild, drafting, ...each, ...ended, body: '', confident: 0 })))
      .onConflict((conflict) =>
        conflict.columns(['guild', 'drafting', 'number']).doUpdateSet((eb) => ({
          ...ended,
          state: eb.ref('excluded.state'),
          fact: eb.ref('excluded.fact'),
          became: eb.ref('excluded.became'),
        })),
      )
      .execute(),
  );
}
