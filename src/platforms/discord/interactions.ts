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

const GONE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
];

/** Whether Discord no longer waits for the answer: three seconds have passed, or there was one. */
export function isTooLate(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && TOO_LATE.includes(error.code);
}

const FILTERED: readonly (string | number)[] = [
  RESTJSONErrorCodes.ExplicitContentCannotBeSentToTheDesiredRecipient,
  RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
  RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter,
];

/** Whether a filter of the place, such as AutoMod, or one of Discord itself does not let the message stand there. */
export function isFiltered(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && FILTERED.includes(error.code);
}

/** Whether the message that was to be changed is gone, or its channel with it. */
export function isGone(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
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
