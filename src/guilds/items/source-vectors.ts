/** The encoder's vectors of a guild's sources, kept beside their texts as signed bytes. */
import type { Store } from '../db/store.ts';

/** The vectors of the text with this SHA-256, one after the other; nothing when this model made none yet. @throws StoreFault */
export async function readVectors(
  store: Store,
  guild: string,
  { sha256, model }: { readonly sha256: string; readonly model: string },
): Promise<Int8Array | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('source_vectors')
      .select('body')
      .where('guild', '=', guild)
      .where('sha256', '=', sha256)
      .where('model', '=', model)
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const bytes = Buffer.from(row.body, 'base64');
  // A copy: short buffers are parts of a larger one that would stay.
  return Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}

/** Keeps vectors, in the place of those that another model made of the same text. @throws StoreFault */
export async function saveVectors(
  store: Store,
  guild: string,
  { sha256, model }: { readonly sha256: string; readonly model: string },
  vectors: Int8Array,
): Promise<void> {
  const body = Buffer.from(vectors).toString('base64');
  await store.write(async (trx) => {
    await trx
      .deleteFrom('source_vectors')
      .where('guild', '=', guild)
      .where('sha256', '=', sha256)
      .execute();
    await trx.insertInto('source_vectors').values({ guild, sha256, model, body }).execute();
  });
}
