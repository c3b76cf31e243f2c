/** The one way from an adapter to a command and back; whatever goes wrong, there is a reply. */
import { type GuildView, settingsOf } from '../guilds/guild.ts';
import type { Choice } from '../qa/lookup/choice.ts';
import type { Locale } from '../runtime/locale.ts';
import { own } from '../runtime/own.ts';
import type { Bot } from './bot.ts';
import type { Command, Context } from './command.ts';
import { failure, type Progress } from './failure.ts';
import { tooMany } from './limits.ts';
import { inLocale, say } from './messages/say.ts';
import { notice, type Action, type Block, type Reply, withRoom } from './reply.ts';
import { localeOf, localised, type PlatformLocale } from './reply-locale.ts';
import type { Request } from './request.ts';
import { answeredOnce } from './sent-forms.ts';
import { withTyped } from './typed-input.ts';

/** Runs the command called `name`. Never rejects: a fault is logged and becomes a short private reply. */
export function run(bot: Bot, name: string, request: Request): Promise<Reply> {
  const command = bot.commands.find((each) => each.definition.name === name);
  if (!command)
    return Promise.resolve(
      localised(localeOf(bot, request), () => notice(say('faults.noCommand', { name }))),
    );
  return guarded(bot, command, `command ${name}`, request, async (context) => {
    const over = command.limit && (await tooMany(command.limit, request, context));
    return over ? over.reply : command.handle(request, context);
  });
}

/**
 * Answers a message to the bot as /ask does; nothing when the member was told already that these are too many. Never
 * rejects.
 */
export async function runOnMention(bot: Bot, request: Request): Promise<Reply | undefined> {
  const command = bot.commands.find(({ definition }) => definition.name === 'ask');
  if (!command) return run(bot, 'ask', request);
  const told = { isSaid: true };
  const reply = await guarded(bot, command, 'command ask', request, async (context) => {
    const over = await tooMany('mentions', request, context);
    told.isSaid = over?.isFirst ?? true;
    return over ? over.reply : command.handle(request, context);
  });
  return told.isSaid ? reply : undefined;
}

/** Whether moderators let the bot answer posts in that forum; false where that can't be told. Never rejects. */
export async function answersPosts(bot: Bot, guild: string, forum: string): Promise<boolean> {
  try {
    const { guild: own } = await bot.view(guild);
    return own !== undefined && (settingsOf(own.rows).forums ?? []).includes(forum);
  } catch (error) {
    bot.log.error({ err: error }, 'whether a forum is answered can’t be told');
    return false;
  }
}

/** Answers a post in a forum; nothing where there is no sure answer, or something failed, which is logged. Never rejects. */
export async function runOnPost(bot: Bot, request: Request): Promise<Reply | undefined> {
  const command = bot.commands.find(({ onPost }) => onPost);
  if (!command) return undefined;
  const made = { isAnswer: false };
  const reply = await guarded(bot, command, 'a post', request, async (context) => {
    const answer = await command.onPost?.(request, context);
    made.isAnswer = answer !== undefined;
    return answer ?? notice('');
  });
  return made.isAnswer ? reply : undefined;
}

/** Runs the command that is called `name` in the menu of a message, on the message's text. Never rejects. */
export function runOnMessage(
  bot: Bot,
  name: string,
  text: string,
  request: Request,
): Promise<Reply> {
  const command = bot.commands.find(({ fromMessage }) => fromMessage?.definition.name === name);
  const option = command?.fromMessage?.option ?? '';
  return run(bot, command?.definition.name ?? name, {
    ...request,
    options: { [option]: text, private: true },
  });
}

/**
 * Does what a button or a submitted form says. Never rejects; one of another version, or without a known action,
 * gets a polite refusal. What was typed into a form that can't be handled comes back with the reply.
 */
export async function press(
  bot: Bot,
  action: Action | undefined,
  request: Request,
): Promise<Reply> {
  for (const command of bot.commands) {
    const handler = action && own(command.actions, action.name);
    if (handler) {
      return guarded(bot, command, `action ${action.name}`, request, (context) =>
        answeredOnce(context.view.guild, request, () => handler(action.args, request, context)),
      );
    }
  }
  const refused = await turnedAway(bot, request);
  return localised(localeOf(bot, request), () => {
    const stale = notice(say(request.fields ? 'faults.staleForm' : 'faults.staleButton'));
    return withTyped(refused ?? stale, request);
  });
}

