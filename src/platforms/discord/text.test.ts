import { describe, expect, test } from 'vitest';
import { escape } from './escape.ts';
import { clean } from '../../text/clean.ts';
import { cut, cutStart, shorten } from '../../text/shorten.ts';

describe('escape', () => {
  test.each([
    ['bold, italics, underline, strike, spoiler', '*a* _b_ __c__ ~~d~~ ||e||', /(?<!\\)[*_~|]/],
    ['code', '`a` ```b```', /(?<!\\)`/],
    ['headings and small print', '# a\n-# b', /^-?#/m],
    ['quotes', '> a\n>>> b', /^>/m],
    ['lists', '- a\n  + b\n1. c\n  22. d', /^\s*(?:[-+]|\d+\.)/m],
    ['masked links', '[text](https://example.com)', /(?<!\\)\[/],
    ['links', 'https://example.com/a and HTTP://EXAMPLE.COM', /https?:\/\//i],
    ['invites', 'discord.gg/abc discord.com/invite/abc', /\.(?:gg|com)\//],
    ['mentions', '<@1> <@&2> <#3> </ask:4> <t:5:R> <:e:6>', /(?<!\\)</],
    ['everyone and here', '@everyone @here', /(?<!\\)@/],
  ])('%s lose their meaning', (_, text, meaningful) => {
    expect(text).toMatch(meaningful);
    expect(escape(text)).not.toMatch(meaningful);
    expect(escape(text).replaceAll(/\\([\W_])/g, '$1')).toBe(text);
  });

  test('a backslash shows as one', () => {
    expect(escape(String.raw`\*a\*`)).toBe(String.raw`\\\*a\\\*`);
  });

  test('leaves plain text alone', () => {
    const text =
      'About 1,200 people (90 countries) – “yes”; and/or 3.5 % at 10:30. It’s 2013-10-17!';
    expect(escape(text)).toBe(text);
  });
});

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

describe('cut', () => {
  test('keeps what fits', () => {
    expect(cut('one two', 7)).toBe('one two');
    expect(cutStart('one two', 7)).toBe('one two');
    expect(cut('one two', Infinity)).toBe('one two');
  });

  test('ends and starts at a word', () => {
    expect(cut('one two three', 10)).toBe('one two…');
    expect(cut('one two three', 8)).toBe('one two…');
    expect(cutStart('one two three four five', 13)).toBe('…four five');
    expect(cut('one two three', 12, ' […]')).toBe('one two […]');
  });

  test('cuts a long word where it must', () => {
    expect(cut('abcdefghij', 5)).toBe('abcd…');
    expect(cutStart('abcdefghij', 5)).toBe('…ghij');
    expect(cut('abcdefghij', 0)).toBe('…');
  });

  test('shortens to one line', () => {
    expect(shorten(' one\n two\tthree ', 13)).toBe('one two three');
    expect(shorten(' one\n two\tthree ', 9)).toBe('one two…');
  });

  test('never cuts through a character', () => {
    const family = '👩‍👩‍👧';
    expect(cut(family.repeat(3), 12)).toBe(`${family}…`);
    expect(cutStart(family.repeat(3), 12)).toBe(`…${family}`);
  });

  test.each([1, 2, 3, 10, 50, 99])('gives at most %i units', (most) => {
    const text = 'Some words of é 👩‍👩‍👧 different length\nand lines '.repeat(3);
    expect(cut(text, most).length).toBeLessThanOrEqual(most);
    expect(cutStart(text, most).length).toBeLessThanOrEqual(most);
  });
});
