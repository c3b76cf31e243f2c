/** /event-admin archive: an event is kept, but no longer answered from; restore brings it back. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { applyChanges, type Bodies, type Edit, type Guild } from '../../src/guilds/guild.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { nameless } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { refused, saved } from '../shared/change-replies.ts';

export const archive: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const found = findEvent(context.view.knowledge, typed);
  if (found.outcome === 'one') return put(found.item.id, request, context);
  return unclearEvent(typed, found, ({ id }) => ({ name: 'evt-away', args: [id] }));
};

export const restore: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'event');
  if (typed === '') return nameless('event');
  const body = archived(context.guild).find(({ id, title }) => [id, title].includes(typed));
  if (!body) return notice(say('events.notArchived'));
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
};

export const archiveActions: Readonly<Record<string, ModeratorAction>> = {
  'evt-away': ([id = ''], request, context) => put(id, request, context),
};

export function suggestArchived(guild: Guild | undefined): Choice[] {
  return (guild ? archived(guild) : []).map(({ id, title }) => ({ name: title, value: id }));
}

async function put(id: string, request: Request, context: ModeratorContext): Promise<Reply> {
  const pack = context.guild.packs.find(({ event }) => event.id === id);
  if (!pack) return notice(say('events.gone'));
  const { revision: seen } = context.guild.rows;
  const body = { ...headerOf(pack), archived: true };
  const outcome = await applyChanges(context.guild, request, [
    { do: 'put', kind: 'event', id, body, seen },
  ]);
  if (!outcome.done) return refused(outcome, context);
  return saved(outcome, [{ type: 'text', text: say('events.archived', { title: body.title }) }]);
}

function headerOf({
  event: { id, title, aliases, start, end, place },
}: Pack): Omit<Bodies['event'], 'archived'> {
  return { id, title, aliases, start, end, place };
}

function archived({ rows }: Guild): Bodies['event'][] {
  return [...rows.items.event.values()].map(({ body }) => body).filter((body) => body.archived);
}
