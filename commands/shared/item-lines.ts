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
} from '../../src/guilds/guild.ts';
import { difference } from '../../src/packs/difference.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import type { Word } from '../../src/packs/nearest.ts';

export interface LabelledLine {
  readonly key: LineKey;
  readonly label: string;
  readonly text: string;
}

/** What an item says, without what it leaves empty. */
export function labelledLines<K extends Kind>(
  kind: K,
  body: Bodies[K],
  nameOf: NameOf,
): LabelledLine[] {
  return linesOf(kind, body, nameOf).map(({ key, value }) => ({
    key,
    label: say(`lines.${key}`),
    text: textOf(value),
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
export function changedLines({ kind, before, after }: Entry, nameOf: NameOf): ChangedLine[] {
  const texts = (body: Entry['after']) =>
    new Map((body ? labelledLines(kind, body, nameOf) : []).map(({ key, text }) => [key, text]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [left = '', right = ''] = [old.get(key), now.get(key)];
    return left === right ? [] : [{ label: say(`lines.${key}`), words: difference(left, right) }];
  });
}

function textOf(value: LineValue): string {
  if (typeof value === 'string') return value;
  if ('kind' in value) return kindLabel(value.kind);
  if ('type' in value) return say(`entityTypes.${value.type}`);
  if ('yes' in value) return say('lineValues.yes');
  if ('at' in value) return dayAndTimeText(value.at);
  if ('start' in value) return daysText(value);
  return value.quantities
    .map(({ bound, value, unit }) => say(`quantities.${bound}`, { value, unit }))
    .join('\n');
}
