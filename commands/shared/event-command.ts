/** A command about one event: the one that is named, the only one there is, or one chosen from a list. */
import type { SlashCommandBuilder } from '@discordjs/builders';
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Action, type Reply } from '../../src/bot/reply.ts';
import type { Command } from '../../src/bot/command.ts';
import { eventById, type Event, type Knowledge } from '../../src/packs/knowledge.ts';
import { findEvent, suggestEvents } from '../../src/qa/lookup/names.ts';
import { eventAction } from './actions.ts';
import { dated, unclear } from './names.ts';
import { eventOption, privateOption, shownTo, textOption } from './options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from './pages.ts';
import { passedOn } from './passed-on.ts';

interface EventCommand {
  /** Named and described; its options are added. */
  readonly builder: SlashCommandBuilder;
  /** `page` counts from 0. */
  readonly show: (event: Event, page: number) => Reply;
}

/** Without an event id, the list to choose from. */
const args = z.union([z.tuple([z.string()]), z.tuple([z.string(), pageArg])]);
const EVENTS_ON_PAGE = 8;

/** The command, with an action of the same name that shows an event or turns to a page. */
export function eventCommand({ builder, show }: EventCommand): Command {
  const { name } = builder;
  return {
    definition: builder.addStringOption(eventOption).addBooleanOption(privateOption).toJSON(),
    complete: { event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed) },
    handle: (request, { view: { knowledge } }) => {
      const typed = textOption(request, 'event');
      const [only] = knowledge.events;
      if (typed === '' && only && knowledge.events.length === 1) {
        return passedOn(request, shownTo(request, show(only, 0)));
      }
      if (typed === '') return shownTo(request, chooser(name, knowledge, 0));
      const found = findEvent(knowledge, typed);
      if (found.outcome === 'one') {
        return passedOn(request, shownTo(request, show(found.item, 0)));
      }
      return unclearEvent(typed, found, (event) => eventAction(name, event.id, '0'));
    },
    actions: {
      [name]: (given, request, { view: { knowledge } }) => {
        const parsed = args.safeParse(given);
        if (!parsed.success) return notice(say('lists.eventGone'));
        const [id, page] = parsed.data;
        if (id === '') return pressed(page, chooser(name, knowledge, page ?? 0));
        const event = eventById(knowledge, id);
        if (!event) return notice(say('lists.eventGone'));
        return passedOn(request, pressed(page, show(event, page ?? 0)));
      },
    },
  };
}

/** Which event is meant, or that there is none of that name. */
export function unclearEvent(
  typed: string,
  found: Exclude<ReturnType<typeof findEvent>, { outcome: 'one' }>,
  toAction: (event: Event) => Action,
): Reply {
  return unclear(found, {
    ...{ typed, what: 'event', label: ({ title }) => title, action: toAction },
    all: { label: say('lists.allEvents'), action: eventAction('event', '', '0') },
  });
}

function chooser(name: string, { events }: Knowledge, number: number): Reply {
  if (events.length === 0) return notice(say('lists.noEvents'));
  const page = pageOf(events, number, EVENTS_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: say('lists.whichEvent') },
      { type: 'list', items: page.items.map(dated) },
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.map(({ id, title }) => ({ label: title, action: eventAction(name, id, '0') })),
      ...pageButtons(page, (to) => eventAction(name, '', to)),
    ],
  };
}
