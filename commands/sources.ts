/** /sources: where the facts about an event come from. */
import type { Event, Source } from '../src/packs/knowledge.ts';
import type { Block, Reply } from '../src/bot/reply.ts';
import { eventAction } from './shared/actions.ts';
import { dayText } from '../src/bot/messages/days.ts';
import { eventCommand } from './shared/event-command.ts';
import { moreAbout } from './shared/fact-list.ts';
import { pageButtons, pageNote, pageOf } from './shared/pages.ts';

const SOURCES_ON_PAGE = 4;

export const sources = eventCommand({
  name: 'sources',
  description: 'The articles that the answers about an event come from',
  show,
});

function show(event: Event, number: number): Reply {
  const page = pageOf(event.sources, number, SOURCES_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: `Sources: ${event.title}` },
      ...page.items.map((source) => card(source, event)),
      ...pageNote(page),
    ],
    buttons: [
      ...pageButtons(page, (to) => eventAction('sources', event.id, to)),
      moreAbout(event.id),
    ],
  };
}

function card(source: Source, { facts }: Event): Block {
  const { publisher, headline, byline, published, url, credits } = source;
  const used = facts.filter((fact) => fact.source === source).length;
  const rows = [
    ['Publisher', publisher],
    ['Headline', headline],
    ['By', byline],
    ['Published', published === undefined ? 'not known' : publishedText(published)],
    ['Link', url ?? 'not known'],
    ['Credits', credits.length > 0 ? credits.join('; ') : undefined],
    ['Facts from it', String(used)],
  ] as const;
  return {
    type: 'fields',
    fields: rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }])),
  };
}

/** "17 Oct 2013, 19:44", in the publisher's own time. */
function publishedText(published: string): string {
  const time = published.slice(11, 16);
  return time === '' ? dayText(published) : `${dayText(published)}, ${time}`;
}
