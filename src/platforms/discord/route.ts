/** From a Discord interaction to the bot and back. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import { complete, press, run, runOnMessage } from '../../bot/dispatch.ts';
import { localeOf } from '../../bot/reply-locale.ts';
import type { Choice } from '../../qa/lookup/choice.ts';
import type { Request } from '../../bot/request.ts';
import type { PendingModals } from '../../bot/pending-modals.ts';
import { notice, type Reply } from '../../bot/reply.ts';
import { clean } from '../../text/clean.ts';
import { shorten } from '../../text/shorten.ts';
import { apologise } from './apology.ts';
import { decodeAction } from './custom-id.ts';
import { inLocale, say } from '../../bot/messages/say.ts';
import { isTooLate } from './interactions.ts';
import { deferring, patienceInLine } from './patience.ts';
import { requestOf } from './request.ts';
import { send } from './send.ts';
import type { Turns } from './turns.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/** What it takes to answer an interaction. */
export interface Serving {
  readonly bot: Bot;
  readonly forms: PendingModals;
  readonly turns: Turns;
  /** Milliseconds from now on after which a reply that is still being made is deferred; none where it waited to be heard. */
  readonly patience: () => number;
  /** Members who may do everything in each guild that the bot is in. */
  readonly owners: ReadonlySet<string>;
}

/** Answers the interaction. Never rejects; what goes wrong is logged, and told in a short reply. */
export async function route(serving: Serving, interaction: Interaction): Promise<void> {
  const since = performance.now();
  try {
    await answer(serving, interaction, () => {
      serving.bot.meter?.took(whatOf(interaction), (performance.now() - since) / 1000);
    });
  } catch (error) {
    serving.bot.log.error({ err: error }, 'an interaction could not be answered');
    serving.bot.meter?.failed('reply');
    await apologise(interaction.client.rest, interaction, 'faults.fault', serving.bot);
  }
}

/** What is timed apart from others; a command by its name, which Discord knows as one of the bot's. */
function whatOf(interaction: Interaction): string {
  if (interaction.isCommand()) return `/${interaction.commandName}`;
  if (interaction.isAutocomplete()) return 'suggestions';
  return interaction.isModalSubmit() ? 'form' : 'button';
}

async function answer(
  serving: Serving,
  interaction: Interaction,
  onReply: () => void,
): Promise<void> {
  const { bot, forms, turns, patience, owners } = serving;
  if (interaction.isAutocomplete()) {
    await suggest(serving, interaction, requestOf(interaction, owners));
    onReply();
    return;
  }
  const { log } = bot;
  const left = patienceInLine(patience(), turns.waiting());
  const request = requestOf(interaction, owners);
  const locale = localeOf(bot, request);
  const work = turns.reply(request, locale, () =>
    inLocale(locale, () =>
      replyTo(bot, forms, interaction, request).catch((error: unknown) => {
        log.error({ err: error }, 'an interaction could not be answered');
        return notice(say('faults.fault'));
      }),
    ),
  );
  const reply = await deferring(interaction, work, left, log);
  await inLocale(reply.locale ?? locale, () =>
    send(interaction, reply, request, { forms, log, onReply }),
  );
}

async function replyTo(
  bot: Bot,
  forms: PendingModals,
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  request: Request,
): Promise<Reply> {
  if (interaction.isChatInputCommand()) return run(bot, interaction.commandName, request);
  if (interaction.isMessageContextMenuCommand()) {
    return runOnMessage(bot, interaction.commandName, interaction.targetMessage.content, request);
  }
  const pressed = interaction.isButton() || interaction.isModalSubmit();
  const action = pressed ? decodeAction(interaction.customId) : undefined;
  const opened = action && !request.visiting ? forms.open(action) : undefined;
  return opened ?? press(bot, action, request);
}

/** None are better than late ones, which Discord does not take. */
async function suggest(
  { bot, turns, patience }: Serving,
  interaction: AutocompleteInteraction,
  request: Request,
): Promise<void> {
  const { commandName, options } = interaction;
  const { name, value } = options.getFocused(true);
  const left = patience();
  const choices = await Promise.race([
    turns.suggest(request, left, () => complete(bot, commandName, name, value, request)),
    sleep(left, [], { ref: false }),
  ]);
  try {
    await interaction.respond(choices.filter(fits).slice(0, MAX_CHOICES).map(shown));
  } catch (error) {
    if (isTooLate(error)) bot.log.info({ code: error.code }, 'suggestions came too late');
    else throw error;
  }
}

/** A name can be cut, but a value that was cut would mean something else. */
function fits({ name, value }: Choice): boolean {
  return clean(name).trim() !== '' && value !== '' && value.length <= MAX_CHOICE_LENGTH;
}

function shown({ name, value }: Choice): Choice {
  return { name: shorten(clean(name), MAX_CHOICE_LENGTH), value };
}
