import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, paragraphs } from './page.fixture.ts';
import { articleOfPage } from './page.ts';
import { withoutShortcodes } from './shortcodes.ts';

describe('marks of WordPress are left out', () => {
  const [FIRST, ...REST] = PARAGRAPHS;
  test.each([
    ['of a gallery', '<p>[gallery ids="12,13" link=file]</p>', ''],
    ['of columns', '[vc_row][vc_column width="1/2"]', '[/vc_column][/vc_row]'],
    ['with marks of print', '<p>[quote align=”right” cite=“Ida Roe”]</p>', ''],
    ['of what is embedded', '<p>[embed width="9"]https://coast.example/b?v=1[/embed]</p>', ''],
    [
      'of a caption, with it',
      '[caption id="a1" align="left" width="300"]<img src="/b.jpg"> The old boat at its pier in Selby today.[/caption]',
      '',
    ],
  ])('%s', (_, before, behind) => {
    const story = `<p>${FIRST}</p>${before}${paragraphs(REST)}${behind}`;
    expect(articleOfPage(page({ story }))?.paragraphs).toEqual(PARAGRAPHS);
  });

  test('but no words in brackets', () => {
    const text =
      'He “sayed [sic] it” of [the boat = 3] and [a "ship"], a[0] and x[key="b"]. [/ Orm]';
    expect(withoutShortcodes(text)).toBe(text);
  });
});
