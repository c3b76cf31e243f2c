/** /attendance: how many came to an event, and who. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Event } from '../src/packs/knowledge.ts';
import { kindsInList } from '../src/packs/kinds.ts';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import type { Reply } from '../src/bot/reply.ts';
import { eventCommand } from './shared/event-command.ts';
import { factList } from './shared/fact-list.ts';
import { ofKinds } from './shared/facts.ts';

export const attendance = eventCommand({
  builder: described(
    named(new SlashCommandBuilder(), 'attendance', 'names.attendance'),
    'attendance.description',
  ),
  show,
});

function show(event: Event, page: number): Reply {
  const came = ofKinds(event, ['attendance']);
  return factList(event, page, {
    command: 'attendance',
    heading: say('attendance.title', { title: event.title }),
    facts: ofKinds(event, kindsInList('attendance')),
    none: say('attendance.none'),
    ...(came.length === 0 && { note: say('attendance.othersCounted') }),
  });
}
