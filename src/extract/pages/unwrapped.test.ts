import { describe, expect, test } from 'vitest';
import { PARAGRAPHS } from './page.fixture.ts';
import { unwrapped } from './unwrapped.ts';

/** A text broken into lines of a width. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const story = PARAGRAPHS.join('\n\n');

describe('lines that were broken to a width', () => {
  test.each([50, 60, 72, 98])('of %i letters go on in one another', (width) => {
    const broken = PARAGRAPHS.map((each) => wrapped(each, width)).join('\n\n');
    expect(unwrapped(broken)).toBe(story);
  });

  test('every letter keeps its place', () => {
    const broken = PARAGRAPHS.map((each) => wrapped(each, 60).replaceAll('\n', ' \r\n  ')).join(
      '\n\n',
    );
    const whole = unwrapped(broken);
    expect(whole).toHaveLength(broken.length);
    expect(whole.split(/\n\s*\n/)).toHaveLength(PARAGRAPHS.length);
    expect(whole.replaceAll(/\s+/g, ' ')).toBe(broken.replaceAll(/\s+/g, ' '));
  });

  test('a short line that the next plainly goes on is one with it', () => {
    const text = `${wrapped(PARAGRAPHS.join(' '), 60)}\n\nA short line that\ngoes on here.`;
    expect(unwrapped(text)).toContain('A short line that goes on here.');
  });
});

describe('as it is stays', () => {
  test.each([
    ['a text of whole paragraphs', story],
    ['a text in narrow lines', PARAGRAPHS.map((each) => wrapped(each, 30)).join('\n\n')],
    ['a text in wide lines', PARAGRAPHS.map((each) => wrapped(each, 110)).join('\n\n')],
    [
      'a head of a few lines',
      'Merrin Bay closes its old ferry pier\nby Tilda Roake and by Ulf Sandeman',
    ],
    [
      'a poem',
      Array.from({ length: 8 }, (_, i) => `${'word '.repeat(2 + (i % 4) * 4)}end,`).join('\n'),
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(unwrapped(text)).toBe(text);
  });

  test('a list among lines that were broken', () => {
    const text = `${wrapped(PARAGRAPHS.join(' '), 60)}\n\nThe board has three ideas, and each of them costs more than\n- a boat\n* a bridge\n1. a tunnel`;
    expect(unwrapped(text)).toMatch(/than\n- a boat\n\* a bridge\n1\. a tunnel$/);
  });
});
