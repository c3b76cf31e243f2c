/** Facts about an event, a few quotes a page; or what else is known when there are none of that sort. */
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import { say } from '../../src/bot/messages/say.ts';
import type { Event, Fact } from '../../src/packs/knowledge.ts';
import type { Button, Reply } from '../../src/bot/reply.ts';
import { eventAction } from './actions.ts';
import { byQuote, factButton, leadOf, quotedBlocks } from './facts.ts';
import { pageButtons, pageNote, pageOf } from './pages.ts';

interface FactList {
  readonly command: string;
  /** With the title of the event. */
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** What to say above them. */
  readonly note?: string;
  /** What to say when there are no such facts. */
  readonly none: string;
}

const QUOTES_ON_PAGE = 4;
const MAX_OFFERED = 5;

/** A page of an event's facts, with their quotes. */
export function factList(event: Event, number: number, list: FactList): Reply {
  if (list.facts.length === 0) return nothingOf(event, list);
  const page = pageOf(byQuote(list.facts), number, QUOTES_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: list.heading },
      ...(list.note === undefined ? [] : [{ type: 'note', text: list.note } as const]),
      ...page.items.flatMap((quoted) => quotedBlocks(quoted, leadOf(quoted))),
      ...pageNote(page),
    ],
    buttons: [
      ...pageButtons(page, (to) => eventAction(list.command, event.id, to)),
      moreAbout(event.id),
    ],
  };
}

/** Says plainly that nothing of the sort is known, and offers what is. */
export function nothingOf(
  event: Event,
  { heading, none }: Pick<FactList, 'heading' | 'none'>,
): Reply {
  const offered = [...Map.groupBy(event.facts, ({ kind }) => kind)];
  const known = offered.map(([kind, facts]) =>
    say('lists.kindCount', { kind: kindLabel(kind), count: facts.length }),
  );
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: heading },
      { type: 'text', text: none },
      ...(known.length > 0
        ? ([
            { type: 'text', text: say('lists.known') },
            { type: 'list', items: known },
          ] as const)
        : ([{ type: 'note', text: say('lists.noFacts') }] as const)),
    ],
    buttons: [
      ...offered
        .flatMap(([, facts]) => facts[0] ?? [])
        .slice(0, MAX_OFFERED)
        .map(factButton),
      moreAbout(event.id),
    ],
  };
}

/** The button that opens an event's card. */
export function moreAbout(eventId: string): Button {
  return { label: say('ask.moreAboutEvent'), action: eventAction('event', eventId) };
}
