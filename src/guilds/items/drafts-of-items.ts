/** What a change of items does to the drafts that facts came of, and to those of texts that go. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { inParts } from '../db/parts.ts';
import type { Writer } from '../db/store.ts';
import type { Entry } from './audit.ts';

/**
 * What changes in a draft that is open again. What it became is kept, so that taking the change back that opened it decides
 * on it again.
 */
export const OPEN_DRAFT = { state: 'open', decided_by: null, decided_at: null } as const;

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

interface Decider {
  readonly guild: string;
  readonly member: string;
  readonly at: Date;
}

/** Decides again, as before, on the open drafts whose facts a change brought back, inside that change. */
export async function decideAgain(
  trx: Writer,
  { guild, member, at }: Decider,
  entries: readonly Entry[],
): Promise<void> {
  const facts = entries.flatMap(({ kind, id, before, after }) =>
    kind === 'fact' && !before && after ? [id] : [],
  );
  await inParts(facts, async (part) => {
    const open = await trx
      .selectFrom('draft')
      .select(['drafting', 'number', 'body', 'became'])
      .where('guild', '=', guild)
      .where('state', '=', 'open')
      .where('fact', 'in', part)
      .execute();
    for (const { drafting, number, body, became } of open) {
      await trx
        .updateTable('draft')
        .set({
          state: isAsDrafted(body, became) ? 'approved' : 'edited',
          ...{ held_by: null, held_until: null, decided_by: member, decided_at: at.toISOString() },
        })
        .where('guild', '=', guild)
        .where('drafting', '=', drafting)
        .where('number', '=', number)
        .execute();
    }
  });
}

const wordsSchema = z.object({ kind: z.string(), answer: z.string(), quote: z.string() });

/** Whether a draft became what it said. */
function isAsDrafted(body: string, became: string | null): boolean {
  if (became === null) return true;
  const [one, other] = [body, became].map((json) => wordsSchema.parse(JSON.parse(json)));
  return isDeepStrictEqual(one, other);
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
