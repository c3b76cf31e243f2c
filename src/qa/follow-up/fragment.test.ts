import { expect, test } from 'vitest';
import { fragmentOf } from './fragment.ts';

test.each([
  ['and when?', 'and when', 'when'],
  ['so when exactly?', 'so when exactly', 'when'],
  ['Oh well, and who then?!', 'Oh well, and who then', 'who'],
  ['where exactly was it', 'where exactly was it', 'where was it'],
  ['ok, who, by the way', 'ok, who, by the way', 'who'],
  ['why though, please…', 'why though, please', 'why'],
])('“%s” is “%s”, and plainly “%s”', (question, text, plain) => {
  expect(fragmentOf(question)).toEqual({ text, plain });
});

test.each([
  ['sonic booms?', 'sonic booms'],
  ['the button', 'the button'],
  ['who spoke again about it', 'who spoke again about it'],
  ['what is exactly known', 'what is exactly known'],
  ['they said so', 'they said so'],
  ['how old was he then', 'how old was he then'],
  ['so did she know then?', 'did she know then'],
  ['what is it then', 'what is it'],
])('what is part of “%s” stays', (question, plain) => {
  expect(fragmentOf(question).plain).toBe(plain);
});

test.each([
  ['and', 'and'],
  ['thanks?', 'thanks'],
])('of “%s” alone something is left', (question, plain) => {
  expect(fragmentOf(question).plain).toBe(plain);
});

test('marks are plain, and those at the end gone', () => {
  expect(fragmentOf(' what’s Orn’s title ?! ').text).toBe("what's Orn's title");
  expect(fragmentOf('who. is. it.').text).toBe('who. is. it');
});
