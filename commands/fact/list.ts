/** /fact list: facts by event, kind, state, person, day and words, in pages. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import { kindNamed } from '../../src/bot/kind-names.ts';
import { findEntity, findEvent } from '../../src/qa/lookup/names.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { shorten } from '../../src/text/shorten.ts';
import { whoAction } from '../shared/actions.ts';
import { dayOption } from '../shared/day-option.ts';
import { unclearEvent } from '../shared/event-command.ts';
import { typedKind, type TypedKind } from '../shared/kind.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from '../shared/pages.ts';
import { showButton } from './choose.ts';
import { argsOfFilter, filterBy, filterIn, type FactFilter, listed, states } from './filter.ts';

const ON_PAGE = 8;
const MAX_LABEL_LENGTH = 40;

/** Event id, kind, state, page; all but the page may be empty. */
const args = z.tuple([z.string(), z.string(), z.string(), pageArg]);

/** The facts that a filter lets through, a page of them. */
export const list: ModeratorHandler = async (request, context) => {
  const { knowledge } = context.view;
  const [typed, state] = [textOption(request, 'event'), textOption(request, 'state')];
  const words = textOption(request, 'words');
  const kind = typedKind(request, knowledge);
  if ('unknown' in kind) return unknownKind(kind, { typed, state }, context);
  const day = await dayOption(request);
  if (typeof day !== 'string') return day;
  const chosen = { kind: kind.slug, state, day, words };
  const event = typed === '' ? undefined : findEvent(knowledge, typed);
  if (event && event.outcome !== 'one')
    return unclearEvent(typed, event, ({ id }) => ofFilter(filterBy({ ...chosen, eventId: id })));
  const inEvent = { ...chosen, ...(event && { eventId: event.item.id }) };
  const name = textOption(request, 'person');
  const person = name === '' ? undefined : findEntity(knowledge, name);
  if (person && person.outcome !== 'one')
    return unclear(person, {
      ...{ typed: name, what: 'name', label: titled },
      action: ({ id }) => ofFilter(filterBy({ ...inEvent, personId: id })),
      all: { label: say('entities.everyone'), action: whoAction('', '0') },
    });
  return show(filterBy({ ...inEvent, ...(person && { personId: person.item.id }) }), 0, context);
};

/** Shows the list anew, in a message of its own. */
function ofFilter(filter: FactFilter) {
  return { name: 'facts-of', args: argsOfFilter(filter) };
}

/** Says that no kind is called so; the nearest lead to the list, of the event where that is clear. */
function unknownKind(
  { unknown, nearest }: Extract<TypedKind, { unknown: string }>,
  { typed, state }: { readonly typed: string; readonly state: string },
  { view: { knowledge } }: ModeratorContext,
): Reply {
  const found = findEvent(knowledge, typed);
  const eventId = found.outcome === 'one' ? found.item.id : '';
  return {
    ...notice(unknown),
    buttons: nearest.map((label) => ({
      label,
      action: { name: 'facts', args: [eventId, kindNamed(knowledge, label) ?? '', state, '0'] },
    })),
  };
}

export const listActions: Readonly<Record<string, ModeratorAction>> = {
  facts: async (given, _request, context) => {
    const { data } = args.safeParse([...given, '', '', '0'].slice(0, 4));
    if (!data) return notice(say('facts.listGone'));
    const [eventId, kind, state, page = 0] = data;
    return pressed(page, await show(filterBy({ eventId, kind, state }), page, context));
  },
  'facts-of': async (given, _request, context) => {
    const found = filterIn(given);
    if (!found) return notice(say('facts.listGone'));
    const { filter, page } = found;
    return pressed(page, await show(filter, page ?? 0, context));
  },
};

/** A page of the facts that pass the filter. @throws StoreFault */
export async function show(
  filter: FactFilter,
  number: number,
  context: ModeratorContext,
): Promise<Reply> {
  const known = states.find((each) => each === filter.state);
  const facts = await listed(filter, context);
  if (facts.length === 0) return notice(say('facts.noneListed'));
  const page = pageOf(facts, number, ON_PAGE);
  const own = argsOfFilter(filter);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say(`factListTitle.${known ?? 'any'}`, { count: facts.length }) },
      {
        type: 'list',
        items: page.items.map(({ line, kind }) =>
          say('facts.listed', { fact: line, kind: kindLabel(kind) }),
        ),
        first: page.number * ON_PAGE + 1,
      },
      ...(page.items.some(({ former }) => former)
        ? [{ type: 'note', text: say('facts.restoreBrings') } as const]
        : []),
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.map(({ key, line }) => showButton(key, shorten(line, MAX_LABEL_LENGTH))),
      ...pageButtons(page, (to) => ({ name: 'facts-of', args: [...own, to] })),
      ...(facts.length > 1
        ? [{ label: say('facts.several'), action: { name: 'facts-pick', args: own } }]
        : []),
    ],
  };
}
