/** The line under a quote that says where it stands. */
import { hyperlink, subtext } from 'discord.js';
import { say } from '../../bot/messages/say.ts';
import type { Source } from '../../packs/knowledge.ts';
import { clean } from '../../text/clean.ts';
import { dayText } from '../../bot/messages/days.ts';
import { shorten } from '../../text/shorten.ts';
import { escape } from './escape.ts';

const MOST_CHARACTERS = 200;

/** Small print such as `Korea Herald · "Leaders discuss …" · 17 Oct 2013 · By Kim Young-won`, the headline linked. */
export function citation({ publisher, headline, published, byline, url }: Source): string {
  const title = `"${shown(headline)}"`;
  const link = webAddress(url);
  const parts = [
    shown(publisher),
    link === undefined ? title : hyperlink(title, link),
    published && dayText(published),
    byline && say('people.byline', { name: shown(byline) }),
  ];
  return subtext(parts.filter(Boolean).join(' · '));
}

function shown(text: string): string {
  return escape(shorten(clean(text), MOST_CHARACTERS));
}

/** The address when a link can carry it: of the web, short, and without what would end the link. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || href.length > 2 * MOST_CHARACTERS) return undefined;
  return href.replaceAll('(', '%28').replaceAll(')', '%29');
}
