/** /event-admin archive: an event is kept, but no longer answered from; restore brings it back. */
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { amend, type Ledger } from '../../src/guilds/guild.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import type { Edit } from '../../src/guilds/items/change.ts';
import type { Bodies } from '../../src/guilds/items/items.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type { Desk, DeskAction, DeskHandler } from '../shared/moderating.ts';
import { nameless } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { refused, saved } from '../shared/change-replies.ts';

export const archive: DeskHandler = (request, desk) => {
  const typed = textOption(request, 'event');
  const found = findEvent(desk.view.knowledge, typed);
  if (found.outcome === 'one') return put(found.item.id, request, desk);
  return unclearEvent(typed, found, ({ id }) => ({ name: 'evt-away', args: [id] }));
};

export const restore: DeskHandler = async (request, desk) => {
  const typed = textOption(request, 'event');
  if (typed === '') return nameless('event');
  const body = archived(desk.ledger).find(({ id, title }) => [id, title].includes(typed));
  if (!body)
    return notice('No archived event is called so. Choose one of those that are suggested.');
  const { revision: seen } = desk.ledger.rows;
  const edit: Edit = {
    do: 'put',
    kind: 'event',
    id: body.id,
    body: { ...body, archived: false },
    seen,
  };
  const outcome = await amend(desk.ledger, request, [edit], 'restore');
  if (!outcome.done) return refused(outcome, desk);
  return saved(outcome, [{ type: 'text', text: `“${body.title}” is back, with its facts.` }]);
};

export const archiveActions: Readonly<Record<string, DeskAction>> = {
  'evt-away': ([id = ''], request, desk) => put(id, request, desk),
};

export function suggestArchived(ledger: Ledger | undefined): Choice[] {
  return (ledger ? archived(ledger) : []).map(({ id, title }) => ({ name: title, value: id }));
}

async function put(id: string, request: Request, desk: Desk): Promise<Reply> {
  const pack = desk.ledger.packs.find(({ event }) => event.id === id);
  if (!pack) return notice('That event is no longer here. /event shows what is.');
  const { revision: seen } = desk.ledger.rows;
  const body = { ...headerOf(pack), archived: true };
  const outcome = await amend(desk.ledger, request, [{ do: 'put', kind: 'event', id, body, seen }]);
  if (!outcome.done) return refused(outcome, desk);
  return saved(outcome, [
    {
      type: 'text',
      text: `“${body.title}” is archived: nothing is answered from it. /event-admin restore brings it back.`,
    },
  ]);
}

function headerOf({
  event: { id, title, aliases, start, end, place },
}: Pack): Omit<Bodies['event'], 'archived'> {
  return { id, title, aliases, start, end, place };
}

function archived({ rows }: Ledger): Bodies['event'][] {
  return [...rows.items.event.values()].map(({ body }) => body).filter((body) => body.archived);
}
