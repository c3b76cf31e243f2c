/** Work that takes long: Discord is told that the reply will come. */
import { setTimeout as sleep } from 'node:timers/promises';
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { hasMessage, isTooLate } from './interactions.ts';

/** Where so many wait, the next one is told at once that the reply will come. */
const CROWD = 200;

/** Patience with one before whom so many wait: the longer the line, the sooner, as all at once would take too long. */
export function patienceInLine(patience: number, waiting: number): number {
  return patience * Math.max(0, 1 - waiting / CROWD);
}

/**
 * Gives what `work` gives; when that takes more than `patience` milliseconds, the interaction is deferred. Rejects
 * only when `work` does.
 */
export async function deferring<T extends object>(
  interaction: RepliableInteraction,
  work: Promise<T>,
  patience: number,
  log: Logger,
): Promise<T> {
  const done = new AbortController();
  const { signal } = done;
  const first = await Promise.race([work, sleep(patience, undefined, { signal, ref: false })]);
  done.abort();
  if (!first) await defer(interaction, log);
  return work;
}

/** Keeps the reply private: whether it will be public is not known yet, and what was shown to all can't be hidden. */
async function defer(interaction: RepliableInteraction, log: Logger): Promise<void> {
  try {
    if (hasMessage(interaction)) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  } catch (error) {
    if (isTooLate(error)) log.info({ code: error.code }, 'deferring came too late');
    else log.error({ err: error }, 'a reply could not be deferred');
  }
}
