/** /event-admin archive: an event is kept, but no longer answered from, once it was asked; restore brings it back. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { applyChanges, type Bodies, type Edit, type Guild } from '../../src/guilds/guild.ts';
import { find, nameIndex, suggest } from '../../src/qa/lookup/name-index.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { shorten } from '../../src/text/shorten.ts';
import { eventAction, revisionArg, revisionText } from '../shared/actions.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { moreNote, refused, saved } from '../shared/change-replies.ts';

/** The event, and the guild's revision that the member saw. */
const sureArgs = z.tuple([z.string(), revisionArg]);
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;
const MAX_LISTED = 20;
const MAX_LABEL_LENGTH = 60;

/** Takes an event out of view, once that is confirmed. */
export const archive: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const found = findEvent(context.view.knowledge, typed);
  if (found.outcome === 'one') return ask(found.item.id, context);
  return unclearEvent(typed, found, ({ id }) => ({ name: 'evt-away', args: [id] }));
};

/** Brings an archived event back; without one lists them. */
export const restore: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const all = archived(context.guild);
  if (all.length === 0) return notice(say('events.noneArchived'));
  if (typed === '') return list(say('events.archivedTitle', { count: all.length }), all);
  const found = find(indexOf(all), typed);
  if (found.outcome === 'one') return restoreEvent(found.item, request, context);
  return found.outcome === 'several'
    ? list(say('events.severalArchived'), found.items)
    : list(say('events.notArchived'), all);
};

/** Archived events, each with a button that brings it back. */
function list(text: string, bodies: readonly Bodies['event'][]): Reply {
  const shown = bodies.slice(0, MAX_LISTED);
  const more = bodies.length - shown.length;
  return {
    visibility: 'private',
    blocks: [{ type: 'text', text }, ...(more > 0 ? [moreNote(more)] : [])],
    buttons: shown.map(({ id, title }) => ({
      label: shorten(title, MAX_LABEL_LENGTH),
      action: { name: 'evt-back', args: [id] },
    })),
  };
}

async function restoreEvent(
  body: Bodies['event'],
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { revision: seen } = context.guild.rows;
  const edit: Edit = {
    do: 'put',
    kind: 'event',
    id: body.id,
    body: { ...body, archived: false },
    seen,
  };
  const outcome = await applyChanges(context.guild, request, [edit], 'restore');
  if (!outcome.done) return refused(outcome, context);
  return saved(outcome, [{ type: 'text', text: say('events.back', { title: body.title }) }]);
}

export const archiveActions: Readonly<Record<string, ModeratorAction>> = {
  'evt-away': ([id = ''], _request, context) => ask(id, context),
  'evt-off': (given, request, context) => {
    const { data } = sureArgs.safeParse(given);
    return data ? put(data[0], data[1], request, context) : notice(say('events.gone'));
  },
  'evt-back': ([id = ''], request, context) => {
    const body = archived(context.guild).find((each) => each.id === id);
    return body ? restoreEvent(body, request, context) : notice(say('events.gone'));
  },
};

/** Up to 25 archived events by what is typed so far. */
export function suggestArchived(guild: Guild | undefined, typed: string): Choice[] {
  if (!guild) return [];
  return suggest(indexOf(archived(guild)), typed, MAX_CHOICES).map(({ id, title }) => ({
    name: shorten(title, MAX_CHOICE_LENGTH),
    value: id,
  }));
}

function indexOf(bodies: readonly Bodies['event'][]) {
  return nameIndex(
    bodies,
    ({ id, title, aliases }) => [title, ...aliases, id],
    ({ id }) => id,
  );
}

/** Says what would change. */
function ask(id: string, { guild }: ModeratorContext): Reply {
  const pack = guild.packs.find(({ event }) => event.id === id);
  if (!pack) return notice(say('events.gone'));
  const { title, sources } = pack.event;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('events.askArchive') },
      { type: 'answer', text: title },
      {
        type: 'note',
        text: say('events.archiveMeans', { facts: pack.facts.length, sources: sources.length }),
      },
    ],
    buttons: [
      {
        label: say('events.archiveSure'),
        style: 'danger',
        action: { name: 'evt-off', args: [id, revisionText(guild.rows.revision)] },
      },
      { label: say('changes.leaveIt'), action: eventAction('event', id) },
    ],
  };
}

async function put(
  id: string,
  seen: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const pack = context.guild.packs.find(({ event }) => event.id === id);
  if (!pack) return notice(say('events.gone'));
  const body = { ...headerOf(pack), archived: true };
  const outcome = await applyChanges(context.guild, request, [
    { do: 'put', kind: 'event', id, body, seen },
  ]);
  if (!outcome.done) return refused(outcome, context);
  const text = say('events.archived', { title: body.title });
  return { ...saved(outcome, [{ type: 'text', text }]), update: true };
}

function headerOf({
  event: { id, title, aliases, start, end, place },
}: Pack): Omit<Bodies['event'], 'archived'> {
  return { id, title, aliases, start, end, place };
}

function archived({ rows }: Guild): Bodies['event'][] {
  return [...rows.items.event.values()].map(({ body }) => body).filter((body) => body.archived);
}
