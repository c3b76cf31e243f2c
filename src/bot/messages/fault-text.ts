/** Why a file or a text can't be used, or the store can't do what was asked, as sentences for whoever sent it. */
import type { ArticleFault } from '../../extract/pages/refusal.ts';
import type { FetchFault } from '../../fetch/fault.ts';
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

/** Why a link can't be fetched. */
export function fetchText(fault: FetchFault): string {
  switch (fault.code) {
    case 'notLink':
      return say('fetching.notLink');
    case 'status':
      return statusText(fault.status, fault.host);
    case 'tooLarge':
      return say('fetching.tooLarge', { host: fault.host, most: fault.most });
    case 'otherType':
      if (/[/+](?:rss|atom|feed\+json|(?:rss|atom)\+xml|xml)$/.test(fault.type)) {
        return say('fetching.feed');
      }
      return fault.type === ''
        ? say('fetching.noType', { host: fault.host })
        : say('fetching.otherType', { ...fault, kind: kindOf(fault.type) });
    default:
      return say(`fetching.${fault.code}`, { host: fault.host });
  }
}

function statusText(status: number, host: string): string {
  const what = { host, status: String(status) };
  if (status >= 500) return say('fetching.statusBroken', what);
  switch (status) {
    case 404:
    case 410:
      return say('fetching.statusGone', what);
    case 401:
    case 402:
    case 403:
    case 451:
      return say('fetching.statusClosed', what);
    case 429:
      return say('fetching.statusBusy', what);
    default:
      return say('fetching.status', what);
  }
}

/** What people call a media type; `other` where they have no word for it. */
function kindOf(type: string): 'pdf' | 'picture' | 'video' | 'sound' | 'document' | 'other' {
  if (type === 'application/pdf') return 'pdf';
  if (type.startsWith('image/')) return 'picture';
  if (type.startsWith('video/')) return 'video';
  if (type.startsWith('audio/')) return 'sound';
  return /msword|wordprocessingml|opendocument\.text|rtf$/.test(type) ? 'document' : 'other';
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
