import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import {
  factName,
  findFact,
  findSource,
  sourceName,
  suggestFacts,
  suggestSources,
} from './items.ts';
import {
  findEntity,
  findEvent,
  findSpeaker,
  suggestEntities,
  suggestEvents,
  suggestSpeakers,
} from './names.ts';
import type { Found } from './name-index.ts';
import { onTopic } from './topic.ts';

const knowledge = knowledgeOf(bridge, storm, {
  id: 'long-fair',
  title: `The fair of ${'very '.repeat(25)}many`,
  texts: { post: 'Ada Marten came to the fair. “We like it,” Dr Ada Marten said.' },
  entities: [{ id: 'ada-marten', type: 'person', name: 'Ada Marten' }],
});

function idsOf(found: Found<{ readonly id: string }>): readonly string[] {
  if (found.outcome === 'one') return [found.item.id];
  return found.outcome === 'several' ? found.items.map(({ id }) => id) : [];
}

describe('an entity', () => {
  test.each([
    ['its name', 'Ada Orn', ['ada-orn']],
    ['an alias', 'VTC', ['council']],
    ['its people', 'norlandic', ['norland']],
    ['an office', 'Engineer', ['rolf-marten']],
    ['an office and the last name', 'Mayor Lund', ['tove-lund']],
    ['an office and the whole name', 'Mayor Tove Lund', ['tove-lund']],
    ['an office and whose it is', 'norland transport minister', ['ilse-ekko']],
    ['an office and whose it is, as its people', 'Norlandic Transport Minister', ['ilse-ekko']],
    ['an office that two hold', 'Mayor', ['ada-orn', 'tove-lund']],
    ['its id', 'henrik-marten', ['henrik-marten']],
    ['a last name that three have', 'Marten', ['ada-marten', 'henrik-marten', 'rolf-marten']],
  ])('by %s: %s', (_, typed, ids) => {
    expect(idsOf(findEntity(knowledge, typed)).toSorted()).toEqual(ids);
  });

  test('of whom somebody is quoted: who speaks comes before others', () => {
    expect(idsOf(findSpeaker(knowledge, 'Marten'))).toEqual(['henrik-marten']);
    expect(idsOf(findSpeaker(knowledge, 'Rolf'))).toEqual(['rolf-marten']);
  });

  test('is offered with the office, by a name that means nobody else', () => {
    expect(suggestEntities(knowledge, 'ekko')).toEqual([
      { name: 'Ilse Ekko (Transport Minister, Norland)', value: 'Ilse Ekko' },
    ]);
    expect(suggestEntities(knowledge, 'engineer')).toEqual([
      { name: 'Rolf Marten (Engineer)', value: 'Rolf Marten' },
    ]);
    expect(suggestSpeakers(knowledge, 'marten').map(({ value }) => value)).toEqual([
      'Henrik Marten',
    ]);
  });
});

describe('an event', () => {
  test('is found by its title and by its id', () => {
    expect(idsOf(findEvent(knowledge, 'storm over quellmere'))).toEqual(['quell-storm']);
    expect(idsOf(findEvent(knowledge, 'velm-bridge'))).toEqual(['velm-bridge']);
  });

  test('is offered by its title, or by its id where that is too long', () => {
    expect(suggestEvents(knowledge, 'storm')).toEqual([
      { name: 'Storm over Quellmere', value: 'Storm over Quellmere' },
    ]);
    const [fair] = suggestEvents(knowledge, 'fair');
    expect(fair?.value).toBe('long-fair');
    expect(fair?.name).toMatch(/^The fair of .{60,87}…$/);
  });
});

describe('a fact', () => {
  test.each([
    ['its key', 'velm-bridge/guests', ['guests']],
    ['its answer', '3.5 million crowns', ['cost']],
    ['a question', 'Who were the guests?', ['neighbours']],
    ['its id', 'orn-road', ['orn-road']],
    ['who says it and what', 'Henrik Marten 40 jobs', ['ferry-jobs']],
  ])('is found by %s', (_, typed, ids) => {
    expect(idsOf(findFact(knowledge, typed))).toEqual(ids);
  });

  test('is offered with its speaker, by its key', () => {
    expect(suggestFacts(knowledge, 'jobs')).toEqual([
      { name: 'Henrik Marten: 40 jobs would go', value: 'velm-bridge/ferry-jobs' },
    ]);
    expect(factName({ answer: 'nine days' })).toBe('nine days');
    expect(factName({ answer: 'many words '.repeat(20) })).toMatch(/^.{90,99}…$/);
  });
});

describe('a source', () => {
  test.each([
    ['its key', 'velm-bridge/river-news', ['river-news']],
    ['its publisher', 'Coast-Mail', ['coast-mail']],
    ['publisher and headline', 'velm-post: Opening of the bridge', ['velm-post']],
    ['a headline that two have', 'Opening of the bridge in Velm', ['river-news', 'velm-post']],
  ])('is found by %s', (_, typed, ids) => {
    expect(idsOf(findSource(knowledge, typed))).toEqual(ids);
  });

  test('is offered by its key, those of the chosen event only', () => {
    const all = suggestSources(knowledge, '').map(({ value }) => value);
    expect(all).toHaveLength(4);
    expect(suggestSources(knowledge, '', 'quell-storm')).toEqual([
      { name: 'coast-mail: Storm over Quellmere', value: 'quell-storm/coast-mail' },
    ]);
    expect(sourceName({ publisher: 'Velm Post', headline: 'Rain' })).toBe('Velm Post: Rain');
  });
});

describe('facts on a topic', () => {
  const facts = [...knowledge.facts.values()];
  const on = (topic: string) => onTopic(facts, topic).map(({ id }) => id);

  test.each([
    ['roads', ['orn-road']],
    ['the harbours', ['harbour']],
    ['GUEST', ['guests', 'neighbours']],
    ['guests neighbours', ['neighbours']],
    ['oat', []],
    ['zebras', []],
  ])('%s: %j', (topic, ids) => {
    expect(on(topic)).toEqual(ids);
  });

  test('are all where the topic has no content', () => {
    expect(on('the of')).toHaveLength(facts.length);
    expect(on('')).toHaveLength(facts.length);
  });
});
