/** Names one after the other in a sentence. */
import { localeTags } from '../../runtime/locale.ts';
import { localeNow } from './say.ts';

/** "A, B and C", in the language of the reply that is being made. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(localeTags[localeNow()]).format(items);
}
