import { expect, test } from 'vitest';
import type { FactDraft } from './fact-draft.ts';
import { withoutRepeats } from './repeats.ts';

const QUOTE =
  'About 40 boats were lost in the storm, which the council says was the worst in years.';

interface Told {
  readonly kind: string;
  readonly answer: string;
  readonly confidence?: number;
  readonly quote?: string;
  readonly start?: number;
  readonly speaker?: string;
  readonly subjects?: readonly string[];
  readonly signs?: Readonly<Record<string, number>>;
}

function kept(...told: Told[]): string[] {
  const facts = told.map(
    (each) =>
      ({ confidence: 0.7, quote: QUOTE, start: 0, subjects: [], signs: {}, ...each }) as FactDraft,
  );
  return withoutRepeats(facts).map(({ kind }) => kind);
}

const CLAUSE = 'About 40 boats were lost in the storm';
const WHOLE = QUOTE.slice(0, -1);
const verb = { verb: 1 };

test('of one claim with two kinds the surer is told', () => {
  expect(
    kept({ kind: 'count', answer: CLAUSE }, { kind: 'what', answer: `${CLAUSE}, which` }),
  ).toEqual(['count']);
  expect(
    kept({ kind: 'count', answer: CLAUSE }, { kind: 'what', answer: CLAUSE, confidence: 0.8 }),
  ).toEqual(['what']);
});

test('a figure that is its whole clause is told once', () => {
  const count = { kind: 'count', answer: CLAUSE, signs: verb };
  expect(kept(count, { kind: 'background', answer: CLAUSE })).toEqual(['count']);
});

test('how many were hurt is told as such, however sure', () => {
  const casualty = { kind: 'casualty', answer: CLAUSE };
  expect(kept({ kind: 'what', answer: CLAUSE, confidence: 0.9 }, casualty)).toEqual(['casualty']);
  expect(kept({ kind: 'what', answer: WHOLE }, { ...casualty, signs: verb })).toHaveLength(2);
});

test('a figure with its own clause is a part of the clause that holds it, a bare one is not', () => {
  const whole = { kind: 'background', answer: WHOLE };
  expect(kept({ kind: 'count', answer: CLAUSE, signs: verb }, whole)).toEqual(['background']);
  expect(kept({ kind: 'count', answer: 'About 40 boats' }, whole)).toEqual(['count', 'background']);
});

test('a clause that comes again in other marks is told once', () => {
  const again = { start: 200, quote: 'Some 40 boats were lost in “the storm”.' };
  const answer = '40 boats were lost in “the storm”';
  expect(kept({ kind: 'what', answer: CLAUSE }, { kind: 'background', answer, ...again })).toEqual([
    'what',
  ]);
  expect(
    kept(
      { kind: 'what', answer: CLAUSE },
      { kind: 'what', answer: answer.replace('40', '50'), ...again },
    ),
  ).toHaveLength(2);
  expect(
    kept(
      { kind: 'what', answer: CLAUSE },
      { kind: 'what', answer: answer.replace('were', 'were never'), ...again },
    ),
  ).toHaveLength(2);
});

test('the same day comes once, and another kind of the same word beside it', () => {
  const day = { kind: 'date', answer: 'Monday', quote: 'It came on Monday.' };
  expect(kept(day, { ...day, start: 90, answer: 'monday', quote: 'on monday' })).toEqual(['date']);
  expect(kept(day, { ...day, start: 90, kind: 'place' })).toHaveLength(2);
  expect(kept(day, { ...day, start: 90, answer: 'Friday', quote: 'On Friday' })).toHaveLength(2);
});

test('what two people say, or both are, is told of each', () => {
  const said = { kind: 'statement', answer: CLAUSE };
  expect(kept({ ...said, speaker: 'Ada Orn' }, { ...said, speaker: 'Bo Berg' })).toHaveLength(2);
  const role = { kind: 'role', answer: 'Labour MP' };
  expect(
    kept({ ...role, subjects: ['Ada Orn'] }, { ...role, start: 90, subjects: ['Bo Berg'] }),
  ).toHaveLength(2);
  expect(
    kept({ ...role, subjects: ['Ada Orn'] }, { ...role, start: 90, subjects: ['Ada Orn'] }),
  ).toHaveLength(1);
});
