/** Names and descriptions of commands and options in every language, through Discord's localisation fields. */
import { Locale as DiscordLocale, type LocalizationMap } from 'discord-api-types/v10';
import { localeFor, type Locale } from '../../runtime/locale.ts';
import { languageName } from './language-names.ts';
import { type MessageKey, sayIn } from './say.ts';

interface Describable<T> {
  setDescription(text: string): T;
  setDescriptionLocalizations(texts: LocalizationMap): T;
}
interface Nameable<T> {
  setName(text: string): T;
  setNameLocalizations(texts: LocalizationMap): T;
}
interface Choice<V> {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
  readonly value: V;
}
/** Keys of messages without arguments. */
export type PlainKey = {
  [K in MessageKey]: Parameters<typeof sayIn<K>> extends [unknown, unknown] ? K : never;
}[MessageKey];

/** Describes a command or an option in every language. */
export function described<T extends Describable<T>>(builder: T, key: PlainKey): T {
  const english = plain('en', key);
  return builder.setDescription(english).setDescriptionLocalizations(others(key));
}

/**
 * Names a command or an option: `name` is what handlers get and what English shows; others see the message. Names have at
 * most 32 letters, digits, hyphens and underscores, all in lower case.
 */
export function named<T extends Nameable<T>>(builder: T, name: string, key: PlainKey): T {
  return builder.setName(name).setNameLocalizations(others(key));
}

/** A choice of an option: `value` is what handlers get. */
export function choice<V>(value: V, key: PlainKey): Choice<V> {
  return { name: plain('en', key), name_localizations: others(key), value };
}

/** The same, for a language that the bot speaks: its value is the language's code. */
export function languageChoice(language: Locale): Choice<Locale> {
  return {
    name: languageName(language, 'en'),
    name_localizations: localised((locale) => languageName(language, locale)),
    value: language,
  };
}

function others(key: PlainKey): LocalizationMap {
  return localised((locale) => plain(locale, key));
}

/** A text for each locale of Discord whose language the bot speaks; English is what all others see. */
function localised(textIn: (locale: Locale) => string): LocalizationMap {
  const texts = Object.values(DiscordLocale).flatMap((tag) => {
    const locale = localeFor(tag);
    return locale === undefined || locale === 'en' ? [] : [[tag, textIn(locale)]];
  });
  return Object.fromEntries(texts) as LocalizationMap;
}

function plain(locale: Locale, key: PlainKey): string {
  return (sayIn as (in_: Locale, key: PlainKey) => string)(locale, key);
}
