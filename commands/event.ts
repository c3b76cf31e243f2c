/** /event: a card of an event, led by the headline and the first sentences of its newest source. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { cardLines, kindsOnLine, type CardLine, type KnownKind } from '../src/packs/kinds.ts';
import type { Entity, Event, Fact, Source } from '../src/packs/knowledge.ts';
import type { Span } from '../src/text/span.ts';
import { newestOf, openingOf } from '../src/packs/opening.ts';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import type { Block, Button, Reply } from '../src/bot/reply.ts';
import { dayText, daysText } from '../src/bot/messages/days.ts';
import { eventAction } from './shared/actions.ts';
import { eventCommand } from './shared/event-command.ts';
import { factButton, ofKinds } from './shared/facts.ts';

interface Row {
  readonly label: string;
  readonly texts: readonly string[];
  /** The facts that the texts come from. */
  readonly facts?: readonly Fact[];
}

const MAX_IN_ROW = 3;
const MAX_SENTENCES = 2;
/** A second sentence of the same paragraph stands beside the first as long as both have no more characters. */
const MAX_OPENING_LENGTH = 320;

/** Which facts a line takes, of the kinds that the table of kinds puts there; all of them where it is not told. */
const takes: Readonly<Partial<Record<CardLine, (fact: Fact, event: Event) => boolean>>> = {
  howMany: isOfEvent,
  // What someone gives as the cause of one thing or another is not that of the event. Causes lie before it.
  cause: (fact, event) => !fact.speaker && isAbout(fact, event),
  result: isOfEvent,
  effect: isOfEvent,
  cost: isOfEvent,
  price: isOfEvent,
};

export const event = eventCommand({
  builder: described(named(new SlashCommandBuilder(), 'event', 'names.event'), 'event.description'),
  show,
});

function show(event: Event): Reply {
  const opening = openingIn(event);
  const rows = rowsOf(event, opening).filter(({ texts }) => texts.length > 0);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: event.title },
      ...(opening ? openingBlocks(event, opening) : []),
      {
        type: 'fields',
        fields: rows.map(({ label, texts }) => ({ label, text: texts.join('; ') })),
      },
      {
        type: 'note',
        text: say(event.facts.length === 0 ? 'lists.noFacts' : 'lists.quotesBehind'),
      },
    ],
    buttons: [...rows.flatMap(({ facts = [] }) => facts).map(factButton), ...views(event)],
  };
}

interface Opening extends Span {
  readonly source: Source;
}

/** The first sentences of the newest source; nothing where it has none that could lead. */
function openingIn({ sources }: Event): Opening | undefined {
  const source = newestOf(sources);
  if (!source) return undefined;
  const [first, second] = openingOf(source, MAX_SENTENCES);
  if (!first) return undefined;
  const isBeside =
    second !== undefined &&
    second.end - first.start <= MAX_OPENING_LENGTH &&
    !source.text.slice(first.end, second.start).includes('\n');
  return { source, start: first.start, end: (isBeside ? second : first).end };
}

function openingBlocks({ title }: Event, { source, start, end }: Opening): Block[] {
  return [
    ...(source.headline === title ? [] : [{ type: 'answer', text: source.headline } as const]),
    { type: 'quote', quote: source.text.slice(start, end), source, start },
  ];
}

function rowsOf(event: Event, opening: Opening | undefined): Row[] {
  const { start, end, place, sources } = event;
  const line = (name: CardLine): Row => {
    const facts = firstOfEach(event, kindsOnLine(name), (fact) => {
      return (takes[name]?.(fact, event) ?? true) && !isIn(opening, fact);
    });
    const label = say(`cardLine.${name}`);
    return { label, facts, texts: facts.map(({ answer }) => answer) };
  };
  const [what, ...others] = cardLines;
  return [
    line(what),
    { label: say('cardLine.when'), texts: start === undefined ? [] : [daysText({ start, end })] },
    { label: say('cardLine.where'), texts: place === undefined ? [] : [place] },
    ...others.map(line),
    {
      label: say('cardLine.sources'),
      texts: sources.map(({ publisher, published }) =>
        published === undefined ? publisher : `${publisher}, ${dayText(published)}`,
      ),
    },
  ];
}

/** The first fact of each kind that fits. */
function firstOfEach(
  event: Event,
  kinds: readonly KnownKind[],
  fits: (fact: Fact) => boolean,
): Fact[] {
  return kinds.flatMap((kind) => ofKinds(event, [kind]).find(fits) ?? []).slice(0, MAX_IN_ROW);
}

/** Whether the opening says already what happened: the fact would say it again. */
function isIn(opening: Opening | undefined, { kind, source, start, end }: Fact): boolean {
  if (kind !== 'what' || opening?.source !== source) return false;
  return start >= opening.start && end <= opening.end;
}

/** Whether a fact tells of this event: about no other one, and not over before this one began. */
function isOfEvent(fact: Fact, event: Event): boolean {
  const last = fact.when?.end ?? fact.when?.start;
  const isOver = last !== undefined && event.start !== undefined && last < event.start;
  return !isOver && isAbout(fact, event);
}

/** Whether a fact is about no other event, such as an earlier flood, unless it is about this one too. */
function isAbout({ subjects }: Fact, { title, aliases }: Event): boolean {
  const events = subjects.filter(({ type }) => type === 'event');
  const own = new Set([title, ...aliases]);
  const isThis = (entity: Entity) => [entity.name, ...entity.aliases].some((name) => own.has(name));
  return events.length === 0 || events.some(isThis);
}

function views({ id }: Event): Button[] {
  return [
    { label: say('event.themes'), action: eventAction('themes', id) },
    { label: say('event.attendance'), action: eventAction('attendance', id) },
    { label: say('event.timeline'), action: eventAction('timeline', id) },
    { label: say('event.sources'), action: eventAction('sources', id) },
  ];
}
