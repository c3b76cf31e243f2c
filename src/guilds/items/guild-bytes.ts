/** About how many bytes a guild takes in memory: what it keeps of its own, with what is indexed of it. */
import type { FactFile } from '../../packs/schema.ts';
import type { GuildRows } from './guild-rows.ts';
import type { Row } from './rows-by-event.ts';

/** Measured by `npm run bench:guilds`, which prints the estimate beside the heap. */
const OF_GUILD = 8000;
const OF_ITEM = 250;
const OF_FACT = 1000;
const OF_ENTITY = 1200;
/** For each character of a fact's texts, and of a source: words, and where they stand. */
const OF_FACT_CHARACTER = 1;
const OF_SOURCE_CHARACTER = 7;

/** An estimate that is right to a third; some microseconds, and a millisecond for the first 20,000 facts. */
export function guildBytes({ items, texts }: GuildRows): number {
  let bytes = OF_GUILD + OF_ENTITY * items.entity.size;
  for (const rows of Object.values(items)) bytes += OF_ITEM * rows.size;
  for (const facts of items.fact.groups().values()) bytes += bytesOf(facts);
  for (const text of texts.values()) bytes += OF_SOURCE_CHARACTER * text.length;
  return bytes;
}

type Facts = ReadonlyMap<string, Row<FactFile>>;

/** What the facts of an event take: states that share them need not add them up again. */
const known = new WeakMap<Facts, number>();

function bytesOf(facts: Facts): number {
  let bytes = known.get(facts);
  if (bytes !== undefined) return bytes;
  bytes = OF_FACT * facts.size;
  for (const { body } of facts.values()) {
    let characters = body.answer.length + body.quote.length;
    for (const question of body.sampleQuestions) characters += question.length;
    bytes += OF_FACT_CHARACTER * characters;
  }
  known.set(facts, bytes);
  return bytes;
}
