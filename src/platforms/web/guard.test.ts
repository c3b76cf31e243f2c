import { describe, expect, test } from 'vitest';
import { HEADERS, refusal } from './guard.ts';

const PORT = 4180;
const own = { host: '127.0.0.1:4180', origin: 'http://127.0.0.1:4180' };
const post = { ...own, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

describe('answered', () => {
  test.each([
    ['the page, typed into the address bar', 'GET', { host: own.host, 'sec-fetch-site': 'none' }],
    ['one of its files', 'GET', { host: own.host, 'sec-fetch-site': 'same-origin' }],
    ['by another name of the loopback', 'GET', { host: 'localhost:4180' }],
    ['by its address of version 6', 'GET', { host: '[::1]:4180' }],
    ['a program without such headers', 'GET', { host: own.host }],
    ['what the page asks', 'POST', post],
  ])('%s', (_what, method, headers) => {
    expect(refusal(method, headers, PORT)).toBeUndefined();
  });
});

describe('refused', () => {
  test.each([
    ['a name that was made to point here', 421, 'GET', { host: 'evil.example:4180' }],
    ['a name without the port', 421, 'GET', { host: '127.0.0.1' }],
    ['another port', 421, 'GET', { host: '127.0.0.1:4181' }],
    ['a name that begins like it', 421, 'GET', { host: '127.0.0.1:4180.evil.example' }],
    ['no name', 421, 'GET', {}],
    ['another origin', 403, 'POST', { ...post, origin: 'http://evil.example' }],
    ['the origin of a file', 403, 'POST', { ...post, origin: 'null' }],
    ['another page of this machine', 403, 'POST', { ...post, origin: 'http://127.0.0.1:8080' }],
    ['a picture in another page', 403, 'GET', { host: own.host, 'sec-fetch-site': 'cross-site' }],
    ['a page on another port', 403, 'GET', { host: own.host, 'sec-fetch-site': 'same-site' }],
    ['a POST without an origin', 403, 'POST', { ...post, origin: undefined }],
    ['a form', 415, 'POST', { ...post, 'content-type': 'text/plain' }],
    ['another method', 405, 'DELETE', own],
  ])('%s', (_what, status, method, headers) => {
    expect(refusal(method, headers, PORT)).toMatchObject({ status });
  });
});

test('nothing inline is run, and nothing from elsewhere', () => {
  const policy = HEADERS['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
