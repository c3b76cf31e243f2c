/** /export: what this server knows, as a file that is its own. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { BUNDLE_ENDING, bundleOf } from '../src/packs/bundle.ts';
import type { Pack } from '../src/packs/pack.ts';
import { openReviews } from '../src/guilds/guild.ts';
import { findEvent, suggestEvents } from '../src/qa/lookup/names.ts';
import { unclearEvent } from './shared/event-command.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { eventOption, textOption } from './shared/options.ts';

/** Discord takes files of 10 MB from bots. */
const MOST_BYTES = 9_500_000;

/** Named `exportPacks` as `export` is a word of the language. */
export const exportPacks: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'export', 'names.export'),
    'exporting.description',
  )
    .addStringOption(eventOption)
    .toJSON(),
  handle: (request, context) => {
    const typed = textOption(request, 'event');
    if (typed === '') return file(context.guild.packs, 'everything', context);
    const found = findEvent(context.view.knowledge, typed);
    if (found.outcome === 'one') return one(found.item.id, context);
    return unclearEvent(typed, found, ({ id }) => ({ name: 'export', args: [id] }));
  },
  complete: { event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed) },
  actions: { export: ([id = ''], _request, context) => one(id, context) },
});

function one(id: string, context: ModeratorContext): Promise<Reply> {
  return file(
    context.guild.packs.filter(({ event }) => event.id === id),
    id,
    context,
  );
}

async function file(
  packs: readonly Pack[],
  name: string,
  { guild, view }: ModeratorContext,
): Promise<Reply> {
  if (packs.length === 0) return notice(say('exporting.nothing'));
  const text = bundleOf(packs);
  if (Buffer.byteLength(text) > MOST_BYTES) {
    return notice(say('exporting.tooMuch'));
  }
  const facts = packs.reduce((sum, pack) => sum + pack.facts.length, 0);
  const sources = packs.reduce((sum, { event }) => sum + event.sources.length, 0);
  const left = guild.unsound.length;
  const exported = new Set(packs.map(({ event }) => event.id));
  const open = (await openReviews(guild, view.knowledge.sources))
    .filter(({ source }) => exported.has(source.eventId))
    .reduce((sum, each) => sum + each.open, 0);
  return {
    visibility: 'private',
    blocks: [
      {
        type: 'text',
        text: say('exporting.done', { events: packs.length, sources, facts }),
      },
      ...(left > 0
        ? [{ type: 'note', text: say('exporting.toMend', { count: left }) } as const]
        : []),
      ...(open > 0
        ? [{ type: 'note', text: say('exporting.drafts', { count: open }) } as const]
        : []),
    ],
    buttons: [],
    files: [{ name: `${name}${BUNDLE_ENDING}`, text }],
  };
}
