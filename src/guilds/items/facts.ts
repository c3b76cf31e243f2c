/** Facts as moderators write them, and the changes that add, hide and bring them back. */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Pack } from '../../packs/pack.ts';
import type { FactFile } from '../../packs/schema.ts';
import type { Edit } from './change.ts';
import { splitKey, targetKey } from './items.ts';
import type { Unsound } from './overlay.ts';
import { tokenise } from '../../text/tokens.ts';
import { valuesOf } from '../../text/values.ts';
import type { Ledger } from '../guild.ts';
import { named } from './people.ts';

/** What a form says of a fact; the quote in the source's own letters. */
export interface Worded extends Pick<FactFile, 'kind' | 'answer' | 'quote' | 'source' | 'asks'> {
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
export function isShipped({ keys }: Ledger, key: string): boolean {
  return keys.has(targetKey({ kind: 'fact', id: key }));
}

/** The fact as it is shipped. */
export function shippedFact({ shipped }: Ledger, key: string): FactFile | undefined {
  return fileIn(shipped, key);
}

/** The fact of this key in packs, as its file has it. */
export function fileIn(packs: readonly Pack[], key: string): FactFile | undefined {
  const [eventId, id] = splitKey(key);
  const pack = packs.find(({ event }) => event.id === eventId);
  return pack?.facts.find((fact) => fact.id === id);
}

/** The fact of this key as it is now, also when it can't be answered from; nothing when it is hidden or gone. */
export function currentFact({ packs, shipped, rows }: Ledger, key: string): FactFile | undefined {
  if (rows.items.hidden.has(key)) return undefined;
  return fileIn(packs, key) ?? rows.items.fact.get(key)?.body ?? fileIn(shipped, key);
}

/** Facts that can't be answered from: their quote no longer stands, or their source, event or speaker is gone. */
export function unsoundFacts(
  ledger: Pick<Ledger, 'unsound' | 'rows' | 'shipped'>,
): (FactFile & { readonly key: string; readonly lacks: Unsound['lacks'] })[] {
  return ledger.unsound.flatMap(({ target: { kind, id: key }, lacks }) => {
    if (kind !== 'fact') return [];
    const fact = ledger.rows.items.fact.get(key)?.body ?? fileIn(ledger.shipped, key);
    return fact ? [{ ...fact, key, lacks }] : [];
  });
}

/** Takes a fact out of the answers: a shipped one is hidden, the guild's own is removed. */
export function removal(ledger: Ledger, key: string): Edit {
  const { revision: seen } = ledger.rows;
  if (!isShipped(ledger, key)) return { do: 'remove', kind: 'fact', id: key, seen };
  return { do: 'put', kind: 'hidden', id: key, body: {}, seen };
}

/** Brings a shipped fact back as it is shipped; nothing when it is so already. */
export function unchanging(ledger: Ledger, key: string): Edit | undefined {
  const { items, revision: seen } = ledger.rows;
  if (items.hidden.has(key)) return { do: 'remove', kind: 'hidden', id: key, seen };
  if (!isShipped(ledger, key) || !items.fact.has(key)) return undefined;
  return { do: 'remove', kind: 'fact', id: key, seen };
}

function subjectsOf({ answer, quote, speaker }: Worded, pack: Pack): string[] {
  return named(`${answer}\n${quote}`, pack).filter((id) => id !== speaker);
}

const BOUNDS: readonly (readonly [
  words: RegExp,
  bound: FactFile['quantities'][number]['bound'],
])[] = [
  [/\b(?:about|around|some|nearly|almost|roughly|approximately)\s$/i, 'about'],
  [/\b(?:at least)\s$/i, 'at-least'],
  [/\b(?:at most|up to)\s$/i, 'at-most'],
  [/\b(?:more than|over)\s$/i, 'more-than'],
  [/\b(?:fewer than|less than|under)\s$/i, 'less-than'],
];

/** Counts in a short answer, with the word after them: "about 90 countries". */
export function quantitiesIn(answer: string): FactFile['quantities'] {
  const tokens = tokenise(answer);
  return valuesOf(tokens, answer).flatMap(({ type, from, to }) => {
    const [first, last, unit] = [tokens[from], tokens[to - 1], tokens[to]];
    const value = Number(first?.norm);
    if (type !== 'count' || !first || !last || !unit || !Number.isFinite(value)) return [];
    const isUnit = /^\s+$/.test(answer.slice(last.end, unit.start)) && !isStopword(unit.norm);
    if (!isUnit) return [];
    const before = answer.slice(0, first.start);
    const bound = BOUNDS.find(([words]) => words.test(before))?.[1] ?? 'exact';
    return [{ value, unit: unit.text, bound }];
  });
}
