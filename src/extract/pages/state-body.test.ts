import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, TITLE } from './page.fixture.ts';
import { articleOfPage } from './page.ts';

const LINK = { type: 'a', children: [{ type: 'text', data: 'Orm Island' }] };
/** A paragraph as its words and links. */
const nodes = (text: string): unknown => ({
  type: 'p',
  children: text
    .split('Orm Island')
    .flatMap((data, i) => [...(i === 0 ? [] : [LINK]), { type: 'text', data }]),
});
const article = (body: unknown): unknown => ({ headline: TITLE, id: 'x'.repeat(600), body });

/** A page that shows nothing but its headline, and builds the rest. */
function read(scripts: string, shown = ''): readonly string[] {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${scripts}</head>
    <body><main><h1>${TITLE}</h1>${shown}</main></body></html>`;
  return articleOfPage(html)?.paragraphs ?? [];
}
const inJson = (data: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
const set = (source: string): string => `<script>${source}</script>`;

describe('the story of a page that its scripts build is read', () => {
  const html = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
  const elements = [
    { type: 'image', caption: 'The old boat', content: 'The old boat at its pier in Selby today.' },
    ...PARAGRAPHS.map((content) => ({ type: 'text', content })),
    { type: 'newsletter', content: 'The boat news of the week are sent to you on each Monday.' },
  ];
  const other = PARAGRAPHS.map((each) => `Elsewhere: ${each} ${each}`);

  test.each([
    ['from nodes', inJson({ props: { page: article(PARAGRAPHS.map(nodes)) } })],
    ['from texts', inJson(article(PARAGRAPHS))],
    [
      'from texts with marks in them',
      inJson(
        article(
          PARAGRAPHS.map((each) => ({
            html: `<p>${each.replace('boat', '<b>b&#111;at</b>')}</p>`,
          })),
        ),
      ),
    ],
    ['from its tags', inJson([{ story: article(html) }])],
    ['from elements of many kinds', inJson(article({ content_elements: elements }))],
    ['from what a script sets', set(`window.__STATE__ = ${JSON.stringify(article(PARAGRAPHS))};`)],
    [
      'from one of several things that it sets',
      set(`var a = 1; Fusion.x={}; Fusion.content=${JSON.stringify(article(html))};Fusion.y=[1]`),
    ],
    [
      'from a text of it',
      set(`window.__S = JSON.parse(${JSON.stringify(JSON.stringify(article(PARAGRAPHS)))})`),
    ],
    [
      'and not another one',
      inJson({ more: { headline: 'Other', body: other }, story: article(PARAGRAPHS) }),
    ],
    ['and not what readers say', inJson({ ...Object(article(PARAGRAPHS)), comments: other })],
  ])('%s', (_, scripts) => {
    expect(read(scripts)).toEqual(PARAGRAPHS);
  });

  test.each([
    [
      'a list of stories',
      inJson(Array.from({ length: 4 }, () => article(PARAGRAPHS.join(' ').repeat(3)))),
    ],
    ['few words', inJson(article(['The boat is late.', 'It is old.', 'It is blue.']))],
    ['labels', inJson(article(Array.from({ length: 40 }, () => 'A boat for Selby')))],
    ['what is no JSON', set(`window.__S = {a: ${JSON.stringify(PARAGRAPHS)}}`)],
    ['another kind of script', `<script type="text/x-template">{"a":1}</script>`],
  ])('but not from %s', (_, scripts) => {
    expect(read(scripts)).toEqual([]);
  });

  test('nor where the page shows it', () => {
    const longer = [...PARAGRAPHS, 'It was named after the first woman who ran the line.'];
    expect(read(inJson(article(longer)), html)).toEqual(PARAGRAPHS);
  });
});

describe('a story in linked data without breaks', () => {
  const data = (articleBody: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody })}</script>`;

  test('is parted where its paragraphs were joined', () => {
    expect(read(data(PARAGRAPHS.join('')))).toEqual(PARAGRAPHS);
  });

  test('is parted there within its lines, and has no words of the page', () => {
    const [first, ...others] = PARAGRAPHS;
    const body = [first, others.join(''), 'Sign up for our newsletter'].join('\n');
    expect(read(data(body))).toEqual(PARAGRAPHS);
  });

  test('has no line about its writer', () => {
    const line = 'Ida Roe is a clerk in Selby';
    const author = '<meta name="author" content="Ida Roe">';
    expect(read(author + data([...PARAGRAPHS, line].join('\n')))).toEqual(PARAGRAPHS);
    expect(read(data([...PARAGRAPHS, line].join('\n')))).toEqual([...PARAGRAPHS, line]);
  });

  test('has the paragraphs of the data that scripts read', () => {
    expect(read(data(PARAGRAPHS.join(' ')))).toEqual([PARAGRAPHS.join(' ')]);
    expect(read(data(PARAGRAPHS.join(' ')) + inJson(article(PARAGRAPHS)))).toEqual(PARAGRAPHS);
  });

  test('is not parted in names', () => {
    const body = `${PARAGRAPHS.join(' ')} The U.S.Army and node.js had no part in it.`;
    expect(read(data(body))).toEqual([body]);
  });
});
