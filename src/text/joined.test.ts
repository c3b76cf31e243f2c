import { expect, test } from 'vitest';
import { joined } from './joined.ts';

/** What is shown of an item where the list may start before `first` and end with `last`, the likeliest first. */
function shown(
  sentence: string,
  item: string,
  {
    first = [],
    last = [],
  }: { readonly first?: readonly string[]; readonly last?: readonly string[] },
): string {
  const start = sentence.indexOf(item);
  const { start: from, end: to } = joined(sentence, {
    ...{ start, end: start + item.length },
    starts: first.map((each) => sentence.indexOf(each)),
    ends: last.map((each) => sentence.indexOf(each) + each.length),
  });
  return sentence.slice(from, to);
}

const FLEET = 'The town wants more ships, new tanks and troops for the coast.';
const RULES = 'It can reverse the rules or give up, she said.';

test.each([
  [FLEET, 'more ships', { last: ['troops'] }, 'more ships, new tanks and troops'],
  [FLEET, 'troops', { first: ['more'] }, 'more ships, new tanks and troops'],
  [FLEET, 'new tanks', { first: ['more'], last: ['troops'] }, 'more ships, new tanks and troops'],
  [RULES, 'give up', { first: ['reverse'] }, 'reverse the rules or give up'],
  ['Orn as well as Tamm left.', 'Orn', { last: ['Tamm'] }, 'Orn as well as Tamm'],
  [
    'They met Ann Quill, Odo Tamm and the mayor.',
    'Ann Quill',
    { last: ['mayor'] },
    'Ann Quill, Odo Tamm and the mayor',
  ],
  // The likeliest end that makes a list.
  [
    FLEET,
    'more ships',
    { last: ['coast', 'tanks', 'troops'] },
    'more ships, new tanks and troops for the coast',
  ],
])('in “%s” %s is an item of a list', (sentence, item, places, list) => {
  expect(shown(sentence, item, places)).toBe(list);
});

test.each([
  ['Ann Quill, the mayor and chair of the club, came.', 'Ann Quill', { last: ['chair'] }],
  ['The economy, including pay and leave, matters.', 'The economy', { last: ['leave'] }],
  ['It is a slow song and would work at night.', 'a slow song', { last: ['night'] }],
  ['The flood hit Velm after the storm.', 'Velm', { last: ['storm'] }],
  ['In Velm, Orn spoke.', 'Orn', { first: ['In Velm'] }],
  // The reader saw no end there.
  [FLEET, 'more ships', {}],
])('in “%s” %s stands alone', (sentence, item, places) => {
  expect(shown(sentence, item, places)).toBe(item);
});
