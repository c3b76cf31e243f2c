import { describe, expect, test } from 'vitest';
import { clean } from './clean.ts';

describe('clean', () => {
  test.each([
    ['direction overrides', 'a\u202Eb\u2066c\u2069d\u200F', 'abcd'],
    ['zero-width characters', 'a\u200Bb\uFEFFc\u2060d\u00ADe', 'abcde'],
    ['invisible letters and tags', 'a\u3164b\u{E0041}c', 'abc'],
    ['controls', 'a\u0000b\u001B[31mc\u0085d', 'ab[31mcd'],
    ['half of a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d', 'a\nb\ncd'],
  ])('takes out %s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test.each(['👩‍👩‍👧 ❤️', 'नमस्ते', 'می‌خواهم', 'مرحبا', '한국어', 'a\tb\nc'])('keeps %s', (text) => {
    expect(clean(text)).toBe(text);
  });
});
