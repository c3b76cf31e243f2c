/** A made-up article as a page of a newspaper's site. */
import { page, paragraphs, PARAGRAPHS } from '../../src/extract/pages/page.fixture.ts';

interface Article {
  readonly texts?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  /** The address that the page gives itself. */
  readonly canonical?: string;
}

/** The page; without publisher or day where these are empty. */
export function ferryPage({
  texts = PARAGRAPHS,
  publisher = 'Selby Mail',
  published = '2031-06-09T08:30:00Z',
  canonical,
}: Article = {}): string {
  const metas = [
    publisher && `<meta property="og:site_name" content="${publisher}">`,
    published && `<meta property="article:published_time" content="${published}">`,
    canonical && `<link rel="canonical" href="${canonical}">`,
  ];
  return page({
    head: metas.filter(Boolean).join(''),
    byline: '<p>By Lena Fisk</p>',
    story: paragraphs(texts),
    bottom: '',
  });
}
