/** Reasons to refuse a change: it is stale, refers to nothing, is still needed, or quotes what is not in the source. */
import type { ExpressionBuilder } from 'kysely';
import { locate } from '../../packs/quotes.ts';
import type { QuotaUse } from './quotas.ts';
import { pacer } from '../../runtime/schedule.ts';
import { hasWords } from '../../text/has-words.ts';
import { selectEntries, type Entry } from './audit.ts';
import type { Edit, Put, Shipped, Step } from './edits.ts';
import { readText } from './guild-rows.ts';
import { mergeCircles } from './merge-circles.ts';
import { parseBody, parseKind, splitKey, targetKey, type Kind, type Target } from './items.ts';
import { referred, references } from './references.ts';
import { readStates, type State, type States } from './states.ts';
import type { Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

/** Why an edit is not made. */
export type Refusal =
  /** The item was changed after the member saw it; `theirs` is that change, its `after` the version that stands. */
  | { readonly reason: 'stale'; readonly edit: Edit; readonly theirs: Entry }
  /** It refers to something that is not there, or no longer; `was` is what the log has of it last. */
  | {
      readonly reason: 'unknown';
      readonly edit: Put;
      readonly missing: Target;
      readonly was?: Entry;
    }
  /** Others still refer to what would be removed. */
  | { readonly reason: 'in-use'; readonly edit: Edit; readonly by: readonly Target[] }
  /** The quote does not stand in the source's text. */
  | { readonly reason: 'not-in-source'; readonly edit: Put }
  /** The text of the source has no words, or what the item is called has none. */
  | { readonly reason: 'empty'; readonly edit: Put; readonly of: 'text' | 'name' }
  /** Two names would each be another name of the other. */
  | { readonly reason: 'circle'; readonly edit: Extract<Put, { readonly kind: 'merge' }> }
  /** It is to be as shipped again, and the program ships it no more. */
  | { readonly reason: 'dropped'; readonly edit: Edit }
  /** The guild would keep more than it may. */
  | { readonly reason: 'quota'; readonly edit: Edit; readonly use: QuotaUse };

interface Batch {
  readonly trx: Writer;
  readonly guild: string;
  readonly steps: readonly Step[];
  /** What each target of the change becomes, by `targetKey`; undefined where it is removed. */
  readonly next: ReadonlyMap<string, Put | undefined>;
  readonly shipped: Shipped;
  /** Texts of sources that are known already, by their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** Quotas as they would be. */
  readonly uses: readonly QuotaUse[];
  /** It takes a change back or restores: what is gone comes back as it was, also a fact that is to be mended. */
  readonly isBack?: boolean;
}

/** All reasons why these steps can't be taken; none when they can. */
export async function refusalsOf(
  planned: Omit<Batch, 'next'>,
  states: States,
): Promise<readonly Refusal[]> {
  const { steps } = planned;
  const next = new Map(
    steps.map(({ edit }) => [targetKey(edit), edit.do === 'put' ? edit : undefined]),
  );
  if (next.size < steps.length) throw new Error('A change may edit each item only once.');
  const batch = { ...planned, next };
  const stale = await staleOnes(batch, states);
  // The other checks would only repeat what the newer version explains.
  if (stale.length > 0) return stale;
  return [
    ...emptyOnes(batch),
    ...overQuota(batch),
    ...(await unknownReferences(batch)),
    ...(await circles(batch)),
    ...(await stillInUse(batch)),
    ...(await droppedOnes(batch)),
    ...(await unprovedQuotes(batch)),
  ];
}

function overQuota({ steps, uses }: Batch): Refusal[] {
  return uses.flatMap((use): Refusal[] => {
    if (use.of === 'log') return [];
    const kind = KIND_OF[use.of];
    const edit = steps.find((step) => kind === undefined || step.edit.kind === kind)?.edit;
    return use.used > use.most && edit ? [{ reason: 'quota', edit, use }] : [];
  });
}

/** Whose number it is; that of all bytes is of any kind. */
const KIND_OF: Readonly<Record<Exclude<QuotaUse['of'], 'log'>, Kind | undefined>> = {
  facts: 'fact',
  events: 'event',
  sources: 'source',
  names: 'entity',
  items: undefined,
};

async function staleOnes({ trx, guild, steps }: Batch, states: States): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { edit } of steps) {
    const state = states.get(targetKey(edit));
    if (!state || state.revision <= edit.seen) continue;
    const [theirs] = await selectEntries(trx, guild, {
      kind: edit.kind,
      id: edit.id,
      limit: 1,
    });
    refusals.push({ reason: 'stale', edit, theirs: theirs ?? unlogged(edit, state) });
  }
  return refusals;
}

