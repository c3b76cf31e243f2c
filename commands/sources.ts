/** /sources: where the facts about an event come from. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Event, Source } from '../src/packs/knowledge.ts';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import type { Block, Reply } from '../src/bot/reply.ts';
import { eventAction } from './shared/actions.ts';
import { dayAndTimeText } from '../src/bot/messages/days.ts';
import { eventCommand } from './shared/event-command.ts';
import { moreAbout } from './shared/fact-list.ts';
import { pageButtons, pageNote, pageOf } from './shared/pages.ts';

const SOURCES_ON_PAGE = 4;

export const sources = eventCommand({
  builder: described(
    named(new SlashCommandBuilder(), 'sources', 'names.sources'),
    'sources.description',
  ),
  show,
});

function show(event: Event, number: number): Reply {
  const page = pageOf(event.sources, number, SOURCES_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: say('sources.title', { title: event.title }) },
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
  const notKnown = say('sources.notKnown');
  const rows = [
    [say('sources.publisher'), publisher],
    [say('sources.headline'), headline],
    [say('sources.by'), byline],
    [say('sources.published'), published === undefined ? notKnown : dayAndTimeText(published)],
    [say('sources.link'), url ?? notKnown],
    [say('sources.credits'), credits.length > 0 ? credits.join('; ') : undefined],
    [say('sources.facts'), say('sources.factCount', { count: used })],
  ] as const;
  return {
    type: 'fields',
    fields: rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }])),
  };
}
