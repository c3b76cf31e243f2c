/** /settings: who moderates, where reports go, how sure answers must be, and how long data is kept. */
import { isDeepStrictEqual } from 'node:util';
import { SlashCommandBuilder } from '@discordjs/builders';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { notice, type Also, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import { choice, described, languageChoice, named } from '../src/bot/messages/localised.ts';
import { locales } from '../src/runtime/locale.ts';
import { say } from '../src/bot/messages/say.ts';
import { cautions } from '../src/qa/decision/decision.ts';
import { applyChanges, type Settings, settingsId, settingsOf } from '../src/guilds/guild.ts';
import {
  mayAppoint,
  moderatorCommand,
  type ModeratorContext,
  type ModeratorHandler,
} from './shared/moderator-command.ts';
import {
  settingShown,
  settingsChanged,
  settingsShown,
  type SettingsPart,
} from './shared/settings-shown.ts';
import { refused, saved } from './shared/change-replies.ts';

const languages = ['member', ...locales] as const;
const MAX_ROLES = 25;
const MAX_DAYS = 3650;
const MAX_PER_MINUTE = 1000;
/** What a member may ask for a minute, as options and as they are shown. */
const LIMITS = [
  { option: 'questions', name: 'names.limitQuestions', text: 'settings.limitsQuestions' },
  { option: 'checks', name: 'names.limitChecks', text: 'settings.limitsChecks' },
  {
    option: 'verifications',
    name: 'names.limitVerifications',
    text: 'settings.limitsVerifications',
  },
  { option: 'reports', name: 'names.limitReports', text: 'settings.limitsReports' },
  { option: 'mentions', name: 'names.limitMentions', text: 'settings.limitsMentions' },
] as const;

export const settings: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'settings', 'names.settings'),
    'settings.description',
  )
    .addSubcommand((show) => described(named(show, 'show', 'names.show'), 'settings.show'))
    .addSubcommand((moderators) =>
      described(named(moderators, 'moderators', 'names.moderators'), 'settings.moderators')
        .addRoleOption((add) => described(named(add, 'add', 'names.add'), 'settings.moderatorsAdd'))
        .addRoleOption((remove) =>
          described(named(remove, 'remove', 'names.takeOff'), 'settings.moderatorsRemove'),
        ),
    )
    .addSubcommand((reports) =>
      described(
        named(reports, 'reports', 'names.reportsChannel'),
        'settings.reports',
      ).addChannelOption((channel) =>
        described(
          named(channel, 'channel', 'names.channel'),
          'settings.reportsChannel',
        ).addChannelTypes(ChannelType.GuildText),
      ),
    )
    .addSubcommand((digest) =>
      described(named(digest, 'digest', 'names.digest'), 'settings.digest').addBooleanOption((on) =>
        described(named(on, 'on', 'names.on'), 'settings.digestOn'),
      ),
    )
    .addSubcommand((caution) =>
      described(named(caution, 'caution', 'names.caution'), 'settings.caution').addStringOption(
        (level) =>
          described(named(level, 'level', 'names.level'), 'settings.cautionLevel')
            .setRequired(true)
            .addChoices(...cautions.map((value) => choice(value, `caution.${value}`))),
      ),
    )
    .addSubcommand((language) =>
      described(named(language, 'language', 'names.language'), 'settings.language').addStringOption(
        (which) =>
          described(named(which, 'which', 'names.which'), 'settings.languageChoice')
            .setRequired(true)
            .addChoices(
              choice('member', 'settings.languageMember'),
              ...locales.map(languageChoice),
            ),
      ),
    )
    .addSubcommand((limits) =>
      LIMITS.reduce(
        (all, { name, text, option }) =>
          all.addIntegerOption((most) =>
            described(named(most, option, name), text)
              .setMinValue(0)
              .setMaxValue(MAX_PER_MINUTE),
          ),
        described(named(limits, 'limits', 'names.limits'), 'settings.limits'),
      ),
    )
    .addSubcommand((keep) =>
      described(named(keep, 'keep', 'names.keep'), 'settings.keep').addIntegerOption((days) =>
        described(named(days, 'days', 'names.days'), 'settings.keepDays')
          .setRequired(true)
          .setMinValue(0)
          .setMaxValue(MAX_DAYS),
      ),
    )
    .toJSON(),
  shownTo: PermissionFlagsBits.ManageGuild,
  handle: {
    show: (_request, context) => ({
      visibility: 'private',
      blocks: [
        { type: 'heading', text: say('settings.title') },
        ...settingsShown(settingsOf(context.guild.rows)),
      ],
      buttons: [],
    }),
    moderators: changing('moderators', ({ moderators, ...rest }, { options: { add, remove } }) => {
      const roles = new Set(moderators);
      if (typeof add === 'string') roles.add(add);
      if (typeof remove === 'string') roles.delete(remove);
      return { ...rest, moderators: [...roles].slice(0, MAX_ROLES) };
    }),
    caution: changing('caution', (now, { options: { level } }) => ({
      ...now,
      caution: cautions.find((each) => each === level) ?? now.caution,
    })),
    reports: changing('reports', (now, { options: { channel } }) => ({
      ...now,
      channel: typeof channel === 'string' ? channel : undefined,
    })),
    digest: changing('digest', (now, { options: { on } }) => ({
      ...now,
      digest: typeof on === 'boolean' ? on : now.digest,
    })),
    language: changing('language', (now, { options: { which } }) => ({
      ...now,
      language: languages.find((each) => each === which) ?? now.language,
    })),
    limits: changing('limits', (now, { options }) => {
      const limits = LIMITS.flatMap(({ option }) => {
        const most = options[option] ?? now.limits?.[option] ?? 0;
        return most === 0 ? [] : [[option, most] as const];
      });
      return { ...now, limits: limits.length > 0 ? Object.fromEntries(limits) : undefined };
    }),
    keep: changing('keep', (now, { options: { days } }) => ({
      ...now,
      keepDays: typeof days === 'number' ? days : now.keepDays,
    })),
  },
});

