/** What the bot itself must be allowed to do, by names that the messages have words for. */

export const needed = ['view', 'send', 'sendInThreads', 'history'] as const;
/** A permission that the bot needs, by its name. */
export type Needed = (typeof needed)[number];

/** Without these it can't answer posts in a forum. */
export const neededInForum = ['view', 'sendInThreads'] as const satisfies readonly Needed[];
