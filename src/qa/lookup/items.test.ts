import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm, type Story } from '../../../tests/qa/stories.ts';
import { partsOf } from '../segments/parts.ts';
import {
  factName,
  findFact,
  findSource,
  readingItems,
  sourceName,
  suggestFacts,
  suggestSources,
} from './items.ts';

/** A fair with many stands, each with a source and a fact of its own. */
const fair: Story = {
  id: 'orm-fair',
  title: 'The fair of Orm',
  texts: Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`paper-${i}`, `The stand ${i} is blue.`]),
  ),
  facts: Array.from({ length: 30 }, (_, i) => ({
    ...{ id: `stand-${i}`, kind: 'state', answer: `stand number ${i} is blue` },
    ...{ quote: `stand ${i} is blue`, source: `paper-${i}` },
    sampleQuestions: [`Which colour has the stall ${i}?`],
  })),
};
const knowledge = knowledgeOf(fair, bridge, storm);

describe('a key means its item alone', () => {
  test.each(['velm-bridge/guests', 'orm-fair/stand-1'])('fact %s', (key) => {
    expect(findFact(knowledge, key)).toEqual({ outcome: 'one', item: knowledge.facts.get(key) });
  });

  test.each(['velm-bridge/river-news', 'orm-fair/paper-1'])('source %s', (key) => {
    expect(findSource(knowledge, key)).toEqual({
      outcome: 'one',
      item: knowledge.sources.get(key),
    });
  });
});

describe('what else is typed means', () => {
  test.each([
    ['the answer', 'stand number 7 is blue'],
    ['the id', 'stand-7'],
    ['a question', 'which colour has the stall 7'],
    ['a misspelt answer', 'stand nubmer 7 is blue'],
  ])('the fact by %s', (_, typed) => {
    expect(findFact(knowledge, typed)).toMatchObject({ outcome: 'one', item: { id: 'stand-7' } });
  });

  test('the source by publisher and headline, the id, or one of several alike', () => {
    const one = { outcome: 'one', item: { id: 'paper-7' } };
    expect(findSource(knowledge, 'paper-7: the fair of orm')).toMatchObject(one);
    expect(findSource(knowledge, 'paper-7')).toMatchObject(one);
    expect(findSource(knowledge, 'the fair of orm').outcome).toBe('several');
  });

  test('nothing where nothing is like it', () => {
    expect(findFact(knowledge, 'xyzzy')).toEqual({ outcome: 'none', nearest: [] });
    expect(findSource(knowledge, '')).toEqual({ outcome: 'none', nearest: [] });
  });
});

describe('what is offered', () => {
  test('is 25 at most, in the order of the knowledge before anything is typed', () => {
    const facts = suggestFacts(knowledge, '');
    expect(facts).toHaveLength(25);
    expect(facts[0]).toEqual({ name: 'stand number 0 is blue', value: 'orm-fair/stand-0' });
    expect(suggestFacts(knowledge, 'stand')).toHaveLength(25);
    const sources = suggestSources(knowledge, '');
    expect(sources).toHaveLength(25);
    expect(sources[0]).toEqual({ name: 'paper-0: The fair of Orm', value: 'orm-fair/paper-0' });
  });

  test('of one event has its sources, though those of others fit as well', () => {
    const values = suggestSources(knowledge, '', 'velm-bridge').map(({ value }) => value);
    expect(values).toEqual(['velm-bridge/velm-post', 'velm-bridge/river-news']);
    expect(suggestSources(knowledge, 'paper', 'velm-bridge')).toEqual([]);
    expect(suggestSources(knowledge, 'paper', 'orm-fair')).toHaveLength(25);
    expect(suggestSources(knowledge, '', 'no-event')).toEqual([]);
  });
});

describe('a name', () => {
  test('of a fact begins with who says it, where somebody does', () => {
    const road = knowledge.facts.get('velm-bridge/orn-road') ?? expect.fail();
    expect(factName(road)).toBe('Ada Orn: To mend the old road');
    expect(factName({ answer: 'About 90' })).toBe('About 90');
  });

  test('is as long as a choice may be, and no longer', () => {
    const answer = 'x'.repeat(100);
    expect(factName({ answer })).toBe(answer);
    expect(factName({ answer: `${answer}x` })).toMatch(/^x{99}…$/);
    expect(sourceName({ publisher: 'Velm Post', headline: 'y'.repeat(200) })).toMatch(
      /^Velm Post: y{88}…$/,
    );
  });
});

test('all names are read ahead in steps, one for each segment', () => {
  const fresh = knowledgeOf(fair, bridge);
  const { facts, sources } = partsOf(fresh);
  expect([...readingItems(fresh)]).toHaveLength(facts.length + sources.length);
  expect(findFact(fresh, 'stand-7')).toMatchObject({ outcome: 'one', item: { id: 'stand-7' } });
});
