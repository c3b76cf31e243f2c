/** /timeline: an event and what came before and after it, by day. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Event, Fact } from '../src/packs/knowledge.ts';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import type { Reply } from '../src/bot/reply.ts';
import { eventAction } from './shared/actions.ts';
import { kindLabel } from '../src/bot/messages/kind-text.ts';
import { isSaid, onTimeline } from '../src/packs/kinds.ts';
import { daysText } from '../src/bot/messages/days.ts';
import { shorten } from '../src/text/shorten.ts';
import { eventCommand } from './shared/event-command.ts';
import { moreAbout, nothingOf } from './shared/fact-list.ts';
import { compare, factButton } from './shared/facts.ts';
import { pageButtons, pageNote, pageOf } from './shared/pages.ts';

const ENTRIES_ON_PAGE = 8;
const MAX_QUOTE_LENGTH = 160;

export const timeline = eventCommand({
  builder: described(
    named(new SlashCommandBuilder(), 'timeline', 'names.timeline'),
    'timeline.description',
  ),
  show,
});

function show(event: Event, number: number): Reply {
  const facts = event.facts
    .filter(isEntry)
    .toSorted((a, b) => compare(dayOf(a, event), dayOf(b, event)))
    .filter(isWidestOfItsQuote);
  const heading = say('timeline.title', { title: event.title });
  if (facts.length === 0) {
    return nothingOf(event, { heading, none: none(event) });
  }
  const page = pageOf(facts, number, ENTRIES_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: heading },
      {
        type: 'fields',
        fields: page.items.map((fact) => ({
          label: fact.when ? daysText(fact.when) : kindLabel(fact.kind),
          text: textOf(fact),
        })),
      },
      { type: 'note', text: say('lists.quotesBehind') },
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.map(factButton),
      ...pageButtons(page, (to) => eventAction('timeline', event.id, to)),
      moreAbout(event.id),
    ],
  };
}

function isEntry(fact: Fact): boolean {
  const stands = onTimeline(fact.kind);
  if (!stands || isSaid(fact)) return false;
  return stands.undated || fact.when !== undefined;
}

/** Days that one passage tells of would show it more than once: the run stays, not its first and last day. */
function isWidestOfItsQuote(fact: Fact, _place: number, facts: readonly Fact[]): boolean {
  if (!isDay(fact)) return true;
  const same = facts.filter((each) => isDay(each) && each.quote === fact.quote);
  return fact === (same.find(({ when }) => when?.end !== undefined) ?? same[0]);
}

/** Whether its answer is the day itself; the source tells what happened then. */
function isDay({ kind }: Fact): boolean {
  return onTimeline(kind)?.shows === 'quote';
}

function textOf(fact: Fact): string {
  const { kind, quote, answer, when } = fact;
  if (isDay(fact)) return `“${shorten(quote, MAX_QUOTE_LENGTH)}”`;
  const isLabelled = onTimeline(kind)?.shows === 'labelled' && when !== undefined;
  return isLabelled ? `${kindLabel(kind)}: ${answer}` : answer;
}

/** The day to sort by; what has none stands before what is told of the event's own. */
function dayOf({ when }: Fact, { start = '' }: Event): string {
  return when ? `${when.start} ` : start;
}

function none({ start, end }: Event): string {
  if (start === undefined) return say('timeline.none');
  return say('timeline.onlyItself', { days: daysText({ start, end }) });
}
