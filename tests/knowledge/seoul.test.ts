import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/packs/load.ts';
import { kinds } from '../../src/packs/kinds.ts';

const { events, entities } = loadKnowledge(['knowledge/seoul-cyberspace-2013']);
const facts = events.flatMap((event) => event.facts);

describe('the pack of the Seoul conference', () => {
  test('leaves no sentence of the story without a fact', () => {
    const [source] = events.flatMap(({ sources }) => sources);
    const covered = new Set(facts.flatMap(({ start, end }) => range(start, end)));
    const bare = [...(source?.text ?? '').matchAll(/[^\s“”]+/g)].filter(
      ({ index }) => !covered.has(index),
    );
    expect(bare.map(([word]) => word).join(' ')).toBe('');
  });

  test('says who said what is said', () => {
    const unsaid = facts.filter(({ kind, speaker }) => kinds.get(kind)?.said && !speaker);
    expect(unsaid.map(({ id }) => id)).toEqual(['exchanges-callers']);
  });

  test.each([
    ['park-geun-hye', 10],
    ['william-hague', 4],
    ['ban-ki-moon', 5],
    ['yun-byung-se', 2],
    ['julie-bishop', 1],
    ['carl-bildt', 1],
  ])('has all that %s said', (id, least) => {
    expect(facts.filter(({ speaker }) => speaker?.id === id).length).toBeGreaterThanOrEqual(least);
  });

  test('has everyone who took part, with office and country or body', () => {
    const people = [...entities.values()].filter(({ type }) => type === 'person');
    expect(people.map(({ name, roles }) => `${name}: ${roles[0]?.of?.name ?? ''}`)).toEqual([
      'Park Geun-hye: South Korea',
      'William Hague: United Kingdom',
      'Julie Bishop: Australia',
      'Carl Bildt: Sweden',
      'Ban Ki-moon: United Nations',
      'Yun Byung-se: South Korea',
      'Janos Martonyi: Hungary',
      'Hamadoun Toure: International Telecommunication Union',
      'Kim Young-won: Korea Herald',
    ]);
  });

  test('has the theme word for word', () => {
    expect(facts.find(({ kind }) => kind === 'theme')?.quote).toContain(
      'global prosperity through an open and secure cyberspace ― opportunities, threats and cooperation',
    );
  });

  test('resolves Thursday to its day', () => {
    expect(facts.find(({ id }) => id === 'opening-day')?.when).toEqual({ start: '2013-10-17' });
  });

  test('asks for each fact in its own words', () => {
    const sampleQuestions = facts.flatMap((fact) => fact.sampleQuestions);
    expect(facts.filter((fact) => fact.sampleQuestions.length === 0)).toEqual([]);
    expect(new Set(sampleQuestions).size).toBe(sampleQuestions.length);
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
