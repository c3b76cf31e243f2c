/** Facts that were taken out of the answers, or corrected over what is shipped: what can be brought back. */
import type { ExpressionBuilder } from 'kysely';
import type { FactFile } from '../../packs/schema.ts';
import type { Guild } from './guild-store.ts';
import type { Store } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';
import type { Action } from './audit.ts';
import { isShipped, shippedFact } from './facts.ts';
import { parseBody } from './items.ts';

/** A fact that is not answered from any more, and could be brought back. */
export interface FormerFact {
  readonly key: string;
  /** As it last was; of a corrected one, as it is shipped. */
  readonly file: FactFile;
  /** A shipped one that is hidden, a shipped one that says something else here, or the guild's own that is removed. */
  readonly how: 'hidden' | 'corrected' | 'removed';
}

/**
 * Hidden and corrected shipped facts, and removed ones of the guild; the latest first of each. Those that were moved to
 * another event are there. @throws StoreFault
 */
export async function formerFacts(guild: Guild): Promise<FormerFact[]> {
  const { fact, hidden } = guild.rows.items;
  const newest = (rows: Iterable<{ readonly id: string; readonly revision: number }>) =>
    [...rows].sort((a, b) => b.revision - a.revision).map(({ id }) => id);
  const removed = await readRemoved(guild.store, guild.id);
  const moved = await movesIn(guild.store, guild.id);
  const gone = [...hidden.values()].filter(
    ({ revision, body }) => !body.moved && !moved.has(revision),
  );
  return [
    ...newest(gone).flatMap((key): FormerFact[] => {
      const file = fact.get(key)?.body ?? shippedFact(guild, key);
      return file ? [{ key, file, how: 'hidden' }] : [];
    }),
    ...newest(fact.values()).flatMap((key): FormerFact[] => {
      const file = hidden.has(key) ? undefined : shippedFact(guild, key);
      return file ? [{ key, file, how: 'corrected' }] : [];
    }),
    ...removed
      .filter(({ key }) => !isShipped(guild, key) && !fact.has(key))
      .map((each): FormerFact => ({ ...each, how: 'removed' })),
  ];
}

const MOVE: Action = 'move';
const UNDO: Action = 'undo';

/** The condition that a fact moved elsewhere: so does the undo of a move, which puts one in beside each that it takes out. */
function isMove(eb: ExpressionBuilder<Tables, 'audit'>) {
  const putIn = eb
    .selectFrom('audit as other')
    .select('other.revision')
    .whereRef('other.guild', '=', 'audit.guild')
    .whereRef('other.batch', '=', 'audit.batch')
    .where((other) =>
      other.between('other.revision', eb('audit.revision', '-', 1), eb('audit.revision', '+', 1)),
    )
    .where((other) =>
      other.or([
        other.and([other('other.kind', '=', 'fact'), other('other.before', 'is', null)]),
        other.and([other('other.kind', '=', 'hidden'), other('other.after', 'is', null)]),
      ]),
    );
  return eb.or([
    eb('audit.action', '=', MOVE),
    eb.and([eb('audit.action', '=', UNDO), eb.exists(putIn)]),
  ]);
}

/** The revisions at which facts were moved to other events. */
async function movesIn(store: Store, guild: string): Promise<ReadonlySet<number>> {
  const rows = await store.read((db) =>
    db
      .selectFrom('audit')
      .where('guild', '=', guild)
      .where('kind', '=', 'hidden')
      .where(isMove)
      .select('revision')
      .execute(),
  );
  return new Set(rows.map(({ revision }) => revision));
}

/** Removed facts as they last were, the latest first; without those whose entry the log keeps no more. */
async function readRemoved(store: Store, guild: string) {
  const rows = await store.read((db) =>
    db
      .selectFrom('item')
      .innerJoin('audit', (join) =>
        join.onRef('audit.guild', '=', 'item.guild').onRef('audit.revision', '=', 'item.revision'),
      )
      .where('item.guild', '=', guild)
      .where('item.kind', '=', 'fact')
      .where('item.body', 'is', null)
      .where('audit.before', 'is not', null)
      .where((eb) => eb.not(isMove(eb)))
      .orderBy('item.revision', 'desc')
      .select(['item.id', 'audit.before'])
      .execute(),
  );
  return rows.flatMap(({ id: key, before }) =>
    before === null ? [] : [{ key, file: parseBody('fact', key, before) }],
  );
}
