import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { choicesOf, render, type Screen } from './render.ts';
import { safe, wrap } from './text.ts';
import { articleKnowledge } from '../../packs/article.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Block, Button, Reply } from '../../bot/reply.ts';

const story = `Fire at the harbour
17 Oct 2013 By Ana Lind
A fire destroyed three boats, the harbour master said on Thursday. “Nobody was hurt,” she said.`;
const [source] = [...articleKnowledge(story, 'Harbour Times').sources.values()] as [Source];

const plain: Screen = { width: 60, paint: (_style, text) => text };
const coloured: Screen = {
  width: 60,
  paint: (style, text) => styleText(style, text, { validateStream: false }),
};

function replyOf(blocks: Block[], buttons: Button[] = []): Reply {
  return { visibility: 'public', blocks, buttons };
}

function button(label: string, disabled = false): Button {
  return { label, disabled, action: { name: 'open', args: [label] } };
}

const answered = replyOf(
  [
    { type: 'answer', text: 'Three boats' },
    {
      type: 'quote',
      lead: 'The harbour master said',
      quote: 'A fire destroyed three boats, the harbour master said on Thursday.',
      source,
    },
    { type: 'note', text: 'One source says so.' },
  ],
  [button('Show in context'), button('Previous', true), button('More about this event')],
);

describe('the link of a quote', () => {
  const url = 'https://example.org/fire';
  const quote = 'A fire destroyed three boats, the harbour master said on Thursday.';
  const linked = replyOf([{ type: 'quote', quote, source: { ...source, url } }]);
  const address = `${url}#:~:text=${encodeURIComponent(quote)}`;

  test('is written out whole where no link can be shown', () => {
    expect(render(linked, plain).split('\n').at(-2)).toBe(`  ${address}`);
  });

  test('stands behind the line of its source elsewhere', () => {
    const screen: Screen = { ...plain, link: (text, to) => `<${to}>${text}</>` };
    expect(render(linked, screen).trimEnd().split('\n').slice(-2)).toEqual([
      `  <${address}>Harbour Times · "Fire at the harbour" · 17 Oct 2013 · By</>`,
      `  <${address}>Ana Lind</>`,
    ]);
  });

  test('is none where the address is not of the web', () => {
    const local = { ...source, url: 'file:///etc/passwd' };
    expect(render(replyOf([{ type: 'quote', quote, source: local }]), plain)).not.toMatch(/passwd/);
  });
});

