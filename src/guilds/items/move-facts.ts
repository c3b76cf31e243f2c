/** Facts that belong to another event: the edits that move them there, with the texts that they quote. */
import type { Pack } from '../../packs/pack.ts';
import type { SourceFile } from '../../packs/schema.ts';
import type { Guild } from './guild-store.ts';
import type { Edit } from './edits.ts';
import { fileIn, follow, movedTo, removal, shippedFact } from './facts.ts';
import { newId } from './ids.ts';
import { splitKey, targetKey } from './items.ts';

/** What it takes to move facts to another event. */
export interface FactMove {
  readonly edits: readonly Edit[];
  /** Keys of the facts that move; those that are there already, or can't be answered from, stay. */
  readonly moved: readonly string[];
  /** Texts that are put there, and those of them that are left at the old event too, as something there needs them. */
  readonly copied: readonly SourceFile[];
  readonly kept: readonly SourceFile[];
}

/**
 * Moves facts to the event with the id `to`, where each keeps its words and its quote. A text that is not there yet comes
 * along; the guild's own goes from where it was once nothing there quotes it and `hasDrafts` says no of its key.
 */
export function factMove(
  guild: Guild,
  keys: readonly string[],
  to: string,
  hasDrafts: (sourceKey: string) => boolean,
): FactMove {
  const { packs, rows } = guild;
  const target = packs.find(({ event }) => event.id === to);
  const moved = keys.filter((key) => splitKey(key)[0] !== to && fileIn(packs, key) !== undefined);
  if (!target) return { edits: [], moved: [], copied: [], kept: [] };
  const sources = new Map<string, Arrived>();
  const taken = new Set<string>();
  const edits: Edit[] = [];
  const newKeys = new Map<string, string>();
  for (const key of moved) {
    const [from] = splitKey(key);
    const file = fileIn(packs, key);
    const pack = packs.find(({ event }) => event.id === from);
    if (!file || !pack) continue;
    const sourceKey = `${from}/${file.source}`;
    const arrived = sources.get(sourceKey) ?? arrivedAt(guild, target, pack, file.source, sources);
    if (!arrived) continue;
    sources.set(sourceKey, arrived);
    const id = freeId(guild, to, file.id, taken);
    taken.add(id);
    newKeys.set(key, `${to}/${id}`);
    edits.push(takenOut(guild, key, `${to}/${id}`), {
      ...{ do: 'put', kind: 'fact', id: `${to}/${id}`, seen: rows.revision },
      body: { ...file, id, source: arrived.file.id },
    });
  }
  const gone = new Set(moved);
  const left = [...sources].filter(
    ([key, { isNew }]) => isNew && isFree(guild, key, gone) && !hasDrafts(key),
  );
  const leaving = new Set(left.map(([key]) => key));
  const arrivals = [...sources].filter(([, { isNew }]) => isNew);
  return {
    edits: [
      ...arrivals.map(([, { file, text }]): Edit => ({
        ...{ do: 'put', kind: 'source', id: `${to}/${file.id}`, seen: rows.revision },
        ...{ body: file, text },
      })),
      ...edits,
      ...movedOn(guild, newKeys),
      ...left.map(([id]): Edit => ({ do: 'remove', kind: 'source', id, seen: rows.revision })),
    ],
    moved,
    copied: arrivals.map(([, { file }]) => file),
    kept: arrivals.flatMap(([key, { file }]) => (leaving.has(key) ? [] : [file])),
  };
}

/** Takes a fact out of its event; of a shipped one it is kept where it went, and what it said. */
function takenOut(guild: Guild, key: string, to: string): Edit {
  const shipped = shippedFact(guild, key);
  return shipped ? follow(guild, key, movedTo(to, shipped)) : removal(guild, key);
}

/** Shipped facts that had been moved before are where these go now. */
function movedOn(guild: Guild, newKeys: ReadonlyMap<string, string>): Edit[] {
  return [...guild.rows.items.hidden.values()].flatMap(({ id, body: { moved } }) => {
    const to = newKeys.get(moved?.to ?? '');
    return moved && to !== undefined ? [follow(guild, id, { ...moved, to })] : [];
  });
}

/** A text as the event has it. */
interface Arrived {
  readonly file: SourceFile;
  readonly text: string;
  /** It was not there before. */
  readonly isNew: boolean;
}

function arrivedAt(
  { keys, rows }: Guild,
  { event: { id: to, sources: there } }: Pack,
  from: Pack,
  sourceId: string,
  others: ReadonlyMap<string, Arrived>,
): Arrived | undefined {
  const source = from.event.sources.find(({ id }) => id === sourceId);
  const text = from.texts.get(sourceId);
  if (!source || text === undefined) return undefined;
  const same = there.find(({ sha256 }) => sha256 === source.sha256);
  if (same) return { file: same, text, isNew: false };
  const coming = [...others.values()].find(({ file }) => file.sha256 === source.sha256);
  if (coming) return coming;
  const isTaken = (id: string) =>
    there.some((each) => each.id === id) ||
    [...others.values()].some(({ file }) => file.id === id) ||
    rows.items.source.has(`${to}/${id}`) ||
    keys.has(targetKey({ kind: 'source', id: `${to}/${id}` }));
  const id = newId(source.id, 'source', isTaken);
  return { file: { ...source, id, file: `sources/${id}.txt` }, text, isNew: true };
}

/** The guild's own, which no fact quotes but those that go. */
function isFree({ packs, rows, keys }: Guild, key: string, gone: ReadonlySet<string>): boolean {
  if (!rows.items.source.has(key) || keys.has(targetKey({ kind: 'source', id: key }))) return false;
  const [eventId, source] = splitKey(key);
  const pack = packs.find(({ event }) => event.id === eventId);
  const quoting = [
    ...(pack?.facts ?? []).map((fact) => ({ key: `${eventId}/${fact.id}`, source: fact.source })),
    ...[...rows.items.fact.values()]
      .filter(({ id }) => splitKey(id)[0] === eventId)
      .map(({ id, body }) => ({ key: id, source: body.source })),
  ];
  return quoting.every((fact) => fact.source !== source || gone.has(fact.key));
}

function freeId(
  { packs, rows, keys }: Guild,
  to: string,
  id: string,
  taken: ReadonlySet<string>,
): string {
  return newId(id, 'fact', (each) => {
    const key = `${to}/${each}`;
    return (
      taken.has(each) ||
      fileIn(packs, key) !== undefined ||
      rows.items.fact.has(key) ||
      rows.items.hidden.has(key) ||
      keys.has(targetKey({ kind: 'fact', id: key }))
    );
  });
}
