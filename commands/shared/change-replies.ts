/** What to say after a change: that it is done, or why it was refused. */
import { shippedFact } from '../../src/guilds/items/facts.ts';
import { changedLines, linesOf } from '../../src/guilds/items/lines.ts';
import { namesIn } from '../../src/guilds/items/people.ts';
import { overShipped } from '../../src/guilds/items/shipped.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import type { Entry } from '../../src/guilds/items/audit.ts';
import type { Edit, Outcome } from '../../src/guilds/items/change.ts';
import type { Refusal } from '../../src/guilds/items/check.ts';
import type { Bodies, Kind, Target } from '../../src/guilds/items/items.ts';
import type { Desk } from './moderating.ts';
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
export function refused(outcome: Extract<Outcome, { done: false }>, desk: Desk): Reply {
  return { visibility: 'private', blocks: refusalBlocks(outcome.refusals, desk), buttons: [] };
}

/** Why a change was refused, item by item. */
export function refusalBlocks(refusals: readonly Refusal[], desk: Desk): Block[] {
  const shown = refusals.slice(0, MOST_LISTED).flatMap((refusal) => reasonBlocks(refusal, desk));
  const more = refusals.length - MOST_LISTED;
  return more > 0 ? [...shown, { type: 'note', text: `… and ${more} more.` }] : shown;
}

function reasonBlocks(refusal: Refusal, desk: Desk): Block[] {
  const what = described(refusal.edit, desk);
  switch (refusal.reason) {
    case 'stale':
      return [
        { type: 'answer', text: `Meanwhile someone else changed the ${what}.` },
        ...entryBlocks(refusal.theirs, desk),
      ];
    case 'unknown':
      return [
        {
          type: 'answer',
          text: `The ${what} needs the ${described(refusal.missing, desk)}, which is not here.`,
        },
      ];
    case 'in-use':
      return [
        { type: 'answer', text: `The ${what} is still needed by:` },
        { type: 'list', items: refusal.by.map((target) => described(target, desk)) },
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
export function entryBlocks(logged: Entry, desk: Desk): Block[] {
  const entry = overShipped(logged, desk.ledger);
  const { member, at } = entry;
  return [
    {
      ...{ type: 'mention', lead: `${entry.revision}. ${entryTitle(entry, desk)}, by`, at },
      mentions: [{ kind: 'member', id: member }],
    },
    ...linesIn(entry, desk),
  ];
}

/** Entries one below the other, with a line between them. */
export function entriesBlocks(entries: readonly Entry[], desk: Desk): Block[] {
  return entries.flatMap((entry, i) => [
    ...(i > 0 ? [{ type: 'separator' } as const] : []),
    ...entryBlocks(entry, desk),
  ]);
}

/** What an entry changed with the words that differ; what was added or removed, as it is or was. */
function linesIn(entry: Entry, { view }: Desk): Block[] {
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
export function entryTitle(entry: Entry, desk: Desk): string {
  const { kind, action, before, after } = entry;
  const what = described(entry, desk);
  if (action === 'undo') return `${DONE.undo}: ${what}`;
  if (kind === 'hidden') return `${after ? 'Hidden' : 'No longer hidden'}: ${what}`;
  if (kind === 'settings') return `Changed: ${what}`;
  // What is shipped is changed by what was added over it.
  const done = action === 'add' && before && after ? 'edit' : action;
  return `${DONE[done]}: ${what}`;
}

/** "fact “1,200 guests”", by what it is now, or else was. */
export function described(item: Target | Edit | Entry, desk: Desk): string {
  const { kind, id } = item;
  return [NOUNS[kind], titleOf(kind, id, bodyIn(item), desk)]
    .filter((part) => part !== '')
    .join(' ');
}

const titles: {
  readonly [K in Kind]: (id: string, body: Bodies[K] | undefined, desk: Desk) => string | undefined;
} = {
  event: (id, body, { view }) =>
    body?.title ?? view.knowledge.events.find((event) => event.id === id)?.title,
  source: (id, body, { view }) => {
    const source = body ?? view.knowledge.sources.get(id);
    return source && sourceName(source);
  },
  entity: (id, body, { view }) => body?.name ?? view.knowledge.entities.get(id)?.name,
  fact: (id, body, { view }) => body?.answer ?? view.knowledge.facts.get(id)?.answer,
  hidden: (id, _body, { ledger }) => shippedFact(ledger, id)?.answer,
  merge: (id) => id,
  settings: () => '',
};

function titleOf<K extends Kind>(
  kind: K,
  id: string,
  body: Bodies[K] | undefined,
  desk: Desk,
): string {
  const row = desk.ledger.rows.items[kind].get(id);
  const title = titles[kind](id, body ?? row?.body, desk) ?? id;
  return title === '' ? '' : `“${title}”`;
}

function bodyIn(item: Target | Edit | Entry): Bodies[Kind] | undefined {
  if ('do' in item) return item.do === 'put' ? item.body : undefined;
  return 'action' in item ? (item.after ?? item.before) : undefined;
}
