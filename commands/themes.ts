/** /themes: what an event is about, in its sources' words. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { eventCommand } from './shared/event-command.ts';
import { kindsInList } from '../src/packs/kinds.ts';
import { factList } from './shared/fact-list.ts';
import { ofKinds } from './shared/facts.ts';

export const themes = eventCommand({
  builder: described(
    named(new SlashCommandBuilder(), 'themes', 'names.themes'),
    'themes.description',
  ),
  show: (event, page) =>
    factList(event, page, {
      command: 'themes',
      heading: say('themes.title', { title: event.title }),
      facts: ofKinds(event, kindsInList('themes')),
      none: say('themes.none'),
    }),
});
