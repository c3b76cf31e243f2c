/** What is said when a command or a button fails. */
import type { Logger } from 'pino';
import { NoArticleError } from '../extract/pages/refusal.ts';
import { FetchError } from '../fetch/fault.ts';
import { isTrouble, StoreFault } from '../guilds/guild.ts';
import { TooBusyError } from '../qa/index/reading-turns.ts';
import { UploadError } from '../runtime/upload.ts';
import { articleText, fetchText, storeText, uploadText } from './messages/fault-text.ts';
import { say } from './messages/say.ts';
import { notice, type Reply } from './reply.ts';

/** Whether something was stored for a request: what fails after that must not be told as if nothing were. */
export interface Progress {
  hasStored: boolean;
}

/**
 * The reply to a fault, which is logged; what a moderator can put right is told to moderators alone. Its outcome is `fault`
 * where whoever runs the bot has to look, and not where what was sent can't be used or a rule refuses it.
 */
export function failure(
  log: Logger,
  what: string,
  error: unknown,
  { forMembers, hasStored }: Progress & { readonly forMembers: boolean },
): Reply {
  if (error instanceof UploadError) {
    if (error.cause !== undefined) log.warn({ err: error.cause }, 'a file could not be read');
    return notice(uploadText(error.fault));
  }
  if (error instanceof FetchError) {
    log.info({ err: error }, 'a link could not be fetched');
    return notice(fetchText(error.fault));
  }
  if (error instanceof NoArticleError) return notice(articleText(error.fault));
  if (error instanceof TooBusyError) return { ...notice(say('discord.busy')), outcome: 'busy' };
  if (error instanceof StoreFault && !isTrouble(error) && !hasStored) {
    log.info({ err: error }, `${what} was refused`);
    return notice(storeText(error));
  }
  log.error({ err: error }, `${what} failed`);
  return { ...notice(troubleText(error, { forMembers, hasStored })), outcome: 'fault' };
}

function troubleText(
  error: unknown,
  { forMembers, hasStored }: Progress & { readonly forMembers: boolean },
): string {
  if (!(error instanceof StoreFault)) return say('faults.fault');
  if (hasStored) return say('faults.halfway');
  return forMembers ? say('faults.notKept') : storeText(error);
}
