import { describe, expect, test } from 'vitest';
import { formOf, kindsOf } from '../../src/answer/intents.ts';
import { spellOut } from '../../src/qa/query/spelling.ts';
import { buildSearch } from '../../src/answer/search.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const search = buildSearch(loadKnowledge(['knowledge/seoul-cyberspace-2013']));

describe('the form of a question', () => {
  test.each([
    ['How many people came?', 'how-many'],
    ['what was the total number of guests', 'how-many'],
    ['How much did it cost?', 'how-much'],
    ['what percentage voted for them', 'percent'],
    ['How long did it last?', 'how-long'],
    ['how old is she', 'how-old'],
    ['How tall is the dam?', 'measure'],
    ['When did it open?', 'when'],
    ['what year was that', 'when'],
    ['Where was it held?', 'where'],
    ['Who spoke first?', 'who'],
    ['which company made it', 'who'],
    ['Why did it fail?', 'why'],
    ['What did the minister say about taxes?', 'said'],
    ['What was her reaction?', 'said'],
    ['Did anyone die?', 'whether'],
    ['Which colours are there?', 'which'],
    ['What is the theme?', 'what'],
    ['attendance figures', 'how-many'],
  ])('%s → %s', (question, form) => {
    expect(formOf(question)).toBe(form);
  });

  test('the verb of saying picks the kinds', () => {
    expect(kindsOf('What did Park promise?', 'said')).toEqual(['pledge', 'statement']);
    expect(kindsOf('what did he warn of', 'said')).toEqual(['warning', 'statement']);
  });

  test('chat spellings are read as question words, names are not', () => {
    expect(spellOut('hoo said wat?')).toBe('who said what?');
    expect(spellOut('WHO experts')).toBe('WHO experts');
  });
});

describe('the names in a question', () => {
  test.each([
    ['What did the UK foreign secretary say?', 'william-hague'],
    ['FM Yun', 'yun-byung-se'],
    ["who is Hungary's minister", 'janos-martonyi'],
    ['the UN chief', 'ban-ki-moon'],
    ['wiliam hauge', 'william-hague'],
  ])('%s names %s', (question, id) => {
    const mentioned = search.understand(question).mentions.flat();
    expect(mentioned.map((entity) => entity.id)).toContain(id);
  });

  test('“us” and “it” name nobody', () => {
    expect(search.understand('tell us about it').mentions).toEqual([]);
  });
});

test('rare words weigh more than common ones', () => {
  const [people, cyberspace] = search.understand('people cyberspace').terms;
  expect(people?.weight).toBeLessThan(cyberspace?.weight ?? 0);
});

test('names meet nothing by nearness alone', () => {
  const [park] = search.understand('What is the Park like?').terms;
  expect(park?.senses.filter(({ match }) => match === 'near')).toEqual([]);
});
