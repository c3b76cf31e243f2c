/** /event: a card of an event. */
import type { Event, Fact } from '../src/knowledge/knowledge.ts';
import type { Button, Reply } from '../src/reply.ts';
import { eventAction } from './shared/actions.ts';
import { dayText, daysText } from '../src/text/days.ts';
import { eventCommand } from './shared/event-command.ts';
import { NO_FACTS } from './shared/fact-list.ts';
import { factButton, ofKinds } from './shared/facts.ts';

interface Row {
  readonly label: string;
  readonly texts: readonly string[];
  /** The facts that the texts come from. */
  readonly facts?: readonly Fact[];
}

const MOST_IN_ROW = 3;
const QUOTES = 'The buttons show the quotes behind these lines.';

export const event = eventCommand({
  name: 'event',
  description: 'What happened, when, where, how many, and who reports it',
  show,
});

function show(event: Event): Reply {
  const rows = rowsOf(event).filter(({ texts }) => texts.length > 0);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: event.title },
      {
        type: 'fields',
        fields: rows.map(({ label, texts }) => ({ label, text: texts.join('; ') })),
      },
      { type: 'note', text: event.facts.length === 0 ? NO_FACTS : QUOTES },
    ],
    buttons: [...rows.flatMap(({ facts = [] }) => facts).map(factButton), ...views(event)],
  };
}

function rowsOf(event: Event): Row[] {
  const { start, end, place, sources } = event;
  /** The first fact of each kind. */
  const fromFacts = (label: string, ...kinds: readonly string[]): Row => {
    const facts = kinds.flatMap((kind) => ofKinds(event, [kind])[0] ?? []).slice(0, MOST_IN_ROW);
    return { label, facts, texts: facts.map(({ answer }) => answer) };
  };
  // What someone gives as the cause of one thing or another is not that of the event.
  const causes = ofKinds(event, ['cause'])
    .filter(({ speaker }) => !speaker)
    .slice(0, 1);
  return [
    fromFacts('What', 'edition', 'purpose', 'decision', 'outcome'),
    { label: 'When', texts: start === undefined ? [] : [daysText({ start, end })] },
    { label: 'Where', texts: place === undefined ? [] : [place] },
    fromFacts('How many', 'attendance', 'casualty', 'count'),
    fromFacts('Theme', 'theme'),
    { label: 'Cause', facts: causes, texts: causes.map(({ answer }) => answer) },
    fromFacts('Cost', 'cost'),
    fromFacts('Next', 'plan'),
    {
      label: 'Sources',
      texts: sources.map(({ publisher, published }) =>
        published === undefined ? publisher : `${publisher}, ${dayText(published)}`,
      ),
    },
  ];
}

function views({ id }: Event): Button[] {
  return [
    { label: 'Themes', action: eventAction('themes', id) },
    { label: 'Attendance', action: eventAction('attendance', id) },
    { label: 'Timeline', action: eventAction('timeline', id) },
    { label: 'Sources', action: eventAction('sources', id) },
  ];
}
