/** Sending a reply, and what to do when Discord refuses it. */
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { say } from '../../bot/messages/say.ts';
import { type Input, notice, type Reply } from '../../bot/reply.ts';
import type { Request } from '../../bot/request.ts';
import type { PendingModals } from '../../bot/pending-modals.ts';
import { withTyped } from '../../bot/typed-input.ts';
import { hasMessage, isFiltered, isGone, isTooLate } from './interactions.ts';
import { MAX_VALUE_LENGTH, renderModal, tooLongIn } from './modal.ts';
import { post, tellAlone } from './post.ts';
import { showPressed, stillShared } from './pressed.ts';
import { render, type Rendered } from './render.ts';

/** For the client; an interaction's first message has the name `@original`. */
type MessageId = string;

/** What it takes to send a reply. */
export interface Sending {
  readonly forms: PendingModals;
  readonly log: Logger;
  /** Told when the reply is sent, or could not be. */
  readonly onReply?: () => void;
}

/**
 * Answers the interaction with the reply, with what goes to another channel, and with what takes its place later. Never rejects: a refused reply is
 * logged and followed by a short private one, with what the request's form was filled with, or without it where that
 * is refused too.
 */
export async function send(
  interaction: RepliableInteraction,
  reply: Reply,
  request: Pick<Request, 'fields'>,
  { forms, log, onReply }: Sending,
): Promise<void> {
  let message: MessageId = '@original';
  /** In the place of a shared message. */
  const there = (each: Reply): Reply =>
    reply.update && hasMessage(interaction) ? stillShared(each, interaction.message) : each;
  /** Sends a reply; gives what to say in its place, if anything. */
  const attempt = async (each: Reply): Promise<Unshown | undefined> => {
    try {
      message = await show(interaction, each, request, { forms, log });
      return undefined;
    } catch (error) {
      // Late or not, it has been answered, so nothing is left to send.
      if (isTooLate(error)) {
        log.info({ code: error.code }, 'a reply came too late or was already there');
        return undefined;
      }
      if (!isGone(error)) return unshown(error, 'a reply could not be sent', log);
      log.info({ code: error.code }, 'the place of a reply is gone');
      return 'discord.notShown';
    }
  };
  let why = await attempt(there(reply));
  if (why) {
    const short = notice(say(why));
    const whole = withTyped(short, request);
    why = await attempt(whole);
    // It may be what was typed that is not let through.
    if (why && whole !== short) why = await attempt(notice(say(why)));
  }
  const shown = why === undefined;
  onReply?.();
  if (shown && reply.also) await post(interaction, reply.also, log);
  if (shown && reply.aside !== undefined) await tellAlone(interaction, reply.aside, log);
  if (!shown) return;
  for (let next = await reply.next; next; next = await next.next) {
    // A form can't open by itself any more: a button opens it.
    const whole = next.modal ? forms.postpone(next, next.modal, request) : next;
    await replace(interaction, message, there(whole), log);
  }
}

/** What a member is told in place of a reply that could not be shown. */
export type Unshown = 'discord.notShown' | 'discord.filtered';

/** Logs that a message could not be sent; gives what to say of it. A filter that somebody chose is no fault of the bot. */
export function unshown(error: unknown, what: string, log: Logger): Unshown {
  if (isFiltered(error)) {
    log.info({ code: error.code }, 'a filter did not let a message through');
    return 'discord.filtered';
  }
  log.error({ err: error }, what);
  return 'discord.notShown';
}

/** Puts what came of long work in the place of the reply, or that it can't be shown: else it seemed to go on for ever. */
async function replace(
  interaction: RepliableInteraction,
  message: MessageId,
  reply: Reply,
  log: Logger,
): Promise<void> {
  const edit = (each: Reply) =>
    interaction.editReply({ message, ...withoutOldFiles(render(each, log)) });
  const what = 'a reply could not be replaced';
  try {
    await edit(reply);
  } catch (error) {
    await edit(notice(say(unshown(error, what, log)))).catch((again: unknown) => {
      log.info({ err: again }, what);
    });
  }
}

async function show(
  interaction: RepliableInteraction,
  reply: Reply,
  request: Pick<Request, 'fields'>,
  { forms, log }: Sending,
): Promise<MessageId> {
  const { modal } = reply;
  const long = modal && tooLongIn(modal);
  if (long) return show(interaction, tooLong(long), request, { forms, log });
  // Discord opens no form in answer to a form, nor after the interaction was deferred.
  if (modal && !interaction.deferred && !interaction.isModalSubmit()) {
    await interaction.showModal(renderModal(modal));
    return '@original';
  }
  if (reply.pressed && interaction.isButton())
    return showPressed(interaction, reply, reply.pressed, log);
  const whole = modal ? forms.postpone(reply, modal, request) : reply;
  const message = render(whole, log);
  if (interaction.deferred) return showLate(interaction, whole, message, log);
  if (whole.update && hasMessage(interaction)) await interaction.update(withoutOldFiles(message));
  else await interaction.reply({ ...message, flags: flagsOf(whole, message) });
  return '@original';
}

/** What is cut would be saved like that, so the form does not open. */
function tooLong({ label, value = '' }: Input): Reply {
  return notice(say('discord.formTooLong', { label, count: value.length, most: MAX_VALUE_LENGTH }));
}

/** After deferring: what was deferred becomes the reply, or makes room for a message of the right visibility. */
async function showLate(
  interaction: RepliableInteraction,
  reply: Reply,
  message: Rendered,
  log: Logger,
): Promise<MessageId> {
  const replaces = hasMessage(interaction) ? reply.update : reply.visibility === 'private';
  if (replaces) {
    await interaction.editReply(withoutOldFiles(message));
    return '@original';
  }
  // Without this the next message would take the place, and the visibility, of the deferred one.
  if (!hasMessage(interaction))
    await interaction.editReply(render(notice(say('discord.late')), log));
  const { id } = await interaction.followUp({ ...message, flags: flagsOf(reply, message) });
  return id;
}

/** Else a changed message keeps the files that it had. The client adds the new ones to the list. */
function withoutOldFiles(message: Rendered): Rendered & { attachments: [] } {
  return { ...message, attachments: [] };
}

function flagsOf({ visibility }: Reply, { flags }: Rendered) {
  return visibility === 'public' ? flags : ([flags, MessageFlags.Ephemeral] as const);
}
