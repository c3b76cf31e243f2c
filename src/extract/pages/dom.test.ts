import { describe, expect, test } from 'vitest';
import { around, isElement, isText, parsePage, tidied, unescaped } from './dom.ts';

function firstOf(html: string, selector: string) {
  return parsePage(html).querySelector(selector) ?? expect.fail(`no ${selector}`);
}

describe('a page is read as a browser reads it', () => {
  test.each([
    ['a piece of a page gets its body', '<article>Boat</article>', 'html > body > article'],
    ['a paragraph ends where the next begins', '<p>One<p>Two', 'body > p + p'],
    ['a paragraph ends where a part begins', '<p>One<div>Two</div>', 'body > p + div'],
    ['a title before the body stands in the head', '<title>Boat</title><p>One', 'head > title'],
    ['a row stands in a table’s body', '<table><tr><td>1</table>', 'table > tbody > tr > td'],
  ])('%s', (_, html, selector) => {
    expect(parsePage(html).querySelector(selector)).not.toBeNull();
  });

  test('a second body is the first', () => {
    const html = tidied('<body><p>One</p><body class="b"><p>Two</p></body>');
    expect(html.match(/<body/g)).toHaveLength(1);
    expect(parsePage(html).body.textContent).toContain('OneTwo');
  });

  test('a source that was tidied stays as it is', () => {
    const tidy = tidied('<p>Tom &amp; Ann<br>left &lt;early&gt;');
    expect(tidied(tidy)).toBe(tidy);
  });
});

describe('a text that is escaped twice', () => {
  test.each([
    ['Tom &amp; Ann', 'Tom & Ann'],
    ['Caf&eacute; &#8220;Orm&#8221; &#x2013; a boat', 'Café “Orm” – a boat'],
    ['if a < b, &quot;go&quot;', 'if a < b, "go"'],
    ['a <b>bold</b> plan &amp; more', 'a <b>bold</b> plan & more'],
  ])('is unescaped once more, its brackets kept: %s', (given, expected) => {
    expect(unescaped(given)).toBe(expected);
  });

  test.each(['Tom & Ann', 'R&D: up 3%; boats down', 'a <b>bold</b> plan', ' Selby & Sons ', ''])(
    'is no text without signs for letters: %j',
    (given) => {
      expect(unescaped(given)).toBe(given);
    },
  );
});

test('text and elements are told apart, comments are neither', () => {
  const nodes = [...firstOf('<p>Boat<!-- old --><b>new</b></p>', 'p').childNodes];
  expect(nodes.map(isText)).toEqual([true, false, false]);
  expect(nodes.map(isElement)).toEqual([false, false, true]);
});

describe('what stands around an element', () => {
  test('begins with the element itself and ends with the page', () => {
    const bold = firstOf('<main><p>A <b>boat</b></p></main>', 'b');
    const names = around(bold).map(({ localName }) => localName);
    expect([...names]).toEqual(['b', 'p', 'main', 'body', 'html']);
  });

  test('is nothing for no element', () => {
    expect([...around(null)]).toEqual([]);
  });
});

test('spaces that do not break leave a text in one piece', () => {
  const paragraph = firstOf('<p>A&nbsp;boat&nbsp;at&nbsp;sea</p>', 'p');
  expect([...paragraph.childNodes]).toHaveLength(1);
  expect(paragraph.textContent).toBe('A\u00a0boat\u00a0at\u00a0sea');
});
