/** /watch: feeds and articles on the web that are followed. */
import { SlashCommandBuilder, type SlashCommandStringOption } from '@discordjs/builders';
import { z } from 'zod';
import type { Command } from '../../src/bot/command.ts';
import { described, named } from '../../src/bot/messages/localised.ts';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  endWatch,
  findWatch,
  letGo,
  listWatches,
  type LookFault,
  noteLook,
  resumeWatch,
  take,
  type Watch,
} from '../../src/guilds/guild.ts';
import { suggestEvents } from '../../src/qa/lookup/names.ts';
import { shorten } from '../../src/text/shorten.ts';
import { tellingPlace } from '../shared/in-line.ts';
import {
  moderatorCommand,
  type ModeratorAction,
  type ModeratorContext,
} from '../shared/moderator-command.ts';
import { eventOption, MAX_LINK_LENGTH, MAX_NAME_LENGTH, textOption } from '../shared/options.ts';
import { pageArg } from '../shared/pages.ts';
import { beginReview } from '../review/begin.ts';
import { ofSource } from '../shared/choose-source.ts';
import { newSourceForm } from '../source/add.ts';
import { showLinked } from '../source/link.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { add } from './add.ts';
import { lookFaultText } from './fault.ts';
import { showWatches } from './list.ts';
import { look } from './look.ts';
import { noticeReply } from './notice.ts';
import { eventById } from '../../src/packs/knowledge.ts';

const MAX_CHOICES = 25;
const MAX_WORDS_LENGTH = 200;
const pageArgs = z.tuple([pageArg]);

export const watch: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'watch', 'names.watch'),
    'watch.description',
  )
    .addSubcommand((add) =>
      described(named(add, 'add', 'names.add'), 'watch.add')
        .addStringOption((url) =>
          described(named(url, 'url', 'names.url'), 'watch.url')
            .setRequired(true)
            .setMaxLength(MAX_LINK_LENGTH),
        )
        .addStringOption((option) => eventOption(option).setRequired(true))
        .addStringOption((words) =>
          described(named(words, 'words', 'names.words'), 'watch.words').setMaxLength(
            MAX_WORDS_LENGTH,
          ),
        ),
    )
    .addSubcommand((list) => described(named(list, 'list', 'names.list'), 'watch.list'))
    .addSubcommand((remove) =>
      described(named(remove, 'remove', 'names.remove'), 'watch.remove').addStringOption(
        watchOption,
      ),
    )
    .toJSON(),
  handle: {
    add,
    list: (_request, context) => showWatches(0, context),
    async remove(request, context) {
      const typed = textOption(request, 'watch').toLowerCase();
      const all = await listWatches(context.guild.store, context.guild.id);
      const called = all.filter(({ title }) => typed !== '' && title.toLowerCase().includes(typed));
      const exactly = called.filter(({ title }) => title.toLowerCase() === typed);
      const [meant, ...others] =
        [all.filter(({ id }) => id === typed), exactly, called].find(({ length }) => length > 0) ??
        [];
      if (!meant) return notice(say('watch.goneAlready'));
      // Which one is meant is for the member to say: there each has its button.
      return others.length > 0 ? showWatches(0, context) : end(meant, context);
    },
  },
  complete: {
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
    async watch(typed, _request, { view: { guild } }) {
      const all = guild ? await listWatches(guild.store, guild.id) : [];
      const fitting = all.filter(({ title, url }) =>
        `${title} ${url}`.toLowerCase().includes(typed.trim().toLowerCase()),
      );
      return fitting
        .slice(0, MAX_CHOICES)
        .map(({ id, title }) => ({ name: shorten(title, MAX_NAME_LENGTH), value: id }));
    },
  },
  actions: {
    'watch-list': async (given, _request, context) => {
      const { data } = pageArgs.safeParse(given);
      return { ...(await showWatches(data?.[0] ?? 0, context)), update: true };
    },
    'watch-review': ofSource((source, _rest, request, context) =>
      beginReview(source, request, context),
    ),
    'watch-end': ofWatch((watch, _request, context) => end(watch, context)),
    'watch-look': ofWatch(lookNow),
    /** What could not be added by itself, as its page does not tell all of it. */
    'watch-read': ofWatch((watch, request, context) => {
      const event = eventById(context.view.knowledge, watch.event);
      if (!event) return notice(say('events.gone'));
      return showLinked(watch.url, (details) => newSourceForm(event, details), request, context);
    }),
  },
});

function watchOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return described(named(option, 'watch', 'names.watch'), 'watch.which')
    .setRequired(true)
    .setMaxLength(MAX_NAME_LENGTH)
    .setAutocomplete(true);
}

async function end({ id, title }: Watch, { guild }: ModeratorContext): Promise<Reply> {
  await endWatch(guild.store, guild.id, id);
  return notice(say('watch.ended', { title }));
}

async function lookNow(watch: Watch, request: Request, context: ModeratorContext): Promise<Reply> {
  const { web, guild } = context;
  if (!web) return notice(say('fetching.off'));
  const over = await tooMany('uploads', request, context);
  if (over) return over.reply;
  const { store } = guild;
  if (watch.state === 'stopped') await resumeWatch(store, guild.id, watch.id, request.now);
  if (!(await take(store, watch, request.now))) return notice(say('watch.isLooking'));
  return tellingPlace(context, async (onWait) => {
    try {
      const { looked, notice: found } = await look(watch, request.now, { ...context, web, onWait });
      await noteLook(store, watch, looked, request.now);
      if (found) return noticeReply(found, 'private');
      const { fault } = looked.body;
      if (fault) return failed(watch, fault);
      const { edition } = looked.body;
      const { title } = watch;
      // Told already or not worth telling, yet not the text that is kept.
      return notice(
        edition
          ? say('watch.changedSo', { title, count: edition.lost })
          : say('watch.nothingNew', { title }),
      );
    } catch (error) {
      await letGo(store, watch);
      throw error;
    }
  });
}

function failed({ title }: Watch, fault: LookFault): Reply {
  return {
    visibility: 'private',
    blocks: [
      { type: 'answer', text: say('watch.failed', { title }) },
      { type: 'text', text: lookFaultText(fault) },
    ],
    buttons: [],
  };
}

function ofWatch(
  act: (watch: Watch, request: Request, context: ModeratorContext) => Reply | Promise<Reply>,
): ModeratorAction {
  return async ([id = ''], request, context) => {
    const watch = await findWatch(context.guild.store, context.guild.id, id);
    return watch ? act(watch, request, context) : notice(say('watch.goneAlready'));
  };
}
