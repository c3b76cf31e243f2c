import { describe, expect, test } from 'vitest';
import { linesOf, openHead, type Head } from './plain-head.ts';

const STORY = `The council of Merrin Bay voted on Monday to close the old ferry pier for good. It had been shut since a beam fell into the water in March.

"The pier is older than the town hall," said the harbour master, Edda Finch. A new one will be built next to it.
`;

const FIRST = STORY.slice(0, STORY.indexOf('.') + 1);

function headOf(head: string, story = STORY): Head & { first: string; whole: string } {
  const text = `${head}${story}`;
  const { story: lines, ...told } = openHead(text, linesOf(text));
  const paragraphs = lines.map(({ start, end }) => text.slice(start, end));
  const [first = ''] = told.headline === undefined ? paragraphs : paragraphs.slice(1);
  const dateline = told.dateline === undefined ? 0 : first.search(/(?<=[-–—] )/);
  const sentence = first.slice(0, first.indexOf('.', dateline) + 1);
  return { ...told, first: sentence, whole: paragraphs.join(' ') };
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
    const { byline, whole } = headOf(
      'Merrin Bay closes its old pier\n\n',
      `${STORY}\nBy Tilda Roake (tilda@baycourier.example)\n`,
    );
    expect(byline).toBe('Tilda Roake');
    expect(whole).not.toContain('Roake');
  });
});

describe('a line of the head', () => {
  const HEADLINE = 'Merrin Bay closes its old pier';

  test.each([
    ['By: Tilda Roake', 'Tilda Roake'],
    ['Written by Tilda Roake', 'Tilda Roake'],
    ['From our correspondent, Tilda Roake', 'Tilda Roake'],
    ['By Tilda Roake (Bay Courier)', 'Tilda Roake'],
    ['By Tilda Roake | Harbour', 'Tilda Roake'],
    ['By Tilda Roake, harbour editor', 'Tilda Roake'],
    ['Our special correspondent', 'Our special correspondent'],
    ['Tilda Roake, chief reporter', 'Tilda Roake'],
  ])('%s: whose story it is', (line, byline) => {
    expect(headOf(`${HEADLINE}\n${line}\n\n`)).toMatchObject({ headline: HEADLINE, byline });
  });

  test.each([
    ['Bay Courier, 6 May 2025', 'Bay Courier'],
    ['The Bay & Harbour Post; 6 May 2025', 'The Bay & Harbour Post'],
    ['6 May 2025 - Bay Courier', 'Bay Courier'],
    ['Published 6 May 2025 | Bay Courier', 'Bay Courier'],
    ['Crestline News\n6 May 2025', 'Crestline News'],
    ['Published on Tuesday 6 May 2025', undefined],
  ])('%j: which paper it stood in', (line, publisher) => {
    const head = headOf(`${HEADLINE}\n${line}\n\n`);
    expect(head).toMatchObject({ headline: HEADLINE, published: '2025-05-06', first: FIRST });
    expect(head.publisher).toBe(publisher);
  });

  test.each([
    ['MERRIN BAY (AP) — ', 'Associated Press'],
    ['MERRIN BAY, Selby (UPI) - ', 'UPI'],
    ['Merrin Bay (Reuters) – ', 'Reuters'],
    ['Merrin Bay (CNN) – ', 'CNN'],
  ])('%s: the agency that it comes from', (dateline, publisher) => {
    const head = headOf(`${HEADLINE}\n\n${dateline}`);
    expect(head).toMatchObject({
      publisher,
      dateline: dateline.replace(/ [-–—] $/, ''),
      first: `${dateline}${FIRST}`,
    });
  });

  test.each([
    'Read more: boats',
    'Advertisement',
    '© 2025 Bay Courier',
    'Share this',
    'Related stories:',
  ])('%s: no part of the story', (line) => {
    expect(headOf(`${HEADLINE}\n\n`, `${STORY}\n${line}\n`).whole).not.toContain(line);
  });
});

test('lines are told without the white space around them', () => {
  const text = '  a b \n\n\t\nc\n';
  expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a b', 'c']);
});
