import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { readMentions, type NamedEntity } from './entities.ts';

const OPENING = 'Council closes the old pier\n\nThe council voted on Monday to close the pier.\n\n';

function entitiesOf(paragraphs: string): readonly NamedEntity[] {
  return readMentions(readText(`${OPENING}${paragraphs}\n`)).entities;
}

function entity(paragraphs: string, name: string): NamedEntity | undefined {
  return entitiesOf(paragraphs).find((each) => each.name === name);
}

describe('a name', () => {
  test.each([
    ['with an office before it', 'They saw Mayor Tarrow Hallen there.', 'Tarrow Hallen', 'person'],
    ['with its particle', 'They saw Ester van Dorn there.', 'Ester van Dorn', 'person'],
    ['with a hyphen', 'They saw Park Geun-hye there.', 'Park Geun-hye', 'person'],
    ['of a body', 'They sued the Velm Town Council there.', 'Velm Town Council', 'organisation'],
    ['that goes on', 'They left the Bank of Norway soon.', 'Bank of Norway', 'organisation'],
    ['with “&”', 'They sued Orrin & Sons there.', 'Orrin & Sons', 'organisation'],
    ['with a number', 'They sold the Lumen 2 there.', 'Lumen 2', 'group'],
    ['of a place', 'They met in Merrin Bay again.', 'Merrin Bay', 'place'],
    ['of an event', 'They met at the Delta Summit again.', 'Delta Summit', 'event'],
  ])('%s: %s', (_, text, name, type) => {
    expect(entity(text, name)?.type).toBe(type);
  });

  test.each([
    ['of a day or month', 'They met on Friday in October.'],
    ['of a people, as an adjective', 'They saw a Hungarian boat.'],
    ['of what everybody knows', 'They met on the Internet before Christmas.'],
    ['of an office', 'They saw the Mayor there.'],
    ['at the start of a sentence alone', 'Gravel was everywhere. Boats sank.'],
  ])('is none: that %s', (_, text) => {
    expect(entitiesOf(text).map(({ name }) => name)).toEqual([]);
  });
});

describe('one that is named twice', () => {
  test('goes by the fullest name, with the others as aliases', () => {
    const [one, ...others] = entitiesOf(
      'They saw Ms Hallen there. She is called Tarrow Hallen. They left Hallen there.',
    );
    expect(others).toEqual([]);
    expect(one?.name).toBe('Tarrow Hallen');
    expect([...(one?.aliases ?? [])]).toEqual(['Hallen']);
  });

  test('goes by initials', () => {
    const [one, ...others] = entitiesOf(
      'They sued the Velm Town Council there. They left the VTC soon.',
    );
    expect(others).toEqual([]);
    expect([...(one?.aliases ?? [])]).toEqual(['VTC']);
  });

  test('is not another of that last name', () => {
    const found = entitiesOf('They saw Tarrow Hallen and, later, Mary Hallen there.');
    expect(found.map(({ name }) => name)).toEqual(['Tarrow Hallen', 'Mary Hallen']);
  });
});

describe('how a person is spoken of', () => {
  test.each([
    ['They saw Mr Hallen there.', 'Hallen', 'he'],
    ['They saw Mrs Hallen there.', 'Hallen', 'she'],
    ['They saw Dr Hallen there.', 'Hallen', undefined],
  ])('%s', (text, name, told) => {
    const gender = entity(text, name)?.gender;
    expect(gender === undefined ? undefined : /^(?:m|he)/.test(gender) ? 'he' : 'she').toBe(told);
  });
});

describe('an office', () => {
  test.each([
    ['before the name', 'They saw Mayor Tarrow Hallen there.', ['Mayor']],
    ['behind the name', 'Then Tarrow Hallen, the mayor of Velm, left.', ['mayor of Velm']],
    ['behind brackets', 'Then Tarrow Hallen (58), the mayor of Velm, left.', ['mayor of Velm']],
    ['in two phrases', 'They saw Secretary of State Tarrow Hallen there.', ['Secretary of State']],
    ['none where it is a form of address', 'They saw Mr Tarrow Hallen there.', []],
    ['none where another follows', 'Then Tarrow Hallen, a red boat, left.', []],
    [
      'once, however often it is told',
      'They saw Mayor Tarrow Hallen there. They left Mayor Hallen there.',
      ['Mayor'],
    ],
  ])('%s: %s', (_, text, titles) => {
    expect(entity(text, 'Tarrow Hallen')?.roles.map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    ['Chief Secretary to the Treasury', 'Paul Hallen'],
    ['Director of the FBI', 'James Hallen'],
    ['Minister for Trade', 'Anna Hallen'],
    ['Ambassador to France', 'Anna Hallen'],
  ])('goes on in the phrase of the name: %s %s', (office, name) => {
    const found = entity(`They saw ${office} ${name} there.`, name);
    expect(found?.roles.map(({ title }) => title)).toEqual([office]);
  });

  test('is for the country that its words tell, or that follows the name', () => {
    const british = entity(
      'They saw British Foreign Secretary Tarrow Hallen there.',
      'Tarrow Hallen',
    );
    expect(british?.roles).toEqual([{ title: 'British Foreign Secretary', of: 'United Kingdom' }]);
    const from = entity(
      'They saw Foreign Minister Tarrow Hallen from Norway there.',
      'Tarrow Hallen',
    );
    expect(from?.roles).toEqual([{ title: 'Foreign Minister', of: 'Norway' }]);
  });

  test('in the plural is for each', () => {
    const found = entitiesOf(
      'They saw foreign ministers Tarrow Hallen from Norway and Bela Orrin from Hungary there.',
    );
    expect(found.filter(({ type }) => type === 'person').map(({ roles }) => roles)).toEqual([
      [{ title: 'foreign minister', of: 'Norway' }],
      [{ title: 'foreign minister', of: 'Hungary' }],
    ]);
  });
});

test('each word of a name has its say in what it is of', () => {
  const article = readText(`${OPENING}Ann Smith and Tarrow Slams Hallen came there.\n`);
  const { entities } = readMentions(article, ({ start, end }) => {
    const isPerson = article.text.slice(start, end) !== 'Slams';
    return { person: isPerson ? 1 : 0, organisation: 0, place: 0 };
  });
  expect(entities.map(({ name, type }) => [name, type])).toEqual([
    ['Ann Smith', 'person'],
    ['Tarrow Slams Hallen', 'organisation'],
  ]);
});

test('“I’m” names nobody', () => {
  expect(
    entitiesOf('They saw that I’m there and that Tarrow Hallen is.').map(({ name }) => name),
  ).toEqual(['Tarrow Hallen']);
});
