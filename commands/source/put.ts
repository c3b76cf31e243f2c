/** A new source of an event, however its text came. */
import { applyChanges, type By, newId, type Outcome, sha256Of } from '../../src/guilds/guild.ts';
import type { Event, Knowledge, Source } from '../../src/packs/knowledge.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import type { CheckedDetails } from './form.ts';

/** The source that has this very text. */
export function sameText(text: string, { sources }: Knowledge): Source | undefined {
  const sha256 = sha256Of(text);
  return [...sources.values()].find((source) => source.sha256 === sha256);
}

/** The source that stands at this address. */
export function sourceAt(url: string, { sources }: Knowledge): Source | undefined {
  return [...sources.values()].find((source) => source.url === url);
}

/** Adds a text to the event; the source is there when the outcome is done. @throws StoreFault */
export async function putSource(
  event: Pick<Event, 'id'>,
  facts: CheckedDetails,
  text: string,
  by: By,
  { guild, view }: Pick<ModeratorContext, 'guild' | 'view'>,
): Promise<{ readonly outcome: Outcome; readonly source: Source }> {
  const taken = (id: string) =>
    view.knowledge.sources.has(`${event.id}/${id}`) ||
    guild.rows.items.source.has(`${event.id}/${id}`);
  const id = newId(facts.publisher, 'source', taken);
  const key = `${event.id}/${id}`;
  const body = { id, ...facts, credits: [], file: `sources/${id}.txt`, sha256: sha256Of(text) };
  const { revision: seen } = guild.rows;
  const outcome = await applyChanges(guild, by, [
    { do: 'put', kind: 'source', id: key, body, text, seen },
  ]);
  return { outcome, source: { ...body, key, eventId: event.id, text } };
}
