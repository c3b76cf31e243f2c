/** Names and descriptions of commands and options in every language, through Discord's localisation fields. */
import { type MessageKey, sayIn } from './say.ts';
import { locales } from './locale.ts';

type Localised = Readonly<Partial<Record<'ko', string>>>;

interface Describable<T> {
  setDescription(text: string): T;
  setDescriptionLocalizations(texts: Localised): T;
}
interface Nameable<T> {
  setName(text: string): T;
  setNameLocalizations(texts: Localised): T;
}
interface Choice<V> {
  readonly name: string;
  readonly name_localizations: Localised;
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

function others(key: PlainKey): Localised {
  return Object.fromEntries(
    locales.flatMap((locale) => (locale === 'en' ? [] : [[locale, plain(locale, key)]])),
  );
}

function plain(locale: (typeof locales)[number], key: PlainKey): string {
  return (sayIn as (in_: typeof locale, key: PlainKey) => string)(locale, key);
}
