import { describe, expect, test } from 'vitest';
import { decodeAction, encodeAction } from './custom-id.ts';

describe('an action comes back from its custom id', () => {
  test.each([
    ['without arguments', 'more', []],
    ['with an empty argument', 'more', ['']],
    ['with separators and escapes', 'a:b', ['c:d', '%', '%003a', '::']],
    ['with other scripts and emoji', 'quotes', ['박근혜', '👩‍👩‍👧', 'مرحبا']],
    ['with spaces at the ends and controls', 'quotes', [' a ', '\u0000\n\t', '\u200f']],
    ['with half of a surrogate pair', 'quotes', ['\ud83d', '\ude00\ud83d']],
  ])('%s', (_, name, args) => {
    const id = encodeAction({ name, args });
    expect(decodeAction(id)).toEqual({ name, args });
    expect(id).toBe(id.toWellFormed().trim());
  });

  test('as a copy', () => {
    const action = { name: 'page', args: ['2'] };
    const ids = [0, 1, 24].map((copy) => encodeAction(action, copy));
    expect(new Set(ids).size).toBe(3);
    expect(ids.map(decodeAction)).toEqual([action, action, action]);
  });
});

test('an action that does not fit is refused, with its name and size', () => {
  expect(encodeAction({ name: 'n', args: ['x'.repeat(95)] })).toHaveLength(100);
  expect(() => encodeAction({ name: 'n', args: ['x'.repeat(96)] })).toThrow(
    'the action "n" takes 101 characters as a custom id; at most 100 fit',
  );
});

test.each(['', 'v1', 'v1:', 'v0:more', 'v2:more', 'v1.:more', 'v1.100:more', 'more:v1', 'V1:more'])(
  'the custom id "%s" of another version is none',
  (id) => {
    expect(decodeAction(id)).toBeUndefined();
  },
);

test('a custom id longer than Discord allows is none', () => {
  expect(decodeAction(`v1:${'x'.repeat(98)}`)).toBeUndefined();
});
