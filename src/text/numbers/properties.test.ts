import { describe, expect, test } from 'vitest';
import { SMALL_NUMBERS, TENS } from '../lang/en/numbers.ts';
import { numbersIn } from './numbers.ts';

/** Numbers below `most`, the same in each run, as many of each length. */
function numbersBelow(most: number, count: number): number[] {
  let state = 64;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const length = 10 ** (1 + (state % Math.log10(most)));
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 2 + (state % (length - 2));
  });
}

/** As it is said: "one million two hundred and three thousand and five". */
function inWords(value: number, and: string): string {
  const scales = [
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ] as const;
  for (const [name, scale] of scales) {
    if (value < scale) continue;
    const rest = value % scale;
    const joint = rest < 100 ? and : ' ';
    return `${inWords(Math.floor(value / scale), and)} ${name}${rest > 0 ? joint + inWords(rest, and) : ''}`;
  }
  if (value < 20) return SMALL_NUMBERS[value] ?? '';
  const units = value % 10;
  return `${TENS[Math.floor(value / 10) - 2] ?? ''}${units > 0 ? `-${SMALL_NUMBERS[units] ?? ''}` : ''}`;
}

const indian = (value: number): string => value.toLocaleString('en-IN');
const western = (value: number): string => value.toLocaleString('en-US');
const values = (text: string) => numbersIn(text).map(({ value, upper }) => [value, upper]);

describe('every number below a thousand million is read as it is written', () => {
  const all = numbersBelow(1e9, 400).filter((value) => value < 1400 || value > 2100);

  test.each([
    ['in words, with "and"', (value: number) => inWords(value, ' and ')],
    ['in words, without', (value: number) => inWords(value, ' ')],
    ['with commas', western],
    ['with commas as in India', indian],
    ['plain', String],
  ])('%s', (_, write) => {
    for (const value of all) {
      const text = `${write(value)} boats`;
      expect(values(text), text).toEqual([[value, undefined]]);
    }
  });

  test('two of them beside each other stay two', () => {
    for (const [i, value] of all.entries()) {
      const other = all[i + 1] ?? 7;
      const text = `${western(value)} boats and ${western(other)} carts`;
      expect(values(text), text).toEqual([
        [value, undefined],
        [other, undefined],
      ]);
    }
  });
});

describe('ranges have both ends, however they are written', () => {
  const pairs = numbersBelow(1e4, 200).map((value) => [value, value + 1 + (value % 50)] as const);

  test.each([
    ['between', (a: string, b: string) => `between ${a} and ${b} boats`],
    ['from', (a: string, b: string) => `from ${a} to ${b} boats`],
    ['a dash', (a: string, b: string) => `${a}–${b} boats`],
    ['money', (a: string, b: string) => `$${a} to $${b}`],
    ['percent', (a: string, b: string) => `${a}% to ${b}%`],
    ['percent twice in words', (a: string, b: string) => `${a} percent to ${b} percent`],
    ['lengths', (a: string, b: string) => `${a} km to ${b} km`],
  ])('%s', (_, write) => {
    for (const [low, high] of pairs) {
      const text = write(western(low), western(high));
      expect(values(text), text).toEqual([[low, high]]);
    }
  });

  test('of hundreds in words', () => {
    for (let low = 1; low < 9; low++) {
      const [a, b] = [SMALL_NUMBERS[low] ?? '', SMALL_NUMBERS[low + 1] ?? ''];
      const text = `between ${a} hundred and ${b} hundred boats`;
      expect(values(text), text).toEqual([[low * 100, (low + 1) * 100]]);
    }
  });
});

test('what a sign of money stands before is money, whatever multiple it has', () => {
  for (const sign of ['$', '£', '€', '₹', '₩', 'US$'])
    for (const [multiple, by] of [
      ...([
        ['', 1],
        ['k', 1e3],
        ['m', 1e6],
        [' million', 1e6],
        ['mln', 1e6],
      ] as const),
      ...([
        ['bn', 1e9],
        ['b', 1e9],
        [' billion', 1e9],
        [' crore', 1e7],
        [' lakh', 1e5],
      ] as const),
    ]) {
      const text = `It cost ${sign}4.5${multiple} in all.`;
      expect(numbersIn(text), text).toMatchObject([{ value: 4.5 * by, sort: 'money' }]);
    }
});
