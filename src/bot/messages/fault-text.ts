/** Why a file or a text can't be used, or the store can't do what was asked, as sentences for whoever sent it. */
import type { ArticleFault } from '../../extract/pages/refusal.ts';
import type { StoreFault } from '../../guilds/guild.ts';
import type { UploadFault } from '../../runtime/upload.ts';
import { languageName } from './language-names.ts';
import { say } from './say.ts';

/** Why a file can't be used. */
export function uploadText(fault: UploadFault): string {
  switch (fault.code) {
    case 'tooLarge':
      return say('uploads.tooLarge', { name: fault.name, size: fault.size, most: fault.most });
    case 'notFetched':
      return say('uploads.notFetched', { name: fault.name });
    case 'otherForm':
      return say('uploads.otherForm', { name: fault.name });
    case 'unreadable':
      return say('uploads.unreadable', { path: fault.path, reason: fault.reason });
    default:
      return say(`uploads.${fault.code}`, { path: fault.path });
  }
}

/** Why there is nothing to quote in a text, or nothing to draft facts from. */
export function articleText(fault: ArticleFault): string {
  switch (fault.code) {
    case 'fewWords':
    case 'fewInSentences':
      return say(`pages.${fault.code}`, { words: fault.words });
    case 'otherLanguage':
      return say('pages.otherLanguage', { language: languageName(fault.language) });
    default:
      return say(`pages.${fault.code}`);
  }
}

/** What a moderator can do about the store. */
export function storeText({ kind }: StoreFault): string {
  return say(`store.${kind}`);
}
