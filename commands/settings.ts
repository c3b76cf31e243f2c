/** /settings: who moderates, where reports go, how sure answers must be, and how long data is kept. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { ChannelType } from 'discord-api-types/v10';
import { notice, type Also, type Block, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import { en } from '../src/bot/messages/en.ts';
import { cautions } from '../src/qa/decision.ts';
import { applyChanges, type Settings, settingsId, settingsOf } from '../src/guilds/guild.ts';
import {
  mayAppoint,
  moderatorCommand,
  type ModeratorContext,
  type ModeratorHandler,
} from './shared/moderator-command.ts';
import { refused, saved } from './shared/change-replies.ts';

const MOST_ROLES = 25;
const MOST_DAYS = 3650;

export const settings: Command = moderatorCommand({
  definition: new SlashCommandBuilder()
    .setName('settings')
    .setDescription('Who moderates, where reports go, how sure I must be, how long data is kept')
    .addSubcommand((show) => show.setName('show').setDescription('What is set now'))
    .addSubcommand((moderators) =>
      moderators
        .setName('moderators')
        .setDescription('Roles that may moderate, besides members who may manage messages')
        .addRoleOption((option) => option.setName('add').setDescription('A role to add'))
        .addRoleOption((option) => option.setName('remove').setDescription('A role to take off')),
    )
    .addSubcommand((reports) =>
      reports
        .setName('reports')
        .setDescription('A channel that members’ reports are brought to; none when left out')
        .addChannelOption((option) =>
          option
            .setName('channel')
            .setDescription('The channel; who reads it sees who reported')
            .addChannelTypes(ChannelType.GuildText),
        ),
    )
    .addSubcommand((caution) =>
      caution
        .setName('caution')
        .setDescription('How sure I must be before I answer')
        .addStringOption((option) =>
          option
            .setName('level')
            .setDescription('How many questions without an answer may get one all the same')
            .setRequired(true)
            .addChoices(...cautions.map((value) => ({ value, name: en.caution[value] }))),
        ),
    )
    .addSubcommand((keep) =>
      keep
        .setName('keep')
        .setDescription('How long this server’s data is kept after I was removed')
        .addIntegerOption((option) =>
          option
            .setName('days')
            .setDescription('Days; 30 unless set')
            .setRequired(true)
            .setMinValue(0)
            .setMaxValue(MOST_DAYS),
        ),
    )
    .toJSON(),
  handle: {
    show: (_request, context) => ({
      visibility: 'private',
      blocks: [{ type: 'heading', text: 'Settings' }, ...shown(settingsOf(context.guild.rows))],
      buttons: [],
    }),
    moderators: changing(({ moderators, ...rest }, { options: { add, remove } }) => {
      const roles = new Set(moderators);
      if (typeof add === 'string') roles.add(add);
      if (typeof remove === 'string') roles.delete(remove);
      return { ...rest, moderators: [...roles].slice(0, MOST_ROLES) };
    }),
    caution: changing((now, { options: { level } }) => ({
      ...now,
      caution: cautions.find((each) => each === level) ?? now.caution,
    })),
    reports: changing(({ moderators, keepDays, caution }, { options: { channel } }) => ({
      ...{ moderators, keepDays, caution },
      ...(typeof channel === 'string' && { channel }),
    })),
    keep: changing((now, { options: { days } }) => ({ ...now, keepDays: Number(days) })),
  },
});

/** Only those with Manage Messages themselves: who was appointed may not appoint others. */
function changing(next: (now: Settings, request: Request) => Settings): ModeratorHandler {
  return async (request, context) => {
    if (!mayAppoint(request.permissions)) {
      return notice('Only members who may manage messages can change the settings.');
    }
    return save(next(settingsOf(context.guild.rows), request), request, context);
  };
}

async function save(body: Settings, request: Request, context: ModeratorContext): Promise<Reply> {
  const { revision: seen } = context.guild.rows;
  const outcome = await applyChanges(context.guild, request, [
    { do: 'put', kind: 'settings', id: settingsId, body, seen },
  ]);
  if (!outcome.done) return refused(outcome, context);
  const reply = saved(outcome, [{ type: 'heading', text: 'Settings changed' }, ...shown(body)]);
  const { channel } = body;
  const isNew = channel !== settingsOf(context.guild.rows).channel;
  return channel !== undefined && isNew ? { ...reply, also: firstIn(channel) } : reply;
}

/** Shows at once whether reports can be brought there. */
function firstIn(channel: string): Also {
  return {
    channel,
    reply: {
      ...notice('Reports from members are brought to this channel.'),
      visibility: 'public',
    },
    unsent:
      'But I may not write in that channel: let me see it and send messages there, then choose it again.',
  };
}

function shown({ moderators, channel, keepDays, caution }: Settings): Block[] {
  const roles = moderators.map((id) => ({ kind: 'role', id }) as const);
  return [
    {
      ...{ type: 'mention', mentions: roles },
      lead:
        roles.length > 0
          ? 'May moderate, besides members who may manage messages:'
          : 'Members who may manage messages moderate, nobody else.',
    },
    channel === undefined
      ? { type: 'text', text: 'Reports are kept in /reports alone.' }
      : {
          ...{ type: 'mention', lead: 'Reports are also brought to' },
          mentions: [{ kind: 'channel', id: channel }],
        },
    { type: 'text', text: en.cautionIs({ level: en.caution[caution] }) },
    {
      type: 'text',
      text: `After I was removed from this server, its data is kept for ${keepDays} days.`,
    },
  ];
}
