/** /export: what this server knows, as a file that is its own. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { type Block, notice, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { BUNDLE_ENDING, bundling } from '../src/packs/bundle.ts';
import { inTurns } from '../src/runtime/schedule.ts';
import type { Pack } from '../src/packs/pack.ts';
import { archivedPacks, forExport, openReviews } from '../src/guilds/guild.ts';
import { find, nameIndex } from '../src/qa/lookup/name-index.ts';
import { findEvent, suggestEvents } from '../src/qa/lookup/names.ts';
import { suggestArchived } from './event-admin/archive.ts';
import { unclearEvent } from './shared/event-command.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { eventOption, textOption } from './shared/options.ts';

/** Discord takes files of 10 MB from bots. */
const MAX_BYTES = 9_500_000;
const MAX_CHOICES = 25;

/** Named `exportPacks` as `export` is a word of the language. */
export const exportPacks: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'export', 'names.export'),
    'exporting.description',
  )
    .addStringOption(eventOption)
    .toJSON(),
  handle: async (request, context) => {
    const typed = textOption(request, 'event');
    const archived = await archivedPacks(context.guild);
    if (typed === '') return file([...context.guild.packs, ...archived], 'everything', context);
    const found = findEvent(context.view.knowledge, typed);
    if (found.outcome === 'one') return one(found.item.id, context);
    const kept = find(archivedIndex(archived), typed);
    if (kept.outcome === 'one') return one(kept.item.event.id, context);
    return unclearEvent(typed, found, ({ id }) => ({ name: 'export', args: [id] }));
  },
  complete: {
    event: (typed, _request, { view }) =>
      [...suggestEvents(view.knowledge, typed), ...suggestArchived(view.guild, typed)].slice(
        0,
        MAX_CHOICES,
      ),
  },
  actions: { export: ([id = ''], _request, context) => one(id, context) },
});

async function one(id: string, context: ModeratorContext): Promise<Reply> {
  const all = [...context.guild.packs, ...(await archivedPacks(context.guild))];
  return file(
    all.filter(({ event }) => event.id === id),
    id,
    context,
  );
}

function archivedIndex(packs: readonly Pack[]) {
  return nameIndex(
    packs,
    ({ event: { id, title, aliases } }) => [title, ...aliases, id],
    ({ event }) => event.id,
  );
}

async function file(
  all: readonly Pack[],
  name: string,
  { guild, view }: ModeratorContext,
): Promise<Reply> {
  // One without a source says nothing, and is no pack.
  const packs = forExport(
    guild,
    all.filter(({ event }) => event.sources.length > 0),
  );
  if (packs.length === 0) return notice(say('exporting.nothing'));
  const text = await inTurns(bundling(packs));
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return notice(say('exporting.tooMuch'));
  }
  const facts = packs.reduce((sum, pack) => sum + pack.facts.length, 0);
  const sources = packs.reduce((sum, { event }) => sum + event.sources.length, 0);
  const archived = packs.filter((pack) => pack.archived).length;
  const left = guild.invalid.length;
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
      ...(archived > 0
        ? [{ type: 'note', text: say('exporting.archived', { count: archived }) } as const]
        : []),
      ...besides(packs),
      ...(all.length > packs.length
        ? [
            {
              type: 'note',
              text: say('exporting.noSource', { count: all.length - packs.length }),
            } as const,
          ]
        : []),
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

/** What of this server's choices comes along. */
function besides(packs: readonly Pack[]): Block[] {
  const hidden = packs.reduce((sum, pack) => sum + (pack.hidden?.length ?? 0), 0);
  const merged = new Set(packs.flatMap((pack) => [...(pack.merged?.keys() ?? [])])).size;
  const counts = [
    ['exporting.hidden', hidden],
    ['exporting.merged', merged],
  ] as const;
  return counts.flatMap(([key, count]): Block[] =>
    count > 0 ? [{ type: 'note', text: say(key, { count }) }] : [],
  );
}
