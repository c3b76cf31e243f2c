import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
  );

describe('a declared set is obeyed', () => {
  test.each([
    [
      'windows-1250',
      [0x54, 0x6f, 0x6d, 0xe1, 0x9a, 0x20, 0x44, 0x76, 0x6f, 0xf8, 0xe1, 0x6b],
      'Tomáš Dvořák',
    ],
    ['windows-1251', [0xc8, 0xe2, 0xe0, 0xed], 'Иван'],
    ['koi8-r', [0xe9, 0xd7, 0xc1, 0xce], 'Иван'],
    ['euc-kr', [0xb1, 0xe8, 0xb9, 0xce, 0xc1, 0xf6], '김민지'],
    ['shift_jis', [0x93, 0x8c, 0x8b, 0x9e], '東京'],
    ['iso-8859-2', [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a], 'Łukasz'],
    ['iso-8859-9', [0x45, 0x72, 0x64, 0x6f, 0xf0, 0x61, 0x6e], 'Erdoğan'],
  ])('%s', (label, name, expected) => {
    for (const declared of [
      `<meta charset="${label}">`,
      `<meta http-equiv='Content-Type' content='text/html; charset=${label}'>`,
      `<?xml version="1.0" encoding="${label}"?>`,
    ])
      expect(decode(bytes(declared, name))).toBe(`${declared}${expected}`);
  });

  test.each([
    ['a set that nobody knows', '<meta charset="klingon">', 'Café'],
    [
      'another set, but saved as UTF-8',
      '<meta charset="windows-1252">',
      'Erdoğan, Łukasz, Nguyễn, Māori, 김민지',
    ],
    ['UTF-16 in ASCII letters', '<meta charset="utf-16">', 'Café'],
  ])('not %s', (_, declared, text) => {
    expect(decode(bytes(declared, text))).toBe(`${declared}${text}`);
  });
});

describe('nothing declared', () => {
  const text = 'Café “Zoë” – naïve';
  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], text)],
    [
      'UTF-16, little end first',
      Buffer.concat([bytes([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ],
    [
      'UTF-16, big end first',
      Buffer.concat([bytes([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
    ],
    ['Windows-1252', Buffer.from('Caf\u00e9 \u0093Zo\u00eb\u0094 \u0096 na\u00efve', 'latin1')],
  ])('%s', (_, given) => {
    expect(decode(given)).toBe(text);
  });
});
