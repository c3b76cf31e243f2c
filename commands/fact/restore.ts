/** /fact restore: brings back a removed fact, a hidden one, or a shipped one as it is shipped. */
import { say } from '../../src/bot/messages/say.ts';
import { notice } from '../../src/bot/reply.ts';
import type { Completer } from '../../src/bot/command.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import {
  applyChanges,
  entriesOf,
  type Guild,
  restore,
  shippedFact,
  unchanging,
} from '../../src/guilds/guild.ts';
import { shorten } from '../../src/text/shorten.ts';
import type { ModeratorHandler } from '../shared/moderator-command.ts';
import { nameless } from '../shared/names.ts';
import { entryBlocks, refused, saved } from '../shared/change-replies.ts';
import { textOption } from '../shared/options.ts';

const MOST_CHOICES = 25;
const MOST_OF_CHOICE = 100;
const MOST_OF_TYPED = 60;
/** Removals that are looked through. */
const MOST_REMOVED = 200;

export const restoreFact: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'fact');
  if (typed === '') return nameless('fact');
  const meant = (await restorable(context.guild)).filter(({ key, answer }) =>
    [key, answer].includes(typed),
  );
  const [one] = meant;
  if (!one || meant.length > 1) {
    return notice(say('facts.notRestorable', { typed: shorten(typed, MOST_OF_TYPED) }));
  }
  const back = unchanging(context.guild, one.key);
  const outcome = back
    ? await applyChanges(context.guild, request, [back], 'restore')
    : await restore(context.guild, request, { kind: 'fact', id: one.key });
  if (!outcome) return notice(say('facts.hereAlready'));
  if (!outcome.done) return refused(outcome, context);
  const [entry] = outcome.entries;
  return saved(outcome, [
    { type: 'text', text: say('facts.back') },
    { type: 'answer', text: one.answer },
    ...(entry ? entryBlocks(entry, context) : []),
  ]);
};

export const suggestRestorable: Completer = async (typed, _request, { view: { guild } }) => {
  if (!guild) return [];
  const begun = typed.trim().toLowerCase();
  return (await restorable(guild))
    .filter(({ answer, key }) => `${answer} ${key}`.toLowerCase().includes(begun))
    .slice(0, MOST_CHOICES)
    .map(({ key, answer, how }): Choice => ({
      name: shorten(say(`restorable.${how}`, { answer }), MOST_OF_CHOICE),
      value: key,
    }));
};

interface Restorable {
  readonly key: string;
  readonly answer: string;
  readonly how: 'hidden' | 'corrected' | 'removed';
}

/** Hidden and corrected shipped facts, and removed ones of the guild, newest first. @throws StoreFault */
async function restorable(guild: Guild): Promise<Restorable[]> {
  const { fact, hidden } = guild.rows.items;
  const shipped = (key: string, how: Restorable['how']): Restorable[] => {
    const file = shippedFact(guild, key);
    return file ? [{ key, answer: file.answer, how }] : [];
  };
  const entries = await entriesOf(guild, { kind: 'fact', limit: MOST_REMOVED });
  const removed = new Map<string, Restorable>();
  for (const { id: key, kind, before, after } of entries) {
    if (kind !== 'fact' || after || !before || fact.has(key) || removed.has(key)) continue;
    if (!shippedFact(guild, key)) removed.set(key, { key, answer: before.answer, how: 'removed' });
  }
  return [
    ...[...hidden.keys()].flatMap((key) => shipped(key, 'hidden')),
    ...[...fact.keys()]
      .filter((key) => !hidden.has(key))
      .flatMap((key) => shipped(key, 'corrected')),
    ...removed.values(),
  ];
}
