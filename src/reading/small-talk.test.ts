import { describe, expect, test } from 'vitest';
import { reader } from '../../tests/reader.ts';
import { SMALL_TALK, type SmallTalk } from '../text/lang/en/small-talk.ts';
import { likeliestTalk, smallTalkOf } from './small-talk.ts';

const kinds = Object.keys(SMALL_TALK) as SmallTalk[];
/** Weights over vectors of two numbers: of each kind those given, else such as never count. */
const head = (own: Partial<Record<SmallTalk, { bias: number; weights: number[] }>>) => ({
  question: { bias: 0, weights: [0, 1] },
  talk: Object.fromEntries(
    kinds.map((kind) => [kind, own[kind] ?? { bias: -1000, weights: [0, 0] }]),
  ) as Record<SmallTalk, { bias: number; weights: number[] }>,
});

describe('the likeliest small talk', () => {
  const both = head({ thanks: { bias: 1, weights: [2, 0] }, help: { bias: 3, weights: [-1, 0] } });

  test('is that of the most weight, bias and all', () => {
    expect(likeliestTalk(Float32Array.of(1, 0), both).kind).toBe('thanks');
    expect(likeliestTalk(Float32Array.of(0, 0), both).kind).toBe('help');
  });

  test('is the first of two that weigh the same', () => {
    const same = { bias: 1, weights: [0, 0] };
    expect(likeliestTalk(Float32Array.of(0, 0), head({ chat: same, abuse: same })).kind).toBe(
      'abuse',
    );
  });

  test('has the log odds of all kinds together against a question', () => {
    const { odds } = likeliestTalk(Float32Array.of(0.5, 1.5), both);
    expect(odds).toBeCloseTo(Math.log(Math.exp(2) + Math.exp(2.5)) - 1.5);
    const alone = head({ thanks: { bias: 5, weights: [0, 0] } });
    expect(likeliestTalk(Float32Array.of(0, 7), alone).odds).toBeCloseTo(-2);
  });
});

describe('by the shipped weights', () => {
  const of = async (message: string) => smallTalkOf(await reader.vectors.ofQuestion(message));

  test.each([
    ['thank you so very much, friend', 'thanks'],
    ['hello my dear bot', 'greeting'],
    ['bye, I am off to bed', 'goodbye'],
    ['are you a real person?', 'aboutBot'],
  ])('“%s” is %s', async (message, kind) => {
    expect(await of(message)).toBe(kind);
  });

  test.each([
    'who was thanked by the mayor of Velm?',
    'how many people died in the flood?',
    'what did the minister promise?',
  ])('“%s” asks of the news', async (message) => {
    expect(await of(message)).toBeUndefined();
  });

  test('a vector of nothing is taken for no small talk', () => {
    expect(smallTalkOf(new Float32Array(384))).toBeUndefined();
  });
});
