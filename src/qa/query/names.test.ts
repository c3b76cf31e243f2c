import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { atOnce } from '../../runtime/schedule.ts';
import { tokenise } from '../../text/tokens.ts';
import { sharing } from '../segments/parts.ts';
import { mentionsIn, namesOf, readingNames } from './names.ts';

const more = {
  id: 'more',
  texts: { post: 'Nothing else happened.' },
  entities: [
    ...(bridge.entities ?? []).filter(({ id }) => id === 'norland'),
    { id: 'bank', type: 'organisation', name: 'Bank of Velm', aliases: ['BoV'] },
    { id: 'union', type: 'country', name: 'United Shires', aliases: ['US'] },
    { id: 'li', type: 'person', name: 'Bo Li', roles: [] },
    { id: 'who', type: 'organisation', name: 'Water Office', aliases: ['WHO', 'Will'] },
    {
      ...{ id: 'lena-voss', type: 'person', name: 'Lena Voss' },
      roles: [{ title: 'Deputy Secretary of State', of: 'norland' }],
    },
    {
      ...{ id: 'per-aas', type: 'person', name: 'Per Aas' },
      roles: [{ title: 'Chief Judge' }],
    },
    { id: 'tale', type: 'organisation', name: 'The One Two Three Four Five Six Seven Eight Club' },
  ],
};
const knowledge = knowledgeOf(bridge, storm, more);
const names = namesOf(knowledge);
const ids = (name: string) => names.get(name)?.map(({ id }) => id);
/** What a question names: the words, and whom they may mean. */
const named = (question: string) => {
  const tokens = tokenise(question);
  return mentionsIn(tokens, names).map(({ from, to, entities }) => [
    question.slice(tokens[from]?.start, tokens[to - 1]?.end),
    ...entities.map(({ id }) => id),
  ]);
};

describe('a name has everyone whom it may mean', () => {
  test.each([
    ['the whole name', 'ada orn', ['ada-orn']],
    ['an alias', 'ms orn', ['ada-orn']],
    ['a last name that two have, in the order of ids', 'marten', ['henrik-marten', 'rolf-marten']],
    ['the word for a country’s people', 'norlandic', ['norland']],
    ['a name without the words that link it', 'bank velm', ['bank']],
    ['a title and where it is held', 'mayor velm', ['ada-orn']],
    ['where and a title', 'norlandic transport minister', ['ilse-ekko']],
    ['the last word of a title', 'norland minister', ['ilse-ekko']],
    ['a title before its “of”', 'norland deputy secretary', ['lena-voss']],
    ['the same the other way round', 'deputy secretary norland', ['lena-voss']],
    ['the whole title alone, where it has several words', 'transport minister', ['ilse-ekko']],
    ['a title that is held for nobody', 'engineer', ['rolf-marten']],
    ['holders of a title by its last word', 'the mayor', ['ada-orn', 'tove-lund']],
  ])('%s', (_what, name, expected) => {
    expect(ids(name)).toEqual(expected);
  });

  test.each(['ada', 'mayor', 'minister', 'li', 'state', 'the state', 'orn of velm', 'will', ''])(
    '“%s” is none',
    (name) => {
      expect(ids(name)).toBeUndefined();
    },
  );

  test('also where they are all gone through', () => {
    const all = new Map(names.entries());
    expect(
      all
        .get('marten')
        ?.map(({ id }) => id)
        .sort(),
    ).toEqual(['henrik-marten', 'rolf-marten']);
    for (const [name, entities] of all) {
      expect(names.get(name)?.map(({ id }) => id)).toEqual(entities.map(({ id }) => id).sort());
    }
  });
});

describe('a question names', () => {
  test.each([
    [
      'the longest names first',
      'Did the Velm Town Council tell Velm?',
      [
        ['Velm Town Council', 'council'],
        ['Velm', 'velm'],
      ],
    ],
    [
      'names with and without their links',
      'Bank of Velm, Bank Velm',
      [
        ['Bank of Velm', 'bank'],
        ['Bank Velm', 'bank'],
      ],
    ],
    ['all who may be meant', 'what did Marten say', [['Marten', 'henrik-marten', 'rolf-marten']]],
    ['holders by “the”', 'what did the mayor say', [['mayor', 'ada-orn', 'tove-lund']]],
    [
      'the holder of a title of a place',
      'what did the mayor of Velm say',
      [['mayor of Velm', 'ada-orn']],
    ],
  ])('%s', (_what, question, expected) => {
    expect(named(question)).toEqual(expected);
  });

  test.each([
    ['a title without “the”', 'who is mayor now'],
    ['small words that are initials too', 'who helped us'],
    ['a name from its link on', 'the of the'],
    ['nothing', ''],
  ])('nobody by %s', (_what, question) => {
    expect(named(question)).toEqual([]);
  });

  test('a name neither begins nor ends in a link', () => {
    expect(named('of Velm of')).toEqual([['Velm', 'velm']]);
  });

  test('a name of eight words at most', () => {
    expect(named('The One Two Three Four Five Six Seven Eight Club')).toEqual([]);
  });
});

test('names that were read ahead are the same', () => {
  const other = knowledgeOf(bridge);
  atOnce(readingNames(other));
  expect(namesOf(other).get('ada orn')).toEqual([other.entities.get('ada-orn')]);
});

test('who is gone from what is known has no name any more, though others share its segment', () => {
  const entities = new Map([...knowledge.entities].filter(([id]) => id !== 'rolf-marten'));
  const now = { ...knowledge, entities };
  sharing(now, knowledge, undefined);
  expect(
    namesOf(now)
      .get('marten')
      ?.map(({ id }) => id),
  ).toEqual(['henrik-marten']);
  expect(namesOf(now).get('rolf marten')).toBeUndefined();
  expect([...namesOf(now).entries()].map(([name]) => name)).not.toContain('rolf marten');
});
