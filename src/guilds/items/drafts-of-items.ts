/** What a change of items does to the drafts that facts came of, and to those of texts that go. */
import { inParts } from '../db/parts.ts';
import type { Writer } from '../db/store.ts';
import type { Entry } from './audit.ts';

/** Columns of a draft that nobody has decided on. */
export const OPEN_DRAFT = {
  ...{ state: 'open', fact: null, became: null, decided_by: null, decided_at: null },
} as const;

/** Opens the drafts again whose facts a change took out, inside that change. */
export async function openAgain(
  trx: Writer,
  guild: string,
  entries: readonly Entry[],
): Promise<void> {
  const facts = entries.flatMap(({ kind, id, after }) => (kind === 'fact' && !after ? [id] : []));
  await inParts(facts, (part) =>
    trx
      .updateTable('draft')
      .set(OPEN_DRAFT)
      .where('guild', '=', guild)
      .where('fact', 'in', part)
      .execute(),
  );
}

/** Deletes all that was drafted from these texts: it quotes them. */
export async function deleteDraftings(
  trx: Writer,
  guild: string,
  sha256s: readonly string[],
): Promise<void> {
  await inParts(sha256s, async (part) => {
    const ofTexts = trx
      .selectFrom('drafting')
      .select('id')
      .where('guild', '=', guild)
      .where('sha256', 'in', part);
    await trx
      .deleteFrom('draft')
      .where('guild', '=', guild)
      .where('drafting', 'in', ofTexts)
      .execute();
    await trx
      .deleteFrom('drafting')
      .where('guild', '=', guild)
      .where('sha256', 'in', part)
      .execute();
  });
}