/** The change that made a state, where the log keeps it no more: nobody can tell who did it, and when. */
function unlogged({ kind, id }: Edit, { revision, body }: State): Entry {
  const after = body === null ? {} : { after: parseBody(kind, id, body) };
  return { revision, batch: revision, member: '', action: 'edit', kind, id, ...after } as Entry;
}

function emptyOnes({ next }: Batch): Refusal[] {
  return putsOf(next).flatMap((edit): Refusal[] => {
    if (edit.kind === 'source' && edit.text !== undefined && !hasWords(edit.text))
      return [{ reason: 'empty', edit, of: 'text' }];
    return calledBy(edit).every(hasWords) ? [] : [{ reason: 'empty', edit, of: 'name' }];
  });
}

/** What an item is known by wherever it is shown. */
function calledBy({ kind, body }: Put): readonly string[] {
  switch (kind) {
    case 'event':
      return [body.title];
    case 'source':
      return [body.publisher, body.headline];
    case 'entity':
      return [body.name];
    case 'fact':
      return [body.answer];
    default:
      return [];
  }
}

async function circles({ trx, guild, next }: Batch): Promise<Refusal[]> {
  const merges = await mergeCircles(trx, guild, next);
  return merges.map((edit) => ({ reason: 'circle', edit }));
}

async function unknownReferences({ trx, guild, next, shipped }: Batch): Promise<Refusal[]> {
  const open: { readonly edit: Put; readonly missing: Target }[] = [];
  const pace = pacer();
  for (const edit of putsOf(next)) {
    await pace();
    for (const missing of references(edit.kind, edit.id, edit.body)) {
      const key = targetKey(missing);
      if (!shipped.has(key) && next.get(key) === undefined) open.push({ edit, missing });
    }
  }
  const stored = await readStates(
    trx,
    guild,
    open.map(({ missing }) => missing),
  );
  const gone = open.filter(({ missing }) => {
    const key = targetKey(missing);
    return next.has(key) || (stored.get(key)?.body ?? null) === null;
  });
  const last = await lastEntries(
    trx,
    guild,
    gone.map(({ missing }) => missing),
  );
  return gone.map((need) => {
    const was = last.get(targetKey(need.missing));
    return { reason: 'unknown', ...need, ...(was && { was }) };
  });
}

/** As many are told by their names; more are not shown. */
const MAX_TOLD = 10;

