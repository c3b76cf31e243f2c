/** /forum: where posts are answered unasked, and what was said of the answers. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { described, named } from '../../src/bot/messages/localised.ts';
import { say } from '../../src/bot/messages/say.ts';
import { listText } from '../../src/bot/messages/list-text.ts';
import type { Command } from '../../src/bot/command.ts';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  applyChanges,
  type Guild,
  type PostAnswer,
  postAnswersOf,
  postDays,
  settingsId,
  settingsOf,
} from '../../src/guilds/guild.ts';
import { refused, saved } from '../shared/change-replies.ts';
import {
  mayAppoint,
  moderatorCommand,
  type ModeratorContext,
  type ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { pageArg, pageButtons, pageNote } from '../shared/pages.ts';
import { answerPost } from './answer.ts';

const ON_PAGE = 8;
const MAX_FORUMS = 25;

const forModerators = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'forum', 'names.forum'),
    'posts.description',
  )
    .addSubcommand((show) => described(named(show, 'show', 'names.show'), 'posts.show'))
    .addSubcommand((on) =>
      described(named(on, 'on', 'names.on'), 'posts.on').addChannelOption((channel) =>
        described(named(channel, 'channel', 'names.channel'), 'posts.onForum')
          .setRequired(true)
          .addChannelTypes(ChannelType.GuildForum),
      ),
    )
    .addSubcommand((off) =>
      described(named(off, 'off', 'names.off'), 'posts.off').addChannelOption((channel) =>
        described(named(channel, 'channel', 'names.channel'), 'posts.offForum')
          .setRequired(true)
          .addChannelTypes(ChannelType.GuildForum),
      ),
    )
    .toJSON(),
  handle: {
    show: (_request, { guild }) => show(0, guild),
    on: choosing('posts.isOn', (now, forum) => [...new Set([...now, forum])]),
    off: choosing('posts.isOff', (now, forum) => now.filter((each) => each !== forum)),
  },
  actions: {
    forum: async (given, _request, { guild }) => {
      const { data } = z.tuple([pageArg]).safeParse(given);
      return { ...(await show(data?.[0] ?? 0, guild)), update: true };
    },
  },
});

/** What members do under an answer stands with /ask: here every action is for moderators. */
export const forum: Command = { ...forModerators, onPost: answerPost };

function choosing(
  done: 'posts.isOn' | 'posts.isOff',
  next: (now: readonly string[], forum: string) => readonly string[],
): ModeratorHandler {
  return async (request, context) => {
    const channel = textOption(request, 'channel');
    const { forums = [], ...rest } = settingsOf(context.guild.rows);
    const chosen = next(forums, channel);
    if (chosen.length === forums.length) return notice(say('changes.nothing'));
    if (chosen.length > MAX_FORUMS) return notice(say('posts.tooMany', { most: MAX_FORUMS }));
    return save({ ...rest, forums: [...chosen] }, done, request, context);
  };
}

async function save(
  body: ReturnType<typeof settingsOf>,
  done: 'posts.isOn' | 'posts.isOff',
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { revision: seen } = context.guild.rows;
  const edit = { do: 'put', kind: 'settings', id: settingsId, body, seen } as const;
  const outcome = await applyChanges(context.guild, request, [edit]);
  if (!outcome.done) return refused(outcome, context);
  const mentions = [{ kind: 'channel', id: textOption(request, 'channel') }] as const;
  const reply = saved(outcome, [
    { type: 'mention', lead: say(done), mentions },
    ...(done === 'posts.isOn' ? [howNote(), ...lacking(request)] : []),
  ]);
  // Settings are taken back by those who may change them all.
  return mayAppoint(request.permissions) ? reply : { ...reply, buttons: [] };
}

function howNote(): Block {
  return { type: 'note', text: say('posts.how') };
}

/** What the bot itself may not do in the forum that was chosen. */
function lacking({ lacks = {} }: Request): Block[] {
  const lacked = lacks.channel ?? [];
  if (lacked.length === 0) return [];
  const permissions = listText(lacked.map((each) => say(`permissions.${each}`)));
  return [{ type: 'text', text: say('posts.lacks', { permissions }) }];
}

async function show(number: number, guild: Guild): Promise<Reply> {
  const { forums = [] } = settingsOf(guild.rows);
  const page = { offset: number * ON_PAGE, limit: ON_PAGE };
  const { total, right, wrong, answers } = await postAnswersOf(guild, page);
  if (total > 0 && answers.length === 0) return show(Math.ceil(total / ON_PAGE) - 1, guild);
  const shown = { items: answers, number, count: Math.max(Math.ceil(total / ON_PAGE), 1) };
  const mentions = forums.map((id) => ({ kind: 'channel', id }) as const);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('posts.title') },
      forums.length > 0
        ? { type: 'mention', lead: say('posts.answeredIn'), mentions }
        : { type: 'text', text: say('posts.nowhere') },
      howNote(),
      ...(total > 0
        ? [
            {
              type: 'text',
              text: say('posts.counts', { total, right, wrong, days: postDays }),
            } as const,
          ]
        : []),
      ...answers.map(lineOf),
      ...(wrong > 0 ? [{ type: 'note', text: say('posts.mend') } as const] : []),
      ...pageNote(shown),
    ],
    buttons: pageButtons(shown, (to) => ({ name: 'forum', args: [to] })),
  };
}

/** What was said, with the post, which Discord links to. */
function lineOf({ said, question, post, at }: PostAnswer): Block {
  return {
    ...{ type: 'mention', lead: say(`postSaid.${said ?? 'nothing'}`, { question }), at },
    mentions: [{ kind: 'channel', id: post }],
  };
}
