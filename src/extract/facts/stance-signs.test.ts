import { expect, test } from 'vitest';
import { readWords } from '../article/words.ts';
import { stanceSigns } from './stance-signs.ts';

test.each([
  ['The council closed the pier in March', {}],
  ['The pier was hardly safe', { weighs: 1 }],
  ['The council closed the pier, which should have been done before', { weighs: 1 }],
  ['A storm could have closed the pier', { supposes: 1 }],
  ['The town can’t pay for the pier', { weighs: 1, general: 1 }],
  ['A pier is like a bridge that ends too soon', { weighs: 1, general: 1 }],
  ['The pier carries 400 people', {}],
  ['A closed pier', {}],
])('what is made of “%s”', (text, signs) => {
  expect(stanceSigns(text, readWords(text))).toEqual(signs);
});
