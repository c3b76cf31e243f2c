/** A reply to an interaction of which no more is left than what it takes to reply. */
import {
  InteractionResponseType as Response,
  InteractionType,
  MessageFlags,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import { localeFor } from '../../runtime/locale.ts';
import { sayIn } from '../../bot/messages/say.ts';
import { isTooLate } from './interactions.ts';

const AUTOCOMPLETE: number = InteractionType.ApplicationCommandAutocomplete;
const interactionSchema = z.object({
  id: z.string().regex(/^\d+$/),
  token: z.string().regex(/^[\w.-]+$/),
  // Discord may have more than the client knows.
  type: z.int(),
  locale: z.string().optional().catch(undefined),
});
const packetSchema = z.object({ t: z.literal('INTERACTION_CREATE'), d: interactionSchema });

/** What one has to know of an interaction to answer it. */
export type Answerable = z.infer<typeof interactionSchema>;

/** What it takes to send a reply, such as a client's `rest`. */
interface Sender {
  readonly post: (route: `/${string}`, options: { body: object; auth: false }) => Promise<unknown>;
}

/** The interaction in a packet; nothing when it is another packet, or has not even an id and a token. */
export function interactionIn(packet: unknown): Answerable | undefined {
  return packetSchema.safeParse(packet).data?.d;
}

/**
 * Sends a short private reply, or no suggestions where some were asked for; gives whether Discord took it. Never
 * rejects.
 */
export async function apologise(
  rest: Sender,
  { id, token, type, locale }: Answerable,
  message: 'faults.fault' | 'faults.restarting',
  { log, language = 'en' }: Pick<Bot, 'log' | 'language'>,
): Promise<boolean> {
  const content = sayIn(localeFor(locale) ?? language, message);
  const body =
    type === AUTOCOMPLETE
      ? { type: Response.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : {
          type: Response.ChannelMessageWithSource,
          data: { content, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } },
        };
  try {
    await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    return true;
  } catch (error) {
    if (isTooLate(error))
      log.info({ code: error.code }, 'a reply came too late or was already there');
    else log.error({ err: error }, 'a reply could not be sent');
    return false;
  }
}
