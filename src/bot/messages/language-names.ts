/** What languages are called in each language. */
import { type Locale, localeTags } from '../../runtime/locale.ts';
import { localeNow } from './say.ts';

/** "Korean" or "한국어" for `ko`, in the language of the reply that is being made unless told otherwise. */
export function languageName(code: string, locale: Locale = localeNow()): string {
  const names = new Intl.DisplayNames(localeTags[locale], { type: 'language' });
  return names.of(code) ?? code;
}
