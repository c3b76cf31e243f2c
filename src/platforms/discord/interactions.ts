/** What interactions allow. */
import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  DiscordAPIError,
  RESTJSONErrorCodes,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';

const TOO_LATE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** Whether Discord no longer waits for the answer: three seconds have passed, or there was one. */
export function isTooLate(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && TOO_LATE.includes(error.code);
}

/** Whether it comes from a message, which the answer may change: a button was pressed, or the form that it opened. */
export function hasMessage(
  interaction: RepliableInteraction,
): interaction is
  ButtonInteraction | AnySelectMenuInteraction | ModalMessageModalSubmitInteraction {
  return (
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
  );
}
