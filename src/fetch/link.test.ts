import { expect, test } from 'vitest';
import { FetchError, type FetchFault } from './fault.ts';
import { readLink, WEB_PORTS } from './link.ts';

function faultOf(text: string): FetchFault['code'] | undefined {
  try {
    readLink(text, WEB_PORTS);
    return undefined;
  } catch (error) {
    if (error instanceof FetchError) return error.fault.code;
    throw error;
  }
}

test.each([
  ['https://news.example/story?id=1#part', 'https://news.example/story?id=1'],
  [' http://news.example:80/ ', 'http://news.example/'],
  ['https://뉴스.example/기사', 'https://xn--vg1b002a.example/%EA%B8%B0%EC%82%AC'],
])('%s is a link', (typed, href) => {
  expect(readLink(typed, WEB_PORTS).href).toBe(href);
});

test.each([
  ['decimal', 'http://2130706433/'],
  ['octal', 'http://0177.0.0.1/'],
  ['hexadecimal', 'http://0x7f.0x0.0x0.0x1/'],
  ['shortened', 'http://127.1/'],
  ['with wide digits', 'http://１２７.0.0.1/'],
])('an address is written out that is %s', (_how, typed) => {
  expect(readLink(typed, WEB_PORTS).hostname).toBe('127.0.0.1');
});

test.each([
  ['', 'notLink'],
  ['news.example', 'notLink'],
  ['file:///etc/passwd', 'notLink'],
  ['ftp://news.example/', 'notLink'],
  ['gopher://news.example/', 'notLink'],
  ['data:text/html,<p>hello', 'notLink'],
  ['javascript:alert(1)', 'notLink'],
  ['https://', 'notLink'],
  ['https://news.example/two words', 'notLink'],
  [`https://news.example/${'long'.repeat(600)}`, 'notLink'],
  ['https://me@news.example/', 'credentials'],
  ['https://me:secret@news.example/', 'credentials'],
  ['https://:secret@news.example/', 'credentials'],
  ['http://news.example:22/', 'port'],
  ['https://news.example:8443/', 'port'],
  ['http://news.example:6379/', 'port'],
])('%s is refused: %s', (typed, code) => {
  expect(faultOf(typed)).toBe(code);
});
