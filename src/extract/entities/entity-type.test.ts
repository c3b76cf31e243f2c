import { describe, expect, test } from 'vitest';
import { typeBy, noEvidence, type Evidence } from './entity-type.ts';

function typeOf(name: string, evidence: Partial<Evidence> = {}): string {
  const keys = name
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s-]+/);
  return typeBy(name, keys, { ...noEvidence(), ...evidence });
}

describe('the name itself tells', () => {
  test.each([
    ['Norway', 'country'],
    ['the Netherlands', 'country'],
    ['Hungarian', 'group'],
    ['Democrats', 'group'],
    ['Harbour Act', 'group'],
    ['Clean Water Plan', 'group'],
    ['Route 66', 'group'],
    ['Velm Town Council', 'organisation'],
    ['N.A.T.O.', 'organisation'],
    ['Orrin & Sons', 'organisation'],
    ['London', 'place'],
    ['Port Sellin', 'place'],
    ['Lake Orm', 'place'],
    ['Merrin Bay', 'place'],
    ['Mary Tarrow', 'person'],
    ['Tarrow Hallen', 'person'],
    ['Ester van Dorn', 'person'],
    ['Tarrow', 'organisation'],
    ['One Two Three Four', 'organisation'],
  ])('%s is a %s', (name, type) => {
    expect(typeOf(name)).toBe(type);
  });
});

describe('what was said of it tells', () => {
  test.each<readonly [name: string, evidence: Partial<Evidence>, type: string]>([
    ['Tarrow', { person: 1 }, 'person'],
    ['Tarrow', { person: 1, organisation: 1 }, 'organisation'],
    ['Tarrow', { place: 2 }, 'place'],
    ['Tarrow', { place: 1 }, 'organisation'],
    ['Tarrow', { place: 2, organisation: 2 }, 'organisation'],
    ['Tarrow Hallen', { organisation: 1 }, 'organisation'],
    ['Tarrow Hallen', { place: 2 }, 'place'],
    ['Tarrow Hallen', { organisation: 4 }, 'organisation'],
    ['Tarrow Hallen', { organisation: 5, person: 3 }, 'organisation'],
    ['Tarrow Hallen', { organisation: 4, person: 5 }, 'person'],
    ['London', { person: 10 }, 'person'],
    ['Merrin Bay', { organisation: 4 }, 'place'],
    ['Lake Orm', { organisation: 4 }, 'organisation'],
    ['Norway', { person: 10 }, 'country'],
    ['Tarrow', { group: 3, person: 2 }, 'organisation'],
  ])('%s with %j is a %s', (name, evidence, type) => {
    expect(typeOf(name, evidence)).toBe(type);
  });
});

test.each<readonly [name: string, probabilities: readonly [number, number, number], type: string]>([
  ['Tarrow Hallen', [0.9, 0.05, 0.05], 'person'],
  ['Tarrow Hallen', [0.05, 0.9, 0.05], 'organisation'],
  ['Tarrow Hallen', [0.05, 0.05, 0.9], 'place'],
  ['Tarrow Hallen', [0, 0, 0], 'organisation'],
  ['Tarrow Hallen', [0.3, 0.1, 0.1], 'person'],
  ['Velm Town Council', [0, 0, 0.9], 'organisation'],
  ['Merrin Bay', [0.9, 0, 0], 'person'],
  ['Norway', [0.9, 0, 0], 'country'],
])('%s labelled %j is a %s', (name, [person, organisation, place], type) => {
  expect(typeOf(name, { labelled: [{ person, organisation, place }] })).toBe(type);
});