/** What the log has last of each, by its `targetKey`. */
async function lastEntries(
  trx: Writer,
  guild: string,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Entry>> {
  const last = new Map<string, Entry>();
  for (const target of targets.slice(0, MAX_TOLD)) {
    const key = targetKey(target);
    if (last.has(key)) continue;
    const { kind, id } = target;
    const [entry] = await selectEntries(trx, guild, { kind, id, limit: 1 });
    if (entry) last.set(key, entry);
  }
  return last;
}

async function stillInUse({ trx, guild, steps, next, shipped }: Batch): Promise<Refusal[]> {
  const removed = steps.flatMap(({ edit }) =>
    edit.do === 'put' || !referred.has(edit.kind) || shipped.has(targetKey(edit)) ? [] : [edit],
  );
  if (removed.length === 0) return [];
  const users = await usersOf(trx, guild, removed);
  return removed.flatMap((edit): Refusal[] => {
    const all = users.get(targetKey(edit)) ?? [];
    const by = all.filter((user) => !next.has(targetKey(user)));
    return by.length > 0 ? [{ reason: 'in-use', edit, by }] : [];
  });
}

/** Shipped facts that would be hidden no longer, and be nowhere: they are shipped no more, and nothing stands over them. */
async function droppedOnes({ trx, guild, steps, next, shipped }: Batch): Promise<Refusal[]> {
  const gone = steps.flatMap(({ edit }) => {
    const target = { kind: 'fact', id: edit.id } as const;
    const isBack = edit.do === 'remove' && edit.kind === 'hidden';
    return isBack && !shipped.has(targetKey(target)) && !next.get(targetKey(target))
      ? [{ edit, target }]
      : [];
  });
  const stored = await readStates(
    trx,
    guild,
    gone.map(({ target }) => target),
  );
  return gone.flatMap(({ edit, target }): Refusal[] =>
    (stored.get(targetKey(target))?.body ?? null) === null ? [{ reason: 'dropped', edit }] : [],
  );
}

/** More targets than this are looked for in one go through all items. */
const FEW = 5;

/** Stored items that refer to one of the targets, by its `targetKey`. */
async function usersOf(
  trx: Writer,
  guild: string,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Target[]>> {
  const users = new Map(targets.map((target): [string, Target[]] => [targetKey(target), []]));
  const all = trx.selectFrom('item').select(['kind', 'id', 'body']).where('guild', '=', guild);
  const may = targets.length > FEW ? all : all.where(mayUse(targets));
  const pace = pacer();
  for (const { kind: name, id, body } of await may.execute()) {
    await pace();
    if (body === null) continue;
    const kind: Kind = parseKind(name);
    const needs = new Set(references(kind, id, parseBody(kind, id, body)).map(targetKey));
    needs.delete(targetKey({ kind, id }));
    for (const key of needs) users.get(key)?.push({ kind, id });
  }
  return users;
}

/** Items in which the name of one of the targets stands. */
function mayUse(targets: readonly Target[]) {
  return (eb: ExpressionBuilder<Tables, 'item'>) =>
    eb.or(
      targets.flatMap(({ id }) => {
        const [event, name] = splitKey(id);
        return [eb('id', 'like', `${event}/%`), eb('body', 'like', `%"${name || event}"%`)];
      }),
    );
}

/** Facts are proved again here where they are new or change, because their source may have been replaced since the member saw it. */
async function unprovedQuotes(batch: Batch): Promise<Refusal[]> {
  const texts = new Map<string, Promise<string | undefined>>();
  const pace = pacer();
  const refusals: Refusal[] = [];
  for (const { edit, before } of batch.steps) {
    if (edit.do !== 'put' || edit.kind !== 'fact') continue;
    // Where a newer edition lost its quote, it is not answered from, and stands among what is to mend.
    if (batch.isBack && before === null) continue;
    await pace();
    const source = `${splitKey(edit.id)[0]}/${edit.body.source}`;
    const text = texts.get(source) ?? textOf(source, batch);
    texts.set(source, text);
    const proof = await text;
    // A shipped source's text never changes, and was there when the fact was written.
    if (proof === undefined) continue;
    if (!locate(edit.body, proof)) refusals.push({ reason: 'not-in-source', edit });
  }
  return refusals;
}

async function textOf(id: string, { trx, guild, next, texts }: Batch): Promise<string | undefined> {
  const text = async (sha256: string) => texts.get(sha256) ?? readText(trx, guild, sha256);
  const key = targetKey({ kind: 'source', id });
  const put = next.get(key);
  if (put?.kind === 'source') return put.text ?? text(put.body.sha256);
  const json = (await readStates(trx, guild, [{ kind: 'source', id }])).get(key)?.body;
  if (json === null || json === undefined) return undefined;
  return text(parseBody('source', id, json).sha256);
}

function putsOf(next: Batch['next']): readonly Put[] {
  return [...next.values()].filter((edit) => edit !== undefined);
}
