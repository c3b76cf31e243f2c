import { describe, expect, test } from 'vitest';
import { blocksOf, sessionOf, labels, wordsOf } from './session.ts';
import { one, two } from './packs.ts';

const session = sessionOf(one);
const both = sessionOf(two);

describe('/check', () => {
  test('shows the facts that bear on a text, with their quotes', async () => {
    const text =
      'Did you know? Ada Orn promised to mend the weir of Velm. I like pizza with cheese.';
    const reply = await session.give('check', { text });
    expect(reply.visibility).toBe('public');
    expect(blocksOf(reply, 'answer').map(({ text }) => text)).toEqual(['To mend the old weir']);
    expect(blocksOf(reply, 'quote')[0]?.quote).toBe('She promised to mend the old weir.');
    expect(labels(reply)).toEqual(['More about this event']);
  });

  test.each([
    ['Some 1,300 guests came to the River Meeting in Velm.', ['1,300']],
    ['In Velm, 1,200 guests came to the River Meeting.', []],
    ['In 2031 the guests came to the River Meeting in Velm.', []],
  ])('says when the figure is another one: %s', async (text, figures) => {
    const words = wordsOf(await session.give('check', { text }));
    expect(words).toMatch(/> .*with 1,200 guests from nine towns/);
    const others = figures.map(
      (figure) => `The text has ${figure}; the source has another figure:`,
    );
    expect(words.split('\n').filter((line) => line.startsWith('The text has'))).toEqual(others);
  });

  test('verifies each quotation, as said by someone whom its sentence names', async () => {
    const text =
      'Bram Tal said “I will not wait for others” there.\n\nThen Tal: "We need new locks before the summer."';
    const reply = await session.give('check', { text });
    expect(blocksOf(reply, 'heading').map(({ text }) => text)).toEqual([
      'Verbatim, but said by someone else',
      'Altered',
    ]);
  });

  test('leads to each event', async () => {
    const text =
      'Nine people died in the flood of the Tarn. The River Meeting in Velm had 1,200 guests.';
    const reply = await both.give('check', { text });
    expect(reply.buttons.map(({ action }) => action.args)).toEqual([
      ['tarn-flood'],
      ['velm-river'],
    ]);
  });

  test('looks at no more than it shows, and says so', async () => {
    const quote = '“No town can tame a river alone.” ';
    const four = await session.give('check', { text: quote.repeat(4) });
    expect(wordsOf(four)).not.toMatch(/not all of the text/);
    const six = await session.give('check', { text: quote.repeat(6) });
    expect(wordsOf(six)).toMatch(/not all of the text/);
    const long = await session.give('check', { text: 'Happy birthday, dear mum! '.repeat(150) });
    expect(wordsOf(long)).toMatch(/bears on the start of that text/);
  });

  test.each([
    ['', /^There are no words/],
    ['🎉 <@123456789012345678>', /^There are no words/],
    ['Happy birthday, dear mum!', /^No source here bears on that/],
    ['“”"" ‘’ «', /^There are no words/],
  ])('%j gets a short private answer', async (text, words) => {
    const reply = await session.give('check', { text });
    expect(reply.visibility).toBe('private');
    expect(wordsOf(reply)).toMatch(words);
  });
});
