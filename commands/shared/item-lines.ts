/** An item as labelled lines in the reader's language, and what differs between two states of it. */
import { dayAndTimeText, daysText } from '../../src/bot/messages/days.ts';
import { say } from '../../src/bot/messages/say.ts';
import {
  type Bodies,
  type Entry,
  type Kind,
  type LineKey,
  linesOf,
  type LineValue,
  namesIn,
  type NameOf,
  splitKey,
} from '../../src/guilds/guild.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { difference } from '../../src/packs/difference.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import type { Word } from '../../src/packs/nearest.ts';

export interface LabelledLine {
  readonly key: LineKey;
  readonly label: string;
  readonly text: string;
}

/** Gives the names of entities and of the sources of one event, by their ids. */
export interface ItemNames {
  readonly entity: NameOf;
  readonly source: NameOf;
}

/** As they are now, for what an item with this id says. */
export function namesFor(id: string, { entities, sources }: Knowledge): ItemNames {
  const [event] = splitKey(id);
  return {
    entity: namesIn(entities),
    source: (own) => {
      const source = sources.get(`${event}/${own}`);
      return source ? sourceName(source) : own;
    },
  };
}

/** What an item says, without what it leaves empty. */
export function labelledLines<K extends Kind>(
  kind: K,
  body: Bodies[K],
  names: ItemNames,
): LabelledLine[] {
  return linesOf(kind, body, names.entity).map(({ key, value }) => ({
    key,
    label: say(`lines.${key}`),
    text: textOf(value, names),
  }));
}

/** The lines as a block of fields has them. */
export function fieldsOf(lines: readonly LabelledLine[]): { label: string; text: string }[] {
  return lines.map(({ label, text }) => ({ label, text }));
}

interface ChangedLine {
  readonly label: string;
  readonly words: readonly Word[];
}

/** The lines that an entry of the log changed, with the words that differ. */
export function changedLines({ kind, before, after }: Entry, names: ItemNames): ChangedLine[] {
  const texts = (body: Entry['after']) =>
    new Map((body ? labelledLines(kind, body, names) : []).map(({ key, text }) => [key, text]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [left = '', right = ''] = [old.get(key), now.get(key)];
    return left === right ? [] : [{ label: say(`lines.${key}`), words: difference(left, right) }];
  });
}

/** Digits of a digest that tell one text from another. */
const DIGITS = 8;

function textOf(value: LineValue, names: ItemNames): string {
  if (typeof value === 'string') return value;
  if ('kind' in value) return kindLabel(value.kind);
  if ('type' in value) return say(`entityTypes.${value.type}`);
  if ('yes' in value) return say('lineValues.yes');
  if ('source' in value) return names.source(value.source);
  if ('sha256' in value) return value.sha256.slice(0, DIGITS);
  if ('at' in value) return dayAndTimeText(value.at);
  if ('start' in value) return daysText(value);
  return value.quantities
    .map(({ bound, value, unit }) => say(`quantities.${bound}`, { value, unit }))
    .join('\n');
}
