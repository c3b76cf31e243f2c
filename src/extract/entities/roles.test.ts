import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import {
  addRole,
  countryAfter,
  followsAnd,
  isPlural,
  roleAfter,
  singularTitle,
  withCountries,
  type Role,
} from './roles.ts';

const OPENING = 'Council closes the old pier\n\nThe council met on Monday.\n\n';

/** A sentence as an article, and the noun phrase in it that ends in a word. */
function phraseIn(sentence: string, head: string) {
  const article = readText(`${OPENING}${sentence}\n`);
  const phrase = article.phrases.findLast((each) => article.words[each.head]?.text === head);
  return { article, phrase: phrase ?? expect.fail(`no phrase that ends in ${head}`) };
}

test('an office is given once, and an empty one never', () => {
  const roles: Role[] = [];
  addRole({ roles }, 'harbour master');
  addRole({ roles }, '');
  addRole({ roles }, 'foreign minister', 'Norway');
  addRole({ roles }, 'harbour master', 'Norway');
  expect(roles).toEqual([{ title: 'harbour master' }, { title: 'foreign minister', of: 'Norway' }]);
});

describe('the country of an office', () => {
  test.each<[string, Role, string | undefined]>([
    [
      'is the one that its first word tells',
      { title: 'British Foreign Secretary' },
      'United Kingdom',
    ],
    ['is told before a hyphen, too', { title: 'Norwegian-born minister' }, 'Norway'],
    ['is the one that stands behind the name', { title: 'British envoy', of: 'Norway' }, 'Norway'],
    ['is unknown where no word tells', { title: 'harbour master' }, undefined],
    ['is not told by a later word', { title: 'former Norwegian minister' }, undefined],
  ])('%s: %j', (_, role, country) => {
    const [found] = withCountries({ roles: [role] }, new Set());
    expect(found).toEqual({ title: role.title, ...(country !== undefined && { of: country }) });
  });
});

test.each([
  ['British ministers', true, 'British minister'],
  ['Spokesmen', true, 'Spokesman'],
  ['British minister', false, 'British minister'],
  ['Boss', false, 'Boss'],
  ['deputy mayors', true, 'deputy mayor'],
  ['chairmen', true, 'chairman'],
])('whether “%s” is of several: %s, and one of them is a “%s”', (role, plural, singular) => {
  expect(isPlural(role)).toBe(plural);
  expect(singularTitle(role)).toBe(singular);
});

test.each([
  ['They saw Bo Berg and Ann Smith there.', 'Smith', true],
  ['They saw Bo Berg, Ann Smith and others there.', 'Smith', true],
  ['They saw Bo Berg with Ann Smith there.', 'Smith', false],
])('whether a phrase is joined to another: %s', (sentence, head, joined) => {
  const { article, phrase } = phraseIn(sentence, head);
  expect(followsAnd(article, phrase)).toBe(joined);
});

test.each([
  ['They saw Ann Smith from Australia there.', 'Australia'],
  ['They saw Ann Smith of Norway there.', 'Norway'],
  ['They saw Ann Smith in Norway there.', undefined],
  ['They saw Ann Smith from Calder there.', undefined],
  ['They heard from Ann Smith from then on.', undefined],
])('the country behind a name: %s', (sentence, country) => {
  const { article, phrase } = phraseIn(sentence, 'Smith');
  expect(countryAfter(article, phrase)).toBe(country);
});

describe('the office behind a name', () => {
  test.each([
    ['They saw Ann Smith, the mayor, there.', 'mayor'],
    ['They saw Ann Smith, mayor of Calder, there.', 'mayor of Calder'],
    ['They saw Ann Smith, its  new director.', 'new director'],
    ['They saw Ann Smith (D-N.C.), head of the Black Caucus, there.', 'head of the Black Caucus'],
    ['Ann Smith, the mayor of Calder said no.', 'mayor of Calder'],
    ['They saw Ann Smith, a baker and the mayor who left, there.', undefined],
    ['They saw Ann Smith, a director who left, there.', 'director'],
    ['They saw Ann Smith, mayor of Calder (on the coast), there.', 'mayor of Calder'],
    ['They saw Ann Smith, mayor of Calder; she left.', 'mayor of Calder'],
    ['They saw Ann Smith, mayor of Calder\n\nBo Berg left.', 'mayor of Calder'],
    ['They saw Ann Smith, mayor of Calder -- a port.', 'mayor of Calder'],
    ['They saw Ann Smith, mayor of Calder — a port.', 'mayor of Calder'],
  ])('ends with its description: %s', (sentence, role) => {
    const { article, phrase } = phraseIn(sentence, 'Smith');
    expect(roleAfter(article, phrase)).toBe(role);
  });

  test.each([
    ['without a comma', 'They saw Ann Smith the mayor there.'],
    ['behind another word', 'They saw Ann Smith as mayor there.'],
    ['where it is no office', 'They saw Ann Smith, the boat, there.'],
    ['where other words open it', 'They saw Ann Smith, now and then mayor, there.'],
    ['where a parenthesis is never closed', 'They saw Ann Smith (mayor, there.'],
    ['in another sentence', 'They saw Ann Smith. Mayor Bo Berg left.'],
  ])('is none %s: %s', (_, sentence) => {
    const { article, phrase } = phraseIn(sentence, 'Smith');
    expect(roleAfter(article, phrase)).toBeUndefined();
  });
});
