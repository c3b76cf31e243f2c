import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { namesOf } from '../query/names.ts';
import type { Turn } from './memory.ts';
import { placeAnswered, placeMeant } from './places.ts';
import { dialogueContext } from './referents.ts';

const knowledge = knowledgeOf(bridge);
const after = (question: string, turn: Partial<Turn> = {}) =>
  dialogueContext(
    { question, eventId: 'velm-bridge', answers: [], shown: [], named: [], ...turn },
    { knowledge, names: namesOf(knowledge) },
  );
const answered = (text: string) => ({
  answers: [{ text, source: 'velm-bridge/velm-post', start: 0, end: 1 }],
});

describe('“there”', () => {
  const meant = (question: string, text: string, more: Partial<Turn> = {}) =>
    placeAnswered(after(question, { ...answered(text), ...more }))?.name;

  test.each([
    ['where was it held', 'in Port Ashby', 'Port Ashby'],
    ['where was it held', 'the Old Town Hall', 'the Old Town Hall'],
    ['where was it held', 'the Old Town Hall Cellar', undefined],
    ['where was it held', 'in a barn', undefined],
    ['when was it held', 'in Port Ashby', undefined],
  ])('after “%s” and “%s” is “%s”', (question, text, expected) => {
    expect(meant(question, text)).toBe(expected);
  });

  test('is what was looked for, wherever that is, where it is no person', () => {
    const place = (question: string) => placeMeant(after(question, answered('Calder')))?.name;
    expect(place('where is Velm')).toBe('Velm');
    expect(place('where is the Velm Town Council')).toBe('Velm Town Council');
    expect(place('where is Ada Orn')).toBe('Calder');
    expect(place('where is Velm held')).toBe('Calder');
  });

  test('is none of several places, of one that is only near, or of none', () => {
    const both = [...answered('Velm').answers, ...answered('Orsk').answers];
    expect(meant('where was it held', 'Velm', { answers: both })).toBeUndefined();
    expect(meant('where was it held', 'Velm', { near: true })).toBeUndefined();
    expect(meant('where was it held', 'Velm', { answers: [] })).toBeUndefined();
  });
});
