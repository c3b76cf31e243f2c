import { describe, expect, test } from 'vitest';
import { articleOfPage } from './page.ts';
import { page, paragraphs, PARAGRAPHS } from './page.fixture.ts';

const said = (i: number): string =>
  `I crossed with the old boat ${i} times, and nobody in the town council ever asked us what we thought of it.`;
const many = (make: (i: number) => string, count = 200): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** What is read of the page with this below or in its article. */
const readWith = (parts: Parameters<typeof page>[0]): readonly string[] =>
  articleOfPage(page(parts))?.paragraphs ?? [];

describe('a thread that is many times as long as the story', () => {
  test.each([
    [
      'in parts that each have a way to reply',
      many((i) => `<div class="k"><p>${said(i)}</p><i><a>Reply</a><a>3</a></i></div>`),
    ],
    [
      'with replies to replies',
      many(
        (i) =>
          `<div><p>${said(i)}</p><button>Report abuse</button><div><div><p>${said(i + 300)}</p><button>Flag as spam</button></div></div></div>`,
      ),
    ],
    [
      'that is called so',
      `<div id="comments">${many((i) => `<p>Lena Orr on 3 June</p><p>${said(i)}</p>`)}</div>`,
    ],
    [
      'behind a first way to reply, at the top',
      many((i) => `<li><p>${said(i)}</p><span>Respond</span></li>`),
    ],
  ])('is no part of it: %s', (where, thread) => {
    const byline = where.includes('top') ? '<a href="#say">Reply</a>' : '';
    expect(readWith({ byline, end: `<section>${thread}</section>` })).toEqual(PARAGRAPHS);
    expect(readWith({ byline, bottom: `<div>${thread}</div>` })).toEqual(PARAGRAPHS);
  });
});

test('a dialog that is longer than the story is no part of it', () => {
  const top = `<div role="dialog">${many((i) => `<p>${said(i)}</p>`)}</div>`;
  expect(readWith({ top })).toEqual(PARAGRAPHS);
});

describe('the story stays', () => {
  test('in a part that is called after its comments', () => {
    expect(readWith({ story: `<div class="comments">${paragraphs()}</div>` })).toEqual(PARAGRAPHS);
  });

  test('with its headline in a dialog', () => {
    const whole = page().replace('<main>', '<main role="dialog">');
    expect(articleOfPage(whole)?.paragraphs).toEqual(PARAGRAPHS);
  });

  test('where each of its entries can be shared', () => {
    const story = PARAGRAPHS.map((each) => `<div><p>${each}</p><a href="#s">Share</a></div>`);
    expect(readWith({ story: story.join('') })).toEqual(PARAGRAPHS);
  });

  test('where nothing but a thread is there', () => {
    const story = PARAGRAPHS.map((each) => `<div><p>${each}</p><a href="#r">Reply</a></div>`);
    expect(readWith({ story: story.join('') })).toEqual(PARAGRAPHS);
  });

  test('between two ways to reply', () => {
    const reply = '<p><a href="#r">Reply</a></p>';
    expect(readWith({ byline: reply, end: reply })).toEqual(PARAGRAPHS);
  });
});
