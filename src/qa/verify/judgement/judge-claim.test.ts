import { describe, expect, test } from 'vitest';
import { one } from '../../../../tests/commands/packs.ts';
import { reader } from '../../../../tests/reader.ts';
import { readerCard, type Card } from '../../../reading/card.ts';
import { buildIndex } from '../../index/answer-index.ts';
import { probabilitiesOf, judgeClaim, verdictOn } from './judge-claim.ts';

const index = buildIndex(one, reader);
/** By the shipped weights, but as soon as a verdict is likelier than not. */
const bold: Card = {
  ...readerCard(),
  claims: { ...readerCard().claims, thresholds: { agrees: 0.5, contradicted: 0.5, untold: 0.5 } },
};

describe('a verdict', () => {
  const card: Card['claims'] = {
    agrees: { bias: -4, weights: { score: 2, yes: 2 } },
    contradicted: { bias: -4, weights: { score: 2, yes: -2, 'other figure': 3 } },
    thresholds: { agrees: 0.8, contradicted: 0.7, untold: 0.9 },
  };
  const verdict = (signs: Readonly<Record<string, number>>) =>
    verdictOn(probabilitiesOf(signs, card), card).verdict;

  test('needs a passage that settles it', () => {
    expect(verdict({ score: 2, yes: 2 })).toBe('agrees');
    expect(verdict({ score: 2, yes: -2 })).toBe('contradicted');
    expect(verdict({ score: -1, yes: 2 })).toBe('silent');
    expect(verdict({ score: -1, yes: -2 })).toBe('silent');
  });

  test('is silence in doubt', () => {
    expect(verdict({ score: 2, yes: 0 })).toBe('silent');
    expect(verdict({ score: 2, yes: 0.5 })).toBe('silent');
  });

  test('goes by other figures, days and speakers too, and by what the source lacks', () => {
    expect(verdict({ score: 2, yes: 0, 'other figure': 1 })).toBe('contradicted');
    expect(verdict({ score: 2, yes: 2, 'other figure': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'other day': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'other speaker': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'figure unmet': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'name unknown': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'only denies': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, renamed: 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'other degree': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'crosses roles': 1 })).toBe('silent');
  });

  test('is silence where the passage does not bear on the claim, whatever differs', () => {
    expect(verdict({ score: -0.1, yes: -9 })).toBe('silent');
    expect(verdict({ score: -0.1, yes: -9, 'other value': 1 })).toBe('silent');
    expect(verdict({ score: -0.1, yes: -9, 'said by other': 1 })).toBe('contradicted');
  });

  test('needs less where the passage has another value', () => {
    const probabilities = {
      ...{ agrees: 0, contradicted: 0.65, isProved: false, differs: true, isInDoubt: false },
    };
    expect(verdictOn({ ...probabilities, hasOtherValue: true }, card).verdict).toBe('contradicted');
    expect(verdictOn({ ...probabilities, hasOtherValue: false }, card).verdict).toBe('silent');
    const unlikely = {
      agrees: 0,
      contradicted: 0.3,
      hasOtherValue: true,
      isProved: false,
      differs: true,
      isInDoubt: false,
    };
    expect(verdictOn(unlikely, card).verdict).toBe('silent');
  });

  test('is no contradiction where agreement is as likely', () => {
    const alike = { hasOtherValue: true, isProved: false, differs: true, isInDoubt: false };
    const of = (agrees: number) => verdictOn({ ...alike, agrees, contradicted: 0.6 }, card).verdict;
    expect(of(0.7)).toBe('silent');
    expect(of(0.6)).toBe('silent');
    expect(of(0.5)).toBe('contradicted');
  });

  test('needs more where nothing can be told that differs', () => {
    expect(verdict({ score: 2, yes: -1 })).toBe('silent');
    expect(verdict({ score: 2, yes: -1, opposed: 1 })).toBe('contradicted');
    expect(verdict({ score: 2, yes: -1, 'denies same': 1 })).toBe('contradicted');
    expect(verdict({ score: 2, yes: -1, replaced: 0.5 })).toBe('contradicted');
    expect(verdict({ score: 2, yes: -1, replaced: 0.1 })).toBe('silent');
  });

  test('is no contradiction where the claim sums up or says again, unless the passage has another value', () => {
    expect(verdict({ score: 2, yes: -2 })).toBe('contradicted');
    expect(verdict({ score: 2, yes: -2, 'sums up': 1 })).toBe('silent');
    expect(verdict({ score: 2, yes: 2, 'sums up': 1 })).toBe('agrees');
    expect(verdict({ score: 2, yes: -2, 'sums up': 1, 'other value': 1 })).toBe('contradicted');
    expect(verdict({ score: 2, yes: -2, 'says again': 1 })).toBe('silent');
  });

  test.each(['plainly denies', 'said by other', 'swaps roles'])(
    'is contradiction where the passage shows it, whatever the reader says: %s',
    (proof) => {
      expect(verdict({ score: 2, yes: 2 })).toBe('agrees');
      expect(verdict({ score: 2, yes: 2, [proof]: 1 })).toBe('contradicted');
      expect(verdict({ score: -1, yes: 2, [proof]: 1 })).toBe('contradicted');
    },
  );

  test('has the probability that it is right', () => {
    const probabilities = probabilitiesOf({ score: 2, yes: 2 }, card);
    expect(verdictOn(probabilities, card).confidence).toBe(probabilities.agrees);
    const unsure = {
      agrees: 0.3,
      contradicted: 0.2,
      hasOtherValue: false,
      isProved: false,
      differs: true,
      isInDoubt: false,
    };
    expect(verdictOn(unsure, card).confidence).toBeCloseTo(0.7);
  });
});

