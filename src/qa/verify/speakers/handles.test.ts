import { expect, test } from 'vitest';
import { handlesIn, isHandleOf } from './handles.ts';

test.each([
  ['RT @AdaOrn: “We will mend it.”', ['AdaOrn']],
  ['@ada_orn2 and @Velm', ['ada_orn2', 'Velm']],
  ['ada@orn.example', []],
])('the handles of %s', (text, expected) => {
  expect(handlesIn(text)).toEqual(expected);
});

test.each([
  ['AdaOrn', 'Ada Orn'],
  ['ada_orn_1', 'Ada Orn'],
  ['RepAdaOrn', 'Ada Orn'],
  ['realAdaOrn', 'Ada Orn'],
  ['AOrnMP', 'Ada Orn'],
  ['OrnOffice', 'Ada Orn'],
  ['ChuckOrn', 'Charles Orn'],
  ['realDonaldOrn', 'Orn'],
  ['AdaGOrn', 'Ada G. Orn'],
])('@%s may be %s', (handle, name) => {
  expect(isHandleOf(handle, name)).toBe(true);
});

test.each([
  ['MaryOrn', 'Ada Orn'],
  ['Ada', 'Ada Orn'],
  ['OrnFans', 'Ada Orn'],
  ['VelmCouncil', 'Ada Orn'],
  ['Ornithology', 'Orn'],
  ['lion', 'Al Li'],
])('@%s is not %s', (handle, name) => {
  expect(isHandleOf(handle, name)).toBe(false);
});
