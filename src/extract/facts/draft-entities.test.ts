import { expect, test } from 'vitest';
import type { FactDraft } from './fact-draft.ts';
import { entitiesOf } from './draft-entities.ts';
import type { NamedEntity } from '../entities/entities.ts';

function factOf(subjects: readonly string[], speaker?: string): FactDraft {
  return {
    ...{ kind: 'statement', answer: 'It is late', quote: 'It is late.', start: 0, end: 11 },
    ...{ sampleQuestions: [], quantities: [], event: 'main', confidence: 1, signs: {} },
    ...{ subjects, ...(speaker !== undefined && { speaker }) },
  };
}

function named(name: string, type: NamedEntity['type'], more: Partial<NamedEntity> = {}) {
  return { name, type, aliases: new Set<string>(), roles: [], ...more };
}

test('those whom facts name are entities, in their order, each once; others are none', () => {
  const known = [named('Tarn Bank', 'organisation'), named('Bo Berg', 'person')];
  const facts = [factOf(['Tarn Bank'], 'Ann Marsh'), factOf(['Ann Marsh', 'Tarn Bank'])];
  expect(entitiesOf(facts, known).map(({ name }) => name)).toEqual(['Ann Marsh', 'Tarn Bank']);
  expect(entitiesOf([], known)).toEqual([]);
});

test('one that the article names keeps its type, other names and offices', () => {
  const roles = [{ title: 'harbour master' }];
  const ann = named('Ann Marsh', 'person', { aliases: new Set(['Marsh']), roles });
  expect(entitiesOf([factOf([], 'Ann Marsh')], [ann])).toEqual([
    {
      ...{ id: 'ann-marsh', type: 'person', name: 'Ann Marsh', aliases: ['Marsh'] },
      ...{ roles, demonyms: [] },
    },
  ]);
});

test('a speaker who is no named one is a group', () => {
  expect(entitiesOf([factOf([], 'Wildlife officers')], [])).toEqual([
    {
      ...{ id: 'wildlife-officers', type: 'group', name: 'Wildlife officers', aliases: [] },
      ...{ roles: [], demonyms: [] },
    },
  ]);
});

test('the country of an office comes with the words for its people, though no fact names it', () => {
  const roles = [{ title: 'Norwegian minister', of: 'Norway' }, { title: 'aide' }];
  const found = entitiesOf([factOf([], 'Ann Marsh')], [named('Ann Marsh', 'person', { roles })]);
  expect(found.map(({ name, type }) => [name, type])).toEqual([
    ['Ann Marsh', 'person'],
    ['Norway', 'country'],
  ]);
  expect(found[1]?.demonyms).toContain('Norwegian');
});

test.each([
  ['Norway', 'country', true],
  ['Norway', 'person', true],
  ['Tarnland', 'country', false],
  ['Tarnland', 'place', false],
] as const)('words for the people of %s, a %s: %s', (name, type, hasAny) => {
  const [found] = entitiesOf([factOf([name])], [named(name, type)]);
  expect(found?.type).toBe(type);
  expect((found?.demonyms.length ?? 0) > 0).toBe(hasAny);
});

test('names that make the same id get a number, within the length of an id', () => {
  const ids = (names: readonly string[]) => entitiesOf([factOf(names)], []).map(({ id }) => id);
  expect(ids(['Orn Bank', 'Orn-Bank', 'Orn (Bank)'])).toEqual([
    'orn-bank',
    'orn-bank-2',
    'orn-bank-3',
  ]);
  // The 36th letter of these is a hyphen.
  const long = 'Unions of Ferry and Harbour Workers of Tarn Bay';
  const [first = '', second] = ids([long, `${long}!`]);
  expect(first.charAt(35)).toBe('-');
  expect(second).toBe(`${first.slice(0, 35)}-2`);
  expect(second?.length).toBeLessThanOrEqual(40);
});