describe('over a story', () => {
  test('agrees with what stands there, and quotes it', async () => {
    const { verdict, read } = await judgeClaim(
      'The second River Meeting opened in Velm on Friday with 1,200 guests.',
      index,
      bold,
    );
    expect(verdict).toBe('agrees');
    expect(read?.passage.text).toMatch(
      /opened in Velm on Friday with 1,200 guests from nine towns/,
    );
  });

  test.each([
    ['The second River Meeting opened in Velm with more than 1,000 guests.', 'agrees'],
    ['The second River Meeting opened in Velm with fewer than 1,500 guests.', 'agrees'],
    ['The second River Meeting opened in Velm with more than 1,500 guests.', 'contradicted'],
    ['The second River Meeting opened in Velm with at most 1,000 guests.', 'contradicted'],
  ])('takes bounds for what they say: %s', async (claim, verdict) => {
    expect((await judgeClaim(claim, index)).verdict).toBe(verdict);
  });

  test('contradicts another figure, and marks both', async () => {
    const claim = 'The second River Meeting opened in Velm on Friday with 3,000 guests.';
    const { verdict, read, differences } = await judgeClaim(claim, index, bold);
    expect(verdict).toBe('contradicted');
    const marked = differences.map(({ claim: own, passage }) => [
      claim.slice(own.start, own.end),
      passage && read?.passage.text.slice(passage.start, passage.end),
    ]);
    expect(marked).toEqual([['3,000', '1,200']]);
  });

  test('contradicts another place, and marks both', async () => {
    const claim = 'The second River Meeting opened in Busan.';
    const weights = { ...bold.claims, contradicted: { bias: -1, weights: { replaced: 4 } } };
    const { verdict, read, differences } = await judgeClaim(claim, index, {
      ...bold,
      claims: weights,
    });
    expect(verdict).toBe('contradicted');
    const marked = differences.map(({ claim: own, passage }) => [
      claim.slice(own.start, own.end),
      passage && read?.passage.text.slice(passage.start, passage.end),
    ]);
    expect(marked).toEqual([['Busan', 'Velm']]);
  });

  test.each([
    'The second River Meeting was not opened in Velm on Friday with 1,200 guests.',
    "The second River Meeting wasn't opened in Velm on Friday with 1,200 guests.",
    'The second River Meeting opened in Velm on Friday without 1,200 guests.',
  ])('never agrees with its words and a "not": %s', async (claim) => {
    const eager = { ...bold.claims, agrees: { bias: 4, weights: {} } };
    const judged = await judgeClaim(claim, index, { ...bold, claims: eager });
    expect(judged.verdict).not.toBe('agrees');
  });

  test('is silent on what stands nowhere', async () => {
    const { verdict, read } = await judgeClaim('A comet struck the moon of Jupiter.', index, bold);
    expect({ verdict, read }).toEqual({ verdict: 'silent' });
  });

  test('is silent where there is nothing to read', async () => {
    const empty = buildIndex({ ...one, events: [], facts: new Map(), sources: new Map() }, reader);
    expect(await judgeClaim('Nine people died.', empty)).toEqual({
      ...{ verdict: 'silent', confidence: 1, differences: [] },
    });
  });
});
