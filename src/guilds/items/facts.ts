/** Facts as moderators write them, and the changes that add, hide and bring them back. */
import { createHash } from 'node:crypto';
import type { Pack } from '../../packs/pack.ts';
import type { FactFile } from '../../packs/schema.ts';
import type { Edit } from './edits.ts';
import { type Bodies, splitKey, targetKey } from './items.ts';
import type { InvalidItem } from './opened-pack.ts';
import { numbersIn } from '../../text/numbers/numbers.ts';
import type { Guild } from './guild-store.ts';
import { named } from './people.ts';

/** What a form says of a fact; the quote in the source's own letters. */
export interface Worded extends Pick<
  FactFile,
  'kind' | 'answer' | 'quote' | 'source' | 'sampleQuestions'
> {
  readonly speaker: string | undefined;
}

/** The fact as a pack has it. What a form does not ask for comes from `base`, as long as its words stay. */
export function factFile(id: string, worded: Worded, pack: Pack, base?: FactFile): FactFile {
  const { speaker, ...rest } = worded;
  const same = base?.answer === worded.answer && base.quote === worded.quote;
  const read = { subjects: subjectsOf(worded, pack), quantities: quantitiesIn(worded.answer) };
  const { subjects, quantities } = same ? base : read;
  const sameQuote = base?.quote === worded.quote && base.source === worded.source;
  return {
    ...{ id, ...rest, subjects, quantities },
    ...(speaker !== undefined && { speaker }),
    ...(base?.when && { when: base.when }),
    ...(sameQuote && base.occurrence !== undefined && { occurrence: base.occurrence }),
  };
}

/** Whether the program ships a fact of this key. */
export function isShipped({ keys }: Guild, key: string): boolean {
  return keys.has(targetKey({ kind: 'fact', id: key }));
}

/** The fact as it is shipped. */
export function shippedFact({ shipped }: Guild, key: string): FactFile | undefined {
  return fileIn(shipped, key);
}

/** The fact of this key in packs, as its file has it. */
export function fileIn(packs: readonly Pack[], key: string): FactFile | undefined {
  const [eventId, id] = splitKey(key);
  const pack = packs.find(({ event }) => event.id === eventId);
  return pack?.facts.find((fact) => fact.id === id);
}

/** The fact of this key as it is now, also when it can't be answered from; nothing when it is hidden or gone. */
export function currentFact({ packs, shipped, rows }: Guild, key: string): FactFile | undefined {
  if (rows.items.hidden.has(key)) return undefined;
  return fileIn(packs, key) ?? rows.items.fact.get(key)?.body ?? fileIn(shipped, key);
}

/** Facts that can't be answered from: their quote no longer stands, or their source, event or speaker is gone. */
export function invalidFacts(
  guild: Pick<Guild, 'invalid' | 'rows' | 'shipped'>,
): (FactFile & { readonly key: string; readonly lacks: InvalidItem['lacks'] })[] {
  return guild.invalid.flatMap(({ target: { kind, id: key }, lacks }) => {
    if (kind !== 'fact') return [];
    const fact = guild.rows.items.fact.get(key)?.body ?? fileIn(guild.shipped, key);
    return fact ? [{ ...fact, key, lacks }] : [];
  });
}

/** Where a shipped fact was moved to, with a digest of what it says now, to tell when the program ships another wording. */
export function movedTo(to: string, shipped: FactFile): NonNullable<Bodies['hidden']['moved']> {
  const { answer, quote, speaker, when, quantities } = shipped;
  const said = JSON.stringify([answer, quote, speaker, when, quantities]);
  return { to, sha256: createHash('sha256').update(said).digest('hex') };
}

/** A shipped fact that was moved here, and was corrected where it came from since. */
export interface CorrectedSince {
  /** Its key here. */
  readonly key: string;
  /** That under which it is shipped, and what it says there now. */
  readonly from: string;
  readonly shipped: FactFile;
}

/** Moved facts whose shipped wording is another one by now: nobody would see the correction otherwise. */
export function correctedSince(guild: Guild): CorrectedSince[] {
  return [...guild.rows.items.hidden.values()].flatMap(({ id: from, body: { moved } }) => {
    const shipped = moved && shippedFact(guild, from);
    if (!shipped || !guild.rows.items.fact.has(moved.to)) return [];
    if (movedTo(moved.to, shipped).sha256 === moved.sha256) return [];
    return [{ key: moved.to, from, shipped }];
  });
}

/** The change by which a moved fact counts as looked at, where it was corrected since; it goes with its edit. */
export function lookedAt(guild: Guild, key: string): Edit[] {
  return correctedSince(guild)
    .filter((each) => each.key === key)
    .map(({ from, shipped }) => follow(guild, from, movedTo(key, shipped)));
}

/** The change by which it is known where a shipped fact that was moved is now. */
export function follow(
  { rows }: Guild,
  from: string,
  moved: NonNullable<Bodies['hidden']['moved']>,
): Edit {
  return { do: 'put', kind: 'hidden', id: from, seen: rows.revision, body: { moved } };
}

/** Takes a fact out of the answers: a shipped one is hidden, the guild's own is removed. */
export function removal(guild: Guild, key: string): Edit {
  const { revision: seen } = guild.rows;
  if (!isShipped(guild, key)) return { do: 'remove', kind: 'fact', id: key, seen };
  return { do: 'put', kind: 'hidden', id: key, body: {}, seen };
}

/** Brings a shipped fact back as it is shipped; nothing when it is so already. */
export function unchanging(guild: Guild, key: string): Edit | undefined {
  const { items, revision: seen } = guild.rows;
  if (items.hidden.has(key)) return { do: 'remove', kind: 'hidden', id: key, seen };
  if (!isShipped(guild, key) || !items.fact.has(key)) return undefined;
  return { do: 'remove', kind: 'fact', id: key, seen };
}

function subjectsOf({ answer, quote, speaker }: Worded, pack: Pack): string[] {
  return named(`${answer}\n${quote}`, pack).filter((id) => id !== speaker);
}

/** Counts in a short answer, with the word after them: "about 90 countries". */
export function quantitiesIn(answer: string): FactFile['quantities'] {
  return numbersIn(answer).flatMap(({ sort, value, unit, bound }) =>
    sort === 'count' && unit !== '' ? [{ value, unit, bound }] : [],
  );
}
