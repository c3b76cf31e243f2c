import { expect, test } from 'vitest';
import type { Mode } from '../attribution/attributions.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { FactDraft } from './fact-draft.ts';
import { withoutDoubles, withoutDoubtfulParts } from './doubles.ts';
import type { Proposal } from './proposal.ts';

function proposal(kind: string, start: number, end: number, kept = 0.5): Proposal {
  const signs = {
    said: 0 as const,
    kept,
    kind: 0.9,
    main: 1,
    importance: 0.5,
    content: 1,
    source: 1,
  };
  return { span: { start, end }, sentence: 3, kind, signs };
}

function kinds(proposals: readonly Proposal[]): string[] {
  return withoutDoubles(proposals).map(({ kind }) => kind);
}

test('of two clauses of one sentence the likelier is told', () => {
  expect(kinds([proposal('what', 0, 100), proposal('cause', 0, 90, 0.9)])).toEqual(['cause']);
});

test('a day stands beside the clause that holds it', () => {
  expect(kinds([proposal('what', 0, 100), proposal('date', 40, 46)])).toEqual(['what', 'date']);
});

test('what is said is told once, whatever else is labelled in it', () => {
  const what = proposal('what', 0, 100);
  const said = { ...proposal('statement', 0, 100), signs: { ...what.signs, said: 1 as const } };
  expect(kinds([{ ...what, signs: { ...what.signs, kind: 0.2 } }, said])).toEqual(['statement']);
  expect(kinds([said, proposal('count', 10, 30)])).toHaveLength(1);
});

test('a call that its sentence tells stands before the clause, beside its day and what is quoted', () => {
  const what = proposal('what', 0, 100);
  const said = (kind: string, span: Proposal['span'], content: Proposal['span'], mode: Mode) => ({
    ...{ ...what, kind, span, signs: { ...what.signs, said: 1 as const } },
    spoken: { attribution: { mode, content: [content] }, speakers: [] } as unknown as Spoken,
  });
  const [whole, quoted] = [
    { start: 0, end: 100 },
    { start: 60, end: 100 },
  ];
  const call = said('call', whole, { start: 20, end: 50 }, 'indirect');
  const quotation = said('statement', quoted, quoted, 'direct');
  const all = [what, proposal('date', 10, 16), call, quotation];
  expect(kinds(all).toSorted()).toEqual(['call', 'date', 'statement']);
});

test('clauses that share little are both told', () => {
  expect(kinds([proposal('what', 0, 50), proposal('cause', 40, 100)])).toHaveLength(2);
});

test('a doubtful part of what is told besides is left out', () => {
  const quote = 'The council closed the pier on Monday.';
  const draft = (kind: string, answer: string, confidence: number): FactDraft =>
    ({ kind, answer, confidence, quote, start: 40 }) as FactDraft;
  const whole = draft('what', 'The council closed the pier on Monday', 0.7);
  const day = draft('date', 'Monday', 0.7);
  const kept = (...facts: FactDraft[]) => withoutDoubtfulParts(facts).map(({ kind }) => kind);
  expect(kept(day, whole)).toEqual(['what']);
  expect(kept({ ...day, confidence: 0.9 }, whole)).toEqual(['date', 'what']);
  expect(kept({ ...day, start: 90 }, whole)).toEqual(['date', 'what']);
  expect(kept({ ...day, kind: 'casualty' }, whole)).toEqual(['casualty', 'what']);
  expect(kept(day)).toEqual(['date']);
});
