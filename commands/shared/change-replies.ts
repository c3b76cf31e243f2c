/** What to say after a change: that it is done, or why it was refused. */
import { say } from '../../src/bot/messages/say.ts';
import {
  type Bodies,
  type Edit,
  type Entry,
  type Kind,
  type Outcome,
  overShipped,
  type QuotaUse,
  type Refusal,
  shippedFact,
  type Target,
} from '../../src/guilds/guild.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { changedLines, entityName, fieldsOf, labelledLines, namesFor } from './item-lines.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { settingsChange } from './settings-change.ts';
import { eventById } from '../../src/packs/knowledge.ts';

const MAX_LISTED = 10;

/** Acts on the log of changes, by the first revision of a change. */
export function undoButton(batch: number): Button {
  return { label: say('changes.undo'), action: { name: 'undo', args: [String(batch)] } };
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
      blocks: [{ type: 'text', text: say('changes.nothing') }],
      buttons: [...buttons],
    };
  }
  return {
    visibility: 'private',
    blocks: [...blocks, ...nearNotes(outcome.near)],
    buttons: [...buttons, undoButton(first.batch)],
  };
}

/** That little room is left: said before a change is refused for it, or the log lets its oldest changes go. */
export function nearNotes(near: readonly QuotaUse[] = []): Block[] {
  return near.map((use) => {
    const isFull = use.of === 'log' && use.used > use.most;
    return { type: 'note', text: say(`quotas.${use.of}${isFull ? 'Full' : 'Near'}`, amounts(use)) };
  });
}

const MB = 1024 * 1024;
const IN_BYTES: ReadonlySet<QuotaUse['of']> = new Set(['sources', 'items', 'log']);

/** Amounts as members read them: bytes in megabytes. */
function amounts({ of, used, most }: QuotaUse): { used: number; most: number } {
  const unit = IN_BYTES.has(of) ? MB : 1;
  return { used: Math.ceil(used / unit), most: Math.floor(most / unit) };
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
  const shown = refusals.slice(0, MAX_LISTED).flatMap((refusal) => reasonBlocks(refusal, context));
  const more = refusals.length - MAX_LISTED;
  return more > 0 ? [...shown, moreNote(more)] : shown;
}

/** Says that more follow than are shown. */
export function moreNote(count: number): Block {
  return { type: 'note', text: say('changes.more', { count }) };
}

function reasonBlocks(refusal: Refusal, context: ModeratorContext): Block[] {
  const what = itemText(refusal.edit, context);
  switch (refusal.reason) {
    case 'stale':
      return [
        { type: 'answer', text: say('changes.stale', { what }) },
        ...entryBlocks(refusal.theirs, context),
      ];
    case 'unknown':
      return [{ type: 'answer', text: lackText(what, refusal, context) }];
    case 'in-use':
      return [
        { type: 'answer', text: say('changes.inUse', { what }) },
        { type: 'list', items: refusal.by.map((target) => itemText(target, context)) },
      ];
    case 'empty':
      return [{ type: 'answer', text: say(EMPTY[refusal.of], { what }) }];
    case 'circle': {
      const { id, body } = refusal.edit;
      const nameOf = (each: string) => entityName(each, context) ?? each;
      const both = { other: nameOf(id), keep: nameOf(body.into) };
      return [{ type: 'answer', text: say('changes.circle', both) }];
    }
    case 'not-in-source':
      return [{ type: 'answer', text: say('changes.notInSource', { what }) }];
    case 'dropped':
      return [{ type: 'answer', text: say('changes.dropped', { what }) }];
    case 'quota':
      return [{ type: 'answer', text: say(`quotas.${refusal.use.of}Full`, amounts(refusal.use)) }];
  }
}

const EMPTY = { text: 'changes.emptySource', name: 'changes.nameless' } as const;

/** What the item needs and is not there, by what it was called; by its sort alone where nobody can tell any more. */
function lackText(
  what: string,
  { missing, was }: Extract<Refusal, { reason: 'unknown' }>,
  context: ModeratorContext,
): string {
  const { kind, id } = missing;
  const title = titleOf(kind, id, was && bodyIn(was), context);
  if (title === undefined) {
    return say(`lacking.${kind === 'event' || kind === 'source' ? kind : 'entity'}`, { what });
  }
  return say('changes.unknown', { what, missing: say(`things.${kind}`, { title }) });
}

