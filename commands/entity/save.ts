/** /entity add and edit: the form of a name, saved. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Entity } from '../../src/packs/knowledge.ts';
import { applyChanges, type Bodies, newId } from '../../src/guilds/guild.ts';
import { findEntity, findEvent } from '../../src/qa/lookup/names.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { revisionArg, revisionText, whoAction } from '../shared/actions.ts';
import { conflict } from '../shared/conflict.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { saved } from '../shared/change-replies.ts';
import { unfinished } from '../shared/unfinished.ts';
import { entityForm, enteredEntity } from './form.ts';

/** Opens the form for a new entry of an event. */
export const add: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const found = findEvent(context.view.knowledge, typed);
  if (found.outcome === 'one') return opened(newForm(found.item.id));
  return unclearEvent(typed, found, ({ id }) => ({ name: 'ent-new', args: [id] }));
};

/** Opens the form of an entry as it is. */
export const edit: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'name');
  const found = findEntity(context.view.knowledge, typed);
  if (found.outcome === 'one') return opened(editForm(found.item, context.guild.rows.revision));
  return unclear(found, {
    ...{ typed, what: 'name', label: titled },
    action: ({ id }) => ({ name: 'ent-form', args: [id] }),
    all: { label: say('entities.everyone'), action: whoAction('', '0') },
  });
};

export const saveActions: Readonly<Record<string, ModeratorAction>> = {
  'ent-new': ([event = '']) => opened(newForm(event)),
  'ent-form': ([id = ''], _request, { view, guild }) => {
    const entity = view.knowledge.entities.get(id);
    return entity ? opened(editForm(entity, guild.rows.revision)) : notice(say('entities.gone'));
  },
  'ent-add': ([event = ''], request, context) => {
    const { view, guild } = context;
    if (!view.knowledge.events.some(({ id }) => id === event)) return notice(say('events.gone'));
    const taken = (id: string) => view.knowledge.entities.has(id) || guild.rows.items.merge.has(id);
    const id = newId(request.fields?.name ?? '', 'name', taken);
    const aim = { home: { id, event }, modal: newForm(event), seen: guild.rows.revision };
    return save(aim, request, context);
  },
  'ent-edit': (given, request, context) => {
    const { data } = z.tuple([z.string(), revisionArg]).safeParse(given);
    const [id, seen] = data ?? ['', 0];
    const entity = context.view.knowledge.entities.get(id);
    const event = homeOf(id, context);
    if (!entity || event === undefined) return notice(say('entities.gone'));
    const argsSeen = (revision: number) => [id, revisionText(revision)];
    const modal = editForm(entity, seen);
    const aim = { home: { id, event }, modal, seen, argsSeen, before: entity };
    return save(aim, request, context);
  },
};

interface Aim {
  readonly home: Pick<Bodies['entity'], 'id' | 'event'>;
  readonly modal: Modal;
  readonly seen: number;
  readonly argsSeen?: (revision: number) => readonly string[];
  /** What is edited. */
  readonly before?: Entity;
}

async function save(
  { home, modal, seen, argsSeen, before }: Aim,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const told = enteredEntity(request, context.view.knowledge, before);
  if ('blocks' in told) return unfinished(modal, told, request, context.guild);
  const { id } = home;
  const outcome = await applyChanges(context.guild, request, [
    { do: 'put', kind: 'entity', id, body: { ...told, ...home }, seen },
  ]);
  if (!outcome.done) {
    const why = conflict(outcome.refusals, context, argsSeen);
    return unfinished(modal, why, request, context.guild);
  }
  return saved(
    outcome,
    [
      { type: 'text', text: say('entities.saved') },
      { type: 'answer', text: [told.name, ...told.aliases].join(', ') },
    ],
    [{ label: say('entities.showButton'), action: whoAction(id) }],
  );
}

/** The event that lists it. */
function homeOf(id: string, { guild }: ModeratorContext): string | undefined {
  const own = guild.rows.items.entity.get(id)?.body.event;
  return (
    own ?? guild.packs.find(({ event }) => event.entities.some((each) => each.id === id))?.event.id
  );
}

function newForm(event: string): Modal {
  return entityForm(say('entityForm.titleNew'), { name: 'ent-add', args: [event] });
}

function editForm(entity: Entity, seen: number): Modal {
  return entityForm(
    say('entityForm.titleEdit'),
    { name: 'ent-edit', args: [entity.id, revisionText(seen)] },
    entity,
  );
}

function opened(modal: Modal): Reply {
  return { ...notice(say('forms.ready')), modal };
}
