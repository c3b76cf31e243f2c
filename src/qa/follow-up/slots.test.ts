import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { tokenise } from '../../text/tokens.ts';
import { namesOf } from '../query/names.ts';
import { entitiesNamed, namedAs } from '../dialogue/named.ts';
import {
  isMisspelling,
  isSubject,
  misspelt,
  named,
  outermost,
  put,
  replaced,
  slots,
} from './slots.ts';

const knowledge = knowledgeOf(bridge, storm);
const names = namesOf(knowledge);
const entity = (id: string) => knowledge.entities.get(id) ?? expect.fail(id);

/** What stands in the places of a question, and whom it names. */
function places(question: string, found = slots(question, names)) {
  return found.map(({ start, end, entity: { id } }) => [question.slice(start, end), id]);
}

describe('places of names in a question', () => {
  test('are those of all names, also inside longer ones', () => {
    const question = 'What did Ada Orn tell the Velm Town Council';
    expect(places(question)).toEqual([
      ['Ada Orn', 'ada-orn'],
      ['Velm Town Council', 'council'],
      ['Velm', 'velm'],
    ]);
    expect(places(question, outermost(slots(question, names)))).toEqual([
      ['Ada Orn', 'ada-orn'],
      ['Velm Town Council', 'council'],
    ]);
  });

  test('a name that several people have is a place, but not a certain one', () => {
    expect(slots('What did Marten say', names)).toMatchObject([
      { start: 9, end: 15, certain: false },
    ]);
    expect(slots('What did Rolf Marten say', names)[0]).toMatchObject({ certain: true });
  });

  test('none where nobody is named', () => {
    expect(slots('What did it cost', names)).toEqual([]);
  });

  test.each([
    ['What did Ada Orn say', true],
    ['What did the Velm Town Council say', true],
    ['Who saw Ada Orn there', false],
    ['What did Ada Orn', false],
  ])('the name is the subject of “%s”: %s', (question, expected) => {
    expect(isSubject(question, slots(question, names)[0] ?? expect.fail())).toBe(expected);
  });
});

describe('another name in the place', () => {
  const question = 'What does the Velm Town Council want';
  const [council = expect.fail()] = slots(question, names);

  test.each([
    ['Ada Orn', 'What does Ada Orn want'],
    ['the unions', 'What do the unions want'],
    ['the mayor', 'What does the mayor want'],
  ])('%s: %s', (name, expected) => {
    expect(replaced(question, council, name)).toBe(expected);
  });

  test('with its mark of possession', () => {
    const [owner = expect.fail()] = slots('Where is Ada Orn’ house', names);
    expect(replaced('Where is Ada Orn’ house', owner, 'Rolf Marten')).toBe(
      'Where is Rolf Marten’s house',
    );
    expect(replaced('Where is Ada Orn’ house', owner, 'Mr Jones')).toBe('Where is Mr Jones’ house');
  });

  test('put there as it is', () => {
    expect(put(question, council, 'old one')).toBe('What does the old one want');
  });
});

describe('a misspelt name', () => {
  test.each([
    ['rolf martn', ['rolf-marten']],
    ['quelmere', ['quellmere']],
    ['qellmere', ['quellmere']],
    ['wuellmere', []],
    ['orb', []],
    ['marten', []],
    ['zzzzzz', []],
  ])('%s means %j', (typed, ids) => {
    expect(misspelt(tokenise(typed), names).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['Rolf Martn', true],
    ['Martn', true],
    ['Rolf Meier', false],
    ['Orn', false],
  ])('“%s” is Rolf Marten, nearly: %s', (typed, expected) => {
    expect(isMisspelling(tokenise(typed), entity('rolf-marten'))).toBe(expected);
  });
});

test.each([
  ['what of Rolf Marten', ['rolf-marten']],
  ['Ada Orn and Velm', ['ada-orn']],
  ['Marten', []],
  ['nobody', []],
])('“%s” names %j first', (text, ids) => {
  expect(named(text, names).map(({ id }) => id)).toEqual(ids);
});

test('a text names all who are certain', () => {
  expect(entitiesNamed('Ada Orn, Marten and Tove Lund', names).map(({ id }) => id)).toEqual([
    'ada-orn',
    'tove-lund',
  ]);
});

describe('how a person is spoken of', () => {
  const pronounOf = (...titles: readonly string[]) =>
    namedAs(
      { ...entity('rolf-marten'), aliases: [], roles: titles.map((title) => ({ title })) },
      'question',
    ).pronoun;

  test.each([
    ['Sir Rolf', 'he'],
    ['King', 'he'],
    ['chairman', 'he'],
    ['landlord', 'he'],
    ['Mrs Marten', 'she'],
    ['chairwoman', 'she'],
    ['Queen of Velm', 'she'],
    ['actress', 'she'],
    ['kingfisher', undefined],
    ['engineer', undefined],
  ])('by the title “%s”: %s', (title, pronoun) => {
    expect(pronounOf(title)).toBe(pronoun);
  });

  test('not by titles that disagree, nor of what is no person', () => {
    expect(pronounOf('chairman', 'chairwoman')).toBeUndefined();
    expect(namedAs(entity('velm'), 'answer')).toEqual({
      ...{ name: 'Velm', type: 'place', from: 'answer', id: 'velm' },
    });
  });
});
