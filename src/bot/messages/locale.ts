/** The languages that the bot speaks. Quotes stay in the language of their source. */

export const locales = ['en', 'ko'] as const;
export type Locale = (typeof locales)[number];

/**
 * The language that the bot speaks for a locale such as "ko" or "en-GB", or for the first of a list such as
 * "ko_KR:en"; undefined for one that it does not speak.
 */
export function localeFor(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_.@:]/)[0];
  return locales.find((each) => each === language);
}
