import { describe, expect, test } from 'vitest';
import {
  canonicalKind,
  cardLines,
  isSaid,
  kinds,
  kindsInList,
  kindsOnLine,
  kindTable,
  knownKinds,
  onTimeline,
} from './kinds.ts';
import { entitySchema, factSchema } from './schema.ts';

const stored = { id: 'a', kind: 'demand', answer: 'New locks', quote: 'New locks', source: 's' };

describe('the table', () => {
  test('has the kinds that drafting needs, more than a Discord option takes', () => {
    const wanted = 'what result price vote change effect reaction organisation call'.split(' ');
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(knownKinds.length).toBeGreaterThan(25);
  });

  test('gives no slug to two kinds', () => {
    const slugs = knownKinds.flatMap((kind) => [kind, ...kindTable[kind].aliases]);
    expect(slugs.toSorted()).toEqual([...new Set(slugs)].toSorted());
  });

  test.each(knownKinds)('%s is a slug', (kind) => {
    expect(factSchema.shape.kind.parse(kind)).toBe(kind);
  });

  test('gives each place in a line of the card once', () => {
    for (const line of cardLines) {
      const places = kindsOnLine(line).map((kind) => kindTable[kind].card?.[1]);
      expect(places).toEqual(places.map((_, i) => i + 1));
    }
    expect(kindsOnLine('howMany')).toEqual(['attendance', 'casualty', 'count']);
    expect(kindsInList('attendance')).toEqual(['attendance', 'count', 'participant']);
    expect(kindsInList('themes')).toEqual(['theme', 'topic', 'agenda']);
  });
});

test('an alias in a pack or a stored fact reads as its kind', () => {
  expect(factSchema.parse(stored).kind).toBe('call');
  expect(canonicalKind('demand')).toBe('call');
});

test('a pack’s own kind keeps its slug, and stands on the timeline', () => {
  expect(factSchema.parse({ ...stored, kind: 'road-closure' }).kind).toBe('road-closure');
  expect(onTimeline('road-closure')).toEqual({ undated: false, shows: 'answer' });
  expect(onTimeline('price')).toBeUndefined();
});

test('what is said has a speaker, and is of a kind that is said or not known', () => {
  const speaker = entitySchema.parse({ id: 'a', type: 'person', name: 'A' });
  expect(isSaid({ kind: 'reaction', speaker: { ...speaker, roles: [] } })).toBe(true);
  expect(isSaid({ kind: 'reaction' })).toBe(false);
  expect(isSaid({ kind: 'result', speaker: { ...speaker, roles: [] } })).toBe(false);
  expect(isSaid({ kind: 'own', speaker: { ...speaker, roles: [] } })).toBe(true);
});
