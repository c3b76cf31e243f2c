/** /attendance: how many came to an event, and who. */
import type { Event } from '../src/packs/knowledge.ts';
import { kindsInList } from '../src/packs/kinds.ts';
import type { Reply } from '../src/bot/reply.ts';
import { eventCommand } from './shared/event-command.ts';
import { factList } from './shared/fact-list.ts';
import { ofKinds } from './shared/facts.ts';

export const attendance = eventCommand({
  name: 'attendance',
  description: 'How many people came to an event, and who',
  show,
});

function show(event: Event, page: number): Reply {
  const came = ofKinds(event, ['attendance']);
  return factList(event, page, {
    command: 'attendance',
    heading: 'Attendance',
    facts: ofKinds(event, kindsInList('attendance')),
    none: 'No source here says how many came, or who.',
    ...(came.length === 0 && { note: 'No source here says how many came. What else is counted:' }),
  });
}