/** Only those with Manage Server: who was appointed may not appoint others. */
function changing(
  part: SettingsPart,
  next: (now: Settings, request: Request) => Settings,
): ModeratorHandler {
  return async (request, context) => {
    const { permissions } = request;
    if (!mayAppoint(permissions)) {
      return notice(say(permissions.unsure ? 'moderating.rolesUnknown' : 'settings.notAllowed'));
    }
    const now = settingsOf(context.guild.rows);
    const body = next(now, request);
    if (isDeepStrictEqual(asStored(body), asStored(now))) return unchanged(part, request, now);
    return save(body, request, context);
  };
}

async function save(body: Settings, request: Request, context: ModeratorContext): Promise<Reply> {
  const { revision: seen } = context.guild.rows;
  const now = settingsOf(context.guild.rows);
  const outcome = await applyChanges(context.guild, request, [
    { do: 'put', kind: 'settings', id: settingsId, body, seen },
  ]);
  if (!outcome.done) return refused(outcome, context);
  const reply = saved(outcome, [
    { type: 'heading', text: say('settings.changed') },
    ...settingsChanged(now, body),
    { type: 'note', text: say('settings.seeAll') },
  ]);
  const { channel } = body;
  // Another moderator may have chosen it a moment before.
  const isNew = channel !== now.channel && outcome.entries.length > 0;
  return channel !== undefined && isNew ? { ...reply, also: firstIn(channel) } : reply;
}

/** What is set; where something was chosen, that it was so before. */
function unchanged(part: SettingsPart, { options }: Request, now: Settings): Reply {
  const isChosen = Object.keys(options).length > 0;
  return {
    visibility: 'private',
    blocks: [
      ...(isChosen ? [{ type: 'text', text: say('changes.nothing') } as const] : []),
      ...settingShown(part, now),
      { type: 'note', text: say('settings.seeAll') },
    ],
    buttons: [],
  };
}

/** What is left out and what is undefined are one. */
function asStored(body: Settings): unknown {
  return JSON.parse(JSON.stringify(body));
}

/** Shows at once whether reports can be brought there. */
function firstIn(channel: string): Also {
  return {
    channel,
    reply: {
      ...notice(say('settings.broughtHere')),
      visibility: 'public',
    },
    unsent: say('settings.mayNotWrite'),
  };
}
