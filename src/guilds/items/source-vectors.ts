/** The encoder's vectors of a guild's sources, kept beside their texts. */
import type { Store } from '../db/store.ts';

/** Unit vectors are kept as signed bytes: a cosine of them is off by less than 0.005. */
const SCALE = 127;

/** The vectors of the text with this SHA-256, one after the other; nothing when this model made none yet. @throws StoreFault */
export async function readVectors(
  store: Store,
  guild: string,
  { sha256, model }: { readonly sha256: string; readonly model: string },
): Promise<Float32Array | undefined> {
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
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (byte) => byte / SCALE,
  );
}

/** Keeps vectors, in the place of those that another model made of the same text. @throws StoreFault */
export async function saveVectors(
  store: Store,
  guild: string,
  { sha256, model }: { readonly sha256: string; readonly model: string },
  vectors: Float32Array,
): Promise<void> {
  const bytes = Int8Array.from(vectors, (value) => Math.round(value * SCALE));
  const body = Buffer.from(bytes.buffer).toString('base64');
  await store.write(async (trx) => {
    await trx
      .deleteFrom('source_vectors')
      .where('guild', '=', guild)
      .where('sha256', '=', sha256)
      .execute();
    await trx.insertInto('source_vectors').values({ guild, sha256, model, body }).execute();
  });
}
