import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markDifference, nearestPassage } from './nearest.ts';
import { findQuote } from './proof.ts';
import { randomFrom } from '../../tests/knowledge/random.ts';

const article = readFileSync('knowledge/seoul-cyberspace-2013/sources/korea-herald.txt', 'utf8');

function difference(quote: string, text = article): string {
  return markDifference(nearestPassage(quote, text)?.words ?? []);
}

describe('the nearest passage', () => {
  test.each([
    [
      'a changed word',
      'No nation can solve the cyberspace issues alone.',
      'No [-nation-]{+country+} can solve the cyberspace issues alone.',
    ],
    [
      'a changed number at an end',
      '1,300 government officials and experts',
      '[-1,300-]{+1,200+} government officials and experts',
    ],
    [
      'words left out',
      'establish international norms while securing openness',
      'establish international norms {+and principles for such threats+} while securing openness',
    ],
    [
      'a word put in',
      'No country can ever solve the cyberspace issues',
      'No country can [-ever-] solve the cyberspace issues',
    ],
    ['a negation put in', 'We should not work together', 'We should [-not-] work together'],
    [
      'a word cut off',
      'stop perpetrators of cyber crimes and bring them to just',
      'stop perpetrators of cyber crimes and bring them to [-just-]{+justice+}',
    ],
    [
      'text added at the end',
      'bring them to justice, he told reporters in Berlin last night',
      'bring them to justice[-, he told reporters in Berlin last night-]',
    ],
    [
      'another case',
      'she called for international cooperation',
      '[-she-]{+She+} called for international cooperation',
    ],
    ['another mark', 'bring them to justice!', 'bring them to justice[-!-]{+.+}'],
    [
      'other typography only where words differ too',
      '"global prosperity through an open and safe cyberspace - opportunities',
      '“global prosperity through an open and [-safe-]{+secure+} cyberspace ― opportunities',
    ],
  ])('shows %s', (_, quote, expected) => {
    expect(difference(quote)).toBe(expected);
  });

  test('gives the words as data', () => {
    expect(nearestPassage('Nine ships sank', 'Off Velm, nine ships sank.')).toEqual({
      start: 10,
      end: 25,
      likeness: expect.closeTo(0.67, 1) as number,
      words: [
        { text: 'Nine', space: false, state: 'extra' },
        { text: 'nine', space: true, state: 'missing' },
        { text: 'ships', space: true, state: 'same' },
        { text: 'sank', space: true, state: 'same' },
      ],
    });
  });

  test('is likest to the quote when it is the quote', () => {
    const passage = nearestPassage('No country can solve the cyberspace issues alone.', article);
    expect(passage?.likeness).toBe(1);
    expect(passage?.words.every(({ state }) => state === 'same')).toBe(true);
  });

  test.each(['', '…', 'Bananas ripen quickly', '“.”'])('is none for %j', (quote) => {
    expect(nearestPassage(quote, article)).toBeUndefined();
  });

  test('stands in the text, whatever was done to a passage', () => {
    const random = randomFrom(11);
    const words = article.split(/\s+/);
    for (let round = 0; round < 200; round++) {
      const first = Math.floor(random() * (words.length - 12));
      const passage = words.slice(first, first + 6 + Math.floor(random() * 30));
      const quote = passage
        .flatMap((word) => {
          const dice = random();
          return dice < 0.1
            ? []
            : dice < 0.2
              ? ['banana']
              : dice < 0.25
                ? [word, 'really']
                : [word];
        })
        .join(' ');
      const near = nearestPassage(quote, article);
      if (!near) continue;
      const asItIs = article.slice(near.start, near.end);
      expect(findQuote(asItIs, article)).toContainEqual({ start: near.start, end: near.end });
      const kept = near.words.filter(({ state }) => state !== 'extra');
      expect(kept.map(({ text }) => text).join('')).toBe(asItIs.replace(/\s+/g, ''));
    }
  });

  test('is found in a megabyte of text made of the same words', () => {
    const random = randomFrom(3);
    const words = article.split(/(?<=\s)/);
    const noise = Array.from(
      { length: 160_000 },
      () => words[Math.floor(random() * words.length)],
    ).join('');
    const text = `${noise}\n${article}\n${noise.slice(0, 100_000)}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const quote = 'No nation can solve the cyberspace issues alone, she told the participants';
    const passage = nearestPassage(quote, text);
    expect(text.slice(passage?.start, passage?.end)).toContain('country can solve the cyberspace');
    expect(passage?.start).toBe(text.indexOf('No country can solve'));
  });
});
