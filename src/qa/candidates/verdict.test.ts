import { describe, expect, test } from 'vitest';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { candidateOf } from './candidates.ts';
import { atMostNear, bestOf, type Verdict } from './verdict.ts';

const knowledge = knowledgeOf(bridge);
const index = indexOf(knowledge);
const given = (answer: string, confidence: number) =>
  candidateOf(readingOf(index, answer), confidence, 'what');
const [metres, crowns, jobs] = [
  given('210 metres', 0.4),
  given('3.4 million', 0.8),
  given('40 jobs', 0.6),
];

const verdict = (changes: Partial<Verdict> = {}): Verdict => ({
  ...{ outcome: 'answered', query: queryOf('what did it cost?', knowledge) },
  ...{ answers: [metres, crowns], related: [jobs], confidence: 0.7 },
  ...changes,
});

describe('the best passage', () => {
  test('is the likeliest answer, whichever stands first', () => {
    expect(bestOf(verdict())).toBe(crowns);
    expect(bestOf(verdict({ answers: [crowns, metres] }))).toBe(crowns);
    expect(bestOf(verdict({ answers: [metres] }))).toBe(metres);
  });

  test('is the first of two that are as likely', () => {
    const other = { ...crowns };
    expect(bestOf(verdict({ answers: [other, crowns] }))).toBe(other);
  });

  test('is the first related one where nothing answers, and none where nothing is near', () => {
    expect(bestOf(verdict({ answers: [], related: [metres, crowns] }))).toBe(metres);
    expect(bestOf(verdict({ answers: [], related: [] }))).toBeUndefined();
  });
});

describe('an answer as the nearest passage at most', () => {
  test('is the best one, with all others behind it in their order', () => {
    const { query } = verdict();
    expect(atMostNear(verdict({ list: true, polarity: 'yes' }))).toEqual({
      ...{ outcome: 'near', reason: { key: 'near' }, query, confidence: 0.7 },
      ...{ answers: [crowns], related: [metres, jobs] },
    });
  });

  test('stays as it is where nothing was answered, a card answers, or nothing is found', () => {
    const all = [
      verdict({ outcome: 'silent', reason: { key: 'silent' } }),
      verdict({ outcome: 'near' }),
      verdict({ outcome: 'ambiguous' }),
      verdict({ card: { of: 'event', id: 'velm-bridge' } }),
      verdict({ answers: [], related: [] }),
    ];
    for (const each of all) expect(atMostNear(each)).toBe(each);
  });
});
