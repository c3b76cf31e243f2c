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
  type NameOf,
  splitKey,
} from '../../src/guilds/guild.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { difference } from '../../src/packs/difference.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import type { Word } from '../../src/packs/nearest.ts';

/** One line of what an item says, under the label of its key. */
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

/** As they are now, for what an item with this id says; of what is archived or gone, as the guild or the entries `among` tell. */
export function namesFor(
  id: string,
  context: ModeratorContext,
  among: readonly Entry[] = [],
): ItemNames {
  const { view, guild } = context;
  const [event] = splitKey(id);
  const pack = guild.shipped.find((each) => each.event.id === event);
  return {
    entity: (wanted) =>
      entityName(wanted, context) ??
      among.flatMap((each) => bodyIn(each, 'entity', wanted))[0]?.name ??
      wanted,
    source: (own) => {
      const key = `${event}/${own}`;
      const source =
        view.knowledge.sources.get(key) ??
        guild.rows.items.source.get(key)?.body ??
        pack?.event.sources.find((each) => each.id === own) ??
        among.flatMap((each) => bodyIn(each, 'source', key))[0];
      return source ? sourceName(source) : own;
    },
  };
}

/** What an entry says of the item that is looked for. */
function bodyIn<K extends Kind>(entry: Entry, kind: K, id: string): Bodies[K][] {
  const body = entry.kind === kind && entry.id === id ? (entry.after ?? entry.before) : undefined;
  return body === undefined ? [] : [body as Bodies[K]];
}

/** The name of an entity, also of one that became another's name, or of an archived event. */
export function entityName(id: string, { view, guild }: ModeratorContext): string | undefined {
  const { rows, shipped } = guild;
  const known = view.knowledge.entities.get(id) ?? rows.items.entity.get(id)?.body;
  if (known) return known.name;
  return shipped.flatMap(({ event }) => event.entities).find((each) => each.id === id)?.name;
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