/** Who changed what, and how: the lines that differ, with their words. What went with it is named by the entries `among`. */
export function entryBlocks(
  logged: Entry,
  context: ModeratorContext,
  among: readonly Entry[] = [],
): Block[] {
  const entry = overShipped(logged, context.guild);
  const { member, at, revision } = entry;
  const lead = say('changes.entryBy', { revision, done: entryTitle(entry, context) });
  return [
    { type: 'mention', lead, at, mentions: [{ kind: 'member', id: member }] },
    ...linesIn(entry, context, among),
  ];
}

/** Entries one below the other, with a line between them. */
export function entriesBlocks(entries: readonly Entry[], context: ModeratorContext): Block[] {
  return entries.flatMap((entry, i) => [
    ...(i > 0 ? [{ type: 'separator' } as const] : []),
    ...entryBlocks(entry, context, entries),
  ]);
}

/** What an entry changed with the words that differ; what was added or removed, as it is or was. */
function linesIn(entry: Entry, context: ModeratorContext, among: readonly Entry[]): Block[] {
  const names = namesFor(entry.id, context, among);
  const { kind, before, after } = entry;
  if (entry.kind === 'settings') return settingsChange(entry.before, entry.after);
  const only = before && after ? undefined : (after ?? before);
  if (!only) {
    return changedLines(entry, names).map((line) => ({ type: 'difference', ...line }) as const);
  }
  const fields = fieldsOf(labelledLines(kind, only, names));
  return fields.length > 0 ? [{ type: 'fields', fields }] : [];
}

/** "Changed: fact “1,200 guests”". */
export function entryTitle(entry: Entry, context: ModeratorContext): string {
  const { kind, action, before, after } = entry;
  const what = itemText(entry, context);
  if (action === 'undo') return say(undoneAs(overShipped(entry, context.guild)), { what });
  if (kind === 'hidden' && !(before && after))
    return say(after ? 'changeDone.hide' : 'changeDone.unhide', { what });
  // What is shipped is changed by what was added over it.
  const isEdit = kind === 'settings' || (action === 'add' && before && after);
  return say(`changeDone.${isEdit ? 'edit' : action}`, { what });
}

/** An undo takes out, brings back or changes; what hides a fact takes it out. */
function undoneAs({ kind, before, after }: Entry) {
  if (kind === 'settings' || (before && after)) return 'changeDone.undo';
  return (after === undefined) === (kind === 'hidden')
    ? 'changeDone.undoBack'
    : 'changeDone.undoGone';
}

/** "fact “1,200 guests”", by what it is now, or else was. */
export function itemText(item: Target | Edit | Entry, context: ModeratorContext): string {
  const { kind, id } = item;
  return say(`things.${kind}`, { title: titleOf(kind, id, bodyIn(item), context) ?? id });
}

const titles: {
  readonly [K in Kind]: (
    id: string,
    body: Bodies[K] | undefined,
    context: ModeratorContext,
  ) => string | undefined;
} = {
  event: (id, body, { view }) => body?.title ?? eventById(view.knowledge, id)?.title,
  source: (id, body, { view }) => {
    const source = body ?? view.knowledge.sources.get(id);
    return source && sourceName(source);
  },
  entity: (id, body, { view }) => body?.name ?? view.knowledge.entities.get(id)?.name,
  fact: (id, body, { view }) => body?.answer ?? view.knowledge.facts.get(id)?.answer,
  hidden: (id, body, { guild }) =>
    shippedFact(guild, id)?.answer ?? guild.rows.items.fact.get(body?.moved?.to ?? id)?.body.answer,
  merge: (id, _body, context) => entityName(id, context),
  settings: () => '',
};

function titleOf<K extends Kind>(
  kind: K,
  id: string,
  body: Bodies[K] | undefined,
  context: ModeratorContext,
): string | undefined {
  const row = context.guild.rows.items[kind].get(id);
  return titles[kind](id, body ?? row?.body, context);
}

function bodyIn(item: Target | Edit | Entry): Bodies[Kind] | undefined {
  if ('do' in item) return item.do === 'put' ? item.body : undefined;
  return 'action' in item ? (item.after ?? item.before) : undefined;
}
