/** Who says what in a guild's sources, as the encoder found it, kept beside their texts. */
import { z } from 'zod';
import type { Speech } from '../../packs/speech.ts';
import { StoreFault } from '../db/faults.ts';
import type { Store } from '../db/store.ts';

/** A part of the text with this SHA-256, and the model that reads it. */
export interface SpeechKey {
  readonly sha256: string;
  readonly part: number;
  readonly model: string;
}

const speechesSchema = z.array(
  z.object({ start: z.number(), end: z.number(), speaker: z.string() }),
);

/** Who says what there; nothing when this model did not read it yet. @throws StoreFault */
export async function readSpeech(
  store: Store,
  guild: string,
  { sha256, part, model }: SpeechKey,
): Promise<readonly Speech[] | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('source_speech')
      .select('body')
      .where('guild', '=', guild)
      .where('sha256', '=', sha256)
      .where('part', '=', part)
      .where('model', '=', model)
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const { data } = speechesSchema.safeParse(JSON.parse(row.body));
  if (!data) throw new StoreFault('damaged');
  return data;
}

/** Keeps who says what there, in the place of what another model found. @throws StoreFault */
export async function saveSpeech(
  store: Store,
  guild: string,
  { sha256, part, model }: SpeechKey,
  speeches: readonly Speech[],
): Promise<void> {
  const body = JSON.stringify(speeches.map(({ start, end, speaker }) => ({ start, end, speaker })));
  await store.write((trx) =>
    trx
      .insertInto('source_speech')
      .values({ guild, sha256, part, model, body })
      .onConflict((conflict) =>
        conflict.columns(['guild', 'sha256', 'part']).doUpdateSet({ model, body }),
      )
      .execute(),
  );
}
