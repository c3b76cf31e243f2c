/** The one way to change what a guild knows: one transaction under the guild's lock, refused whole or done whole. */
import { createHash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import { pacer } from '../../runtime/schedule.ts';
import { parseEntries, selectEntries, type Action, type Entry } from './audit.ts';
import { refusalsOf, type Refusal } from './check.ts';
import type { Edit, Shipped, Step } from './edits.ts';
import { bodies, targetKey } from './items.ts';
import { bytesOfEntries, makeRoomInLog } from './log-size.ts';
import { defaultQuotas, NEAR_QUOTA, type Quotas, type QuotaUse } from './quotas.ts';
import { quotaUse } from './quota-use.ts';
import { inParts } from '../db/parts.ts';
import { keepSent, selectSent } from './sent-forms.ts';
import { freeTexts } from './source-texts.ts';
import { readStates } from './states.ts';
import type { Store, Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

/** A change of a guild's items by a member: one revision. */
export interface Change {
  readonly guild: string;
  readonly member: string;
  /** One edit a target; all are done or none. */
  readonly edits: readonly Edit[];
  readonly at: Date;
  /** How the log calls it; add, edit or remove when not told. */
  readonly action?: Action;
  /** Texts of sources that are known already, by their SHA-256. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The sending of a form that asks for it: asked for again, it was done already. */
  readonly once?: string | undefined;
  /** How much the guild may keep. */
  readonly quotas?: Quotas;
}

/** What became of a change: all of it was done, or nothing. */
export type Outcome =
  /** `entries` is empty when all was so already. */
  | {
      readonly done: true;
      readonly revision: number;
      readonly entries: readonly Entry[];
      /** Quotas that are nearly used up. */
      readonly near?: readonly QuotaUse[];
    }
  | { readonly done: false; readonly refusals: readonly Refusal[] };

/**
 * Changes a guild's items and logs it. A refusal comes back as data, with nothing changed.
 * @throws StoreFault when the store can't do it
 */
export async function change(store: Store, wanted: Change, shipped: Shipped): Promise<Outcome> {
  return store.write((trx) => changeIn(trx, wanted, shipped));
}

/** The same inside a transaction, for what goes with the change or not at all. */
export async function changeIn(trx: Writer, wanted: Change, shipped: Shipped): Promise<Outcome> {
  const earlier = await doneBefore(trx, wanted);
  if (earlier) return earlier;
  const plan = await planIn(trx, wanted, shipped);
  if (plan.refusals.length > 0) return { done: false, refusals: plan.refusals };
  const { revision, steps, near } = plan;
  const entries = steps.length > 0 ? await apply(trx, wanted, revision, steps) : [];
  const { guild, member, at, once: id } = wanted;
  if (id !== undefined && steps.length > 0) {
    await keepSent(trx, { guild, id, member, at }, { batch: revision + 1 });
  }
  return {
    ...{ done: true, revision: revision + steps.length, entries },
    ...(near.length > 0 && { near }),
  };
}

/** What the same sending of a form changed before. */
async function doneBefore(trx: Writer, { guild, once: id }: Change): Promise<Outcome | undefined> {
  if (id === undefined) return undefined;
  // The same may be sent twice at once: the second waits here.
  await lockGuild(trx, guild);
  const batch = (await selectSent(trx, { guild, id }))?.batch;
  if (batch === undefined) return undefined;
  const newestFirst = await selectEntries(trx, guild, { batch, limit: 1e6 });
  const entries = [...newestFirst].reverse();
  return { done: true, revision: entries.at(-1)?.revision ?? batch, entries };
}

/** What `change` would do at this moment. */
export interface Plan {
  readonly revision: number;
  /** Edits that change something; the others are so already. */
  readonly steps: readonly Step[];
  /** None when it would be done. */
  readonly refusals: readonly Refusal[];
  /** Quotas that would be nearly used up. */
  readonly near: readonly QuotaUse[];
}

/**
 * Tells what `change` would do, without doing it.
 * @throws StoreFault as `change` would
 */
export async function dryRunChange(store: Store, wanted: Change, shipped: Shipped): Promise<Plan> {
  return store.write((trx) => planIn(trx, wanted, shipped));
}

async function planIn(trx: Writer, wanted: Change, shipped: Shipped): Promise<Plan> {
  const { guild, edits, action, texts = new Map<string, string>() } = wanted;
  const { quotas = defaultQuotas } = wanted;
  checkTexts(edits);
  const revision = await lockGuild(trx, guild);
  const states = await readStates(trx, guild, edits);
  const steps: Step[] = [];
  const pace = pacer();
  for (const edit of edits) {
    await pace();
    const before = states.get(targetKey(edit))?.body ?? null;
    const after = jsonOf(edit);
    if (before !== after) steps.push({ edit, before, after });
  }
  const uses = await quotaUse(trx, guild, steps, quotas);
  const isBack = action === 'undo' || action === 'restore';
  const refusals = await refusalsOf({ trx, guild, steps, shipped, texts, uses, isBack }, states);
  const near = uses.filter(({ used, most }) => used >= most * NEAR_QUOTA);
  return { revision, steps, refusals, near };
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The first statement of every change: other changes of the guild wait here. Gives the revision. */
export async function lockGuild(trx: Writer, guild: string): Promise<number> {
  const row = await trx
    .insertInto('guild')
    .values({ id: guild, revision: 0, left_at: null })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({ revision: eb.ref('guild.revision') })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return row.revision;
}

async function apply(
  trx: Writer,
  { guild, member, at, action, quotas = defaultQuotas }: Change,
  revision: number,
  steps: readonly Step[],
): Promise<readonly Entry[]> {
  await trx
    .updateTable('guild')
    .set({ revision: revision + steps.length })
    .where('id', '=', guild)
    .execute();
  const items: Insertable<Tables['item']>[] = [];
  const rows: Selectable<Tables['audit']>[] = [];
  const texts: Insertable<Tables['source_text']>[] = [];
  steps.forEach(({ edit, before, after }, i) => {
    const { kind, id } = edit;
    const own = revision + 1 + i;
    items.push({ guild, kind, id, revision: own, body: after });
    rows.push({
      ...{ guild, revision: own, batch: revision + 1, member, kind, id, before, after },
      action: action ?? actionOf(before, after),
      at: at.toISOString(),
    });
    if (edit.do === 'put' && edit.text !== undefined)
      texts.push({ guild, sha256: sha256Of(edit.text), body: JSON.stringify(edit.text) });
  });
  await inParts(texts, (part) =>
    trx
      .insertInto('source_text')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  await inParts(items, (part) =>
    trx
      .insertInto('item')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['guild', 'kind', 'id']).doUpdateSet((eb) => ({
          revision: eb.ref('excluded.revision'),
          body: eb.ref('excluded.body'),
        })),
      )
      .execute(),
  );
  const more = bytesOfEntries(rows);
  const wereSources = await makeRoomInLog(trx, guild, { more, most: quotas.logBytes });
  await inParts(rows, (part) => trx.insertInto('audit').values(part).execute());
  if (wereSources) await freeTexts(trx, guild);
  return parseEntries(rows);
}

function actionOf(before: string | null, after: string | null): Action {
  if (before === null) return 'add';
  return after === null ? 'remove' : 'edit';
}

/** Parsed first, so that equal bodies have equal JSON. */
function jsonOf(edit: Edit): string | null {
  return edit.do === 'put' ? JSON.stringify(bodies[edit.kind].parse(edit.body)) : null;
}

function checkTexts(edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.do !== 'put' || edit.kind !== 'source' || edit.text === undefined) continue;
    if (sha256Of(edit.text) !== edit.body.sha256)
      throw new Error(`The SHA-256 of source ${edit.id} is not that of its text.`);
  }
}
