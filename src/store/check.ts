/** Reasons to refuse a change: it is stale, refers to nothing, is still needed, or quotes what is not in the source. */
import { findQuote } from '../knowledge/proof.ts';
import { selectEntries, type Entry } from './audit.ts';
import type { Edit, Put, Shipped, Step } from './change.ts';
import { readText } from './guild.ts';
import { parseBody, parseKind, splitKey, targetKey, type Kind, type Target } from './items.ts';
import { referred, references } from './references.ts';
import { readStates, type States } from './states.ts';
import type { Writer } from './store.ts';

export type Refusal =
  /** The item was changed after the member saw it; `theirs` is that change, its `after` the version that stands. */
  | { readonly reason: 'stale'; readonly edit: Edit; readonly theirs: Entry }
  /** It refers to something that is not there, or no longer. */
  | { readonly reason: 'unknown'; readonly edit: Put; readonly missing: Target }
  /** Others still refer to what would be removed. */
  | { readonly reason: 'in-use'; readonly edit: Edit; readonly by: readonly Target[] }
  /** The quote does not stand in the source's text. */
  | { readonly reason: 'not-in-source'; readonly edit: Put };

interface Batch {
  readonly trx: Writer;
  readonly guild: string;
  readonly steps: readonly Step[];
  /** What each target of the change becomes, by `targetKey`; undefined where it is removed. */
  readonly next: ReadonlyMap<string, Put | undefined>;
  readonly shipped: Shipped;
}

/** All reasons why these steps can't be taken; none when they can. */
export async function refusalsOf(
  trx: Writer,
  guild: string,
  steps: readonly Step[],
  states: States,
  shipped: Shipped,
): Promise<readonly Refusal[]> {
  const next = new Map(
    steps.map(({ edit }) => [targetKey(edit), edit.do === 'put' ? edit : undefined]),
  );
  if (next.size < steps.length) throw new Error('A change may edit each item only once.');
  const batch = { trx, guild, steps, next, shipped };
  const stale = await staleOnes(batch, states);
  // The other checks would only repeat what the newer version explains.
  if (stale.length > 0) return stale;
  return [
    ...(await unknownReferences(batch)),
    ...(await stillInUse(batch)),
    ...(await unprovedQuotes(batch)),
  ];
}

async function staleOnes({ trx, guild, steps }: Batch, states: States): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { edit } of steps) {
    const revision = states.get(targetKey(edit))?.revision ?? 0;
    if (revision <= edit.seen) continue;
    const [theirs] = await selectEntries(trx, guild, {
      kind: edit.kind,
      id: edit.id,
      limit: 1,
    });
    if (theirs) refusals.push({ reason: 'stale', edit, theirs });
  }
  return refusals;
}

async function unknownReferences({ trx, guild, next, shipped }: Batch): Promise<Refusal[]> {
  const needs = putsOf(next).flatMap((edit) =>
    references(edit.kind, edit.id, edit.body).map((missing) => ({ edit, missing })),
  );
  const open = needs.filter(({ missing }) => {
    const key = targetKey(missing);
    return !shipped.has(key) && next.get(key) === undefined;
  });
  const stored = await readStates(
    trx,
    guild,
    open.map(({ missing }) => missing),
  );
  return open
    .filter(({ missing }) => {
      const key = targetKey(missing);
      return next.has(key) || (stored.get(key)?.body ?? null) === null;
    })
    .map((need) => ({ reason: 'unknown', ...need }));
}

async function stillInUse({ trx, guild, steps, next, shipped }: Batch): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { edit } of steps) {
    const key = targetKey(edit);
    if (edit.do === 'put' || !referred.has(edit.kind) || shipped.has(key)) continue;
    const users = await usersOf(trx, guild, edit);
    const by = users.filter((user) => !next.has(targetKey(user)));
    if (by.length > 0) refusals.push({ reason: 'in-use', edit, by });
  }
  return refusals;
}

/** Stored items that refer to `target`. */
async function usersOf(trx: Writer, guild: string, target: Target): Promise<readonly Target[]> {
  const [event, name] = splitKey(target.id);
  const rows = await trx
    .selectFrom('item')
    .select(['kind', 'id', 'body'])
    .where('guild', '=', guild)
    .where((eb) =>
      eb.or([eb('id', 'like', `${event}/%`), eb('body', 'like', `%"${name || event}"%`)]),
    )
    .execute();
  return rows.flatMap((row) => {
    if (row.body === null) return [];
    const kind: Kind = parseKind(row.kind);
    const needs = references(kind, row.id, parseBody(kind, row.id, row.body));
    const uses = needs.some((need) => targetKey(need) === targetKey(target));
    return uses && targetKey({ kind, id: row.id }) !== targetKey(target)
      ? [{ kind, id: row.id }]
      : [];
  });
}

/** Facts are proved again here, because their source may have been replaced since the member saw it. */
async function unprovedQuotes({ trx, guild, next }: Batch): Promise<Refusal[]> {
  const texts = new Map<string, Promise<string | undefined>>();
  const refusals: Refusal[] = [];
  for (const edit of putsOf(next)) {
    if (edit.kind !== 'fact') continue;
    const source = `${splitKey(edit.id)[0]}/${edit.body.source}`;
    const text = texts.get(source) ?? textOf(trx, guild, source, next);
    texts.set(source, text);
    const proof = await text;
    // A shipped source's text never changes, and was there when the fact was written.
    if (proof === undefined) continue;
    if (findQuote(edit.body.quote, proof).length < (edit.body.occurrence ?? 1))
      refusals.push({ reason: 'not-in-source', edit });
  }
  return refusals;
}

async function textOf(
  trx: Writer,
  guild: string,
  id: string,
  next: Batch['next'],
): Promise<string | undefined> {
  const key = targetKey({ kind: 'source', id });
  const put = next.get(key);
  if (put?.kind === 'source') return put.text ?? (await readText(trx, guild, put.body.sha256));
  const json = (await readStates(trx, guild, [{ kind: 'source', id }])).get(key)?.body;
  if (json === null || json === undefined) return undefined;
  return readText(trx, guild, parseBody('source', id, json).sha256);
}

function putsOf(next: Batch['next']): readonly Put[] {
  return [...next.values()].filter((edit) => edit !== undefined);
}
