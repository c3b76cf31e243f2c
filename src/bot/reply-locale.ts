/** The language in which somebody is replied to. */
import { type GuildView, settingsOf } from '../guilds/guild.ts';
import { type Locale, localeFor } from '../runtime/locale.ts';
import type { Bot } from './bot.ts';
import { inLocale } from './messages/say.ts';
import type { Reply } from './reply.ts';

/** The language that the platform told, such as "ko" or "en-GB": of a member, or of a guild for what all its members read. */
export interface PlatformLocale {
  readonly locale?: string | undefined;
}

/** The one that the guild chose, else the one that was told, else the bot's. */
export function localeOf(
  { language: own = 'en' }: Pick<Bot, 'language'>,
  { locale }: PlatformLocale,
  view?: GuildView,
): Locale {
  const language = view?.guild && settingsOf(view.guild.rows).language;
  return language === undefined || language === 'member' ? (localeFor(locale) ?? own) : language;
}

/** The reply that `make` gives, made and marked in this language. */
export function localised(locale: Locale, make: () => Reply): Reply {
  return { ...inLocale(locale, make), locale };
}
