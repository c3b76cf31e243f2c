import { describe, expect, test } from 'vitest';
import { fold, unfold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['“It’s”', "'It's'"],
    ['a \n\t b', 'a b'],
    ['a\u00A0b', 'a b'],
    ['ten – twelve', 'ten-twelve'],
    ['ten—twelve', 'ten-twelve'],
    ['and… so', 'and... so'],
    ['and. . . so', 'and... so'],
    ['co\u00ADoperate\u200B', 'cooperate'],
    ['cafe\u0301', 'caf\u00E9'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test.each(['Park', 'park', '1,200', 'Yes!', 'caf\u00E9'])('leaves %j as it is', (text) => {
    expect(fold(text)).toEqual({
      text,
      offsets: Array.from({ length: text.length + 1 }, (_, i) => i),
    });
  });
});

describe('unfold', () => {
  /** What stands in the original where `part` stands in the folded text. */
  function original(text: string, part: string): string | undefined {
    const folded = fold(text);
    const at = folded.text.indexOf(part);
    const span = unfold(folded, text, at, at + part.length);
    return span && text.slice(span.start, span.end);
  }

  test.each([
    ['He  said “no” –\n twice.', "'no'-twice", '“no” –\n twice'],
    ['the cafe\u0301 closed', 'caf\u00E9', 'cafe\u0301'],
    ['and so… it went', 'so...', 'so…'],
    ['a \u200Bword\u00AD here', 'word', 'word'],
  ])('of %j, %j is %j', (text, part, found) => {
    expect(original(text, part)).toBe(found);
  });

  test('has no span that would split a mark', () => {
    expect(original('and so… it', 'so.')).toBeUndefined();
    expect(original('and so… it', '.. it')).toBeUndefined();
  });

  test('a span neither begins nor ends in white space', () => {
    expect(original('one  two', ' two')).toBe('two');
    expect(original('one  two', 'one ')).toBe('one');
  });
});