describe('render', () => {
  test('an answer', () => {
    expect(render(answered, plain)).toMatchInlineSnapshot(`
      "Three boats
      The harbour master said
        │ A fire destroyed three boats, the harbour master said on
        │ Thursday.
        Harbour Times · "Fire at the harbour" · 17 Oct 2013 · By
        Ana Lind

      One source says so.

      [1] Show in context   [2] More about this event
      "
    `);
  });

  test('a card', () => {
    const reply = replyOf([
      { type: 'heading', text: 'Fire at the harbour' },
      {
        type: 'fields',
        fields: [
          { label: 'When', text: '17 Oct 2013' },
          { label: 'How many', text: 'three boats, and nobody who was there at the time was hurt' },
        ],
      },
      { type: 'text', text: 'What is known:' },
      {
        type: 'list',
        items: ['three boats', 'a long item that goes on and on until it wraps over'],
      },
      {
        type: 'list',
        items: ['nine', 'ten, which goes on and on until it wraps over too'],
        first: 9,
      },
      { type: 'separator' },
      { type: 'note', text: 'Page 1 of 2' },
      { type: 'note', text: 'Ask with /ask.' },
    ]);
    expect(render(reply, plain)).toMatchInlineSnapshot(`
      "Fire at the harbour
      When      17 Oct 2013
      How many  three boats, and nobody who was there at the time
                was hurt

      What is known:
      • three boats
      • a long item that goes on and on until it wraps over

      9. nine
      10. ten, which goes on and on until it wraps over too
      ────────────────────────────────────────
      Page 1 of 2
      Ask with /ask.
      "
    `);
  });

  test('a quote inside its passage', () => {
    const reply = replyOf([
      {
        type: 'passage',
        before: 'A fire destroyed three boats, the harbour master said on Thursday.\n\n',
        quote: '“Nobody was hurt,” she said.',
        after: ' The cause is not known.\n\nIt burnt for hours.',
        source,
      },
    ]);
    expect(render(reply, plain)).toMatchInlineSnapshot(`
      "  │ A fire destroyed three boats, the harbour master said on
        │ Thursday.
        │
        │ «“Nobody was hurt,” she said.» The cause is not known.
        │
        │ It burnt for hours.
        Harbour Times · "Fire at the harbour" · 17 Oct 2013 · By
        Ana Lind
      "
    `);
    expect(render(reply, coloured)).toContain(
      styleText('bold', '«“Nobody was hurt,” she said.»', { validateStream: false }),
    );
  });

  test('colours change no letter', () => {
    expect(stripVTControlCharacters(render(answered, coloured))).toBe(render(answered, plain));
    expect(render(answered, coloured)).not.toBe(render(answered, plain));
  });

  test('no line is wider than the screen', () => {
    const words =
      'Überschwemmung 火事で三隻の船が壊れた 👩‍👩‍👧‍👦 supercalifragilisticexpialidocious '.repeat(9);
    const reply = replyOf(
      [
        { type: 'heading', text: words },
        { type: 'quote', quote: words, source: { ...source, headline: words } },
        { type: 'passage', before: words, quote: words, after: words, source },
        { type: 'list', items: [words, words] },
        { type: 'fields', fields: [{ label: '火事', text: words }] },
      ],
      Array.from({ length: 9 }, (_, i) => button(i === 4 ? words.slice(0, 80) : `Choice ${i}`)),
    );
    for (const width of [40, 61, 80]) {
      const lines = render(reply, { ...plain, width }).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });

  test('nothing that a source or a member wrote controls the terminal', () => {
    const hostile =
      'a\u001B[31mred\u001B]0;title\u0007 \u009B2J\u202Eback\u2066x\u0002y\u0003z\u007F\r\nend';
    const reply = replyOf(
      [
        { type: 'heading', text: hostile },
        { type: 'answer', text: hostile },
        { type: 'text', text: hostile },
        { type: 'note', text: hostile },
        { type: 'quote', lead: hostile, quote: hostile, source: { ...source, publisher: hostile } },
        { type: 'passage', before: hostile, quote: hostile, after: hostile, source },
        { type: 'list', items: [hostile] },
        { type: 'fields', fields: [{ label: hostile, text: hostile }] },
      ],
      [button(hostile)],
    );
    const text = render(reply, plain);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toContain('a�[31mred');
  });

  test('numbers stand for the buttons that can be pressed', () => {
    expect(choicesOf(answered).map((action) => action.args[0])).toEqual([
      'Show in context',
      'More about this event',
    ]);
  });
});

test.each([
  ['plain', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['火事', 4],
  ['서울', 4],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['ｆｕｌｌ', 8],
  ['“…”', 3],
  ['1️⃣', 2],
  ['\u1100\u1161\u11A8', 2],
  ['\u2329', 2],
  ['\u200B\u0002', 0],
  ['', 0],
])('%j takes %i columns', (text, expected) => {
  expect(stringWidth(text)).toBe(expected);
});

test('wrap keeps every word and every line break', () => {
  expect(wrap('one two three\n\nfour', 7)).toEqual(['one two', 'three', '', 'four']);
  expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  expect(wrap('火事火事', 5)).toEqual(['火事', '火事']);
  expect(wrap('cafe\u0301s \uF900', 5)).toEqual(['cafe\u0301s', '\uF900']);
});

test('safe keeps what people write', () => {
  expect(safe('“Ünïcode” 火事 👩‍👧\tx\r\ny')).toBe('“Ünïcode” 火事 👩‍👧 x\ny');
});