/** Suggestions for what is being typed into `option`; none on a fault, which is logged. */
export async function complete(
  bot: Bot,
  name: string,
  option: string,
  typed: string,
  request: Request,
): Promise<readonly Choice[]> {
  const command = bot.commands.find((each) => each.definition.name === name);
  const completer = own(command?.complete, option);
  if (!completer) return [];
  try {
    if (await turnedAway(bot, request)) return [];
    const context = await contextOf(bot, request);
    return await inLocale(localeOf(bot, request, context.view), () =>
      completer(typed, request, context),
    );
  } catch (error) {
    bot.log.error({ err: error, command: name, option }, 'autocomplete failed');
    return [];
  }
}

/** What to say in a guild that the bot has left; nothing where it may answer. */
async function turnedAway(bot: Bot, request: Request): Promise<Reply | undefined> {
  const { guild, visiting = false } = request;
  if (!visiting || guild === undefined || !(await bot.guilds?.wasIn(guild))) return undefined;
  return localised(localeOf(bot, request), () => notice(say('faults.notInServer')));
}

/**
 * Makes what nobody asked for in a guild, such as news for its moderators, in the guild's own language; nothing when there
 * is nothing to say. `locale` is the language that the guild told the platform. Rejects when `make` does.
 */
export async function unasked(
  bot: Bot,
  { guild, locale: told }: PlatformLocale & { readonly guild: string },
  make: (context: Context) => Promise<Reply | undefined>,
): Promise<Reply | undefined> {
  const context = await contextOf(bot, { guild });
  const locale = localeOf(bot, { locale: told }, context.view);
  const reply = await inLocale(locale, () => make(context));
  return reply && { ...reply, locale };
}

async function contextOf(
  bot: Bot,
  request: Pick<Request, 'guild' | 'visiting'>,
  progress: Progress = { hasStored: false },
): Promise<Context> {
  const { report, forget, memory, limits, web } = bot;
  // Where the bot is not, nothing is known but what all know, and nothing is kept.
  const newest = async () =>
    noting(await bot.view(request.visiting ? undefined : request.guild), progress);
  const view = await newest();
  return {
    view,
    newest,
    report,
    hasStored: () => progress.hasStored,
    ...(forget && { forget }),
    ...(memory && { memory }),
    ...(limits && { limits }),
    ...(web && { web }),
  };
}

/** The view over a store whose writes are noted. */
function noting(view: GuildView, progress: Progress): GuildView {
  const { guild } = view;
  if (!guild) return view;
  const { store } = guild;
  const write: typeof store.write = async (work) => {
    const done = await store.write(work);
    progress.hasStored = true;
    return done;
  };
  return { ...view, guild: { ...guild, store: { ...store, write } } };
}

async function guarded(
  bot: Bot,
  { definition }: Command,
  what: string,
  request: Request,
  handle: (context: Context) => Reply | Promise<Reply>,
): Promise<Reply> {
  let locale = localeOf(bot, request);
  const progress: Progress = { hasStored: false };
  const failed = (error: unknown) => {
    const forMembers = definition.default_member_permissions === undefined;
    const reply = localised(locale, () =>
      failure(bot.log, what, error, { forMembers, ...progress }),
    );
    bot.meter?.replied(definition.name, reply.outcome ?? 'done');
    return reply;
  };
  const refused = (error: unknown): Reply => withTyped(failed(error), request);
  try {
    const away = await turnedAway(bot, request);
    if (away) return withTyped(away, request);
    const context = await contextOf(bot, request, progress);
    locale = localeOf(bot, request, context.view);
    const { next, ...reply } = await inLocale(locale, async () => {
      const whole = withRoom(await handle(context));
      return context.view.stale ? { ...whole, blocks: [...whole.blocks, staleNote()] } : whole;
    });
    bot.meter?.replied(definition.name, reply.outcome ?? 'done');
    return { ...reply, locale, ...(next && { next: later(next, locale, refused) }) };
  } catch (error) {
    return refused(error);
  }
}

/** What takes a reply's place, and what takes the place of that, in its language. */
async function later(
  next: Promise<Reply>,
  locale: Locale,
  failed: (error: unknown) => Reply,
): Promise<Reply> {
  try {
    const { next: after, ...made } = withRoom(await next);
    return { ...made, locale, ...(after && { next: later(after, locale, failed) }) };
  } catch (error) {
    return failed(error);
  }
}

function staleNote(): Block {
  return { type: 'note', text: say('faults.stale') };
}
