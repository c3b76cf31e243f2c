/** /event-admin add and edit: the form of an event, saved. */
import { z } from 'zod';
import { notice, type Modal } from '../../src/bot/reply.ts';
import type { Event } from '../../src/packs/knowledge.ts';
import { newId } from '../../src/guilds/items/ids.ts';
import { amend } from '../../src/guilds/guild.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { targetKey } from '../../src/guilds/items/items.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import { conflict } from '../shared/conflict.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type { Desk, DeskAction, DeskHandler } from '../shared/moderating.ts';
import { dated } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { saved } from '../shared/change-replies.ts';
import { unfinished } from '../shared/unfinished.ts';
import { eventForm, toldEvent } from './form.ts';

const GONE = 'That event is no longer here. /event shows what is.';
const NEW: Modal = eventForm('New event', { name: 'evt-add', args: [] });

export const add: DeskHandler = () => ({ ...notice('The form is ready.'), modal: NEW });

export const edit: DeskHandler = (request, desk) => {
  const typed = textOption(request, 'event');
  const found = findEvent(desk.view.knowledge, typed);
  if (found.outcome !== 'one') {
    return unclearEvent(typed, found, ({ id }) => ({ name: 'evt-form', args: [id] }));
  }
  return {
    ...notice('The form is ready.'),
    modal: editForm(found.item, desk.ledger.rows.revision),
  };
};

export const saveActions: Readonly<Record<string, DeskAction>> = {
  'evt-add': async (_args, request, desk) => {
    const told = await toldEvent(request);
    if ('blocks' in told) return unfinished(NEW, told, request, desk.ledger);
    const id = newId(told.title, 'event', (each) => isTaken(each, desk));
    const { revision: seen } = desk.ledger.rows;
    const outcome = await amend(desk.ledger, request, [
      { do: 'put', kind: 'event', id, body: { id, ...told, archived: false }, seen },
    ]);
    if (!outcome.done)
      return unfinished(NEW, conflict(outcome.refusals, desk), request, desk.ledger);
    return saved(
      outcome,
      [
        { type: 'text', text: 'The event is added. What it needs next is a source.' },
        { type: 'answer', text: told.title },
      ],
      [{ label: 'Add a source', style: 'primary', action: { name: 'src-form', args: [id] } }],
    );
  },
  'evt-form': ([id], _request, { view, ledger }) => {
    const event = view.knowledge.events.find((each) => each.id === id);
    if (!event) return notice(GONE);
    return { ...notice('The form is ready.'), modal: editForm(event, ledger.rows.revision) };
  },
  'evt-edit': async (given, request, desk) => {
    const { data } = z.tuple([z.string(), revisionArg]).safeParse(given);
    const event = desk.view.knowledge.events.find(({ id }) => id === data?.[0]);
    if (!data || !event) return notice(GONE);
    const [id, seen] = data;
    const modal = editForm(event, seen);
    const told = await toldEvent(request);
    if ('blocks' in told) return unfinished(modal, told, request, desk.ledger);
    const outcome = await amend(desk.ledger, request, [
      { do: 'put', kind: 'event', id, body: { id, ...told, archived: false }, seen },
    ]);
    if (!outcome.done) {
      const argsSeen = (revision: number) => [id, revisionText(revision)];
      const why = conflict(outcome.refusals, desk, argsSeen);
      return unfinished(modal, why, request, desk.ledger);
    }
    return saved(outcome, [
      { type: 'text', text: 'The event is changed.' },
      { type: 'answer', text: dated({ ...event, ...told }) },
    ]);
  },
};

function editForm(event: Event, seen: number): Modal {
  const { id, title, start = '', end = '', place = '', aliases } = event;
  const action = { name: 'evt-edit', args: [id, revisionText(seen)] };
  return eventForm('Edit an event', action, { title, start, end, place, aliases: [...aliases] });
}

function isTaken(id: string, { view, ledger }: Desk): boolean {
  return (
    view.knowledge.events.some((event) => event.id === id) ||
    ledger.rows.items.event.has(id) ||
    ledger.keys.has(targetKey({ kind: 'event', id }))
  );
}
