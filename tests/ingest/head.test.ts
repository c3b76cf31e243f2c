import { describe, expect, test } from 'vitest';
import { readText } from '../../src/ingest/article.ts';
import { decode } from '../../src/ingest/decode.ts';
import type { Head } from '../../src/ingest/head.ts';
import { readArticle } from '../../src/ingest/read.ts';

const STORY = `The council of Merrin Bay voted on Monday to close the old ferry pier for good. It had been shut since a beam fell into the water in March.

"The pier is older than the town hall," said the harbour master, Edda Finch. A new one will be built next to it.
`;

const FIRST = STORY.slice(0, STORY.indexOf('.') + 1);

function headOf(head: string, story = STORY): Head & { first: string } {
  const article = readText(`${head}${story}`);
  const { headline, byline, dateline, publisher, published, sentences, text } = article;
  const [, second] = sentences;
  const [only] = sentences;
  const span = headline === undefined ? only : second;
  return {
    ...{ headline, byline, dateline, publisher, published },
    first: text.slice(span?.start, span?.end),
  } as Head & { first: string };
}

describe('the head of a plain text', () => {
  test.each([
    [
      'headline, byline, paper and day on lines of their own',
      'Merrin Bay closes its old pier\nBy Tilda Roake\nThe Bay Courier, Tuesday 6 May 2025\n\n',
      {
        headline: 'Merrin Bay closes its old pier',
        byline: 'Tilda Roake',
        publisher: 'The Bay Courier',
        published: '2025-05-06',
      },
    ],
    [
      'a paper, its section and its day parted by dots',
      'Merrin Bay closes its old pier\nBay Weekly · Harbour · 6 May 2025\nWords: Tilda Roake\n\n',
      { byline: 'Tilda Roake', publisher: 'Bay Weekly', published: '2025-05-06' },
    ],
    [
      'a masthead above the headline',
      'BAY COURIER\nNo. 1209\nMay 6, 2025\n\nMerrin Bay closes its old pier\n\nBy Tilda Roake in Merrin Bay\n\n',
      {
        headline: 'Merrin Bay closes its old pier',
        byline: 'Tilda Roake',
        publisher: 'BAY COURIER',
        published: '2025-05-06',
      },
    ],
    [
      'the writer with a trade, the paper after a bar',
      'Merrin Bay closes its old pier\nTILDA ROAKE, HARBOUR REPORTER\nMERRIN BAY, May 6, 2025, 22:10 | The Bay Courier\n\n',
      { byline: 'TILDA ROAKE', publisher: 'The Bay Courier', published: '2025-05-06' },
    ],
    [
      'a byline over two lines, the second with the paper',
      'Merrin Bay closes its old pier\nA vote of nine to two ends a long quarrel\n\nBy Tilda Roake\nBay Courier staff writer\nTuesday, May 6, 2025\n\n',
      { byline: 'Tilda Roake', publisher: 'Bay Courier', published: '2025-05-06' },
    ],
    [
      'a paper named after its reporter, as on a web page',
      'Merrin Bay closes its old pier\n\nMay 6, 2025 - 19:44 By Bay Courier\n',
      {
        headline: 'Merrin Bay closes its old pier',
        publisher: 'Bay Courier',
        published: '2025-05-06',
      },
    ],
  ])('%s', (_, head, expected) => {
    expect(headOf(head)).toMatchObject({ ...expected, first: FIRST });
  });

  test('a dateline with its agency', () => {
    const head = headOf('Merrin Bay closes its old pier\n\nMERRIN BAY, May 6 (Reuters) - ');
    expect(head).toMatchObject({
      headline: 'Merrin Bay closes its old pier',
      dateline: 'MERRIN BAY, May 6 (Reuters)',
      publisher: 'Reuters',
    });
  });

  test('a dateline with the day in full tells when it was published', () => {
    const head = headOf('Merrin Bay closes its old pier\n\nMERRIN BAY, May 6, 2025 (Bay News) - ');
    expect(head).toMatchObject({ publisher: 'Bay News', published: '2025-05-06' });
  });

  test('lines of a head that are alike in length stay lines', () => {
    const head =
      'Merrin Bay closes its old ferry pier\nby Tilda Roake and by Ulf Sandeman\nBay Courier, Tuesday, May 6, 2025\n\n';
    expect(headOf(head)).toMatchObject({
      headline: 'Merrin Bay closes its old ferry pier',
      publisher: 'Bay Courier',
      published: '2025-05-06',
    });
  });

  test('a story without a head has none', () => {
    const { headline, byline, publisher, published, first } = headOf('');
    expect([headline, byline, publisher, published]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(first).toBe(FIRST);
  });

  test.each([
    ['a day without its year', 'Merrin Bay closes its old pier\nBy Tilda Roake, May 6\n\n'],
    ['a day inside the story', ''],
  ])('%s is no published day', (_, head) => {
    const story = STORY.replace('on Monday', 'on 5 May 2025');
    expect(headOf(head, story).published).toBeUndefined();
  });

  test('a signature below the story is a byline, not a sentence', () => {
    const { byline, sentences, text } = readText(
      `Merrin Bay closes its old pier\n\n${STORY}\nBy Tilda Roake (tilda@baycourier.example)\n`,
    );
    expect(byline).toBe('Tilda Roake');
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).not.toContain(
      'Roake',
    );
  });
});

describe('the head of a web page', () => {
  const paragraphs = STORY.trim()
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('\n');
  const page = (head: string, before = ''): string =>
    `<!DOCTYPE html><html><head><title>Merrin Bay closes its old pier - Bay Courier</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Merrin Bay closes its old pier</h1>${before}${paragraphs}${paragraphs.replace(/Monday/, 'Sunday')}</article>
<footer><p>Subscribe to our newsletter for more.</p></footer></body></html>`;

  test('comes from its metadata', async () => {
    const { headline, byline, publisher, published, text } = await readArticle(
      page(
        '<meta property="og:site_name" content="Bay Courier"><meta name="author" content="Tilda Roake"><meta property="article:published_time" content="2025-05-06T19:44:00+02:00">',
      ),
    );
    expect({ headline, byline, publisher, published }).toEqual({
      headline: 'Merrin Bay closes its old pier',
      byline: 'Tilda Roake',
      publisher: 'Bay Courier',
      published: '2025-05-06',
    });
    expect(text).toContain(FIRST);
    expect(text).not.toMatch(/Sport|newsletter|</);
  });

  test('takes the day from what the page marks as a time', async () => {
    const { published } = await readArticle(
      page('', '<time datetime="2025-05-06T08:00:00Z">6 May</time>'),
    );
    expect(published).toBe('2025-05-06');
  });

  test('characters written as entities are letters', async () => {
    const { text } = await readArticle(
      page('')
        .replaceAll('&', '&amp;')
        .replace('Edda Finch', 'Edda Finch&#8217;s aunt &amp; uncle'),
    );
    expect(text).toContain('Edda Finch’s aunt & uncle');
  });
});

describe('encodings', () => {
  const text = 'Café “Zoë” – naïve';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    [
      'UTF-16, little end first',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ],
    [
      'UTF-16, big end first',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
    ],
    ['Windows-1252', Buffer.from('Caf\u00e9 \u0093Zo\u00eb\u0094 \u0096 na\u00efve', 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toBe(text);
  });
});
