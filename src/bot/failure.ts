/** What is said when a command or a button fails. */
import type { Logger } from 'pino';
import { NoArticleError } from '../extract/pages/refusal.ts';
import { FetchError } from '../fetch/fault.ts';
import { StoreFault } from '../guilds/guild.ts';
import { TooBusyError } from '../qa/index/reading-turns.ts';
import { UploadError } from '../runtime/upload.ts';
import { articleText, fetchText, storeText, uploadText } from './messages/fault-text.ts';
import { say } from './messages/say.ts';
import { notice, type Reply } from './reply.ts';

/** Whether something was stored for a request: what fails after that must not be told as if nothing were. */
export interface Progress {
  hasStored: boolean;
}

/** The reply to a fault, which is logged; what a moderator can put right is told to moderators alone. */
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
  log.error({ err: error }, `${what} failed`);
  if (error instanceof StoreFault) {
    if (hasStored) return notice(say('faults.halfway'));
    return notice(forMembers ? say('faults.notKept') : storeText(error));
  }
  return notice(say('faults.fault'));
}
