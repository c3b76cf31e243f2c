/** The line under a quote that says where it stands. */
import { hyperlink, subtext } from 'discord.js';
import { say } from '../../bot/messages/say.ts';
import type { Source } from '../../packs/knowledge.ts';
import { clean } from '../../text/clean.ts';
import { dayText } from '../../bot/messages/days.ts';
import { shorten } from '../../text/shorten.ts';
import { escape } from './escape.ts';

const MAX_CHARACTERS = 200;

/**
 * Small print such as `Korea Herald · "Leaders discuss …" · 17 Oct 2013 · By Kim Young-won`, the headline linked to the
 * address, which is one of the web.
 */
export function citation(
  { publisher, headline, published, byline }: Source,
  address: string | undefined,
): string {
  const title = `"${shown(headline)}"`;
  const link = address?.replaceAll('(', '%28').replaceAll(')', '%29');
  const parts = [
    shown(publisher),
    link === undefined ? title : hyperlink(title, link),
    published && dayText(published),
    byline && say('people.byline', { name: shown(byline) }),
  ];
  return subtext(parts.filter(Boolean).join(' · '));
}

function shown(text: string): string {
  return escape(shorten(clean(text), MAX_CHARACTERS));
}
