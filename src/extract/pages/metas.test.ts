import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { metaOf, metasOf } from './metas.ts';

const metas = (head: string) => metasOf(parsePage(`<head>${head}</head>`));

describe('what a page tells in its metas', () => {
  test.each([
    ['name', '<meta name="author" content="Ida Roe">'],
    ['property', '<meta property="author" content="Ida Roe">'],
    ['itemprop', '<meta itemprop="author" content="Ida Roe">'],
    ['name in capitals', '<meta name="AUTHOR" content="Ida Roe">'],
    ['one of several names', '<meta property="og:author  author" content="Ida Roe">'],
    ['names of two sorts', '<meta name="creator" property="author" content="Ida Roe">'],
  ])('is known by its %s', (_, head) => {
    expect(metas(head).get('author')).toEqual(['Ida Roe']);
  });

  test('comes in the order of the page, all that stands under one name', () => {
    const head =
      '<meta name="author" content="Ida Roe"><meta name="date" content="2024-03-12"><meta property="Author" content="Tom Hall">';
    expect([...metas(head)]).toEqual([
      ['author', ['Ida Roe', 'Tom Hall']],
      ['date', ['2024-03-12']],
    ]);
  });

  test('is one line, unescaped where a page escapes twice', () => {
    const head = '<meta name="author" content=" Tom &amp;amp;\n Ann\u00ad ">';
    expect(metas(head).get('author')).toEqual(['Tom & Ann']);
  });

  test.each([
    ['an empty content', '<meta name="author" content=" \u200b ">'],
    ['no content', '<meta name="author">'],
    ['no name', '<meta content="Ida Roe">'],
    ['an empty name', '<meta name=" " content="Ida Roe">'],
    ['another element', '<link name="author" content="Ida Roe">'],
  ])('is nothing where there is %s', (_, head) => {
    expect(metas(head).size).toBe(0);
  });
});

describe('the first content under some names', () => {
  const known = metas(
    '<meta name="title" content="Boat"><meta name="og:title" content="A boat"><meta name="og:title" content="Two">',
  );

  test('is of the name that is asked for first, not of the one that comes first', () => {
    expect(metaOf(known, ['og:title', 'title'])).toBe('A boat');
    expect(metaOf(known, ['dc.title', 'title', 'og:title'])).toBe('Boat');
  });

  test('is missing where no name is known', () => {
    expect(metaOf(known, ['dc.title'])).toBeUndefined();
    expect(metaOf(known, [])).toBeUndefined();
  });
});
