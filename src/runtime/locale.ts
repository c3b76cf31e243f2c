/** The languages that the bot speaks. Quotes stay in the language of their source. */

/** Each by its code, with the tag by which it writes numbers and days. */
export const localeTags = { en: 'en-GB', ko: 'ko-KR' } as const;
/** A language that the bot speaks. */
export type Locale = keyof typeof localeTags;
export const locales = Object.keys(localeTags) as readonly Locale[];

/**
 * The language that the bot speaks for a locale such as "ko" or "en-GB", or for the first of a list such as
 * "ko_KR:en"; undefined for one that it does not speak, and for what is none.
 */
export function localeFor(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  const language = tag.toLowerCase().split(/[-_.@:]/)[0];
  return locales.find((each) => each === language);
}
