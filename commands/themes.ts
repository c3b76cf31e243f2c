/** /themes: what an event is about, in its sources' words. */
import { eventCommand } from './shared/event-command.ts';
import { kindsInList } from '../src/packs/kinds.ts';
import { factList } from './shared/fact-list.ts';
import { ofKinds } from './shared/facts.ts';

export const themes = eventCommand({
  name: 'themes',
  description: 'The theme of an event and its topics',
  show: (event, page) =>
    factList(event, page, {
      command: 'themes',
      heading: 'Theme and topics',
      facts: ofKinds(event, kindsInList('themes')),
      none: 'No source here gives a theme or topics.',
    }),
});
