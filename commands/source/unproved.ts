/** Facts of a source whose quote does not stand in another edition of its text. */
import { type Guild, splitKey, invalidFacts } from '../../src/guilds/guild.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { locate } from '../../src/packs/quotes.ts';

/** A fact whose quote is not found in the other edition. */
export interface Unproved {
  readonly key: string;
  readonly answer: string;
  readonly quote: string;
  /** Whether it stands in the text that is kept. */
  readonly isProved: boolean;
}

/** All of them, also those that an older edition lost already. */
export function unproved(source: Source, text: string, guild: Guild): Unproved[] {
  const { eventId, id } = source;
  const pack = guild.packs.find(({ event }) => event.id === eventId);
  const sound = (pack?.facts ?? []).map((fact) => ({ ...fact, key: `${eventId}/${fact.id}` }));
  const all = [...sound, ...invalidFacts(guild)].filter(
    (fact) => splitKey(fact.key)[0] === eventId && fact.source === id,
  );
  // Asked for first, as where a fact was found last is known.
  const proved = new Set(all.filter((fact) => locate(fact, source.text)));
  return all
    .filter((fact) => !locate(fact, text))
    .map((fact) => ({
      ...{ key: fact.key, answer: fact.answer, quote: fact.quote },
      isProved: proved.has(fact),
    }));
}
