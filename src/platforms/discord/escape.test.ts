import { describe, expect, test } from 'vitest';
import { escape } from './escape.ts';

describe('escape', () => {
  test.each([
    ['bold, italics, underline, strike, spoiler', '*a* _b_ __c__ ~~d~~ ||e||', /(?<!\\)[*_~|]/],
    ['code', '`a` ```b```', /(?<!\\)`/],
    ['headings and small print', '# a\n-# b', /^-?#/m],
    ['quotes', '> a\n>>> b', /^>/m],
    ['lists', '- a\n  + b\n1. c\n  22. d', /^\s*(?:[-+]|\d+\.)/m],
    ['masked links', '[text](https://example.com)', /(?<!\\)\[/],
    ['the address of a link that began before', 'text](https://example.com)', /\]\(/],
    ['links', 'https://example.com/a and HTTP://EXAMPLE.COM', /https?:\/\//i],
    ['invites', 'discord.gg/abc discord.com/invite/abc', /\.(?:gg|com)\//],
    ['mentions', '<@1> <@&2> <#3> </ask:4> <t:5:R> <:e:6>', /(?<!\\)</],
    ['names of emoji', ':joy: :100: a:+1::skin-tone-2: b', /(?<!\\):[^\s:\\]+:/],
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
      'About 1,200 people (90 countries) – “yes”; and/or 3.5 % at 10:30, a: b: c. It’s 2013-10-17!';
    expect(escape(text)).toBe(text);
  });
});
