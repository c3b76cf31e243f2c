/** Made-up feeds of a newspaper's site. */

export const RSS = { 'content-type': 'application/rss+xml' };

export interface Item {
  readonly path: string;
  readonly title: string;
  readonly summary?: string;
}

/** A feed that lists these, the newest first. */
export function feedOf(url: (path: string) => string, items: readonly Item[]): string {
  const entries = items.map(
    ({ path, title, summary = '' }) => `<item><title>${title}</title><link>${url(path)}</link>
<description>${summary}</description><pubDate>Mon, 09 Jun 2031 08:30:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Selby Mail: News</title>${entries.join('')}</channel></rss>`;
}
