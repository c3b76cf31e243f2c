/** The line under a quote that says where it stands. */
import { hyperlink, subtext } from 'discord.js';
import { say } from '../../bot/messages/say.ts';
import type { Source } from '../../packs/knowledge.ts';
import { clean } from '../../text/clean.ts';
import { dayText } from '../../bot/messages/days.ts';
import { shorten } from '../../text/shorten.ts';
import { escape } from './escape.ts';

const MAX_CHARACTERS = 200;
/** What could end the text of a link early, escaped or not, or makes it look like an address, which Discord links no other way. */
const NO_LINK_TEXT = /[[\]]|:\/\//;

/**
 * Small print such as `Korea Herald · "Leaders discuss …" · 17 Oct 2013 · By Kim Young-won`, the headline linked to the
 * address, which is one of the web; or, where the headline can't stand in a link, a link of its own.
 */
export function citation(
  { publisher, headline, published, byline }: Source,
  address: string | undefined,
): string {
  const title = `"${shown(headline)}"`;
  const link = address?.replaceAll('(', '%28').replaceAll(')', '%29');
  const isPlain = link !== undefined && NO_LINK_TEXT.test(headline);
  const parts = [
    shown(publisher),
    link === undefined || isPlain ? title : hyperlink(title, link),
    published && dayText(published),
    byline && say('people.byline', { name: shown(byline) }),
    isPlain && hyperlink(say('lines.url'), link),
  ];
  return subtext(parts.filter(Boolean).join(' · '));
}

function shown(text: string): string {
  return escape(shorten(clean(text), MAX_CHARACTERS));
}
