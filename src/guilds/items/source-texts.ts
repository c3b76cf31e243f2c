/** Texts of a guild's sources that nothing can bring back any more: they go, with what was found in them and drafted. */
import { inParts } from '../db/parts.ts';
import type { Writer } from '../db/store.ts';
import { deleteDraftings } from './drafts-of-items.ts';
import { parseBody } from './items.ts';

const TABLES = ['source_text', 'source_vectors', 'source_speech'] as const;

/**
 * Deletes texts, with their drafts, vectors and speeches of which neither a source nor an entry of the log tells; what was removed or
 * replaced can be brought back as long as the log has it. Reads all of the guild's sources and their entries. Meant for
 * a transaction that has the guild's lock, after the log was cut.
 */
export async function freeTexts(trx: Writer, guild: string): Promise<void> {
  const known = await textsLogged(trx, guild);
  for (const table of TABLES) {
    const kept = await trx
      .selectFrom(table)
      .select('sha256')
      .distinct()
      .where('guild', '=', guild)
      .execute();
    const free = kept.flatMap(({ sha256 }) => (known.has(sha256) ? [] : [sha256]));
    // Of the guild's own texts alone: shipped ones are drafted too, and stay.
    if (table === 'source_text') await deleteDraftings(trx, guild, free);
    await inParts(free, (part) =>
      trx.deleteFrom(table).where('guild', '=', guild).where('sha256', 'in', part).execute(),
    );
  }
}

/** The SHA-256 of each text that a source has, or had as far back as the log goes. */
async function textsLogged(trx: Writer, guild: string): Promise<ReadonlySet<string>> {
  const items = await trx
    .selectFrom('item')
    .select(['id', 'body'])
    .where('guild', '=', guild)
    .where('kind', '=', 'source')
    .execute();
  const logged = await trx
    .selectFrom('audit')
    .select(['id', 'before', 'after'])
    .where('guild', '=', guild)
    .where('kind', '=', 'source')
    .execute();
  const told = new Set<string>();
  const tell = (id: string, json: string | null): void => {
    if (json !== null) told.add(parseBody('source', id, json).sha256);
  };
  for (const { id, body } of items) tell(id, body);
  for (const { id, before, after } of logged) {
    tell(id, before);
    tell(id, after);
  }
  return told;
}
