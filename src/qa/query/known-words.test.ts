import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { atOnce } from '../../runtime/schedule.ts';
import { sharing } from '../segments/parts.ts';
import { knownWords, knownWordsOf, readingKnownWords } from './known-words.ts';

const knowledge = knowledgeOf(
  {
    ...bridge,
    entities: [...(bridge.entities ?? []), { id: 'ulm', type: 'place', name: 'Ulmgate' }],
  },
  storm,
);
const words = knownWords(knowledge, indexOf(knowledge));
const begun = (letters: string, { begunBy } = words) => [...new Set(begunBy(letters))].sort();

describe('words that are known', () => {
  test.each([
    ['of a text', 'neighbours'],
    ['of a sample question', 'promise'],
    ['of a name', 'ulmgate'],
    ['of an alias', 'vtc'],
    ['for a country’s people', 'norlandic'],
    ['of an event’s title', 'opening'],
    ['of where it was', 'velm'],
    ['that are figures', '40'],
  ])('are those %s', (_where, word) => {
    expect(words.has(word)).toBe(true);
  });

  test.each(['neighbour', 'ulm', 'Ulmgate', 'zebra', ''])('“%s” is none', (word) => {
    expect(words.has(word)).toBe(false);
  });

  test('are found by their first letters', () => {
    expect(begun('nor')).toEqual(['norland', 'norlandic']);
    expect(begun('prom')).toEqual(['promise']);
    expect(begun('quell')).toEqual(['quellmere']);
    expect(begun('neigh')).toEqual(['neighbours']);
    expect(begun('zeb')).toEqual([]);
  });
});

test('an event’s aliases and place are known by themselves', () => {
  const [event = expect.fail()] = knowledge.events;
  const known = { ...knowledge, events: [{ ...event, aliases: ['Bridgefest'], place: 'Oakmere' }] };
  const own = knownWords(known, { ...indexOf(knowledge), sources: [] });
  expect(['bridgefest', 'oakmere', 'opening'].map(own.has)).toEqual([true, true, true]);
  expect(own.has('neighbours')).toBe(false);
  const { place, ...placeless } = event;
  const bare = knownWords(
    { ...knowledge, events: [placeless] },
    { ...indexOf(knowledge), sources: [] },
  );
  expect(place).toBe('Velm');
  expect(bare.has('opening')).toBe(true);
});

describe('words that only something had which is gone', () => {
  const entities = new Map(
    [...knowledge.entities].filter(([id]) => id !== 'ulm' && id !== 'rolf-marten'),
  );
  const now = { ...knowledge, entities };
  sharing(now, knowledge, undefined);
  const { has, begunBy } = knownWords(now, { ...indexOf(knowledge), sources: [] });

  test('are not known any more', () => {
    expect(has('ulmgate')).toBe(false);
    expect([...begunBy('ulm')]).toEqual([]);
  });

  test('but those that others have too are', () => {
    expect(has('marten')).toBe(true);
    expect(has('rolf')).toBe(false);
    expect([...begunBy('mart')]).toEqual(['marten']);
  });
});

test('words alone are known as they are', () => {
  const own = knownWordsOf(['mill', 'mile', 'mill', 'ferry']);
  expect(own.has('mill')).toBe(true);
  expect(own.has('mil')).toBe(false);
  expect([...own.begunBy('mil')]).toEqual(['mile', 'mill']);
});

test('reading ahead takes a step for each segment, and changes nothing', () => {
  const other = knowledgeOf(storm);
  expect([...readingKnownWords(other)]).toHaveLength(3);
  atOnce(readingKnownWords(other));
  expect(knownWords(other, indexOf(other)).has('quellmere')).toBe(true);
});
