import { expect, test } from 'vitest';
import { groupsOf, kindOf } from './cues.ts';

test.each([
  ['say', '', '', 'statement'],
  ['warn', 'of', 'of', 'warning'],
  ['promise', 'to', 'to', 'pledge'],
  ['threaten', 'to', 'to', 'statement'],
  ['urge', 'them', 'them', 'call'],
  ['call', 'for', 'for', 'call'],
  ['call', 'it', 'it', 'statement'],
  ['call', 'yesterday', 'for', 'call'],
  ['call', 'forward', 'it', 'statement'],
  ['ask', 'to', 'it', 'call'],
  ['ask', 'whether', 'whether', 'statement'],
  ['insist', 'on', '', 'call'],
  ['insist', 'that', '', 'statement'],
  ['swim', 'for', 'for', 'statement'],
])('“%s” before “%s”, with “%s” said, makes a %s: %s', (lemma, next, first, kind) => {
  expect(kindOf(lemma, next, first)).toBe(kind);
});

test('a cue has its groups, other words none', () => {
  expect(groupsOf('say')).toContain('say');
  expect(groupsOf('swim')).toEqual([]);
});
