/** /source add: a text that facts can quote, pasted or uploaded; its facts are drafted for review. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { type Modal, notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { eventById, type Event } from '../../src/packs/knowledge.ts';
import { keepForm } from '../../src/bot/unfinished-forms.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import type { OnWait } from '../../src/guilds/guild.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { beginReview, reviewButton } from '../review/begin.ts';
import type { Said } from '../review/panel.ts';
import { conflict } from '../shared/conflict.ts';
import { unclearEvent } from '../shared/event-command.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption, typedLink } from '../shared/options.ts';
import { undoButton } from '../shared/change-replies.ts';
import { problem, unfinished } from '../shared/unfinished.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { editButton } from '../shared/choose-source.ts';
import { tellingPlace } from '../shared/in-line.ts';
import { showLinked, soleLink } from './link.ts';
import { putSource, sameText } from './put.ts';
import {
  detailsForm,
  filledFrom,
  sentStory,
  textForm,
  checkedDetails,
  tooManyFiles,
  typedDetails,
  type Details,
} from './form.ts';

/** Event id. */
const args = z.tuple([z.string()]);

/** Opens the form for a new source of an event. */
export const add: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const found = findEvent(context.view.knowledge, typed);
  if (found.outcome === 'one') return open(found.item, request, context);
  return unclearEvent(typed, found, ({ id }) => ({ name: 'src-form', args: [id] }));
};

export const addActions: Readonly<Record<string, ModeratorAction>> = {
  'src-form': withEvent(open),
  /** The text was sent: what its head does not tell is asked for. */
  'src-add': withEvent(async (event, request, context) => {
    const link = soleLink(request.fields?.text ?? '');
    if (link !== undefined && !request.files?.file) {
      return showLinked(link, (details) => newSourceForm(event, details), request, context);
    }
    const over = await tooManyFiles(request, context);
    if (over) return over;
    return tellingPlace(context, async (onWait) => {
      const story = await sentStory(request, onWait);
      if (!story) {
        const modal = textForm(titleOf(event), { name: 'src-add', args: [event.id] });
        const why = problem(say('source.noText'));
        return unfinished(modal, why, request, context.guild);
      }
      const details = filledFrom(typedDetails(request), story.head);
      return save(event, details, story.text, request, context);
    });
  }),
  'src-new': withEvent((event, request, context) => {
    const text = request.fields?.text ?? '';
    if (!hasWords(text)) return notice(say('source.noText'));
    return save(event, typedDetails(request), text, request, context);
  }),
};

/** With a link or a file, all that is left to ask for is what its head does not tell. */
async function open(event: Event, request: Request, context: ModeratorContext): Promise<Reply> {
  const link = typedLink(request);
  if (link !== '') {
    if (request.files?.file) return notice(say('source.linkOrFile'));
    return showLinked(link, (details) => newSourceForm(event, details), request, context);
  }
  const over = await tooManyFiles(request, context);
  if (over) return over;
  return tellingPlace(context, (onWait) => withFile(event, request, context, onWait));
}

async function withFile(
  event: Event,
  request: Request,
  context: ModeratorContext,
  onWait: OnWait,
): Promise<Reply> {
  const ready = notice(say('forms.ready'));
  const story = await sentStory(request, onWait);
  if (!story) {
    return { ...ready, modal: textForm(titleOf(event), { name: 'src-add', args: [event.id] }) };
  }
  const details = filledFrom(typedDetails(request), story.head);
  const modal = newSourceForm(event, details);
  const fields = { ...details, text: story.text };
  const id = await keepForm(context.guild, { ...request, fields }, modal);
  if (id === undefined) return notice(say('changes.noStore'));
  return { ...ready, modal: { ...modal, action: { name: 'resume', args: [id] } } };
}

async function save(
  event: Event,
  details: Details,
  text: string,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild, view } = context;
  const sent: Request = { ...request, fields: { ...details, text } };
  const refuse = (why: Parameters<typeof unfinished>[1]) =>
    unfinished(newSourceForm(event, details), why, sent, guild);
  const same = sameText(text, view.knowledge);
  if (same) {
    const title = eventById(view.knowledge, same.eventId)?.title ?? '';
    return {
      ...notice(say('source.sameText', { source: sourceName(same), event: title })),
      buttons: [reviewButton(same.key)],
    };
  }
  const facts = await checkedDetails(details);
  if ('blocks' in facts) return refuse(facts);
  const { outcome, source } = await putSource(event, facts, text, request, context);
  if (!outcome.done) return refuse(conflict(outcome.refusals, context));
  const [first] = outcome.entries;
  const said: Said = {
    blocks: [
      { type: 'text', text: say('source.added') },
      { type: 'answer', text: sourceName(source) },
      {
        type: 'note',
        text: say('source.size', { length: text.length, event: event.title }),
      },
    ],
    buttons: [editButton(source.key), ...(first ? [undoButton(first.batch)] : [])],
  };
  return beginReview(source, request, context, said);
}

/** The form that adds a text which is read already. */
export function newSourceForm(event: Event, details: Details): Modal {
  return detailsForm(titleOf(event), { name: 'src-new', args: [event.id] }, details);
}

function titleOf({ title }: Event): string {
  return say('sourceForm.titleNew', { event: title });
}

function withEvent(
  act: (event: Event, request: Request, context: ModeratorContext) => Reply | Promise<Reply>,
): ModeratorAction {
  return (given, request, context) => {
    const { data } = args.safeParse(given);
    const event = eventById(context.view.knowledge, data?.[0]);
    return event ? act(event, request, context) : notice(say('events.gone'));
  };
}
