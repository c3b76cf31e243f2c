/** What the bot says, in the language of whoever is answered: whole sentences in ICU's message syntax, by typed keys. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { ArgumentsOf } from './arguments-of.ts';
import type { Translation } from './texts.ts';
import { type Locale, localeTags } from '../../runtime/locale.ts';

type English = typeof en;
type Area = keyof English;
/** `area.message`. */
export type MessageKey = {
  [A in Area]: `${A}.${keyof English[A] & string}`;
}[Area];
type TextOf<K extends string> = K extends `${infer A extends Area}.${infer M}`
  ? M extends keyof English[A]
    ? English[A][M] & string
    : never
  : never;
type Value = string | number | Date;
type Values<K extends MessageKey> = [ArgumentsOf<TextOf<K>>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<ArgumentsOf<TextOf<K>>, Value>>];

/** All that the bot says, by language and area. */
export const catalogues: Readonly<Record<Locale, Translation>> = { en, ko };
/** Days are those of the source, whatever the zone of the machine. */
const FORMATS = {
  date: {
    long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  },
} as const;

const current = new AsyncLocalStorage<Locale>();
/** A message that is ready, and its arguments that stand in quotation marks. */
interface Ready {
  readonly format: IntlMessageFormat;
  readonly quoted: readonly string[];
}

const compiled = new Map<string, Ready>();

/** Runs `work` so that all that it says, also later on, is in this language. */
export function inLocale<T>(locale: Locale, work: () => T): T {
  return current.run(locale, work);
}

/** The language of the reply that is being made; English outside of any. */
export function localeNow(): Locale {
  return current.getStore() ?? 'en';
}

/** The message in the language of the reply that is being made. */
export function say<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return sayIn(localeNow(), key, ...values);
}

/** The message in a language. */
export function sayIn<K extends MessageKey>(locale: Locale, key: K, ...values: Values<K>): string {
  const { format, quoted } = readyIn(locale, key);
  const given: Readonly<Record<string, Value>> = values[0] ?? {};
  const bare = quoted.map((name) => [name, unmarked(given[name])] as const);
  return String(
    format.format(bare.length === 0 ? given : { ...given, ...Object.fromEntries(bare) }),
  );
}

/** Without the marks around all of it, where the message sets its own. */
function unmarked(value: Value | undefined): Value | undefined {
  if (typeof value !== 'string') return value;
  const [, curly, straight] = /^(?:“([^“”]+)”|"([^"]+)")$/.exec(value) ?? [];
  return curly ?? straight ?? value;
}

function readyIn(locale: Locale, key: MessageKey): Ready {
  const name = `${locale} ${key}`;
  const known = compiled.get(name);
  if (known) return known;
  const [area = '', message = ''] = key.split('.');
  const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogues[locale];
  const text = messages[area]?.[message];
  if (text === undefined) throw new Error(`no message ${key} in ${locale}`);
  const made = {
    format: new IntlMessageFormat(text, localeTags[locale], FORMATS, { ignoreTag: true }),
    quoted: [...text.matchAll(/“\{(\w+)\}”/g)].flatMap(([, argument]) => argument ?? []),
  };
  compiled.set(name, made);
  return made;
}
