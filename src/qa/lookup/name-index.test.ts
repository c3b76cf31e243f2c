import { describe, expect, test } from 'vitest';
import { alike, find, nameIndex, suggest, type NameIndex } from './name-index.ts';

const PEOPLE = [
  'Ada Orn',
  'Rolf Marten',
  'Henrik Marten',
  'Ministry of Transport',
  'Émile Zola',
  'Tove Lund',
  'Tova Lind',
];
/** Things that have their names alone. */
function byName(names: readonly string[]): NameIndex<string> {
  return nameIndex(
    names,
    (name) => [name],
    (name) => name,
  );
}

const index = byName(PEOPLE);

function meant(typed: string): readonly string[] {
  const found = find(index, typed);
  if (found.outcome === 'one') return [found.item];
  return found.outcome === 'several' ? found.items : [];
}

describe('a typed name means', () => {
  test.each([
    ['the whole name', 'Ada Orn', ['Ada Orn']],
    ['the name in other letters', 'ada ORN', ['Ada Orn']],
    ['the name without its accents', 'emile zola', ['Émile Zola']],
    ['the name with or without its links', 'the transport ministry', ['Ministry of Transport']],
    ['a part of it', 'Orn', ['Ada Orn']],
    ['the starts of its words, in any order', 'mar ro', ['Rolf Marten']],
    ['all of whom it may be the start', 'Marten', ['Henrik Marten', 'Rolf Marten']],
    ['who is misspelt', 'Henrick Martn', ['Henrik Marten']],
    ['who is misspelt in one word only', 'Rolf Martne', ['Rolf Marten']],
  ])('%s: %s', (_, typed, expected) => {
    expect(meant(typed)).toEqual(expected);
  });

  test('the exact name rather than a longer one that begins so', () => {
    const two = byName(['Velm', 'Velm Town Council']);
    expect(find(two, 'velm')).toEqual({ outcome: 'one', item: 'Velm' });
  });

  test.each([
    ['an office', 'Prof Orn'],
    ['an alias', 'Orn'],
  ])('who is called just so rather than another by %s: %s', (_, typed) => {
    const index = nameIndex(
      [['Ada Orn', 'Orn', 'Prof Orn'], ['Prof Orn'], ['Orn']],
      (n) => n,
      String,
    );
    expect(find(index, typed)).toEqual({ outcome: 'one', item: [typed] });
    expect(suggest(index, typed, 1)).toEqual([[typed]]);
  });

  test('nothing that has a word too many', () => {
    expect(find(index, 'Ada Orn Bexley')).toMatchObject({ outcome: 'none' });
  });

  test.each(['', '…', '?!'])('nothing, and nobody is near, where %j is typed', (typed) => {
    expect(find(index, typed)).toEqual({ outcome: 'none', nearest: [] });
  });

  test('a name of links alone by these', () => {
    const band = byName(['The The', 'The Band']);
    expect(find(band, 'the the')).toEqual({ outcome: 'one', item: 'The The' });
  });

  test('one thing, by whichever of its names', () => {
    const two = nameIndex(
      [1, 2],
      (n) => (n === 1 ? ['One', 'First', 'first'] : ['Two', '']),
      String,
    );
    expect(find(two, 'first')).toEqual({ outcome: 'one', item: 1 });
    expect(find(two, 'two')).toEqual({ outcome: 'one', item: 2 });
  });

  test('at most five of those that fit alike', () => {
    const many = byName(Array.from({ length: 9 }, (_, i) => `Guest ${i}`));
    const found = find(many, 'guest');
    expect(found).toEqual({
      outcome: 'several',
      items: ['Guest 0', 'Guest 1', 'Guest 2', 'Guest 3', 'Guest 4'],
    });
  });
});

describe('where nobody is meant', () => {
  test('the nearest names are offered, the best first, at most three', () => {
    const found = find(index, 'Mortensen');
    expect(found.outcome).toBe('none');
    const nearest = found.outcome === 'none' ? found.nearest : [];
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest[0]).toMatch(/Marten/);
    const towns = byName(['Quellmere', 'Quillmore', 'Quellford', 'Quelltown']);
    const towards = find(towns, 'Quellxxxx');
    expect(towards.outcome === 'none' && towards.nearest).toHaveLength(3);
  });

  test('nobody is who shares no letters', () => {
    expect(find(index, 'xyzzy')).toEqual({ outcome: 'none', nearest: [] });
  });
});

describe('while typing', () => {
  test.each([
    ['', 2, ['Ada Orn', 'Rolf Marten']],
    ['mart', 5, ['Henrik Marten', 'Rolf Marten']],
    ['mart', 1, ['Henrik Marten']],
    ['rolf marten', 5, ['Rolf Marten']],
    ['xyzzy', 5, []],
  ])('%j, at most %i: %j', (typed, most, expected) => {
    expect(suggest(index, typed, most)).toEqual(expected);
  });

  test('the exact name comes first, and nothing twice', () => {
    const two = byName(['Velm Town Council', 'Velm']);
    expect(suggest(two, 'velm', 5)).toEqual(['Velm', 'Velm Town Council']);
  });

  test('what is misspelt is found by its letters', () => {
    expect(suggest(index, 'Zolla', 3)[0]).toBe('Émile Zola');
  });
});

test('alike are names whose score is near enough', () => {
  expect(alike(index, 'Tove Lund', 0.01)).toEqual(['Tove Lund']);
  expect(alike(index, 'Tove Lund', 0.5).slice(0, 2)).toEqual(['Tove Lund', 'Tova Lind']);
  expect(alike(index, '…', 1)).toEqual([]);
});
