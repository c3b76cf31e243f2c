/** Whose work is being done, for what shares a scarce thing out between them. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose work it is. Outside guilds each member is a guild of their own. */
export interface Asker {
  readonly guild: string;
  readonly member: string;
}

/** What the bot does by itself, such as vectors of the shipped packs. */
const NOBODY: Asker = { guild: '', member: '' };

const current = new AsyncLocalStorage<Asker>();

/** Runs `work` so that all that it does, also later on, is done for this asker. */
export function askedBy<T>(asker: Asker, work: () => T): T {
  return current.run(asker, work);
}

/** Runs `work` as the bot's own, whoever gave rise to it: nobody's own questions wait behind it. */
export function askedByNobody<T>(work: () => T): T {
  return askedBy(NOBODY, work);
}

/** For whom work is being done; nothing where it is the bot's own. */
export function askerOfNow(): Asker | undefined {
  return current.getStore();
}

/** Whose work is being done; the bot's own outside of any. */
export function askerNow(): Asker {
  return askerOfNow() ?? NOBODY;
}
