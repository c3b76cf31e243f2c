import { describe, expect, test } from 'vitest';
import type { Word } from '../../../packs/nearest.ts';
import {
  changesIn,
  negationsIn,
  runsOf,
  sameWords,
  spelt,
  withoutCase,
  withoutInterruptions,
  wordsIn,
} from './runs.ts';

const STATES = { '-': 'extra', '+': 'missing' } as const;

/** Words of "The -old +new bridge": what has a minus is the quotation's alone, what has a plus the source's. */
function words(marked: string): Word[] {
  return [...marked.matchAll(/(\s*)(\S+)/g)].map(([, space = '', raw = '']) => {
    const state = raw.startsWith('-') ? STATES['-'] : raw.startsWith('+') ? STATES['+'] : 'same';
    return { text: state === 'same' ? raw : raw.slice(1), space: space !== '', state };
  });
}
/** The same with marks that stand right at the word before them, which a tilde tells. */
const tied = (marked: string): Word[] =>
  words(marked).map((word) => {
    const text = word.text.replace('~', '');
    return { ...word, text, space: word.space && text === word.text };
  });
const shown = (all: readonly Word[]): string =>
  all.map(({ text, state }) => `${{ same: '', extra: '-', missing: '+' }[state]}${text}`).join(' ');

describe('stretches that differ', () => {
  const marked = words('The -old -red +new bridge is +not open');

  test('are told with what each side has there, in their order', () => {
    expect(runsOf(marked)).toEqual([
      { extra: ' old red', missing: ' new', same: false },
      { extra: '', missing: ' not', same: false },
    ]);
  });

  test('stand between what is the same, where all is asked for', () => {
    const all = runsOf(marked, { all: true });
    expect(all.map(({ same }) => same)).toEqual([true, false, true, false, true]);
    expect(all[2]).toEqual({ extra: ' bridge is', missing: ' bridge is', same: true });
  });
});

describe('a difference of capitals and marks alone', () => {
  test('is none: the source’s own letters stay', () => {
    expect(shown(withoutCase(words('-The +the bridge -, +– is old')))).toBe('the bridge – is old');
    expect(shown(withoutCase(words('the bridge -. +!')))).toBe('the bridge !');
  });

  test('is one where a word or a denial differs beside it', () => {
    for (const marked of ['-The +A bridge', 'He -can +can’t stay', 'a -re-opened +closed road']) {
      expect(shown(withoutCase(words(marked)))).toBe(marked);
    }
  });
});

test.each([
  ['Ada Orn’s 1,200 guests!', ['ada', "orn's", '1,200', 'guests']],
  ['Café–bar', ['cafe', 'bar']],
  ['in\u00advis\u200bible', ['invisible']],
  ['“… – ?”', []],
])('the words of “%s” are %j', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});

test.each([
  ['Re-opened, at 5%', 'reopened at 5 %', true],
  ['the U.S. navy', 'The US Navy', true],
  ['$5 million', '$ 5 million', true],
  ['$5 million', '5 million', false],
  ['€5', '$5', false],
  ['20 12', '2012', false],
  ['no where', 'nowhere', true],
  ['May 5', 'May5', false],
  ['May 5th', 'May5th', false],
  ['5 May', '5May', false],
  ['B2 bus', 'B2bus', false],
  ['an A. B.', 'an AC', false],
  ['thats ours', 'that’s ours', true],
  ['the mayors plan', "the mayor's plan", true],
  ['Orn & Sons', 'Orn and Sons', true],
  ['AT&T', 'AT and T', false],
])('“%s” and “%s” are spelt alike: %s', (a, b, alike) => {
  expect(spelt(a) === spelt(b)).toBe(alike);
});

test.each([
  ['can not', 'cannot', true],
  ['now here', 'nowhere', false],
  ['Old-Town', 'old town', true],
  ['cant', 'can’t', true],
  ['can', 'can’t', false],
  ['old', 'new', false],
])('“%s” for “%s” changes no word: %s', (extra, missing, same) => {
  expect(sameWords({ extra, missing, same: false })).toBe(same);
});

describe('what tells who speaks between two marks of the source', () => {
  test('is left out, with what only the quotation writes there', () => {
    const broken = tied('we wait -~, +~, +~” +she +said +~, +“ for rain');
    expect(shown(withoutInterruptions(broken))).toBe('we wait -, +, for rain');
    const both = tied('we wait +~” -; +she +said ~, +“ for rain');
    expect(shown(withoutInterruptions(both))).toBe('we wait , for rain');
  });

  test.each([
    ['the quotation has a word of it', 'we wait +~” +she said +~, +“ for rain'],
    ['it is never opened again', 'we wait +~” +she +said +. for rain'],
    ['the first mark opens', 'we wait +“ +for +no +“ rain'],
    ['the second mark closes', 'we wait +~” +she +said +~” for rain'],
    ['both have the marks', 'we wait ~” +she +said “ for rain'],
    ['it goes on too long', `we wait +~” ${'+and '.repeat(24)}+“ for rain`],
  ])('stays where %s', (_why, marked) => {
    expect(withoutInterruptions(tied(marked))).toEqual(tied(marked));
  });

  test('leaves one comma and a space in its place', () => {
    const broken = tied('we wait +~, +~” +she +said ~, +“ ~for rain');
    expect(withoutInterruptions(broken)).toEqual(tied('we wait ~, for rain'));
  });

  test('may be as long as a line', () => {
    const long = tied(`we wait +~” ${'+and '.repeat(23)}+“ for rain`);
    expect(shown(withoutInterruptions(long))).toBe('we wait for rain');
  });
});

test.each([
  ['She did not, and won’t', ['not', 'won’t']],
  ['Nobody can NEVER', ['Nobody', 'NEVER']],
  ['a notable knot', []],
])('the denials in “%s” are %j', (text, expected) => {
  expect(negationsIn(text)).toEqual(expected);
});

describe('what a change of denials and figures does', () => {
  test.each([
    ['She will +not go', [{ key: 'negationLeftOut', word: 'not' }]],
    ['She will -never go', [{ key: 'negationAdded', word: 'never' }]],
    ['She -didn’t +did +not go', []],
    ['-nine +eight boats', [{ key: 'numberOther', number: 'nine', original: 'eight' }]],
    ['the -40 boats', [{ key: 'numberAdded', number: '40' }]],
    ['the +40 boats', []],
    ['-twelve +12 boats', []],
    ['-4 -to -6 +5 +to +6 boats', [{ key: 'numberOther', number: '4', original: '5' }]],
    ['-4 -to -6 +4 +to +8 boats', [{ key: 'numberOther', number: '6', original: '8' }]],
    ['the -old +new boats', []],
  ])('%s', (marked, expected) => {
    expect(changesIn(words(marked))).toEqual(expected);
  });
});
