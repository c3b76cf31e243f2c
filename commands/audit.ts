/** /audit: who changed what, with buttons that take changes back. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { choice, described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { z } from 'zod';
import { notice, type Button, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import {
  type Action,
  actions,
  entriesOf,
  type Entry,
  type Kind,
  kinds,
} from '../src/guilds/guild.ts';
import { revisionArg, revisionText } from './shared/actions.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { textOption } from './shared/options.ts';
import { entriesBlocks } from './shared/change-replies.ts';
import { takeBack, undone } from './shared/undo.ts';

const ON_PAGE = 4;

interface Filter {
  readonly member?: string | undefined;
  readonly action?: Action | undefined;
  readonly kind?: Kind | undefined;
  readonly below?: number | undefined;
}

/** Empty for any. */
function orAny<T extends z.ZodType>(schema: T) {
  return z.union([z.literal('').transform(() => undefined), schema]);
}
const args = z.tuple([
  orAny(z.string().max(40)),
  orAny(z.enum(actions)),
  orAny(z.enum(kinds as [Kind, ...Kind[]])),
  orAny(revisionArg),
]);

export const audit: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'audit', 'names.audit'),
    'audit.description',
  )
    .addUserOption((option) => described(named(option, 'member', 'names.member'), 'audit.member'))
    .addStringOption((option) =>
      described(named(option, 'action', 'names.action'), 'audit.action').addChoices(
        actions.map((value) => choice(value, `auditActions.${value}`)),
      ),
    )
    .addStringOption((option) =>
      described(named(option, 'what', 'names.what'), 'audit.what').addChoices(
        kinds.map((value) => choice(value, `auditKinds.${value}`)),
      ),
    )
    .toJSON(),
  handle: (request, context) => {
    const given = ['member', 'action', 'what'].map((name) => textOption(request, name));
    const { data } = args.safeParse([...given, '']);
    return data ? page(filterOf(data), context) : notice(say('audit.none'));
  },
  actions: {
    log: async (given, _request, context) => {
      const { data } = args.safeParse(given);
      if (!data) return notice(say('audit.pageGone'));
      return { ...(await page(filterOf(data), context)), update: true };
    },
    /** Takes back a whole change, by its first revision. */
    undo: async (given, request, context) => {
      const { data } = z.tuple([z.coerce.number().int().positive()]).safeParse(given);
      if (!data) return notice(say('changes.noSuchChange'));
      return undone(await takeBack(data[0], request, context), context);
    },
  },
});

function filterOf([member, action, kind, below]: z.output<typeof args>): Filter {
  return { member, action, kind, below };
}

async function page(
  { member, action, kind, below }: Filter,
  context: ModeratorContext,
): Promise<Reply> {
  const entries = await entriesOf(context.guild, {
    ...(member !== undefined && { member }),
    ...(action !== undefined && { action }),
    ...(kind !== undefined && { kind }),
    ...(below !== undefined && { below }),
    limit: ON_PAGE + 1,
  });
  if (entries.length === 0) return notice(say('audit.none'));
  const shown = entries.slice(0, ON_PAGE);
  const last = shown.at(-1);
  return {
    visibility: 'private',
    blocks: [{ type: 'heading', text: say('audit.title') }, ...entriesBlocks(shown, context)],
    buttons: [
      ...undoButtons(shown),
      ...(entries.length > ON_PAGE && last
        ? [
            {
              label: say('audit.older'),
              action: {
                name: 'log',
                args: [member ?? '', action ?? '', kind ?? '', revisionText(last.revision)],
              },
            },
          ]
        : []),
    ],
  };
}

/** One for each change, which may have several entries. */
function undoButtons(entries: readonly Entry[]): Button[] {
  return [...Map.groupBy(entries, ({ batch }) => batch)].map(([batch, [first]]) => ({
    label: say('audit.undo', { revision: first?.revision ?? batch }),
    action: { name: 'undo', args: [String(batch)] },
  }));
}
