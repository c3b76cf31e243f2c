import { describe, expect, test } from 'vitest';
import type { Found } from '../answer.ts';
import { candidateOfFact } from '../candidates/candidates.ts';
import type { Outcome, Verdict } from '../candidates/verdict.ts';
import { packs, SEOUL } from './fixture.ts';
import { weighed } from './two-readings.ts';

const LEAST = 0.8;

/** What a reading found: this fact's passage, so sure; `held` where no certainty makes it an answer. */
function found(id: string, confidence: number, held = false): Found {
  const fact = packs.facts.get(`${SEOUL}/${id}`);
  if (!fact) throw new Error(`There is no fact ${id}`);
  const verdict = (outcome: Outcome): Verdict => ({
    ...{ outcome, answers: [candidateOfFact(fact, confidence)], related: [], confidence },
    query: {
      ...{ question: id, text: id, type: 'value', tokens: [], mended: [], mentions: [] },
      bareName: false,
    },
  });
  const own = verdict(confidence >= LEAST && !held ? 'answered' : 'near');
  return { verdict: own, ifSure: held ? own : verdict('answered') };
}

const outcomeOf = (inContext: Found, alone?: Found): string => {
  const { verdict, from } = weighed(inContext, alone, LEAST);
  return `${verdict.outcome} ${from} ${verdict.query.text}`;
};

describe('two readings of a follow-up', () => {
  test('that are unsure of the same passage answer together', () => {
    expect(outcomeOf(found('attendance', 0.75), found('attendance', 0.7))).toBe(
      'answered in context attendance',
    );
    expect(outcomeOf(found('attendance', 0.6), found('attendance', 0.6))).toMatch('near');
    expect(weighed(found('attendance', 0.75), found('attendance', 0.7), LEAST).verdict).toEqual(
      expect.objectContaining({ confidence: expect.closeTo(0.82, 1) as number }),
    );
  });

  test('of which one doubts it do not', () => {
    expect(outcomeOf(found('attendance', 0.85), found('attendance', 0.2))).toMatch('near');
    expect(outcomeOf(found('attendance', 0.2), found('attendance', 0.85))).toMatch('near alone');
  });

  test('of which the one in words of its own holds it back do not', () => {
    expect(outcomeOf(found('attendance', 0.9), found('attendance', 0.79, true))).toMatch(
      'near alone',
    );
  });

  test('that find different passages: the likelier one, which has to be the surer alone', () => {
    expect(outcomeOf(found('topics', 0.97), found('attendance', 0.9))).toBe(
      'answered in context topics',
    );
    expect(outcomeOf(found('topics', 0.5), found('attendance', 0.95))).toBe(
      'answered alone attendance',
    );
    expect(outcomeOf(found('attendance', 0.97), found('topics', 0.9))).toBe(
      'answered in context attendance',
    );
    // Of one question in words alone less is known.
    expect(outcomeOf(found('topics', 0.82), found('attendance', 0.85))).toBe(
      'near in context topics',
    );
    expect(outcomeOf(found('topics', 0.5), found('attendance', 0.85))).toBe(
      'near alone attendance',
    );
  });

  test('answer as sure as both are, and not where both hold it back or would tell yes or no', () => {
    const held = found('attendance', 0.9, true);
    expect(outcomeOf(held, held)).toMatch('near');
    expect(outcomeOf(held, found('attendance', 0.85))).toBe('answered alone attendance');
    const sure = weighed(found('attendance', 0.9), found('attendance', 0.6), LEAST).verdict;
    expect(sure).toMatchObject({ outcome: 'answered', confidence: 0.9 });
    const yes = found('attendance', 0.75);
    const unsure = { ...yes, ifSure: { ...yes.ifSure, polarity: 'yes' } } as const;
    expect(outcomeOf(unsure, unsure)).toMatch('near');
    const choice = { ...yes, ifSure: { ...yes.ifSure, outcome: 'ambiguous' } } as const;
    expect(outcomeOf(choice, choice)).toMatch('near');
  });

  test('of which one finds nothing: the other alone', () => {
    const one = found('topics', 0.1);
    const verdict = { ...one.verdict, outcome: 'silent', answers: [] } as const;
    const nothing = { verdict, ifSure: verdict };
    expect(outcomeOf(nothing, found('attendance', 0.95))).toBe('answered alone attendance');
    expect(outcomeOf(found('attendance', 0.95), nothing)).toBe('answered in context attendance');
  });
});

test('one reading is as sure as it is', () => {
  expect(outcomeOf(found('topics', 0.81))).toBe('answered in context topics');
  expect(outcomeOf(found('topics', 0.79))).toBe('near in context topics');
});
