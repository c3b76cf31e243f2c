/** /entity add and edit: the form of a name, saved. */
import { z } from 'zod';
import { notice, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Entity } from '../../src/packs/knowledge.ts';
import { newId } from '../../src/guilds/items/ids.ts';
import { amend } from '../../src/guilds/guild.ts';
import { findEntity, findEvent } from '../../src/qa/lookup/names.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import type { Bodies } from '../../src/guilds/items/items.ts';
import { revisionArg, revisionText, whoAction } from '../shared/actions.ts';
import { conflict } from '../shared/conflict.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type { Desk, DeskAction, DeskHandler } from '../shared/moderating.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { saved } from '../shared/change-replies.ts';
import { unfinished } from '../shared/unfinished.ts';
import { entityForm, toldEntity } from './form.ts';

const GONE = 'That name is no longer here. /who shows what is.';

export const add: DeskHandler = (request, desk) => {
  const typed = textOption(request, 'event');
  const found = findEvent(desk.view.knowledge, typed);
  if (found.outcome === 'one') return opened(newForm(found.item.id));
  return unclearEvent(typed, found, ({ id }) => ({ name: 'ent-new', args: [id] }));
};

export const edit: DeskHandler = (request, desk) => {
  const typed = textOption(request, 'name');
  const found = findEntity(desk.view.knowledge, typed);
  if (found.outcome === 'one') return opened(editForm(found.item, desk.ledger.rows.revision));
  return unclear(found, {
    ...{ typed, what: 'name', label: titled },
    action: ({ id }) => ({ name: 'ent-form', args: [id] }),
    all: { label: 'Everyone', action: whoAction('', '0') },
  });
};

export const saveActions: Readonly<Record<string, DeskAction>> = {
  'ent-new': ([event = '']) => opened(newForm(event)),
  'ent-form': ([id = ''], _request, { view, ledger }) => {
    const entity = view.knowledge.entities.get(id);
    return entity ? opened(editForm(entity, ledger.rows.revision)) : notice(GONE);
  },
  'ent-add': ([event = ''], request, desk) => {
    const { view, ledger } = desk;
    const taken = (id: string) =>
      view.knowledge.entities.has(id) || ledger.rows.items.merge.has(id);
    const id = newId(request.fields?.name ?? '', 'name', taken);
    const aim = { home: { id, event }, modal: newForm(event), seen: ledger.rows.revision };
    return save(aim, request, desk);
  },
  'ent-edit': (given, request, desk) => {
    const { data } = z.tuple([z.string(), revisionArg]).safeParse(given);
    const [id, seen] = data ?? ['', 0];
    const entity = desk.view.knowledge.entities.get(id);
    const event = homeOf(id, desk);
    if (!entity || event === undefined) return notice(GONE);
    const argsSeen = (revision: number) => [id, revisionText(revision)];
    const aim = { home: { id, event }, modal: editForm(entity, seen), seen, argsSeen };
    return save(aim, request, desk);
  },
};

interface Aim {
  readonly home: Pick<Bodies['entity'], 'id' | 'event'>;
  readonly modal: Modal;
  readonly seen: number;
  readonly argsSeen?: (revision: number) => readonly string[];
}

async function save(
  { home, modal, seen, argsSeen }: Aim,
  request: Request,
  desk: Desk,
): Promise<Reply> {
  const told = toldEntity(request, desk.view.knowledge);
  if ('blocks' in told) return unfinished(modal, told, request, desk.ledger);
  const { id } = home;
  const outcome = await amend(desk.ledger, request, [
    { do: 'put', kind: 'entity', id, body: { ...told, ...home }, seen },
  ]);
  if (!outcome.done) {
    const why = conflict(outcome.refusals, desk, argsSeen);
    return unfinished(modal, why, request, desk.ledger);
  }
  return saved(
    outcome,
    [
      { type: 'text', text: 'The name is saved.' },
      { type: 'answer', text: [told.name, ...told.aliases].join(', ') },
    ],
    [{ label: 'Show', action: whoAction(id) }],
  );
}

/** The event that lists it. */
function homeOf(id: string, { ledger }: Desk): string | undefined {
  const own = ledger.rows.items.entity.get(id)?.body.event;
  return (
    own ?? ledger.packs.find(({ event }) => event.entities.some((each) => each.id === id))?.event.id
  );
}

function newForm(event: string): Modal {
  return entityForm('New name', { name: 'ent-add', args: [event] });
}

function editForm(entity: Entity, seen: number): Modal {
  return entityForm(
    'Edit a name',
    { name: 'ent-edit', args: [entity.id, revisionText(seen)] },
    entity,
  );
}

function opened(modal: Modal): Reply {
  return { ...notice('The form is ready.'), modal };
}
