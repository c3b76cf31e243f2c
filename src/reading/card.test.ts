import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { probability, readCard, readerCard, type Card } from './card.ts';

const CARD: Card = {
  calibration: { bias: -0.3, score: 0.8, lead: 0.4, list: 0 },
  thresholds: { strict: 0.8, normal: 0.65, generous: 0.5 },
  near: 0.1,
  list: 0.35,
  spans: {},
  claims: {
    agrees: { bias: 0, weights: {} },
    contradicted: { bias: 0, weights: {} },
    thresholds: { agrees: 0.8, contradicted: 0.8, untold: 0.8 },
  },
};
const STEPS = Array.from({ length: 81 }, (_, i) => (i - 40) / 4);

describe('the probability that a passage answers', () => {
  test('is between 0 and 1', () => {
    const all = STEPS.flatMap((score) => STEPS.map((lead) => probability(score, lead, CARD)));
    expect(all.filter((probability) => !(probability > 0 && probability < 1))).toEqual([]);
  });

  test('grows with the score', () => {
    const probabilities = STEPS.map((score) => probability(score, 1, CARD));
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b));
    expect(new Set(probabilities).size).toBe(STEPS.length);
  });

  test('grows with the lead over the next, which counts up to 3', () => {
    const probabilities = STEPS.map((lead) => probability(0.5, lead, CARD));
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b));
    expect(probability(0, 2.9, CARD)).toBeLessThan(probability(0, 3, CARD));
    expect(probability(0, 3, CARD)).toBe(probability(0, 20, CARD));
  });

  test.each([
    [0, 0, 1 / (1 + Math.exp(0.3))],
    [2, 1, 1 / (1 + Math.exp(0.3 - 1.6 - 0.4))],
    [-4, 0, 1 / (1 + Math.exp(0.3 + 3.2))],
  ])('is the logistic function of score %d and lead %d', (score, lead, expected) => {
    expect(probability(score, lead, CARD)).toBeCloseTo(expected, 10);
  });

  test('of several that answer together has its own step in the place of a lead', () => {
    const card = { ...CARD, calibration: { ...CARD.calibration, list: -1.5 } };
    expect(probability(2, 'list', card)).toBeCloseTo(1 / (1 + Math.exp(0.3 - 1.6 + 1.5)), 10);
    expect(probability(2, 0, card)).toBe(probability(2, 0, CARD));
  });

  test('goes by the score when read again too, where the card says what that is worth', () => {
    const card = { ...CARD, calibration: { ...CARD.calibration, again: 0.5 } };
    expect(probability(2, 1, card, -3)).toBeCloseTo(1 / (1 + Math.exp(0.3 - 1.6 - 0.4 + 1.5)), 10);
    expect(probability(2, 1, card)).toBe(probability(2, 1, card, 2));
    expect(probability(2, 1, CARD, -3)).toBe(probability(2, 1, CARD, 2));
  });

  test('is 0, not a failure, for what was not read', () => {
    expect(probability(-Infinity, 0, CARD)).toBe(0);
  });
});

describe('a card', () => {
  function fileWith(text: string): string {
    const file = join(mkdtempSync(join(tmpdir(), 'card-')), 'card.json');
    writeFileSync(file, text);
    return file;
  }

  test('is read with what else stands in it', () => {
    const file = fileWith(JSON.stringify({ ...CARD, seed: 7, trainedOn: ['news'] }));
    expect(readCard(file)).toMatchObject(CARD);
  });

  test.each<readonly [what: string, text: string, message: RegExp]>([
    ['no JSON', '{"near": ', /card\.json is no JSON/],
    ['a field missing', JSON.stringify({ ...CARD, near: undefined }), /card\.json.*near/s],
    ['a word for a number', JSON.stringify({ ...CARD, list: 'often' }), /card\.json.*list/s],
    [
      'a threshold missing',
      JSON.stringify({ ...CARD, thresholds: { strict: 0.8, normal: 0.6 } }),
      /card\.json.*thresholds\.generous/s,
    ],
    ['a probability over 1', JSON.stringify({ ...CARD, near: 10 }), /card\.json.*near/s],
    ['something else', '[]', /card\.json/],
  ])('with %s says which file and what', (_, text, message) => {
    expect(() => readCard(fileWith(text))).toThrow(message);
  });

  test('that is missing says where it was looked for', () => {
    expect(() => readCard(join(tmpdir(), 'nowhere', 'card.json'))).toThrow(/nowhere.*card\.json/);
  });
});

test('the shipped card asks for more the stricter a guild is', () => {
  const { thresholds, near, list } = readerCard();
  const { strict, normal, generous } = thresholds;
  const descending = [1, strict, normal, generous, near, 0];
  expect(descending).toEqual(descending.toSorted((a, b) => b - a));
  expect(list).toBeLessThanOrEqual(1);
  expect(probability(2, 0, readerCard())).toBeGreaterThan(probability(-2, 0, readerCard()));
});
