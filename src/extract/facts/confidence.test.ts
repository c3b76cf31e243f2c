import { describe, expect, test } from 'vitest';
import type { Forest } from '../../reading/forest.ts';
import { CONFIDENT, confidenceOf, furtherSigns, MIN_CONFIDENCE } from './confidence.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { Signs } from './fact-draft.ts';

/** A tree by which `sure` alone decides: below 0.5, 0.75, 0.9 and above. */
const CALIBRATION: Forest = {
  signs: ['sure'],
  trees: [[0, 0.5, 5, -1, 0.1, 0, 0.75, 10, -1, 0.5, 0, 0.9, 15, -1, 0.86, -1, 0.98]],
};
const KEPT: Signs = { sure: 1, kept: 0.8, importance: 0.5 };
const NAMED: Signs = { verb: 1, 'speaker named': 1, 'by person': 1, source: 0.9, content: 0.9 };
const QUOTED: Signs = { ...KEPT, ...NAMED, said: 1, direct: 1 };
const REPORTED: Signs = { ...KEPT, ...NAMED, said: 1, indirect: 1, 'cue says': 1 };
const GROUP: Signs = { ...KEPT, verb: 1, said: 1, indirect: 1, 'speaker group': 1 };
const BODY: Signs = { ...QUOTED, 'by person': 0, 'by organisation': 1 };
const PRONOUN: Signs = { ...QUOTED, 'speaker named': 0, 'speaker pronoun': 1 };
const TOLD: Signs = { ...KEPT, said: 0, source: 1, main: 0.9, 'kind background': 1 };

function isConfident(signs: Signs): boolean {
  return confidenceOf(signs, CALIBRATION) >= CONFIDENT;
}

describe('confident are', () => {
  test('quoted words of a person who is named', () => {
    expect(isConfident(QUOTED)).toBe(true);
  });

  test.each<[string, Signs]>([
    ['in other words without a word of saying', { ...QUOTED, direct: 0 }],
    ['that an editor does not keep', { ...QUOTED, kept: 0.15 }],
    ['that come last', { ...QUOTED, importance: 0.05 }],
    ['of somebody who is not named', { ...QUOTED, 'speaker named': 0 }],
    ['of a place', { ...QUOTED, 'by person': 0, 'by place': 1 }],
    ['of a body that a pronoun means', { ...BODY, 'speaker named': 0, 'speaker pronoun': 1 }],
    ['of one with an office, as of a body', { ...BODY, 'speaker described': 1 }],
    ['of whom a pronoun means, with a namesake', { ...PRONOUN, namesake: 1 }],
    ['of one with a namesake in the article', { ...QUOTED, namesake: 1 }],
    ['of a source that is doubtful', { ...QUOTED, source: 0.4 }],
    ['that may not be said at all', { ...QUOTED, content: 0.6 }],
    ['that leans on what was said before', { ...QUOTED, elliptic: 1 }],
    ['without a verb', { ...QUOTED, verb: 0 }],
    ['of one who may be named elsewhere', { ...GROUP, 'speaker described': 1 }],
    ['that the forest doubts', { ...QUOTED, sure: 0 }],
  ])('but not %s', (_, signs) => {
    expect(isConfident(signs)).toBe(false);
  });

  test.each<[string, Signs]>([
    ['what somebody says, told with their name', REPORTED],
    ['what a group says', GROUP],
    ['what a body says', BODY],
    ['what he says whom a pronoun means', PRONOUN],
  ])('%s', (_, signs) => {
    expect(isConfident(signs)).toBe(true);
    expect(isConfident({ ...signs, 'far source': 1 })).toBe(false);
    expect(isConfident({ ...signs, 'far cue': 1 })).toBe(false);
  });

  test('words of a body or a pronoun only where the forest is surer', () => {
    expect(isConfident({ ...QUOTED, sure: 0.8 })).toBe(true);
    expect(isConfident({ ...BODY, sure: 0.8 })).toBe(false);
    expect(isConfident({ ...PRONOUN, sure: 0.8 })).toBe(false);
  });

  test('clauses of the story', () => {
    expect(isConfident(TOLD)).toBe(true);
  });

  test.each<[string, Signs]>([
    ['of another event', { ...TOLD, main: 0.5 }],
    ['that lean on what stands before them', { ...TOLD, leans: 1 }],
    ['in which "it" comes before a name', { ...TOLD, 'points back': 1 }],
    ['whose subject is a pronoun', { ...TOLD, 'late pronoun': 1 }],
    ['without a name', { ...TOLD, nameless: 1 }],
    ['whose kind is a guess', { ...TOLD, unworded: 1 }],
    ['that somebody tells', { ...TOLD, source: 0.8 }],
    ['of other kinds', { ...TOLD, 'kind background': 0, 'kind date': 1 }],
    ['that the forest doubts', { ...TOLD, sure: 0.4 }],
  ])('but none %s', (_, signs) => {
    expect(isConfident(signs)).toBe(false);
  });
});

test('words of nobody knows whom are set aside, however likely the rest', () => {
  expect(confidenceOf({ ...QUOTED, 'speaker unclear': 1 }, CALIBRATION)).toBeLessThan(
    MIN_CONFIDENCE,
  );
});

test('signs that the forest does not know count nothing', () => {
  const signs = { ...TOLD, leans: 1, sure: 0.5 };
  expect(confidenceOf({ ...signs, unheard: 1 }, CALIBRATION)).toBe(
    confidenceOf(signs, CALIBRATION),
  );
});

test.each([
  ['They left on Monday', 1],
  ['The claim was made in court', 1],
  ['The council left on Monday', undefined],
])('whether “%s” leans', (answer, leans) => {
  expect(furtherSigns({ kind: 'background', answer }, undefined).leans).toBe(leans);
});

test.each([
  ['Orn’s former campaign strategist', 1],
  ['Young nurse', 1],
  ['Police officials', undefined],
  ['Harbour Group spokesman', undefined],
  ['Harbour Party Co-Chairman', 1],
])('whether “%s” may be named elsewhere', (name, described) => {
  const spoken = {
    attribution: { mode: 'direct' },
    speakers: [{ name, found: 'group' }],
  } as unknown as Spoken;
  const fact = { kind: 'statement', answer: 'It is late' };
  expect(furtherSigns(fact, spoken)['speaker described']).toBe(described);
});
