/** What reads for a guild: what it finds in the guild's own texts is kept beside them, so that no start finds it anew. */
import type { Logger } from 'pino';
import type { Store } from '../guilds/db/store.ts';
import { readSpeech, saveSpeech } from '../guilds/items/source-speech.ts';
import { readVectors, saveVectors } from '../guilds/items/source-vectors.ts';
import type { SpeechKeeper, SpeechOf } from '../packs/speech.ts';
import type { ReadingParts } from '../qa/index/answer-index.ts';
import type { VectorKeeper } from '../qa/retrieval/vectors.ts';

/** The reader of a bot: where it finds speakers ahead, questions that ask for nobody's words do not wait for them. */
export function readerAhead(reader: ReadingParts, isAhead: () => boolean): ReadingParts {
  const { speechOf } = reader;
  if (!speechOf) return reader;
  const speechAside: SpeechOf = (source, near, options) =>
    speechOf(source, near, { ...options, onlyKnown: isAhead() });
  return { ...reader, speechAside };
}

/** The reader of a guild that has these texts, by their SHA-256. */
export function keepingReader(
  reader: ReadingParts,
  texts: ReadonlyMap<string, string>,
  keeper: SpeechKeeper,
): ReadingParts {
  const withKeeper = (speechOf: SpeechOf): SpeechOf => {
    return (source, near) => speechOf(source, near, texts.has(source.sha256) ? { keeper } : {});
  };
  const { speechOf, speechAside } = reader;
  return {
    ...reader,
    ...(speechOf && { speechOf: withKeeper(speechOf) }),
    ...(speechAside && { speechAside: withKeeper(speechAside) }),
  };
}

/** Keeps vectors of the guild's own sources; those of shipped ones are made at each start. */
export function vectorKeeper(store: Store, guild: string, model: string): VectorKeeper {
  return {
    load: ({ sha256 }) => readVectors(store, guild, { sha256, model }),
    save: ({ sha256 }, vectors) => saveVectors(store, guild, { sha256, model }, vectors),
  };
}

/** Keeps who says what; where the store can't, that is logged, and it is found again. */
export function speechKeeper(
  store: Store,
  guild: string,
  { model, log }: { readonly model: string; readonly log: Logger },
): SpeechKeeper {
  const told = (error: unknown): undefined => {
    log.warn({ err: error }, 'who speaks in a source could not be kept');
  };
  return {
    load: (sha256, part) => readSpeech(store, guild, { sha256, part, model }).catch(told),
    save: (sha256, part, speeches) =>
      saveSpeech(store, guild, { sha256, part, model }, speeches).catch(told),
  };
}
