import { expect, test } from 'vitest';
import { indexOf, readingOf } from '../../../tests/qa/readings.ts';
import { knowledgeOf } from '../../../tests/qa/stories.ts';
import { isDeniedOfOthers, isDoublyDenied, isLeftOpen, isSetApart } from './left-open.ts';

const text = [
  'The bridge may have failed in the storm.',
  'The paper claims that the mayor is a thief.',
  'The vote is expected to be held on 5 May.',
  'The owner has not ruled out a new model.',
  'A judge is studying whether the witness lied.',
  'The fair opened in May, and the mayor came.',
  'Some say that the dam, which was built before the war and mended twice, may fail, but the east gate held.',
  'The permit will end in June unless the council extends it.',
  'Her rival described the chancellor as a woman who never worked.',
  'Ann Orn does not expect that the school will close.',
  'The guards have been blamed for bringing the illness to the camp.',
  'The shop could also press all of the farmers and the mills upstream to lower what they ask for, cutting their gain.',
  'The jury could not choose in the end between the old mill of the town and its mayor’s winning bridge.',
  'Prosecutors alleged that the clerk stole the plans.',
].join(' ');
const index = indexOf(knowledgeOf({ id: 'bridge', texts: { post: text } }));

test.each([
  ['did the bridge fail', 'failed in the storm'],
  ['is the mayor a thief', 'the mayor is a thief'],
  ['will the vote be held then', 'held on 5 May'],
  ['will there be a new model', 'a new model'],
  ['did the witness lie', 'the witness lied'],
  ['will the council extend it', 'The permit will end in June'],
  ['did the chancellor ever work', 'as a woman who never worked'],
  ['did the shop cut what they gain', 'cutting their gain'],
  ['did the clerk steal the plans', 'stole the plans'],
  ['did the guards bring the illness', 'bringing the illness to the camp'],
  ['will the school close', 'the school will close'],
  ['did he say that the bridge failed', 'failed in the storm'],
])('open: %s', (question, span) => {
  expect(isLeftOpen(readingOf(index, span), question)).toBe(true);
});

test.each([
  ['might the bridge have failed', 'failed in the storm'],
  ['Does the paper claim that the mayor is a thief?', 'the mayor is a thief'],
  ['did prosecutors say the clerk stole the plans', 'stole the plans'],
  ['did her rival say that the chancellor never worked', 'as a woman who never worked'],
  ['does orn think that the school will close', 'the school will close'],
  ['is the mayor reportedly a thief', 'the mayor is a thief'],
  ['are the guards to blame for the illness', 'bringing the illness to the camp'],
  ['did the mayor win', 'mayor’s winning bridge'],
  ['did the fair open', 'The fair opened in May'],
  ['did the gate hold', 'the east gate held'],
  ['does it end unless it is extended', 'The permit will end in June'],
])('told: %s', (question, span) => {
  expect(isLeftOpen(readingOf(index, span), question)).toBe(false);
});

const others = indexOf(
  knowledgeOf({
    id: 'towns',
    texts: {
      post:
        'Few, if any, towns would be as dry as Velm. Nothing in Velm is older than the mill. ' +
        'No guard came to the mill as its keeper as a result of the strike. The tower is not as tall as the mill.',
    },
  }),
);

test.each([
  ['is velm dry', 'as dry as Velm', -3, true],
  ['is the mill old', 'older than the mill', -3, true],
  ['is the mill old', 'older than the mill', 3, false],
  ['is nothing older than the mill', 'older than the mill', -3, false],
  ['did a guard come', 'No guard came', -3, false],
  ['is the tower as tall as the mill', 'not as tall', -3, false],
])('%s, of “%s” (%f): denied of others: %s', (question, words, yes, expected) => {
  const read = readingOf(others, words);
  expect(isDeniedOfOthers({ ...read, reading: { ...read.reading, yes } }, question)).toBe(expected);
});

const apart = indexOf(
  knowledgeOf({
    id: 'mills',
    texts: {
      post:
        'But unlike in Velm, the mill in Cope had the support of the guild. ' +
        'The mayor chose a bridge instead of a tunnel. ' +
        'None of this should prevent her from selling the mill. The guild did not sell the barn.',
    },
  }),
);

test.each([
  ['did velm have the support of the guild', 'the support of the guild', 3, true],
  ['did velm have the support of the guild', 'the support of the guild', -3, false],
  ['did the mill in cope have the support of the guild', 'the support of the guild', 3, false],
  ['did the mayor choose a tunnel', 'chose a bridge', 3, true],
  ['did the mayor choose a bridge', 'chose a bridge', 3, false],
])('%s, of “%s” (%f): set apart: %s', (question, words, yes, expected) => {
  const read = readingOf(apart, words);
  expect(isSetApart({ ...read, reading: { ...read.reading, yes } }, question)).toBe(expected);
});

test.each([
  ['can she sell the mill', 'selling the mill', -3, true],
  ['can she sell the mill', 'selling the mill', 3, false],
  ['does nothing prevent her from selling it', 'selling the mill', -3, false],
  ['did the guild sell the barn', 'sell the barn', -3, false],
])('%s, of “%s” (%f): denied twice: %s', (question, words, yes, expected) => {
  const read = readingOf(apart, words);
  expect(isDoublyDenied({ ...read, reading: { ...read.reading, yes } }, question)).toBe(expected);
});
