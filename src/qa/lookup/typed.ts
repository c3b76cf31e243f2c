/** What a member typed, without what stands for no words. */

/** Mentions of members, roles and channels, custom emoji and timestamps, as Discord writes them. */
const MARKS = /<(?:[@#][!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+)>/g;
const LINKS = /\bhttps?:\/\/\S+/gi;
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu;

/** The typed text on one line without mentions, custom emoji, links and invisible characters. */
export function plain(typed: string): string {
  return typed
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(MARKS, ' ')
    .replaceAll(LINKS, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}
