/** /event-admin add and edit: the form of an event, saved. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Modal } from '../../src/bot/reply.ts';
import { eventById, type Event } from '../../src/packs/knowledge.ts';
import { applyChanges, newId, targetKey } from '../../src/guilds/guild.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import { conflict } from '../shared/conflict.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { dated } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { saved } from '../shared/change-replies.ts';
import { unfinished } from '../shared/unfinished.ts';
import { eventForm, enteredEvent } from './form.ts';

/** Opens the form for a new event. */
export const add: ModeratorHandler = () => ({ ...notice(say('forms.ready')), modal: newForm() });

/** Opens the form of an event as it is. */
export const edit: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const found = findEvent(context.view.knowledge, typed);
  if (found.outcome !== 'one') {
    return unclearEvent(typed, found, ({ id }) => ({ name: 'evt-form', args: [id] }));
  }
  return {
    ...notice(say('forms.ready')),
    modal: editForm(found.item, context.guild.rows.revision),
  };
};

export const saveActions: Readonly<Record<string, ModeratorAction>> = {
  'evt-add': async (_args, request, context) => {
    const told = await enteredEvent(request);
    if ('blocks' in told) return unfinished(newForm(), told, request, context.guild);
    const id = newId(told.title, 'event', (each) => isTaken(each, context));
    const { revision: seen } = context.guild.rows;
    const outcome = await applyChanges(context.guild, request, [
      { do: 'put', kind: 'event', id, body: { id, ...told, archived: false }, seen },
    ]);
    if (!outcome.done) {
      const why = conflict(outcome.refusals, context);
      return unfinished(newForm(), why, request, context.guild);
    }
    return saved(
      outcome,
      [
        { type: 'text', text: say('events.added') },
        { type: 'answer', text: told.title },
      ],
      [
        {
          label: say('events.addSource'),
          style: 'primary',
          action: { name: 'src-form', args: [id] },
        },
      ],
    );
  },
  'evt-form': ([id], _request, { view, guild }) => {
    const event = eventById(view.knowledge, id);
    if (!event) return notice(say('events.gone'));
    return { ...notice(say('forms.ready')), modal: editForm(event, guild.rows.revision) };
  },
  'evt-edit': async (given, request, context) => {
    const { data } = z.tuple([z.string(), revisionArg]).safeParse(given);
    const event = eventById(context.view.knowledge, data?.[0]);
    if (!data || !event) return notice(say('events.gone'));
    const [id, seen] = data;
    const modal = editForm(event, seen);
    const told = await enteredEvent(request);
    if ('blocks' in told) return unfinished(modal, told, request, context.guild);
    const outcome = await applyChanges(context.guild, request, [
      { do: 'put', kind: 'event', id, body: { id, ...told, archived: false }, seen },
    ]);
    if (!outcome.done) {
      const argsSeen = (revision: number) => [id, revisionText(revision)];
      const why = conflict(outcome.refusals, context, argsSeen);
      return unfinished(modal, why, request, context.guild);
    }
    return saved(outcome, [
      { type: 'text', text: say('events.changed') },
      { type: 'answer', text: dated({ ...event, ...told }) },
    ]);
  },
};

function newForm(): Modal {
  return eventForm(say('eventForm.titleNew'), { name: 'evt-add', args: [] });
}

function editForm(event: Event, seen: number): Modal {
  const { id, title, start = '', end = '', place = '', aliases } = event;
  const action = { name: 'evt-edit', args: [id, revisionText(seen)] };
  return eventForm(say('eventForm.titleEdit'), action, {
    title,
    start,
    end,
    place,
    aliases: [...aliases],
  });
}

function isTaken(id: string, { view, guild }: ModeratorContext): boolean {
  return (
    view.knowledge.events.some((event) => event.id === id) ||
    guild.rows.items.event.has(id) ||
    guild.keys.has(targetKey({ kind: 'event', id }))
  );
}
