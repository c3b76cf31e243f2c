/** What to say after a change: that it is done, or why it was refused. */
import {
  type Bodies,
  changedLines,
  type Edit,
  type Entry,
  type Kind,
  linesOf,
  namesIn,
  type Outcome,
  overShipped,
  type Refusal,
  shippedFact,
  type Target,
} from '../../src/guilds/guild.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { settingsChange } from './settings-change.ts';

const MOST_LISTED = 10;

const NOUNS: Readonly<Record<Kind, string>> = {
  event: 'event',
  source: 'source',
  entity: 'name',
  fact: 'fact',
  hidden: 'fact',
  merge: 'merged name',
  settings: 'settings',
};

/** Acts on the log of changes, by the first revision of a change. */
export function undoButton(batch: number): Button {
  return { label: 'Undo', action: { name: 'undo', args: [String(batch)] } };
}

/** A private reply that says that a change is done, with a button that takes it back. */
export function saved(
  outcome: Extract<Outcome, { done: true }>,
  blocks: readonly Block[],
  buttons: readonly Button[] = [],
): Reply {
  const [first] = outcome.entries;
  if (!first) {
    return {
      visibility: 'private',
      blocks: [{ type: 'text', text: 'Nothing changed: it is so already.' }],
      buttons: [...buttons],
    };
  }
  return { visibility: 'private', blocks, buttons: [...buttons, undoButton(first.batch)] };
}

/** A private reply with the reasons of a refusal. */
export function refused(
  outcome: Extract<Outcome, { done: false }>,
  context: ModeratorContext,
): Reply {
  return { visibility: 'private', blocks: refusalBlocks(outcome.refusals, context), buttons: [] };
}

/** Why a change was refused, item by item. */
export function refusalBlocks(refusals: readonly Refusal[], context: ModeratorContext): Block[] {
  const shown = refusals.slice(0, MOST_LISTED).flatMap((refusal) => reasonBlocks(refusal, context));
  const more = refusals.length - MOST_LISTED;
  return more > 0 ? [...shown, { type: 'note', text: `… and ${more} more.` }] : shown;
}

function reasonBlocks(refusal: Refusal, context: ModeratorContext): Block[] {
  const what = described(refusal.edit, context);
  switch (refusal.reason) {
    case 'stale':
      return [
        { type: 'answer', text: `Meanwhile someone else changed the ${what}.` },
        ...entryBlocks(refusal.theirs, context),
      ];
    case 'unknown':
      return [
        {
          type: 'answer',
          text: `The ${what} needs the ${described(refusal.missing, context)}, which is not here.`,
        },
      ];
    case 'in-use':
      return [
        { type: 'answer', text: `The ${what} is still needed by:` },
        { type: 'list', items: refusal.by.map((target) => described(target, context)) },
      ];
    case 'not-in-source':
      return [
        {
          type: 'answer',
          text: `The quote of the ${what} does not stand in its source, letter for letter.`,
        },
      ];
  }
}

/** Who changed what, and how: the lines that differ, with their words. */
export function entryBlocks(logged: Entry, context: ModeratorContext): Block[] {
  const entry = overShipped(logged, context.guild);
  const { member, at } = entry;
  return [
    {
      ...{ type: 'mention', lead: `${entry.revision}. ${entryTitle(entry, context)}, by`, at },
      mentions: [{ kind: 'member', id: member }],
    },
    ...linesIn(entry, context),
  ];
}

/** Entries one below the other, with a line between them. */
export function entriesBlocks(entries: readonly Entry[], context: ModeratorContext): Block[] {
  return entries.flatMap((entry, i) => [
    ...(i > 0 ? [{ type: 'separator' } as const] : []),
    ...entryBlocks(entry, context),
  ]);
}

/** What an entry changed with the words that differ; what was added or removed, as it is or was. */
function linesIn(entry: Entry, { view }: ModeratorContext): Block[] {
  const names = namesIn(view.knowledge.entities);
  const { kind, before, after } = entry;
  if (entry.kind === 'settings') return settingsChange(entry.before, entry.after);
  const only = before && after ? undefined : (after ?? before);
  if (!only) {
    return changedLines(entry, names).map((line) => ({ type: 'difference', ...line }) as const);
  }
  const fields = linesOf(kind, only, names);
  return fields.length > 0 ? [{ type: 'fields', fields }] : [];
}

const DONE: Readonly<Record<Entry['action'], string>> = {
  add: 'Added',
  edit: 'Changed',
  remove: 'Removed',
  restore: 'Brought back',
  undo: 'Undone',
  import: 'Imported',
};

/** "Changed the fact “1,200 guests”". */
export function entryTitle(entry: Entry, context: ModeratorContext): string {
  const { kind, action, before, after } = entry;
  const what = described(entry, context);
  if (action === 'undo') return `${DONE.undo}: ${what}`;
  if (kind === 'hidden') return `${after ? 'Hidden' : 'No longer hidden'}: ${what}`;
  if (kind === 'settings') return `Changed: ${what}`;
  // What is shipped is changed by what was added over it.
  const done = action === 'add' && before && after ? 'edit' : action;
  return `${DONE[done]}: ${what}`;
}

/** "fact “1,200 guests”", by what it is now, or else was. */
export function described(item: Target | Edit | Entry, context: ModeratorContext): string {
  const { kind, id } = item;
  return [NOUNS[kind], titleOf(kind, id, bodyIn(item), context)]
    .filter((part) => part !== '')
    .join(' ');
}

const titles: {
  readonly [K in Kind]: (
    id: string,
    body: Bodies[K] | undefined,
    context: ModeratorContext,
  ) => string | undefined;
} = {
  event: (id, body, { view }) =>
    body?.title ?? view.knowledge.events.find((event) => event.id === id)?.title,
  source: (id, body, { view }) => {
    const source = body ?? view.knowledge.sources.get(id);
    return source && sourceName(source);
  },
  entity: (id, body, { view }) => body?.name ?? view.knowledge.entities.get(id)?.name,
  fact: (id, body, { view }) => body?.answer ?? view.knowledge.facts.get(id)?.answer,
  hidden: (id, _body, { guild }) => shippedFact(guild, id)?.answer,
  merge: (id) => id,
  settings: () => '',
};

function titleOf<K extends Kind>(
  kind: K,
  id: string,
  body: Bodies[K] | undefined,
  context: ModeratorContext,
): string {
  const row = context.guild.rows.items[kind].get(id);
  const title = titles[kind](id, body ?? row?.body, context) ?? id;
  return title === '' ? '' : `“${title}”`;
}

function bodyIn(item: Target | Edit | Entry): Bodies[Kind] | undefined {
  if ('do' in item) return item.do === 'put' ? item.body : undefined;
  return 'action' in item ? (item.after ?? item.before) : undefined;
}
