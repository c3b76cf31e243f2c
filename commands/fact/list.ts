/** /fact list: facts by event, kind and state, in pages. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import { canonicalKind } from '../../src/packs/kinds.ts';
import {
  type Guild,
  isShipped,
  shippedFact,
  splitKey,
  unsoundFacts,
} from '../../src/guilds/guild.ts';
import { kindNamed } from '../../src/bot/kind-names.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { shorten } from '../../src/text/shorten.ts';
import { eventAction } from '../shared/actions.ts';
import { unclearEvent } from '../shared/event-command.ts';
import { factLine } from '../shared/facts.ts';
import { typedKind, type TypedKind } from '../shared/kind.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from '../shared/pages.ts';
import { showButton } from './choose.ts';

const ON_PAGE = 8;
const MOST_OF_LINE = 120;
const MOST_OF_LABEL = 40;

interface Listed {
  readonly key: string;
  readonly line: string;
  readonly kind: string;
}

/** The facts in each state, by a letter, as it stands in buttons. */
const inState = {
  a: answering,
  o: (context: ModeratorContext) =>
    answering(context).filter(({ key }) => !isShipped(context.guild, key)),
  c: (context: ModeratorContext) =>
    answering(context).filter(({ key }) => isCorrected(context.guild, key)),
  h: ({ guild }: ModeratorContext) =>
    [...guild.rows.items.hidden.keys()].flatMap((key) => shippedListed(guild, key)),
  r: unsound,
};

/** In the order in which they are offered. */
export const states = ['a', 'o', 'c', 'h', 'r'] as const;

/** Event id, kind, state, page; all but the page may be empty. */
const args = z.tuple([z.string(), z.string(), z.string(), pageArg]);

export const list: ModeratorHandler = (request, context) => {
  const typed = textOption(request, 'event');
  const state = textOption(request, 'state');
  const named = typedKind(request, context.view.knowledge);
  if ('unknown' in named) return unknownKind(named, { typed, state }, context);
  const kind = named.slug;
  if (typed === '') return show({ eventId: '', kind, state }, 0, context);
  const found = findEvent(context.view.knowledge, typed);
  if (found.outcome === 'one') return show({ eventId: found.item.id, kind, state }, 0, context);
  return unclearEvent(typed, found, ({ id }) => eventAction('facts', id));
};

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
  facts: (given, _request, context) => {
    const { data } = args.safeParse([...given, '', '', '0'].slice(0, 4));
    if (!data) return notice(say('facts.listGone'));
    const [eventId, kind, state, page = 0] = data;
    return pressed(page, show({ eventId, kind, state }, page, context));
  },
};

interface Filter {
  readonly eventId: string;
  readonly kind: string;
  readonly state: string;
}

function show({ eventId, kind, state }: Filter, number: number, context: ModeratorContext): Reply {
  const known = states.find((each) => each === state);
  const facts = inState[known ?? 'a'](context).filter(
    (fact) =>
      (eventId === '' || splitKey(fact.key)[0] === eventId) &&
      (kind === '' || fact.kind === canonicalKind(kind)),
  );
  if (facts.length === 0) return notice(say('facts.noneListed'));
  const page = pageOf(facts, number, ON_PAGE);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say(`factListTitle.${known ?? 'any'}`, { count: facts.length }) },
      {
        type: 'list',
        items: page.items.map(({ line, kind }) =>
          say('facts.listed', { fact: line, kind: kindLabel(kind) }),
        ),
      },
      ...(state === 'h' ? [{ type: 'note', text: say('facts.restoreBrings') } as const] : []),
      ...pageNote(page),
    ],
    buttons: [
      ...page.items
        .filter(({ key }) => !context.guild.rows.items.hidden.has(key))
        .map(({ key, line }) => showButton(key, shorten(line, MOST_OF_LABEL))),
      ...pageButtons(page, (to) => ({ name: 'facts', args: [eventId, kind, state, to] })),
    ],
  };
}

function answering({ view }: ModeratorContext): Listed[] {
  return [...view.knowledge.facts.values()].map((fact) => ({
    ...{ key: fact.key, kind: fact.kind },
    line: shorten(factLine(fact), MOST_OF_LINE),
  }));
}

function isCorrected(guild: Guild, key: string): boolean {
  return isShipped(guild, key) && guild.rows.items.fact.has(key);
}

function shippedListed(guild: Guild, key: string): Listed[] {
  const fact = shippedFact(guild, key);
  return fact ? [{ key, kind: fact.kind, line: shorten(fact.answer, MOST_OF_LINE) }] : [];
}

function unsound({ guild }: ModeratorContext): Listed[] {
  return unsoundFacts(guild).map(({ key, kind, answer, lacks }) => ({
    ...{ key, kind },
    line: say(`factListLacks.${lacks}`, { answer: shorten(answer, MOST_OF_LINE) }),
  }));
}
